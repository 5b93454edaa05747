/* Random numbers from the operating system. */
#ifndef KUNNSKAPSWEB_RANDOM_H
#define KUNNSKAPSWEB_RANDOM_H

enum {
    RANDOM_HEX_SIZE = 33
};

/* Writes 128 random bits as 32 hexadecimal digits. */
void random_hex(char out[RANDOM_HEX_SIZE]);

#endif

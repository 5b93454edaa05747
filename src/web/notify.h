/* Tells the service manager how we are: sd_notify(3)'s protocol, one datagram. */
#ifndef KUNNSKAPSWEB_NOTIFY_H
#define KUNNSKAPSWEB_NOTIFY_H

/* Sends state ("READY=1") to the socket that NOTIFY_SOCKET names, if any. */
void notify_send(const char *state);

#endif

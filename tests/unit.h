/* What every unit test includes: cmocka and what it needs. */
#ifndef KUNNSKAPSWEB_TESTS_UNIT_H
#define KUNNSKAPSWEB_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#endif

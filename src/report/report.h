/* The annual report of a year: one document from the database, and one
 * stylesheet per format that lays it out. */
#ifndef KUNNSKAPSWEB_REPORT_H
#define KUNNSKAPSWEB_REPORT_H

#include <stdio.h>
#include <time.h>

#include "base/configuration.h"
#include "base/language.h"
#include "data/database.h"
#include "report/format.h"
#include "xml/xml.h"

/* When the files of a report say they were made: SOURCE_DATE_EPOCH, or the
 * last day of the year. Never now: the same data gives the same bytes. */
time_t report_time(const char *year);

/* What is needed to make reports; the caller frees it. */
struct report_maker;
struct report_maker *report_maker_new(const struct configuration *configuration,
                                      struct database *database, enum language language,
                                      struct error *error);
void report_maker_free(struct report_maker *maker);

/* Builds the document of a year. ERROR_NOT_FOUND when the database knows
 * nothing of it. edition (a number) and reason are shown on the cover; NULL
 * when there is none. The caller frees it. */
struct xml_document *report_build(struct report_maker *maker, const char *year, const char *edition,
                                  const char *reason, struct error *error);

/* Appends the file of a format. */
bool report_render(struct report_maker *maker, struct xml_document *report,
                   const struct report_format *format, const char *year, struct buffer *file,
                   struct error *error);

/* Prints one line for each thing the report of the year lacks, and counts
 * them. False when the database cannot be asked. */
bool report_print_missing(struct report_maker *maker, const char *year, FILE *stream, int *count,
                          struct error *error);

#endif

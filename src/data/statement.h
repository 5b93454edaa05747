/* Prepared statements of a database. */
#ifndef KUNNSKAPSWEB_STATEMENT_H
#define KUNNSKAPSWEB_STATEMENT_H

#include <stddef.h>

#include "data/database.h"

struct statement;

/* Prepares the one statement of sql; NULL on error. */
struct statement *statement_new(struct database *database, const char *sql, struct error *error);
void statement_free(struct statement *statement);

int statement_parameter_count(const struct statement *statement);
/* Name of parameter 1..count without its ':', NULL for a nameless one. */
const char *statement_parameter_name(const struct statement *statement, int parameter);
/* Binds text that stays valid until the reset; NULL binds NULL. */
void statement_bind_text(struct statement *statement, int parameter, const char *text);
/* Binds what column of from's present row holds. */
void statement_bind_column(struct statement *statement, int parameter, const struct statement *from,
                           int column);

enum step {
    STEP_ROW,
    STEP_DONE,
    STEP_ERROR
};
enum step statement_step(struct database *database, struct statement *statement,
                         struct error *error);
void statement_reset(struct statement *statement);

int statement_column_count(const struct statement *statement);
const char *statement_column_name(const struct statement *statement, int column);
/* UTF-8 text of the present row, valid until the next step; NULL for NULL. */
const char *statement_text(const struct statement *statement, int column, size_t *length);
/* Whether what a column of the present row holds is true, as SQL has it. */
bool statement_truth(const struct statement *statement, int column);

#endif

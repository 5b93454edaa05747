/* See statement.h. struct statement is an sqlite3_stmt. */
#include "data/sqlite.h"

#include <string.h>

static sqlite3_stmt *native(const struct statement *statement)
{
    return (sqlite3_stmt *)statement;
}

struct statement *statement_new(struct database *database, const char *sql, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    const char *rest = "";

    if (sqlite3_prepare_v3(database->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement,
                           &rest) != SQLITE_OK)
        sqlite_error(database, "preparing", error);
    else if (statement == NULL)
        error_set(error, ERROR_DATABASE, "preparing: no statement there");
    else if (*sqlite_skip_to_statement(rest) != '\0') {
        error_set(error, ERROR_DATABASE, "preparing: a second statement after the first");
        sqlite3_finalize(statement);
        statement = NULL;
    }
    return (struct statement *)statement;
}

void statement_free(struct statement *statement)
{
    sqlite3_finalize(native(statement));
}

int statement_parameter_count(const struct statement *statement)
{
    return sqlite3_bind_parameter_count(native(statement));
}

const char *statement_parameter_name(const struct statement *statement, int parameter)
{
    const char *name = sqlite3_bind_parameter_name(native(statement), parameter);

    return name == NULL ? NULL : name + 1;
}

void statement_bind_text(struct statement *statement, int parameter, const char *text)
{
    if (text == NULL)
        sqlite3_bind_null(native(statement), parameter);
    else
        sqlite3_bind_text(native(statement), parameter, text, -1, SQLITE_STATIC);
}

void statement_bind_column(struct statement *statement, int parameter, const struct statement *from,
                           int column)
{
    sqlite3_bind_value(native(statement), parameter, sqlite3_column_value(native(from), column));
}

enum step statement_step(struct database *database, struct statement *statement,
                         struct error *error)
{
    switch (sqlite3_step(native(statement))) {
    case SQLITE_ROW:
        return STEP_ROW;
    case SQLITE_DONE:
        return STEP_DONE;
    default:
        sqlite_error(database, "reading", error);
        return STEP_ERROR;
    }
}

void statement_reset(struct statement *statement)
{
    sqlite3_reset(native(statement));
    sqlite3_clear_bindings(native(statement));
}

int statement_column_count(const struct statement *statement)
{
    return sqlite3_column_count(native(statement));
}

const char *statement_column_name(const struct statement *statement, int column)
{
    return sqlite3_column_name(native(statement), column);
}

const char *statement_text(const struct statement *statement, int column, size_t *length)
{
    const char *text = (const char *)sqlite3_column_text(native(statement), column);

    *length = (size_t)sqlite3_column_bytes(native(statement), column);
    return text;
}

bool statement_truth(const struct statement *statement, int column)
{
    return sqlite3_column_int(native(statement), column) != 0;
}

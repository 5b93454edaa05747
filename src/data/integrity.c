/* See integrity.h. */
#include "data/integrity.h"

#include <string.h>

#include "base/log.h"
#include "data/schema.h"
#include "data/sqlite.h"
#include "data/texts.h"

/* Logs a line for each row that is a fault; the last one is given. */
static bool list_faults(struct database *database, const char *pragma,
                        bool (*is_fault)(sqlite3_stmt *), const char *what, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database->handle, pragma, -1, &statement, NULL);
    struct error fault;
    bool ok = true;

    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(statement, 0);
        code = SQLITE_OK;
        if (!is_fault(statement))
            continue;
        error_set(&fault, ERROR_DATABASE, "%s: %s%s%s", what, text,
                  sqlite3_column_count(statement) > 2 ? ": a row refers to none of " : "",
                  sqlite3_column_count(statement) > 2
                      ? (const char *)sqlite3_column_text(statement, 2)
                      : "");
        note_fault(false, &ok, error, &fault);
    }
    if (code != SQLITE_DONE && ok)
        ok = sqlite_error(database, what, error);
    sqlite3_finalize(statement);
    return ok;
}

static bool is_not_ok(sqlite3_stmt *row)
{
    return strcmp((const char *)sqlite3_column_text(row, 0), "ok") != 0;
}

static bool is_any(sqlite3_stmt *row)
{
    (void)row;
    return true;
}

static bool was_published(const struct database *database, struct error *error)
{
    if (!database->changed_in_place)
        return true;
    return error_set(error, ERROR_DATABASE,
                     "%s: another program has changed it in place since it was published; what is "
                     "derived from the content may be wrong: an import (of an empty file, too) "
                     "publishes it again",
                     database->path);
}

/* A damaged file is not read any further. */
bool integrity_check(struct database *database, const struct configuration *configuration,
                     struct error *error)
{
    struct error fault;
    bool ok = true;

    sqlite3_set_authorizer(database->handle, NULL, NULL);
    if (!list_faults(database, "PRAGMA integrity_check", is_not_ok, "integrity check", error))
        return false;
    note_fault(
        list_faults(database, "PRAGMA foreign_key_check", is_any, "foreign key check", &fault), &ok,
        error, &fault);
    note_fault(schema_check(database, configuration, &fault), &ok, error, &fault);
    note_fault(texts_check(database, database->path, true, &fault), &ok, error, &fault);
    note_fault(was_published(database, &fault), &ok, error, &fault);
    return ok;
}

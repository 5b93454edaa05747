/* See views.h. */
#include "data/views.h"

#include <stdio.h>

#include "data/script.h"
#include "data/sqlite.h"

/* A fault of the text, not of the database, is the program's own. */
static bool fail(struct database *database, const char *place, struct error *error)
{
    if ((sqlite3_errcode(database->handle) & 0xFF) == SQLITE_ERROR)
        return error_set(error, ERROR_CONFIG, "%s: %s", place, sqlite3_errmsg(database->handle));
    return sqlite_error(database, place, error);
}

static bool add_from_rows(struct database *database, sqlite3_stmt *statement, const char *place,
                          struct error *error)
{
    int code;

    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        if (sqlite3_exec(database->handle, (const char *)sqlite3_column_text(statement, 0), NULL,
                         NULL, NULL) != SQLITE_OK)
            return fail(database, place, error);
    return code == SQLITE_DONE || fail(database, place, error);
}

static bool add_all(struct database *database, const char *sql, const char *origin,
                    struct error *error)
{
    bool ok = true;

    for (const char *at = sqlite_skip_to_statement(sql), *rest = at; ok && *at != '\0';
         at = sqlite_skip_to_statement(rest)) {
        sqlite3_stmt *statement = NULL;
        char place[128];
        snprintf(place, sizeof place, "%s:%d", origin, sqlite_line_of(sql, at));
        ok = sqlite3_prepare_v2(database->handle, at, -1, &statement, &rest) == SQLITE_OK
                 ? add_from_rows(database, statement, place, error)
                 : fail(database, place, error);
        sqlite3_finalize(statement);
    }
    return ok;
}

bool views_add(struct database *database, const char *sql, const char *origin, struct error *error)
{
    bool ok;

    sqlite3_set_authorizer(database->handle, NULL, NULL);
    /* In one transaction: the file is locked once. */
    ok = database_run_script(database, "BEGIN", origin, error) &&
         add_all(database, sql, origin, error);
    ok = database_run_script(database, ok ? "COMMIT" : "ROLLBACK", origin, ok ? error : NULL) && ok;
    sqlite_allow_only_reading(database);
    return ok;
}

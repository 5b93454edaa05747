/* See views.h. */
#include "data/views.h"

#include <stdio.h>

#include "data/script.h"
#include "data/sqlite.h"

static bool add_from_rows(struct database *database, sqlite3_stmt *statement, const char *origin,
                          struct error *error)
{
    int code;

    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        if (!database_run_script(database, (const char *)sqlite3_column_text(statement, 0), origin,
                                 error))
            return false;
    return code == SQLITE_DONE || sqlite_error(database, origin, error);
}

static bool add_all(struct database *database, const char *sql, const char *origin,
                    struct error *error)
{
    bool ok = true;

    for (const char *at = sqlite_skip_to_statement(sql), *rest = at; ok && *at != '\0';
         at = sqlite_skip_to_statement(rest)) {
        sqlite3_stmt *statement = NULL;
        ok = sqlite3_prepare_v2(database->handle, at, -1, &statement, &rest) == SQLITE_OK
                 ? add_from_rows(database, statement, origin, error)
                 : sqlite_error(database, origin, error);
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

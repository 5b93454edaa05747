/* See unshown.h. */
#include "data/unshown.h"

#include "base/log.h"
#include "data/sqlite.h"

bool unshown_list(struct database *database, int *count, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database->handle,
                                  "SELECT thing, id, key, lacks FROM unshown ORDER BY 1, 3, 2", -1,
                                  &statement, NULL);

    *count = 0;
    while (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        log_line(LOG_PRIORITY_WARNING, NULL, "%s %s (id %lld) has no %s: it cannot be shown",
                 sqlite3_column_text(statement, 0), sqlite3_column_text(statement, 2),
                 (long long)sqlite3_column_int64(statement, 1), sqlite3_column_text(statement, 3));
        (*count)++;
    }
    if (code == SQLITE_OK)
        code = sqlite3_reset(statement);
    sqlite3_finalize(statement);
    return code == SQLITE_OK || sqlite_error(database, "what cannot be shown", error);
}

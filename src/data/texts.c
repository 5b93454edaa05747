/* See texts.h. */
#include "data/texts.h"

#include "base/log.h"
#include "base/utf8.h"
#include "data/sqlite.h"

/* Every table with fields that can hold text, and a query that reads those:
 * first what its rows are told by. STRICT tables hold nothing else in the
 * columns that are left out. In the order of the schema: what is derived comes
 * after what it is from. */
static const char texts[] =
    "SELECT t.name, 'SELECT ' ||"
    "       CASE WHEN t.wr"
    "         THEN (SELECT group_concat('quote(\"' || name || '\")', ' || '', '' || ')"
    "                 FROM pragma_table_info(t.name) WHERE pk > 0)"
    "         ELSE 'rowid' END ||"
    "       group_concat(', \"' || c.name || '\"', '') || ' FROM \"' || t.name || '\"'"
    "  FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c JOIN sqlite_schema s"
    " WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT GLOB 'sqlite_*'"
    "   AND s.type = 'table' AND s.name = t.name AND c.hidden = 0 AND NOT (t.strict AND c.type IN "
    "('INTEGER', 'INT', 'REAL', 'BLOB'))"
    " GROUP BY t.name ORDER BY s.rowid";

struct look {
    struct database *database;
    const char *place;
    bool all;
    bool ok;
    struct error *error;
};

static void tell(struct look *look, sqlite3_stmt *row, int column, const char *table,
                 const struct utf8_fault *fault)
{
    struct error one;

    error_set(&one, ERROR_DATA,
              "%s: row %s of %s: %s.%s: character %zu is %s (byte 0x%02X); texts are UTF-8 without "
              "control characters",
              look->place, sqlite3_column_text(row, 0), table, table,
              sqlite3_column_name(row, column), fault->character, fault->what, fault->byte);
    note_fault(false, &look->ok, look->error, &one);
}

static bool goes_on(const struct look *look)
{
    return look->ok || look->all;
}

static void look_at_row(struct look *look, sqlite3_stmt *row, const char *table)
{
    for (int i = 1; i < sqlite3_column_count(row) && goes_on(look); i++) {
        struct utf8_fault fault;
        const char *text;
        if (sqlite3_column_type(row, i) != SQLITE_TEXT)
            continue;
        text = (const char *)sqlite3_column_text(row, i);
        fault = utf8_find_fault(text, (size_t)sqlite3_column_bytes(row, i));
        if (fault.what != NULL)
            tell(look, row, i, table, &fault);
    }
}

static bool look_at_table(struct look *look, const char *table, const char *query)
{
    sqlite3_stmt *row = NULL;
    int code = sqlite3_prepare_v2(look->database->handle, query, -1, &row, NULL);

    while (goes_on(look) && (code == SQLITE_OK || code == SQLITE_ROW) &&
           (code = sqlite3_step(row)) == SQLITE_ROW)
        look_at_row(look, row, table);
    sqlite3_finalize(row);
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

bool texts_check(struct database *database, const char *place, bool all, struct error *error)
{
    struct look look = {database, place, all, true, error};
    sqlite3_stmt *table = NULL;
    int code = sqlite3_prepare_v2(database->handle, texts, -1, &table, NULL);
    bool read = code == SQLITE_OK;

    while (read && goes_on(&look) && (code = sqlite3_step(table)) == SQLITE_ROW)
        read = look_at_table(&look, (const char *)sqlite3_column_text(table, 0),
                             (const char *)sqlite3_column_text(table, 1));
    if (!read || (code != SQLITE_ROW && code != SQLITE_DONE))
        look.ok = sqlite_error(database, place, error);
    sqlite3_finalize(table);
    return look.ok;
}

/* What a statement broke, in words: which rule of which field of which table.
 * SQLite's own messages have the names, and not always those. See sqlite.h. */
#include "data/sqlite.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"

/* Appends the text of a query's first row, if there is one; value is ?1. */
static bool ask(struct database *database, const char *sql, const char *value,
                struct buffer *answer)
{
    sqlite3_stmt *statement = NULL;
    bool found =
        sqlite3_prepare_v2(database->handle, sql, -1, &statement, NULL) == SQLITE_OK &&
        (value == NULL || sqlite3_bind_text(statement, 1, value, -1, SQLITE_STATIC) == SQLITE_OK) &&
        sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0) != NULL;

    if (found)
        buffer_append_string(answer, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return found;
}

/* References ------------------------------------------------------------------ */

/* The first reference that leads nowhere: its table, its fields, the table that
 * it refers to, which of the first table's references it is, and, of one with
 * several fields, those that they are to be like. */
#define OF_ITS_FIELDS "FROM pragma_foreign_key_list(f.\"table\") WHERE id = f.fkid"
#define BROKEN_REFERENCE                                                                           \
    "SELECT f.\"table\", (SELECT group_concat(\"from\", ' and ') " OF_ITS_FIELDS "),"              \
    "       f.parent, f.fkid,"                                                                     \
    "       (SELECT CASE WHEN count(*) > 1 THEN ' (' || group_concat(\"to\", ', ') || ')'"         \
    "                    ELSE '' END " OF_ITS_FIELDS ")"                                           \
    "  FROM pragma_foreign_key_check f"

/* A query for the values of one reference, of the table ?1, that lead nowhere. */
#define QUERY_OF_VALUES                                                                            \
    "SELECT format('SELECT '' ('' || %s || '')'' FROM \"%w\" c WHERE %s AND NOT EXISTS ("          \
    "               SELECT 1 FROM \"%w\" p WHERE %s)',"                                            \
    "              group_concat(format('quote(c.\"%w\")', \"from\"), ' || '', '' || '), ?1,"       \
    "              group_concat(format('c.\"%w\" IS NOT NULL', \"from\"), ' AND '), \"table\","    \
    "              group_concat(format('p.\"%w\" = c.\"%w\"',"                                     \
    "                                  coalesce(\"to\", 'rowid'), \"from\"), ' AND '))"            \
    "  FROM pragma_foreign_key_list(?1) WHERE id = "

/* Which value leads nowhere: the key of a table without rowids is not told. */
static void find_value(struct database *database, sqlite3_stmt *row, struct buffer *value)
{
    char *query = sqlite3_mprintf("%s%d", QUERY_OF_VALUES, sqlite3_column_int(row, 3));
    struct buffer sql = {0};

    buffer_append_string(value, "");
    if (query != NULL && ask(database, query, (const char *)sqlite3_column_text(row, 0), &sql))
        ask(database, sql.data, NULL, value);
    buffer_free(&sql);
    sqlite3_free(query);
}

/* Says what the query finds; true when it finds nothing. */
static bool list_reference(struct database *database, const char *sql, const char *place,
                           struct error *error)
{
    sqlite3_stmt *row = NULL;
    struct buffer value = {0};
    bool ok = sqlite3_prepare_v2(database->handle, sql, -1, &row, NULL) == SQLITE_OK;
    int code = ok ? sqlite3_step(row) : SQLITE_ERROR;

    if (code == SQLITE_ROW) {
        find_value(database, row, &value);
        ok = error_set(error, ERROR_DATA, "%s: %s.%s %s to a row of %s%s that is not there%s",
                       place, sqlite3_column_text(row, 0), sqlite3_column_text(row, 1),
                       sqlite3_column_bytes(row, 4) == 0 ? "refers" : "refer",
                       sqlite3_column_text(row, 2), sqlite3_column_text(row, 4), value.data);
    } else if (code != SQLITE_DONE) {
        ok = sqlite_error(database, place, error);
    }
    buffer_free(&value);
    sqlite3_finalize(row);
    return ok;
}

bool sqlite_check_references(struct database *database, const char *place, struct error *error)
{
    return list_reference(database, BROKEN_REFERENCE, place, error);
}

/* SQLite says only that some reference broke, and has undone the statement. It
 * is run again with references left for later: what is broken then and was not
 * before is the answer. The transaction is lost anyhow. */
static bool explain_reference(struct database *database, sqlite3_stmt *failed, const char *table,
                              const char *place, struct error *error)
{
    sqlite3 *handle = database->handle;

    if (failed != NULL && *table != '\0') {
        sqlite3_reset(failed);
        sqlite3_exec(handle,
                     "CREATE TEMP TABLE broken_before AS " BROKEN_REFERENCE
                     "; PRAGMA defer_foreign_keys = ON",
                     NULL, NULL, NULL);
        while (sqlite3_step(failed) == SQLITE_ROW)
            ;
        if (!list_reference(database, BROKEN_REFERENCE " EXCEPT SELECT * FROM temp.broken_before",
                            place, error))
            return false;
    }
    return sqlite_check_references(database, place, error) &&
           error_set(error, ERROR_DATA, "%s: a row refers to one that is not there: %s", place,
                     table);
}

/* Fields ---------------------------------------------------------------------- */

/* columns: "project.slug", several with commas between, or "index 'NAME'" for
 * an index of expressions. */
static bool explain_unique(struct database *database, const char *columns, const char *place,
                           struct error *error)
{
    struct buffer fields = {0};
    char index[128];

    if (sscanf(columns, "index '%127[^']'", index) != 1 ||
        !ask(database,
             "SELECT tbl_name || ' ' || substr(sql, instr(sql, '(')) FROM sqlite_schema"
             " WHERE type = 'index' AND name = ?1",
             index, &fields))
        buffer_append_string(&fields, columns);
    error_set(error, ERROR_DATA, "%s: %s: another row has %s", place, fields.data,
              strchr(fields.data, ',') == NULL ? "this value" : "these values");
    buffer_free(&fields);
    return false;
}

static bool explain_key(struct database *database, const char *table, const char *place,
                        struct error *error)
{
    struct buffer field = {0};

    if (!ask(database, "SELECT ?1 || '.' || name FROM pragma_table_info(?1) WHERE pk = 1", table,
             &field))
        buffer_append_string(&field, table);
    error_set(error, ERROR_DATA, "%s: %s must be a whole number", place, field.data);
    buffer_free(&field);
    return false;
}

/* What stands after SQLite's "... constraint failed: ". */
static const char *detail(const char *message)
{
    const char *colon = strstr(message, "failed: ");

    return colon == NULL ? message : colon + strlen("failed: ");
}

bool sqlite_explain_fault(struct database *database, struct sqlite3_stmt *failed, const char *table,
                          const char *place, struct error *error)
{
    int code = sqlite3_extended_errcode(database->handle);
    char message[400];

    snprintf(message, sizeof message, "%s", sqlite3_errmsg(database->handle));
    switch (code) {
    case SQLITE_CONSTRAINT_CHECK:
        return error_set(error, ERROR_DATA, "%s: rule broken: %s", place, detail(message));
    case SQLITE_CONSTRAINT_NOTNULL:
        return error_set(error, ERROR_DATA, "%s: %s must have a value", place, detail(message));
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return explain_unique(database, detail(message), place, error);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return explain_reference(database, failed, table, place, error);
    case SQLITE_MISMATCH:
        return explain_key(database, table, place, error);
    case SQLITE_TOOBIG:
        return error_set(error, ERROR_DATA, "%s: %s", place, message);
    default:
        if ((code & 0xFF) != SQLITE_ERROR && (code & 0xFF) != SQLITE_CONSTRAINT)
            return sqlite_error(database, place, error);
        return error_set(error, ERROR_DATA, "%s: %s", place, message);
    }
}

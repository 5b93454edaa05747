/* See migration.h. */
#include "data/migration.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/access.h"
#include "base/buffer.h"
#include "base/output.h"
#include "data/addresses.h"
#include "data/script.h"
#include "data/sqlite.h"

struct migration {
    const struct configuration *configuration;
    const char *path;       /* of the old file, for messages */
    struct database *fresh; /* what is filled */
    struct database old;    /* the copy, of this schema's shape by the time it is read */
    const char *table;      /* the one that is looked at */
    struct buffer columns;  /* those that it has here and there */
    struct buffer values;   /* as many question marks */
};

/* Every table but SQLite's own and the one that is each publication's,
 * in the order in which they were made. */
static const char tables[] = "SELECT name FROM sqlite_schema"
                             " WHERE type = 'table' AND name NOT GLOB 'sqlite_*'"
                             "   AND name <> 'content_version' ORDER BY rowid";
/* Generated columns are hidden: they come by themselves. */
static const char columns_of[] = "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0";

/* Asking ---------------------------------------------------------------------- */

static sqlite3_stmt *prepare(struct database *database, const char *sql, const char *one,
                             const char *two)
{
    sqlite3_stmt *statement = NULL;

    if (sqlite3_prepare_v2(database->handle, sql, -1, &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, one, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, 2, two, -1, SQLITE_TRANSIENT);
    }
    return statement;
}

/* The number that a query gives; false when it gives none. */
static bool ask(struct database *database, const char *sql, const char *one, const char *two,
                int *number)
{
    sqlite3_stmt *statement = prepare(database, sql, one, two);
    bool found = sqlite3_step(statement) == SQLITE_ROW;

    if (found)
        *number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return found;
}

static bool has_table(struct database *database, const char *table)
{
    int number;

    return ask(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1", table,
               NULL, &number);
}

static bool has_column(struct database *database, const char *table, const char *column)
{
    int number;

    return ask(database, "SELECT 1 FROM pragma_table_xinfo(?1) WHERE name = ?2 AND hidden = 0",
               table, column, &number);
}

/* Whether a table, or a column of it (NULL: any), has something in it. */
static bool has_data(struct database *database, const char *table, const char *column)
{
    char *sql = column == NULL ? sqlite3_mprintf("SELECT 1 FROM \"%w\"", table)
                               : sqlite3_mprintf("SELECT 1 FROM \"%w\" WHERE \"%w\" IS NOT NULL",
                                                 table, column);
    int number;
    bool found = ask(database, sql, NULL, NULL, &number);

    sqlite3_free(sql);
    return found;
}

typedef bool work(struct migration *migration, const char *name, struct error *error);

/* Calls do_it with each name that a query gives, until one fails. */
static bool for_each(struct migration *migration, struct database *database, const char *sql,
                     const char *value, work *do_it, struct error *error)
{
    sqlite3_stmt *names = prepare(database, sql, value, NULL);
    int code = SQLITE_DONE;
    bool ok = true;

    while (ok && (code = sqlite3_step(names)) == SQLITE_ROW)
        ok = do_it(migration, (const char *)sqlite3_column_text(names, 0), error);
    if (ok && code != SQLITE_DONE)
        ok = sqlite_error(database, migration->path, error);
    sqlite3_finalize(names);
    return ok;
}

/* The old file ---------------------------------------------------------------- */

static bool open_old(struct database *old, const char *path, struct error *error)
{
    char words[ACCESS_WORDS_SIZE];

    if (access(path, R_OK) != 0)
        return error_set(error, ERROR_UNAVAILABLE, "%s: %s", path,
                         access_words(path, errno, words));
    if (sqlite3_open_v2(path, &old->handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) !=
        SQLITE_OK)
        return sqlite_error(old, path, error);
    sqlite3_busy_timeout(old->handle, 3000);
    return sqlite_check_identity(old, path, 0, error) && sqlite_refuse_wal(old, path, error);
}

static bool read_version(struct database *database, const char *path, int *version,
                         struct error *error)
{
    return ask(database, "PRAGMA user_version", NULL, NULL, version) ||
           sqlite_error(database, path, error);
}

bool migration_read_version(const char *path, int *version, struct error *error)
{
    struct database old = {0};
    bool ok = open_old(&old, path, error) && read_version(&old, path, version, error);

    sqlite3_close_v2(old.handle);
    return ok;
}

/* A file without a name is SQLite's to write where there is room, and gone with
 * the process. References are not held while tables change. */
static bool open_copy(struct database *copy, int page_size, struct error *error)
{
    char pragma[64];

    snprintf(pragma, sizeof pragma, "PRAGMA page_size = %d", page_size);
    if (sqlite3_open_v2("", &copy->handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK ||
        sqlite3_exec(copy->handle, pragma, NULL, NULL, NULL) != SQLITE_OK)
        return sqlite_error(copy, "a temporary file", error);
    sqlite3_db_config(copy->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(copy->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(copy->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    return true;
}

static bool copy_pages(struct migration *migration, struct database *old, struct error *error)
{
    sqlite3_backup *backup =
        sqlite3_backup_init(migration->old.handle, "main", old->handle, "main");
    int code = backup == NULL ? SQLITE_ERROR : sqlite3_backup_step(backup, -1);

    sqlite3_backup_finish(backup);
    return code == SQLITE_DONE || sqlite_error(&migration->old, migration->path, error);
}

static bool copy_old(struct migration *migration, struct error *error)
{
    struct database old = {0};
    int page_size = 0;
    bool ok = open_old(&old, migration->path, error);

    if (ok && !ask(&old, "PRAGMA page_size", NULL, NULL, &page_size))
        ok = sqlite_error(&old, migration->path, error);
    ok = ok && open_copy(&migration->old, page_size, error) && copy_pages(migration, &old, error);
    sqlite3_close_v2(old.handle);
    return ok;
}

/* Bringing it forward --------------------------------------------------------- */

static int is_migration(const struct dirent *entry)
{
    size_t digits = strspn(entry->d_name, "0123456789");
    const char *end = strrchr(entry->d_name, '.');

    return digits == 4 && entry->d_name[4] == '-' && end != NULL && strcmp(end, ".sql") == 0;
}

/* Runs the file that leads to a version. */
static bool step(struct migration *migration, int version, struct error *error)
{
    char directory[PATH_MAX], name[16 + NAME_MAX] = "";
    struct dirent **entries = NULL;
    int count;

    snprintf(directory, sizeof directory, "%s/sql/migrations", migration->configuration->share_dir);
    count = scandir(directory, &entries, is_migration, alphasort);
    for (int i = 0; i < count; i++) {
        if (atoi(entries[i]->d_name) == version)
            snprintf(name, sizeof name, "migrations/%s", entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
    if (name[0] == '\0')
        return error_set(error, ERROR_DATABASE,
                         "%s: there is no way from schema version %d to %d in %s", migration->path,
                         version - 1, version, directory);
    return script_run(&migration->old, migration->configuration, name, error);
}

static bool bring_forward(struct migration *migration, struct error *error)
{
    int version = 0;
    bool ok = read_version(&migration->old, migration->path, &version, error);

    while (ok && ++version <= DATABASE_SCHEMA_VERSION)
        ok = step(migration, version, error);
    return ok;
}

/* What would be lost ------------------------------------------------------------ */

static bool check_column(struct migration *migration, const char *column, struct error *error)
{
    if (has_column(migration->fresh, migration->table, column) ||
        !has_data(&migration->old, migration->table, column))
        return true;
    return error_set(error, ERROR_DATA,
                     "%s: the field %s.%s has data, and schema version %d has no such field",
                     migration->path, migration->table, column, DATABASE_SCHEMA_VERSION);
}

static bool check_table(struct migration *migration, const char *table, struct error *error)
{
    migration->table = table;
    if (has_table(migration->fresh, table))
        return for_each(migration, &migration->old, columns_of, table, check_column, error);
    return !has_data(&migration->old, table, NULL) ||
           error_set(error, ERROR_DATA,
                     "%s: the table %s has data, and schema version %d has no such table",
                     migration->path, table, DATABASE_SCHEMA_VERSION);
}

/* Copying ---------------------------------------------------------------------- */

static bool add_column(struct migration *migration, const char *column, struct error *error)
{
    const char *comma = migration->columns.length > 0 ? ", " : "";

    (void)error;
    if (!has_column(&migration->old, migration->table, column))
        return true;
    buffer_printf(&migration->columns, "%s\"%s\"", comma, column);
    buffer_printf(&migration->values, "%s?", comma);
    return true;
}

/* The key of a row to tell it by, then what is copied. Rows keep their order;
 * editions have to come in that of their numbers. */
static sqlite3_stmt *read_rows(struct migration *migration, const char *table)
{
    sqlite3_stmt *key = prepare(&migration->old,
                                "SELECT CASE WHEN wr THEN k.fields ELSE 'rowid' END,"
                                "       CASE WHEN wr THEN k.shown ELSE 'rowid' END"
                                "  FROM pragma_table_list(?1),"
                                "       (SELECT group_concat('\"' || name || '\"') AS fields,"
                                "               group_concat('quote(\"' || name || '\")',"
                                "                            ' || '', '' || ') AS shown"
                                "          FROM pragma_table_info(?1) WHERE pk > 0) k"
                                " WHERE schema = 'main'",
                                table, NULL);
    sqlite3_stmt *rows = NULL;
    char *sql;

    if (sqlite3_step(key) == SQLITE_ROW) {
        sql = sqlite3_mprintf("SELECT %s, %s FROM \"%w\" ORDER BY %s", sqlite3_column_text(key, 1),
                              migration->columns.data, table,
                              strcmp(table, "edition") == 0
                                  ? "year, number"
                                  : (const char *)sqlite3_column_text(key, 0));
        rows = prepare(&migration->old, sql, NULL, NULL);
        sqlite3_free(sql);
    }
    sqlite3_finalize(key);
    return rows;
}

static bool copy_row(struct migration *migration, sqlite3_stmt *from, sqlite3_stmt *to,
                     struct error *error)
{
    char place[512];

    for (int i = 1; i < sqlite3_column_count(from); i++)
        sqlite3_bind_value(to, i, sqlite3_column_value(from, i));
    if (sqlite3_step(to) == SQLITE_DONE)
        return sqlite3_reset(to) == SQLITE_OK;
    snprintf(place, sizeof place, "%s: row %s of %s", migration->path,
             (const char *)sqlite3_column_text(from, 0), migration->table);
    return sqlite_explain_fault(migration->fresh, to, migration->table, place, error);
}

static bool copy_rows(struct migration *migration, const char *table, struct error *error)
{
    char *sql = sqlite3_mprintf("INSERT INTO \"%w\" (%s) VALUES (%s)", table,
                                migration->columns.data, migration->values.data);
    sqlite3_stmt *from = read_rows(migration, table);
    sqlite3_stmt *to = prepare(migration->fresh, sql, NULL, NULL);
    int code = SQLITE_ERROR;
    bool ok = from != NULL && to != NULL;

    while (ok && (code = sqlite3_step(from)) == SQLITE_ROW)
        ok = copy_row(migration, from, to, error);
    if (to == NULL)
        ok = sqlite_error(migration->fresh, table, error);
    else if ((ok || from == NULL) && code != SQLITE_DONE)
        ok = sqlite_error(&migration->old, table, error);
    sqlite3_finalize(from);
    sqlite3_finalize(to);
    sqlite3_free(sql);
    return ok && output_go_on(error);
}

/* A table that the schema itself fills is the program's. */
static bool copy_table(struct migration *migration, const char *table, struct error *error)
{
    bool ok = true;

    if (!has_table(&migration->old, table) || has_data(migration->fresh, table, NULL))
        return true;
    migration->table = table;
    buffer_clear(&migration->columns);
    buffer_clear(&migration->values);
    ok = for_each(migration, migration->fresh, columns_of, table, add_column, error);
    return ok && (migration->columns.length == 0 || copy_rows(migration, table, error));
}

static bool fill(struct migration *migration, struct error *error)
{
    return copy_old(migration, error) && bring_forward(migration, error) &&
           script_run(migration->fresh, migration->configuration, "schema", error) &&
           addresses_watch(migration->fresh, error) &&
           /* A row may refer to one of a table that comes later. */
           database_run_script(migration->fresh, "PRAGMA defer_foreign_keys = ON", migration->path,
                               error) &&
           for_each(migration, &migration->old, tables, NULL, check_table, error) &&
           for_each(migration, migration->fresh, tables, NULL, copy_table, error) &&
           sqlite_check_references(migration->fresh, migration->path, error);
}

bool migration_fill(struct database *fresh, const char *old_path,
                    const struct configuration *configuration, struct error *error)
{
    struct migration migration = {
        .configuration = configuration,
        .path = old_path,
        .fresh = fresh,
    };
    bool ok = fill(&migration, error);

    sqlite3_close_v2(migration.old.handle);
    buffer_free(&migration.columns);
    buffer_free(&migration.values);
    return ok;
}

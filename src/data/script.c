/* See script.h. */
#include "data/script.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/access.h"
#include "base/buffer.h"
#include "base/utf8.h"
#include "data/addresses.h"
#include "data/sqlite.h"

/* An SQL text that is run, and what the authorizer saw of the statement at. */
struct script {
    struct database *database;
    const char *sql;
    const char *origin;
    bool data_only;
    char table[64];   /* the first that the statement changes; empty: none */
    char refused[96]; /* empty: nothing */
};

enum {
    PLACE_MAX = 256
};

int sqlite_line_of(const char *text, const char *position)
{
    int line = 1;

    for (; text < position; text++)
        line += *text == '\n';
    return line;
}

/* What a statement may do ------------------------------------------------------- */

/* The version is each publication's, the words of addresses are the program's;
 * what is derived is rebuilt whatever is written there. */
static bool is_content(const char *table, const char *schema)
{
    return (schema == NULL || strcmp(schema, "main") == 0) &&
           sqlite3_strnicmp(table, "sqlite_", 7) != 0 &&
           sqlite3_stricmp(table, "content_version") != 0 &&
           sqlite3_stricmp(table, "address_word") != 0;
}

static int refuse(struct script *script, const char *what, const char *which)
{
    if (script->refused[0] == '\0')
        snprintf(script->refused, sizeof script->refused, "%s%s", what, which == NULL ? "" : which);
    return SQLITE_DENY;
}

/* SQLite asks before it compiles each part of a statement: its own target
 * first, then what triggers and cascades change. */
static int watch_statement(void *context, int action, const char *one, const char *two,
                           const char *schema, const char *trigger)
{
    struct script *script = context;
    bool changes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;

    (void)trigger;
    if (changes && script->table[0] == '\0')
        snprintf(script->table, sizeof script->table, "%s", one);
    if (!script->data_only || action == SQLITE_SELECT || action == SQLITE_READ ||
        action == SQLITE_RECURSIVE)
        return SQLITE_OK;
    if (changes)
        return is_content(one, schema) ? SQLITE_OK : refuse(script, "a change of ", one);
    if (action == SQLITE_FUNCTION)
        return strcmp(two, "load_extension") != 0 ? SQLITE_OK : refuse(script, two, NULL);
    return refuse(script, action == SQLITE_PRAGMA ? "PRAGMA " : "a change of the schema: ", one);
}

/* The first word in capitals: what kind of statement it is. */
static void read_kind(const char *statement, char kind[16])
{
    size_t length = 0;

    for (; length < 15 && isalpha((unsigned char)statement[length]); length++)
        kind[length] = (char)toupper((unsigned char)statement[length]);
    kind[length] = '\0';
}

static bool is_about_data(const char *kind)
{
    static const char *const kinds[] = {"INSERT", "REPLACE", "UPDATE", "DELETE",
                                        "SELECT", "VALUES",  "WITH"};

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (strcmp(kind, kinds[i]) == 0)
            return true;
    return false;
}

static bool explain_refusal(const struct script *script, const char *at, const char *place,
                            struct error *error)
{
    char kind[16];

    read_kind(at, kind);
    return error_set(error, ERROR_DATA,
                     "%s: %s is not allowed here: a file may hold data statements only "
                     "(INSERT, UPDATE, DELETE)",
                     place, is_about_data(kind) ? script->refused : kind);
}

/* VACUUM changes something without asking the authorizer. */
static bool is_refused(const struct script *script, sqlite3_stmt *statement)
{
    return script->data_only &&
           (script->refused[0] != '\0' ||
            (statement != NULL && script->table[0] == '\0' && !sqlite3_stmt_readonly(statement)));
}

/* Running --------------------------------------------------------------------- */

static bool explain(const struct script *script, sqlite3_stmt *statement, const char *at,
                    int offset, struct error *error)
{
    char place[PLACE_MAX];

    snprintf(place, sizeof place, "%s:%d", script->origin,
             sqlite_line_of(script->sql, at + (offset > 0 ? offset : 0)));
    sqlite3_set_authorizer(script->database->handle, NULL, NULL);
    if (is_refused(script, statement))
        return explain_refusal(script, at, place, error);
    return sqlite_explain_fault(script->database, statement, script->table, place, error);
}

static bool run_statement(struct script *script, const char *at, const char **rest,
                          struct error *error)
{
    sqlite3 *handle = script->database->handle;
    sqlite3_stmt *statement = NULL;
    int code, offset;
    bool ok;

    script->table[0] = script->refused[0] = '\0';
    code = sqlite3_prepare_v2(handle, at, -1, &statement, rest);
    offset = code == SQLITE_OK ? 0 : sqlite3_error_offset(handle);
    if (is_refused(script, statement))
        code = SQLITE_AUTH;
    while (code == SQLITE_OK || code == SQLITE_ROW)
        code = statement == NULL ? SQLITE_DONE : sqlite3_step(statement);
    ok = code == SQLITE_DONE || explain(script, statement, at, offset, error);
    sqlite3_finalize(statement);
    return ok;
}

static bool run_script(struct script *script, struct error *error)
{
    sqlite3 *handle = script->database->handle;
    bool ok = true;

    sqlite3_set_authorizer(handle, watch_statement, script);
    for (const char *at = sqlite_skip_to_statement(script->sql), *rest; ok && *at != '\0';
         at = sqlite_skip_to_statement(rest))
        ok = run_statement(script, at, &rest, error);
    sqlite3_set_authorizer(handle, NULL, NULL);
    return ok;
}

bool database_run_script(struct database *database, const char *sql, const char *origin,
                         struct error *error)
{
    struct script script = {.database = database, .sql = sql, .origin = origin};

    return run_script(&script, error);
}

/* Files ----------------------------------------------------------------------- */

/* Lines and characters are counted from 1. */
static bool check_text(const struct buffer *text, const char *path, struct error *error)
{
    const unsigned char *at = (const unsigned char *)text->data, *end = at + text->length;
    int line = 1, column = 1;

    while (at < end) {
        const char *fault = utf8_text_fault(at, (size_t)(end - at));
        if (fault != NULL)
            return error_set(error, ERROR_DATA,
                             "%s:%d:%d: %s (byte 0x%02X); a file must be text in UTF-8", path, line,
                             column, fault, *at);
        column = *at == '\n' ? 1 : column + 1;
        line += *at == '\n';
        at += utf8_character(at, (size_t)(end - at));
    }
    return true;
}

static bool run_file(struct database *database, const char *path, bool data_only,
                     struct error *error)
{
    struct buffer text = {0};
    struct script script = {.database = database, .origin = path, .data_only = data_only};
    bool ok = buffer_read_file(&text, path, error) && check_text(&text, path, error);

    script.sql = text.data == NULL ? "" : text.data;
    ok = ok && run_script(&script, error);
    buffer_free(&text);
    return ok;
}

static int is_sql(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);

    return entry->d_name[0] != '.' && length > 4 && strcmp(entry->d_name + length - 4, ".sql") == 0;
}

static bool run_directory(struct database *database, const char *path, bool data_only,
                          struct error *error)
{
    struct dirent **entries;
    int count = scandir(path, &entries, is_sql, alphasort);
    char words[ACCESS_WORDS_SIZE];
    bool ok = count > 0;

    if (count < 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, access_words(path, errno, words));
    if (count == 0)
        error_set(error, ERROR_INPUT, "%s: no *.sql file there", path);
    for (int i = 0; i < count; i++) {
        char file[PATH_MAX];
        snprintf(file, sizeof file, "%s/%s", path, entries[i]->d_name);
        ok = ok && run_file(database, file, data_only, error);
        free(entries[i]);
    }
    free(entries);
    return ok;
}

static bool run(struct database *database, const char *path, bool data_only, struct error *error)
{
    char words[ACCESS_WORDS_SIZE];
    struct stat status;

    if (stat(path, &status) != 0)
        return error_set(error, ERROR_INPUT, "%s: %s", path, access_words(path, errno, words));
    return S_ISDIR(status.st_mode) ? run_directory(database, path, data_only, error)
                                   : run_file(database, path, data_only, error);
}

bool script_run(struct database *database, const struct configuration *configuration,
                const char *name, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/sql/%s", configuration->share_dir, name);
    return run(database, path, false, error);
}

/* A reference that is checked at the end of the transaction would be told then
 * without the file's name. */
static bool check_deferred(struct database *database, const char *path, struct error *error)
{
    int count = 0, unused = 0;

    sqlite3_db_status(database->handle, SQLITE_DBSTATUS_DEFERRED_FKS, &count, &unused, 0);
    return count == 0 || sqlite_check_references(database, path, error);
}

bool script_run_data(struct database *database, const char *path, struct error *error)
{
    return addresses_watch(database, error) && run(database, path, true, error) &&
           check_deferred(database, path, error);
}

bool script_derive(struct database *database, const struct configuration *configuration,
                   struct error *error)
{
    return script_run(database, configuration, "derive.sql", error);
}

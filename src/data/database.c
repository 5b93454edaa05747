/* See database.h. */
#include "data/content_version.h"
#include "data/sqlite.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/access.h"
#include "base/buffer.h"
#include "base/clock.h"

enum {
    STEPS_BETWEEN_CLOCK_READS = 10000
};

static int allow_reading(void *unused, int action, const char *one, const char *two,
                         const char *schema, const char *trigger)
{
    (void)unused, (void)one, (void)two, (void)schema, (void)trigger;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return strcmp(two, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

void sqlite_allow_only_reading(struct database *database)
{
    sqlite3_set_authorizer(database->handle, allow_reading, NULL);
}

static int end_when_late(void *argument)
{
    struct database *database = argument;
    return database->deadline != 0 && clock_milliseconds() > database->deadline;
}

static void set_limits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256);
}

static bool configure(struct database *database, const char *path, struct error *error)
{
    sqlite3 *handle = database->handle;

    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    set_limits(handle);
    if (!sqlite_add_functions(database) ||
        sqlite3_exec(handle,
                     "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000;",
                     NULL, NULL, NULL) != SQLITE_OK)
        return sqlite_error(database, path, error);
    /* SQLite declares these virtual tables at their first use, which an
     * authorizer would refuse. */
    sqlite3_exec(handle, "SELECT 1 FROM json_each('[]'), json_tree('[]')", NULL, NULL, NULL);
    return true;
}

static struct database *open_handle(const char *name, const char *path, int flags,
                                    struct error *error)
{
    struct database *database = memory_zeroed(1, sizeof *database);

    database->path = memory_copy_string(path, strlen(path));
    database->order = collation_of(NULL);
    if (sqlite3_open_v2(name, &database->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK) {
        if (configure(database, path, error))
            return database;
    } else {
        sqlite_error(database, path, error);
    }
    database_close(database);
    return NULL;
}

static bool read_pragma(struct database *database, const char *sql, int *value, const char *path,
                        struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool ok = sqlite3_prepare_v2(database->handle, sql, -1, &statement, NULL) == SQLITE_OK &&
              sqlite3_step(statement) == SQLITE_ROW;

    if (ok)
        *value = sqlite3_column_int(statement, 0);
    else
        sqlite_error(database, path, error);
    sqlite3_finalize(statement);
    return ok;
}

bool sqlite_check_identity(struct database *database, const char *path, int oldest,
                           struct error *error)
{
    int application = 0, version = 0;

    if (!read_pragma(database, "PRAGMA application_id", &application, path, error) ||
        !read_pragma(database, "PRAGMA user_version", &version, path, error))
        return false;
    if (application != DATABASE_APPLICATION_ID)
        return error_set(error, ERROR_DATABASE,
                         "%s: not a database of kunnskapsweb; make one with 'kunnskapsweb init'",
                         path);
    if (version > DATABASE_SCHEMA_VERSION)
        return error_set(error, ERROR_SCHEMA,
                         "%s: schema version %d is newer than this program knows (%d); "
                         "install a newer kunnskapsweb and restart its service",
                         path, version, DATABASE_SCHEMA_VERSION);
    if (version < oldest)
        return error_set(error, ERROR_SCHEMA,
                         "%s: schema version %d is older than this program's (%d); "
                         "'kunnskapsweb migrate --database %s' makes one of it, with the old "
                         "file kept",
                         path, version, DATABASE_SCHEMA_VERSION, path);
    return true;
}

static bool check_place(const char *path, struct error *error)
{
    char words[ACCESS_WORDS_SIZE];
    struct stat status;

    if (stat(path, &status) != 0 && errno == ENOENT)
        return error_set(error, ERROR_UNAVAILABLE, "%s: %s; make one with 'kunnskapsweb init'",
                         path, strerror(errno));
    if (access(path, R_OK) != 0)
        return error_set(error, ERROR_UNAVAILABLE, "%s: %s", path,
                         access_words(path, errno, words));
    if (!S_ISREG(status.st_mode))
        return error_set(error, ERROR_UNAVAILABLE, "%s: not a file", path);
    return true;
}

bool database_is_at_rest(const char *path, struct error *error)
{
    char journal[PATH_MAX];
    struct stat status;

    snprintf(journal, sizeof journal, "%s-journal", path);
    if (stat(journal, &status) != 0 || status.st_size == 0)
        return true;
    return error_set(error, ERROR_UNAVAILABLE,
                     "%s: another program is writing to it, or was ended while it did "
                     "(%s-journal is there); as its owner, sqlite3 %s 'PRAGMA user_version' "
                     "rolls back what was not finished",
                     path, path, path);
}

bool sqlite_refuse_wal(struct database *database, const char *path, struct error *error)
{
    unsigned char header[DATABASE_HEADER_SIZE];

    if (!sqlite_header(database, path, header, error))
        return false;
    if (header[18] != 2)
        return true;
    return error_set(error, ERROR_DATABASE,
                     "%s: the database is in WAL mode, which this program does not use: "
                     "sqlite3 FILE \"PRAGMA journal_mode=DELETE\"",
                     path);
}

/* As a name for SQLite: a URI, in which all but plain characters are encoded. */
static void write_uri(struct buffer *uri, const char *path)
{
    buffer_append_string(uri, "file:");
    for (const unsigned char *c = (const unsigned char *)path; *c != '\0'; c++) {
        if ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') ||
            strchr("/-._~", *c) != NULL)
            buffer_append(uri, c, 1);
        else
            buffer_printf(uri, "%%%02X", *c);
    }
    buffer_append_string(uri, "?immutable=1");
}

void sqlite_restrict_to_reading(struct database *database, int timeout)
{
    database->timeout = timeout;
    sqlite3_progress_handler(database->handle, STEPS_BETWEEN_CLOCK_READS, end_when_late, database);
    sqlite_allow_only_reading(database);
}

struct database *database_open(const char *path, int timeout, struct error *error)
{
    struct database *database = NULL;
    struct file_identity identity = {0};
    struct buffer uri = {0};

    /* Asked first: of a file that is replaced meanwhile this will not be the
     * identity, and it is opened again. */
    file_identity_get(path, &identity);
    write_uri(&uri, path);
    if (check_place(path, error) && database_is_at_rest(path, error))
        database = open_handle(uri.data, path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, error);
    buffer_free(&uri);
    if (database == NULL)
        return NULL;
    database->identity = identity;
    if (sqlite_check_identity(database, path, DATABASE_SCHEMA_VERSION, error) &&
        sqlite_refuse_wal(database, path, error) && content_version_read(database, error)) {
        sqlite_restrict_to_reading(database, timeout);
        return database;
    }
    database_close(database);
    return NULL;
}

struct database *database_open_unpublished(const char *path, struct error *error)
{
    struct database *database =
        open_handle(path, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);

    if (database != NULL &&
        sqlite3_exec(database->handle,
                     "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                     "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16000;",
                     NULL, NULL, NULL) == SQLITE_OK)
        return database;
    if (database != NULL)
        sqlite_error(database, path, error);
    database_close(database);
    return NULL;
}

struct database *database_open_in_memory(struct error *error)
{
    struct database *database =
        open_handle(":memory:", "the sample", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error);

    if (database != NULL)
        database->in_memory = true;
    return database;
}

void database_close(struct database *database)
{
    if (database == NULL)
        return;
    sqlite3_close_v2(database->handle);
    free(database->path);
    free(database);
}

void database_start_clock(struct database *database)
{
    database->deadline =
        database->timeout == 0 ? 0 : clock_milliseconds() + database->timeout * INT64_C(1000);
}

bool database_is_current(const struct database *database)
{
    struct file_identity now;

    return database->in_memory || (file_identity_get(database->path, &now) &&
                                   file_identity_equal(&now, &database->identity));
}

void database_set_values(struct database *database, const struct query_value *values)
{
    const struct query_value *value = values;

    while (value != NULL && value->name != NULL && strcmp(value->name, "language") != 0)
        value++;
    database->values = values;
    database->order = collation_of(value == NULL || value->name == NULL ? NULL : value->value);
}

void database_keep(struct database *database)
{
    file_identity_get(database->path, &database->identity);
}

uint64_t database_content(const struct database *database)
{
    return database->content;
}

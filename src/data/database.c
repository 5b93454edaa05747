/* See database.h. */
#include "data/sqlite.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"

enum {
    STEPS_BETWEEN_CLOCK_READS = 10000
};

bool database_library_start(struct error *error)
{
    if (sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK &&
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK &&
        sqlite3_initialize() == SQLITE_OK)
        return true;
    return error_set(error, ERROR_INTERNAL, "SQLite does not start");
}

bool sqlite_error(struct database *database, const char *doing, struct error *error)
{
    int code = sqlite3_errcode(database->handle) & 0xFF;
    const char *message = sqlite3_errmsg(database->handle);

    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, ERROR_UNAVAILABLE, "%s: the database is locked by a writer", doing);
    case SQLITE_INTERRUPT:
        return error_set(error, ERROR_UNAVAILABLE, "%s: a query took longer than request-timeout",
                         doing);
    case SQLITE_CANTOPEN:
        return error_set(error, ERROR_UNAVAILABLE, "%s: the database cannot be opened", doing);
    case SQLITE_FULL:
        return error_set(error, ERROR_OUTPUT, "%s: the disk is full", doing);
    case SQLITE_NOTADB:
        return error_set(error, ERROR_DATABASE, "%s: the file is not an SQLite database", doing);
    case SQLITE_CORRUPT:
        return error_set(error, ERROR_DATABASE,
                         "%s: the database is damaged (%s); restore a backup", doing, message);
    default:
        return error_set(error, ERROR_DATABASE, "%s: %s", doing, message);
    }
}

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

static int end_when_late(void *argument)
{
    struct database *database = argument;
    struct timespec now;

    if (database->timeout == 0 || database->deadline.tv_sec == 0)
        return 0;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > database->deadline.tv_sec ||
           (now.tv_sec == database->deadline.tv_sec && now.tv_nsec > database->deadline.tv_nsec);
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
    if (!sqlite_add_functions(handle) ||
        sqlite3_exec(handle,
                     "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000;",
                     NULL, NULL, NULL) != SQLITE_OK)
        return sqlite_error(database, path, error);
    return true;
}

static struct database *open_handle(const char *name, const char *path, int flags,
                                    struct error *error)
{
    struct database *database = memory_zeroed(1, sizeof *database);

    database->path = memory_copy_string(path, strlen(path));
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

static bool check_schema(struct database *database, const char *path, struct error *error)
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
                         "install a newer kunnskapsweb",
                         path, version, DATABASE_SCHEMA_VERSION);
    if (version < DATABASE_SCHEMA_VERSION)
        return error_set(error, ERROR_SCHEMA,
                         "%s: schema version %d is older than this program's (%d); fill a new "
                         "database, made with 'kunnskapsweb init'",
                         path, version, DATABASE_SCHEMA_VERSION);
    return true;
}

static bool check_place(const char *path, struct error *error)
{
    struct stat status;

    if (stat(path, &status) != 0)
        return error_set(error, ERROR_UNAVAILABLE, "%s: %s; make one with 'kunnskapsweb init'",
                         path, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return error_set(error, ERROR_UNAVAILABLE, "%s: not a file", path);
    if (access(path, R_OK) != 0)
        return error_set(error, ERROR_UNAVAILABLE, "%s: %s", path, strerror(errno));
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

/* The header of the file (SQLite file format, 1.3); zeros of one that nothing
 * has been written to. */
static bool read_header(struct database *database, unsigned char header[DATABASE_HEADER_SIZE],
                        struct error *error)
{
    sqlite3_file *file = NULL;
    int code = sqlite3_file_control(database->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);

    if (code == SQLITE_OK && file != NULL && file->pMethods != NULL)
        code = file->pMethods->xRead(file, header, DATABASE_HEADER_SIZE, 0);
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ)
        return true;
    return error_set(error, ERROR_UNAVAILABLE, "%s: the file cannot be read", database->path);
}

bool sqlite_change_counter(struct database *database, uint32_t *counter, struct error *error)
{
    unsigned char header[DATABASE_HEADER_SIZE];

    if (!read_header(database, header, error))
        return false;
    *counter = (uint32_t)header[24] << 24 | (uint32_t)header[25] << 16 | (uint32_t)header[26] << 8 |
               header[27];
    return true;
}

/* An immutable file has no WAL beside it that anyone would read. */
static bool check_journal_mode(struct database *database, struct error *error)
{
    unsigned char header[DATABASE_HEADER_SIZE];

    if (!read_header(database, header, error))
        return false;
    if (header[18] != 2)
        return true;
    return error_set(error, ERROR_DATABASE,
                     "%s: the database is in WAL mode, which this program does not use: "
                     "sqlite3 FILE \"PRAGMA journal_mode=DELETE\"",
                     database->path);
}

/* FNV-1a, 64 bits. */
static uint64_t add_to_hash(uint64_t hash, const void *data, size_t length)
{
    const unsigned char *bytes = data;

    for (size_t i = 0; i < length; i++)
        hash = (hash ^ bytes[i]) * 0x100000001b3;
    return hash;
}

/* What was published has its version; what somebody changed in place since
 * is told from it, and from other such changes, by the file's own identity. */
static uint64_t hash_content(const struct database *database, uint32_t counter)
{
    uint64_t hash = add_to_hash(0xcbf29ce484222325, database->version, strlen(database->version));

    if (counter != database->published_counter) {
        hash = add_to_hash(hash, &counter, sizeof counter);
        hash = add_to_hash(hash, &database->identity.inode, sizeof database->identity.inode);
        hash = add_to_hash(hash, &database->identity.changed, sizeof database->identity.changed);
    }
    return hash;
}

static bool read_version(struct database *database, struct error *error)
{
    struct statement *statement =
        statement_new(database, "SELECT version, change_counter FROM content_version", error);
    enum step step = STEP_ERROR;
    uint32_t counter;
    size_t length;

    if (statement != NULL)
        step = statement_step(database, statement, error);
    if (step == STEP_ROW) {
        snprintf(database->version, sizeof database->version, "%s",
                 statement_text(statement, 0, &length));
        database->published_counter =
            (uint32_t)strtoul(statement_text(statement, 1, &length), NULL, 10);
    }
    statement_free(statement);
    if (step == STEP_ERROR || !sqlite_change_counter(database, &counter, error))
        return false;
    database->changed_in_place = counter != database->published_counter;
    database->content = hash_content(database, counter);
    return true;
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

/* For queries of visitors: a limit of time, and nothing but reading. */
static void restrict_to_reading(struct database *database, int timeout)
{
    database->timeout = timeout;
    /* SQLite declares this virtual table at its first use, which the
     * authorizer would refuse. */
    sqlite3_exec(database->handle, "SELECT 1 FROM json_each('[]')", NULL, NULL, NULL);
    sqlite3_progress_handler(database->handle, STEPS_BETWEEN_CLOCK_READS, end_when_late, database);
    sqlite3_set_authorizer(database->handle, allow_reading, NULL);
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
    if (check_schema(database, path, error) && check_journal_mode(database, error) &&
        read_version(database, error)) {
        restrict_to_reading(database, timeout);
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
    clock_gettime(CLOCK_MONOTONIC, &database->deadline);
    database->deadline.tv_sec += database->timeout;
}

bool database_is_current(const struct database *database)
{
    struct file_identity now;

    return file_identity_get(database->path, &now) &&
           file_identity_equal(&now, &database->identity);
}

void database_keep(struct database *database)
{
    file_identity_get(database->path, &database->identity);
}

uint64_t database_content(const struct database *database)
{
    return database->content;
}

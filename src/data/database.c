/* See database.h. */
#include "data/sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/log.h"

enum {
    BUSY_TIMEOUT_MS = 3000,
    STEPS_BETWEEN_CLOCK_READS = 10000
};

/* Opening ------------------------------------------------------------------- */

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
    case SQLITE_READONLY:
        return error_set(error, ERROR_UNAVAILABLE,
                         "%s: the database was left by a crash and cannot be repaired without "
                         "write permission (%s)",
                         doing, message);
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
    case SQLITE_TRANSACTION:
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
    sqlite3_busy_timeout(handle, BUSY_TIMEOUT_MS);
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

static struct database *open_handle(const char *path, int flags, struct error *error)
{
    struct database *database = memory_zeroed(1, sizeof *database);
    struct stat status;

    if (sqlite3_open_v2(path, &database->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) {
        sqlite_error(database, path, error);
        database_close(database);
        return NULL;
    }
    if (!configure(database, path, error)) {
        database_close(database);
        return NULL;
    }
    if (stat(path, &status) == 0) {
        database->device = status.st_dev;
        database->inode = status.st_ino;
    }
    return database;
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
        return error_set(error, ERROR_DATABASE,
                         "%s: schema version %d is newer than this program knows (%d); "
                         "install a newer kunnskapsweb",
                         path, version, DATABASE_SCHEMA_VERSION);
    if (version < oldest)
        return error_set(error, ERROR_DATABASE,
                         "%s: schema version %d is older than this program's (%d); "
                         "'kunnskapsweb migrate --database %s' makes one of it, with the old "
                         "file kept",
                         path, version, DATABASE_SCHEMA_VERSION, path);
    return true;
}

/* An existing database of ours. */
static struct database *open_existing(const char *path, int flags, struct error *error)
{
    struct database *database;
    struct stat status;

    if (stat(path, &status) != 0) {
        error_set(error, ERROR_UNAVAILABLE, "%s: %s; make one with 'kunnskapsweb init'", path,
                  strerror(errno));
        return NULL;
    }
    if (!S_ISREG(status.st_mode)) {
        error_set(error, ERROR_UNAVAILABLE, "%s: not a file", path);
        return NULL;
    }
    database = open_handle(path, flags, error);
    if (database != NULL && sqlite_check_identity(database, path, DATABASE_SCHEMA_VERSION, error))
        return database;
    database_close(database);
    return NULL;
}

struct database *database_open_writable(const char *path, struct error *error)
{
    if (access(path, F_OK) == 0 && access(path, W_OK) != 0) {
        error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
        return NULL;
    }
    return open_existing(path, SQLITE_OPEN_READWRITE, error);
}

static bool check_header(struct database *database, struct error *error)
{
    uint64_t revision;
    bool ok = database_begin_read(database, error) && database_revision(database, &revision, error);

    database_end_read(database);
    return ok;
}

struct database *database_open(const char *path, int timeout, struct error *error)
{
    struct database *database = open_existing(path, SQLITE_OPEN_READONLY, error);

    if (database != NULL) {
        database->timeout = timeout;
        if (timeout > 0 && timeout * 1000 < BUSY_TIMEOUT_MS)
            sqlite3_busy_timeout(database->handle, timeout * 1000);
        /* SQLite declares this virtual table at its first use, which the
         * authorizer would refuse. */
        sqlite3_exec(database->handle, "SELECT 1 FROM json_each('[]')", NULL, NULL, NULL);
        sqlite3_progress_handler(database->handle, STEPS_BETWEEN_CLOCK_READS, end_when_late,
                                 database);
        sqlite3_set_authorizer(database->handle, allow_reading, NULL);
        database->begin = statement_new(database, "BEGIN", error);
        database->commit = statement_new(database, "COMMIT", error);
        database->look = statement_new(database, "SELECT 1 FROM sqlite_schema LIMIT 0", error);
        if (database->begin != NULL && database->look != NULL && database->commit != NULL &&
            check_header(database, error))
            return database;
    }
    database_close(database);
    return NULL;
}

struct database *database_create(const char *path, struct error *error)
{
    int file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0640);

    if (file < 0) {
        error_set(error, ERROR_OUTPUT, "%s: %s", path, strerror(errno));
        return NULL;
    }
    close(file);
    return open_handle(path, SQLITE_OPEN_READWRITE, error);
}

bool database_recover(const char *path, struct error *error)
{
    struct database *database;
    int unused;
    bool ok;

    if (access(path, W_OK) != 0)
        return true;
    database = open_handle(path, SQLITE_OPEN_READWRITE, error);
    if (database == NULL)
        return false;
    ok = read_pragma(database, "PRAGMA schema_version", &unused, path, error);
    database_close(database);
    return ok;
}

void database_close(struct database *database)
{
    if (database == NULL)
        return;
    statement_free(database->begin);
    statement_free(database->look);
    statement_free(database->commit);
    sqlite3_close_v2(database->handle);
    free(database);
}

/* Scripts and checks --------------------------------------------------------- */

/* Logs a line for each row that is a fault; the last one is given. */
static bool list_faults(struct database *database, const char *pragma,
                        bool (*is_fault)(sqlite3_stmt *), const char *what, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(database->handle, pragma, -1, &statement, NULL);
    bool ok = true;

    while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(statement, 0);
        code = SQLITE_OK;
        if (!is_fault(statement))
            continue;
        if (!ok)
            log_line(LOG_PRIORITY_ERROR, NULL, "%s", error->message);
        ok = error_set(error, ERROR_DATABASE, "%s: %s%s%s", what, text,
                       sqlite3_column_count(statement) > 2 ? ": a row refers to none of " : "",
                       sqlite3_column_count(statement) > 2
                           ? (const char *)sqlite3_column_text(statement, 2)
                           : "");
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

bool database_check(struct database *database, struct error *error)
{
    bool ok;

    sqlite3_set_authorizer(database->handle, NULL, NULL);
    ok = list_faults(database, "PRAGMA integrity_check", is_not_ok, "integrity check", error) &&
         list_faults(database, "PRAGMA foreign_key_check", is_any, "foreign key check", error);
    sqlite3_set_authorizer(database->handle, allow_reading, NULL);
    return ok;
}

/* Reading --------------------------------------------------------------------- */

static bool run_once(struct database *database, struct statement *statement, struct error *error)
{
    enum step step = statement_step(database, statement, error);

    statement_reset(statement);
    return step == STEP_DONE;
}

bool database_begin_read(struct database *database, struct error *error)
{
    clock_gettime(CLOCK_MONOTONIC, &database->deadline);
    database->deadline.tv_sec += database->timeout;
    if (run_once(database, database->begin, error) && run_once(database, database->look, error))
        return true;
    database_end_read(database);
    return false;
}

void database_end_read(struct database *database)
{
    database->deadline = (struct timespec){0};
    if (!sqlite3_get_autocommit(database->handle))
        run_once(database, database->commit, NULL);
}

bool database_is_current(const struct database *database, const char *path)
{
    struct stat status;

    return stat(path, &status) == 0 && status.st_dev == database->device &&
           status.st_ino == database->inode;
}

static uint32_t big_endian(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* From the file's header (SQLite file format, 1.3): the change counter (byte
 * 24) grows with each write transaction; the schema version (byte 60) may
 * have been changed by a newer program meanwhile. The header is read through
 * SQLite's own descriptor: closing another one would drop this process's
 * locks. */
bool database_revision(struct database *database, uint64_t *revision, struct error *error)
{
    sqlite3_file *file = NULL;
    unsigned char header[64];

    if (sqlite3_file_control(database->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) !=
            SQLITE_OK ||
        file == NULL || file->pMethods == NULL ||
        file->pMethods->xRead(file, header, sizeof header, 0) != SQLITE_OK)
        return error_set(error, ERROR_UNAVAILABLE, "the database file cannot be read");
    if (big_endian(header + 60) != DATABASE_SCHEMA_VERSION)
        return error_set(error, ERROR_DATABASE, "the database has become one of schema version %u",
                         big_endian(header + 60));
    if (header[18] != 1)
        return error_set(error, ERROR_DATABASE,
                         "the database is in WAL mode, which this program does not use: "
                         "sqlite3 FILE \"PRAGMA journal_mode=DELETE\"");
    *revision = (uint64_t)(database->inode & 0xFFFFFFFF) << 32 | big_endian(header + 24);
    return true;
}

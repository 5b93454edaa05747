/* See sqlite.h. */
#include "data/sqlite.h"

#include <string.h>

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

/* Comments and white space before a statement are not where it is. */
const char *sqlite_skip_to_statement(const char *sql)
{
    for (;;) {
        const char *end;
        sql += strspn(sql, " \t\r\n;");
        if (sql[0] == '-' && sql[1] == '-')
            sql += strcspn(sql, "\n");
        else if (sql[0] == '/' && sql[1] == '*' && (end = strstr(sql + 2, "*/")) != NULL)
            sql = end + 2;
        else
            return sql;
    }
}

bool sqlite_header(struct database *database, const char *path,
                   unsigned char header[DATABASE_HEADER_SIZE], struct error *error)
{
    sqlite3_file *file = NULL;
    int code = sqlite3_file_control(database->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);

    if (code == SQLITE_OK && file != NULL && file->pMethods != NULL)
        code = file->pMethods->xRead(file, header, DATABASE_HEADER_SIZE, 0);
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ)
        return true;
    return error_set(error, ERROR_UNAVAILABLE, "%s: the file cannot be read", path);
}

bool sqlite_change_counter(struct database *database, uint32_t *counter, struct error *error)
{
    unsigned char header[DATABASE_HEADER_SIZE];

    if (!sqlite_header(database, database->path, header, error))
        return false;
    *counter = (uint32_t)header[24] << 24 | (uint32_t)header[25] << 16 | (uint32_t)header[26] << 8 |
               header[27];
    return true;
}

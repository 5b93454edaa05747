/* See content_version.h. */
#include "data/content_version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/random.h"
#include "data/sqlite.h"

/* What was published has its version; what somebody changed in place since
 * is told from it, and from other such changes, by the file's own identity. */
static uint64_t hash_content(const struct database *database, uint32_t counter)
{
    uint64_t hash = hash_add(HASH_START, database->version, strlen(database->version));

    if (counter != database->published_counter) {
        hash = hash_add(hash, &counter, sizeof counter);
        hash = hash_add(hash, &database->identity.inode, sizeof database->identity.inode);
        hash = hash_add(hash, &database->identity.changed, sizeof database->identity.changed);
    }
    return hash;
}

bool content_version_read(struct database *database, struct error *error)
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

bool content_version_renew(struct database *database, uint32_t counter, struct error *error)
{
    char version[RANDOM_HEX_SIZE], number[16];
    struct statement *statement =
        statement_new(database,
                      "INSERT INTO content_version (id, version, change_counter) VALUES (1, ?, ?)"
                      " ON CONFLICT DO UPDATE SET version = excluded.version,"
                      " change_counter = excluded.change_counter",
                      error);
    bool ok;

    if (statement == NULL)
        return false;
    random_hex(version);
    snprintf(number, sizeof number, "%u", (unsigned)counter);
    statement_bind_text(statement, 1, version);
    statement_bind_text(statement, 2, number);
    ok = statement_step(database, statement, error) == STEP_DONE;
    statement_free(statement);
    return ok;
}

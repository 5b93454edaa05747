/* kunnskapsweb migrate: a database of this schema from an older one, which
 * stays as a copy. */
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/output.h"
#include "command/command.h"
#include "data/migration.h"
#include "data/script.h"

struct names {
    const char *path;
    char unfinished[PATH_MAX]; /* the new database until it is whole */
    char kept[PATH_MAX];       /* the old one's second name */
    char directory[PATH_MAX];
};

static void set_names(struct names *names, const char *path, int version)
{
    const char *slash = strrchr(path, '/');

    names->path = path;
    snprintf(names->unfinished, sizeof names->unfinished, "%s.new-%ld", path, (long)getpid());
    snprintf(names->kept, sizeof names->kept, "%s.schema-%d", path, version);
    if (slash == NULL)
        snprintf(names->directory, sizeof names->directory, ".");
    else
        snprintf(names->directory, sizeof names->directory, "%.*s", (int)(slash - path + 1), path);
}

/* Whether the old file can have its second name; it has it already when an
 * earlier run ended before the last step. */
static bool check_kept(const struct names *names, bool *done, struct error *error)
{
    struct stat old, kept;

    *done = false;
    if (stat(names->kept, &kept) != 0)
        return true;
    *done = stat(names->path, &old) == 0 && old.st_ino == kept.st_ino && old.st_dev == kept.st_dev;
    return *done || error_set(error, ERROR_OUTPUT, "%s exists; move it away first", names->kept);
}

/* Whoever could read the old file can read the new one. */
static bool keep_owner(const struct names *names, struct error *error)
{
    struct stat old, fresh;

    if (stat(names->path, &old) == 0 && stat(names->unfinished, &fresh) == 0 &&
        ((old.st_uid == fresh.st_uid && old.st_gid == fresh.st_gid) ||
         chown(names->unfinished, old.st_uid, old.st_gid) == 0) &&
        chmod(names->unfinished, old.st_mode & 0777) == 0)
        return true;
    return error_set(error, ERROR_OUTPUT, "%s: its owner cannot be that of %s: %s",
                     names->unfinished, names->path, strerror(errno));
}

static bool make_new(const struct names *names, const struct configuration *configuration,
                     struct error *error)
{
    struct database *fresh = database_create(names->unfinished, error);
    bool ok = fresh != NULL && database_run_script(fresh, "BEGIN", "migrate", error) &&
              migration_fill(fresh, names->path, configuration, error) &&
              database_run_script(fresh, "COMMIT", "migrate", error);

    database_close(fresh);
    return ok && keep_owner(names, error);
}

/* At every moment there is a whole database at path. */
static bool put_in_place(const struct names *names, struct error *error)
{
    bool done;

    if (!check_kept(names, &done, error))
        return false;
    if (!done && link(names->path, names->kept) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", names->kept, strerror(errno));
    if (rename(names->unfinished, names->path) != 0)
        return error_set(error, ERROR_OUTPUT, "%s: %s", names->path, strerror(errno));
    return output_sync_directory(names->directory, error);
}

static bool migrate(const struct configuration *configuration, struct error *error)
{
    const char *path = configuration->database;
    struct names names;
    int version;
    bool done, ok;

    if (!database_recover(path, error) || !migration_read_version(path, &version, error))
        return false;
    if (version == DATABASE_SCHEMA_VERSION) {
        printf("%s is of schema version %d already\n", path, version);
        return true;
    }
    set_names(&names, path, version);
    if (!check_kept(&names, &done, error))
        return false;
    ok = make_new(&names, configuration, error) && put_in_place(&names, error);
    unlink(names.unfinished);
    if (ok)
        printf("%s is of schema version %d now; the old file is %s\n", path,
               DATABASE_SCHEMA_VERSION, names.kept);
    return ok;
}

static int run(const struct invocation *invocation)
{
    struct configuration configuration;
    struct error error = {0};
    bool ok;

    output_handle_interrupts();
    ok =
        invocation_configure(invocation, &configuration, &error) && migrate(&configuration, &error);
    configuration_free(&configuration);
    if (!ok)
        command_fail(&error);
    output_end_if_interrupted();
    return ok ? EX_OK : error_exit_code(error.code);
}

const struct command command_migrate = {
    .name = "migrate",
    .operands = "",
    .text = "makes a database of this schema from an older one",
    .options = NULL,
    .run = run,
};

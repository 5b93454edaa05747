/* See addresses.h. */
#include "data/addresses.h"

#include <string.h>

#include "base/address.h"
#include "base/log.h"
#include "data/sqlite.h"
#include "xml/commonmark.h"

static const char *fault_of_doi(const char *text)
{
    return doi_write(text, NULL, NULL) ? NULL : "no DOI (10.1234/abc)";
}

/* Which text of a table: about (nb). */
#define TEXT_OF(thing)                                                                             \
    "(SELECT slug FROM " thing " WHERE id = " thing "_id) || ' (' || language || ')'"

/* fault: NULL for a text, whose links are looked at one by one. */
static const struct field {
    const char *table;
    const char *column;
    const char *row; /* what tells rows apart, in SQL */
    const char *(*fault)(const char *text);
} fields[] = {
    {"source", "url", "key", address_fault_web},
    {"site", "email", "id", address_fault_mail},
    {"site", "privacy_email", "id", address_fault_mail},
    {"site", "enquiry_url", "id", address_fault_web},
    {"site", "accessibility_url", "id", address_fault_web},
    {"redirect", "path", "path", address_fault_path},
    {"redirect", "target", "path", address_fault_own},
    {"organization", "url", "slug", address_fault_web},
    {"project", "url", "slug", address_fault_web},
    {"project_identifier", "url", "value", address_fault_web},
    {"event", "url", "slug", address_fault_web},
    {"publication", "url", "slug", address_fault_web},
    {"publication", "doi", "slug", fault_of_doi},
    {"call", "url", "slug", address_fault_web},
    {"page_text", "body", TEXT_OF("page"), NULL},
    {"organization_text", "description", TEXT_OF("organization"), NULL},
    {"body_text", "purpose", TEXT_OF("body"), NULL},
    {"project_text", "body", TEXT_OF("project"), NULL},
    {"project_result_text", "result", "id", NULL},
    {"event_text", "body", TEXT_OF("event"), NULL},
    {"prize_text", "body", TEXT_OF("prize"), NULL},
    {"prize_award_text", "reason", "id", NULL},
    {"call_text", "body", TEXT_OF("call"), NULL},
    {"news_text", "body", TEXT_OF("news"), NULL},
    {"report_text", "body", "id", NULL},
};

enum {
    FIELD_COUNT = sizeof fields / sizeof *fields
};

bool addresses_field(size_t at, const char **table, const char **column)
{
    if (at >= FIELD_COUNT)
        return false;
    *table = fields[at].table;
    *column = fields[at].column;
    return true;
}

/* What is found ---------------------------------------------------------------- */

/* What was found of one field; error holds the last. */
struct findings {
    const struct field *field;
    const char *row;
    enum log_priority priority; /* of those before the last */
    bool any;
    struct error *error;
};

static void tell(void *context, const char *address, const char *fault)
{
    struct findings *findings = context;

    if (findings->any)
        log_line(findings->priority, NULL, "%s", findings->error->message);
    findings->any = true;
    error_set(findings->error, ERROR_DATA,
              "%s.%s of the row '%.80s' has a wrong address: '%.160s': %s", findings->field->table,
              findings->field->column, findings->row, address, fault);
}

static void look_at(struct findings *findings, const char *row, const char *text)
{
    const char *fault;

    findings->row = row == NULL ? "" : row;
    if (findings->field->fault == NULL) {
        commonmark_check(text, strlen(text), tell, findings);
        return;
    }
    fault = findings->field->fault(text);
    if (fault != NULL)
        tell(findings, text, fault);
}

/* Watching --------------------------------------------------------------------- */

/* What leads nowhere in a text, and a DOI that is none, are words all the same. */
static bool is_refused(const struct field *field)
{
    return field->fault != NULL && field->fault != fault_of_doi;
}

/* watch_address(field, row, text): fails where the text has a wrong address. */
static void watch_address_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct error error = {0};
    struct findings findings = {.field = &fields[sqlite3_value_int(values[0])],
                                .priority = LOG_PRIORITY_WARNING,
                                .error = &error};
    const char *text = (const char *)sqlite3_value_text(values[2]);

    (void)count;
    if (text != NULL)
        look_at(&findings, (const char *)sqlite3_value_text(values[1]), text);
    if (findings.any && is_refused(findings.field))
        sqlite3_result_error(context, error.message, -1);
    else if (findings.any)
        log_line(LOG_PRIORITY_WARNING, NULL, "%s", error.message);
}

static bool watch_field(struct database *database, int index, const char *event,
                        struct error *error)
{
    const struct field *field = &fields[index];
    bool is_update = strcmp(event, "UPDATE") == 0;
    char *row = *field->row == '(' ? sqlite3_mprintf("(SELECT %s FROM %s WHERE id = NEW.id)",
                                                     field->row, field->table)
                                   : sqlite3_mprintf("NEW.%s", field->row);
    char *sql = sqlite3_mprintf(
        "CREATE TEMP TRIGGER IF NOT EXISTS address_%d_%.6s AFTER %s%s%s ON main.%s BEGIN"
        " SELECT watch_address(%d, %s, NEW.%s); END",
        index, event, event, is_update ? " OF " : "", is_update ? field->column : "", field->table,
        index, row, field->column);
    bool ok = sqlite3_exec(database->handle, sql, NULL, NULL, NULL) == SQLITE_OK ||
              sqlite_error(database, "watching addresses", error);

    sqlite3_free(sql);
    sqlite3_free(row);
    return ok;
}

bool addresses_watch(struct database *database, struct error *error)
{
    bool ok = sqlite3_create_function(database->handle, "watch_address", 3,
                                      SQLITE_UTF8 | SQLITE_INNOCUOUS, NULL, watch_address_function,
                                      NULL, NULL) == SQLITE_OK ||
              sqlite_error(database, "watching addresses", error);

    for (int i = 0; ok && i < FIELD_COUNT; i++)
        ok = watch_field(database, i, "INSERT", error) && watch_field(database, i, "UPDATE", error);
    return ok;
}

/* Checking --------------------------------------------------------------------- */

static bool check_field(struct database *database, struct findings *findings)
{
    const struct field *field = findings->field;
    char *sql = sqlite3_mprintf("SELECT %s, %s FROM %s WHERE %s IS NOT NULL", field->row,
                                field->column, field->table, field->column);
    sqlite3_stmt *rows = NULL;
    int code = sqlite3_prepare_v2(database->handle, sql, -1, &rows, NULL);

    while (code == SQLITE_OK && (code = sqlite3_step(rows)) == SQLITE_ROW) {
        look_at(findings, (const char *)sqlite3_column_text(rows, 0),
                (const char *)sqlite3_column_text(rows, 1));
        code = SQLITE_OK;
    }
    sqlite3_finalize(rows);
    sqlite3_free(sql);
    return code == SQLITE_DONE || sqlite_error(database, field->table, findings->error);
}

bool addresses_check(struct database *database, struct error *error)
{
    struct findings findings = {.priority = LOG_PRIORITY_ERROR, .error = error};

    for (findings.field = fields; findings.field < fields + FIELD_COUNT; findings.field++)
        if (!check_field(database, &findings))
            return false;
    return !findings.any;
}

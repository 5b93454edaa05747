/* See queries.h. */
#include "data/queries.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/address.h"
#include "base/buffer.h"
#include "data/query_file.h"
#include "xml/commonmark.h"

enum {
    STEP_MAX = 4 /* names between a statement's path and its parent's */
};

enum column_kind {
    COLUMN_ATTRIBUTE,
    COLUMN_CHILD,
    COLUMN_CHILD_ATTRIBUTE,
    COLUMN_TEXT,
    COLUMN_COMMONMARK,
    COLUMN_BINDING,
    COLUMN_CHECK
};

struct column {
    enum column_kind kind;
    char name[QUERY_NAME_SIZE];
    char attribute[QUERY_NAME_SIZE];
};

/* Where a parameter's value comes from: a column of an enclosing statement,
 * or a value of the request by its index. */
struct binding {
    int query; /* -1: of the request */
    int index;
};

struct query {
    const struct query_text *text;
    char steps[STEP_MAX][QUERY_NAME_SIZE]; /* below the parent; the last is a row */
    int step_count;
    int parent; /* index of the enclosing query, or -1 */
    /* once it is prepared: */
    struct statement *statement;
    struct column *columns;
    struct binding *bindings;
};

struct queries {
    struct query_file file;
    const char **names;        /* of what a request gives */
    struct database *database; /* that something is prepared for, or NULL */
    struct query *list;        /* one for each statement of the file */
};

/* Reading the file --------------------------------------------------------- */

/* The earlier query whose path this one goes on from; the longest counts. */
static int find_parent(const struct queries *queries, int index)
{
    const char *path = queries->file.list[index].path;
    int parent = -1;
    size_t longest = 0;

    for (int i = 0; i < index; i++) {
        const char *outer = queries->file.list[i].path;
        size_t length = strlen(outer);
        if (length > longest && strncmp(path, outer, length) == 0 && path[length] == '/') {
            parent = i;
            longest = length;
        }
    }
    return parent;
}

static bool place_query(struct queries *queries, int index, struct error *error)
{
    struct query *query = &queries->list[index];
    const char *rest;

    query->text = &queries->file.list[index];
    query->parent = find_parent(queries, index);
    rest = query->text->path;
    if (query->parent >= 0)
        rest += strlen(queries->file.list[query->parent].path) + 1;
    while (*rest != '\0') {
        size_t length = strcspn(rest, "/");
        if (query->step_count == STEP_MAX)
            return error_set(error, ERROR_CONFIG, "%s: a path of more than %d names",
                             query->text->place, STEP_MAX);
        snprintf(query->steps[query->step_count++], QUERY_NAME_SIZE, "%.*s", (int)length, rest);
        rest += length + (rest[length] == '/');
    }
    return true;
}

static const char **copy_names(const char *const *names)
{
    size_t count = 0;
    const char **copy;

    while (names[count] != NULL)
        count++;
    copy = memory_zeroed(count + 1, sizeof *copy);
    memcpy(copy, names, count * sizeof *copy);
    return copy;
}

struct queries *queries_new(const char *directory, const char *name, const char *const *names,
                            struct error *error)
{
    struct queries *queries = memory_zeroed(1, sizeof *queries);
    bool ok = query_file_read(&queries->file, directory, name, error);

    queries->names = copy_names(names);
    queries->list = memory_zeroed((size_t)queries->file.count + 1, sizeof *queries->list);
    for (int i = 0; ok && i < queries->file.count; i++)
        ok = place_query(queries, i, error);
    if (ok)
        return queries;
    queries_free(queries);
    return NULL;
}

void queries_free(struct queries *queries)
{
    if (queries == NULL)
        return;
    queries_release(queries);
    query_file_free(&queries->file);
    free(queries->names);
    free(queries->list);
    free(queries);
}

int queries_count(const struct queries *queries)
{
    return queries->file.count;
}

const char *queries_sql(const struct queries *queries, int index)
{
    return queries->file.list[index].sql;
}

const char *queries_place(const struct queries *queries, int index)
{
    return queries->file.list[index].place;
}

/* Preparing ------------------------------------------------------------------ */

static bool read_column(struct column *column, const char *name)
{
    const char *slash = strchr(name, '/');
    const char *mark = strstr(name, " (commonmark)");

    snprintf(column->name, sizeof column->name, "%s", name);
    if (strcmp(name, ".") == 0) {
        column->kind = COLUMN_TEXT;
        return true;
    }
    if (name[0] == '@' || name[0] == ':' || name[0] == '?') {
        column->kind = name[0] == '@'   ? COLUMN_ATTRIBUTE
                       : name[0] == ':' ? COLUMN_BINDING
                                        : COLUMN_CHECK;
        snprintf(column->name, sizeof column->name, "%s", name + 1);
        return name[0] == ':' ? name[1] != '\0' : query_name_is_valid(column->name);
    }
    if (slash != NULL && slash[1] == '@') {
        column->kind = COLUMN_CHILD_ATTRIBUTE;
        snprintf(column->name, sizeof column->name, "%.*s", (int)(slash - name), name);
        snprintf(column->attribute, sizeof column->attribute, "%s", slash + 2);
        return query_name_is_valid(column->name) && query_name_is_valid(column->attribute);
    }
    column->kind = COLUMN_CHILD;
    if (mark != NULL && strcmp(mark, " (commonmark)") == 0) {
        column->kind = COLUMN_COMMONMARK;
        snprintf(column->name, sizeof column->name, "%.*s", (int)(mark - name), name);
    }
    return query_name_is_valid(column->name);
}

static bool read_columns(struct query *query, struct error *error)
{
    int count = statement_column_count(query->statement);

    query->columns = memory_zeroed((size_t)count, sizeof *query->columns);
    for (int i = 0; i < count; i++) {
        const char *name = statement_column_name(query->statement, i);
        if (query->text->parameter[0] == '\0' && !read_column(&query->columns[i], name))
            return error_set(error, ERROR_CONFIG,
                             "%s: column \"%s\" does not say where it goes in the XML",
                             query->text->place, name);
    }
    return true;
}

static bool find_binding(const struct queries *queries, const struct query *query, const char *name,
                         struct binding *binding)
{
    for (int at = query->parent; at >= 0; at = queries->list[at].parent) {
        const struct query *outer = &queries->list[at];
        for (int i = 0; i < statement_column_count(outer->statement); i++)
            if (outer->columns[i].kind == COLUMN_BINDING &&
                strcmp(outer->columns[i].name, name) == 0) {
                *binding = (struct binding){at, i};
                return true;
            }
    }
    for (int i = 0; queries->names[i] != NULL; i++)
        if (strcmp(queries->names[i], name) == 0) {
            *binding = (struct binding){-1, i};
            return true;
        }
    return false;
}

static bool read_bindings(const struct queries *queries, struct query *query, struct error *error)
{
    int count = statement_parameter_count(query->statement);

    query->bindings = memory_zeroed((size_t)count + 1, sizeof *query->bindings);
    for (int i = 0; i < count; i++) {
        const char *name = statement_parameter_name(query->statement, i + 1);
        if (name == NULL || !find_binding(queries, query, name, &query->bindings[i]))
            return error_set(error, ERROR_CONFIG,
                             "%s: nothing gives a value for :%s (a parameter of the route, or a "
                             "column \":%s\" of an enclosing statement)",
                             query->text->place, name == NULL ? "?" : name,
                             name == NULL ? "?" : name);
    }
    return true;
}

static void release_query(struct query *query)
{
    statement_free(query->statement);
    free(query->columns);
    free(query->bindings);
    query->statement = NULL;
    query->columns = NULL;
    query->bindings = NULL;
}

/* Prepares a query, unless it is; those around it have been before. */
static bool prepare(struct queries *queries, int index, struct error *error)
{
    struct query *query = &queries->list[index];
    struct error fault = {0};

    if (query->statement != NULL)
        return true;
    query->statement = statement_new(queries->database, query->text->sql, &fault);
    if (query->statement == NULL)
        return error_set(error, fault.code == ERROR_UNAVAILABLE ? fault.code : ERROR_CONFIG,
                         "%s: %.240s", query->text->place, fault.message);
    if (read_columns(query, error) && read_bindings(queries, query, error))
        return true;
    release_query(query);
    return false;
}

static void use_database(struct queries *queries, struct database *database)
{
    if (queries->database != database)
        queries_release(queries);
    queries->database = database;
}

bool queries_prepare(struct queries *queries, struct database *database, struct error *error)
{
    bool ok = true;

    use_database(queries, database);
    for (int i = 0; ok && i < queries->file.count; i++)
        ok = prepare(queries, i, error);
    return ok;
}

void queries_release(struct queries *queries)
{
    for (int i = 0; i < queries->file.count; i++)
        release_query(&queries->list[i]);
    queries->database = NULL;
}

/* Running ------------------------------------------------------------------- */

/* "url", "enquiry-url": what leads somewhere. */
static bool is_address(const char *name)
{
    const char *end = strrchr(name, '-');

    return strcmp(end == NULL ? name : end + 1, "url") == 0;
}

static void set_attribute(struct xml_element *element, const char *name, const char *text)
{
    struct buffer address = {0};

    if (!is_address(name))
        xml_attribute_set(element, name, text);
    else if (address_write(text, &address, NULL) == ADDRESS_WEB)
        xml_attribute_set(element, name, address.data);
    buffer_free(&address);
}

static void add_value(struct xml_element *row, const struct column *column, const char *text,
                      size_t length)
{
    switch (column->kind) {
    case COLUMN_ATTRIBUTE:
        set_attribute(row, column->name, text);
        break;
    case COLUMN_CHILD:
        xml_text_add(xml_element_add(row, column->name), text, length);
        break;
    case COLUMN_CHILD_ATTRIBUTE:
        set_attribute(xml_element_ensure(row, column->name), column->attribute, text);
        break;
    case COLUMN_TEXT:
        xml_text_add(row, text, length);
        break;
    case COLUMN_COMMONMARK:
        commonmark_add(xml_element_add(row, column->name), text, length);
        break;
    case COLUMN_BINDING:
    case COLUMN_CHECK:
        break;
    }
}

/* An attribute of a child that is not there says nothing: it is left out. */
static bool belongs_to_missing_child(const struct query *query, int column)
{
    const struct column *attribute = &query->columns[column];
    size_t length;

    if (attribute->kind != COLUMN_CHILD_ATTRIBUTE)
        return false;
    for (int i = 0; i < column; i++)
        if ((query->columns[i].kind == COLUMN_CHILD ||
             query->columns[i].kind == COLUMN_COMMONMARK) &&
            strcmp(query->columns[i].name, attribute->name) == 0)
            return statement_text(query->statement, i, &length) == NULL;
    return false;
}

static struct xml_element *add_row(const struct query *query, struct xml_element *parent)
{
    struct xml_element *row;
    int count = statement_column_count(query->statement);

    for (int i = 0; i < query->step_count - 1; i++)
        parent = xml_element_ensure(parent, query->steps[i]);
    row = xml_element_add(parent, query->steps[query->step_count - 1]);
    for (int i = 0; i < count; i++) {
        size_t length;
        const char *text;
        if (query->columns[i].kind == COLUMN_BINDING || query->columns[i].kind == COLUMN_CHECK)
            continue; /* may be a bitmap, which is no text */
        text = statement_text(query->statement, i, &length);
        if (text != NULL && !belongs_to_missing_child(query, i))
            add_value(row, &query->columns[i], text, length);
    }
    return row;
}

static void bind_all(struct queries *queries, const struct query *query,
                     const struct query_value *values)
{
    int count = statement_parameter_count(query->statement);

    for (int i = 0; i < count; i++) {
        const struct binding *binding = &query->bindings[i];
        if (binding->query < 0)
            statement_bind_text(query->statement, i + 1, values[binding->index].value);
        else
            statement_bind_column(query->statement, i + 1, queries->list[binding->query].statement,
                                  binding->index);
    }
}

/* A check speaks only of a parameter that was given. */
static bool is_given(const struct query_value *values, const char *name)
{
    for (int i = 0; values[i].name != NULL; i++)
        if (strcmp(values[i].name, name) == 0)
            return values[i].value != NULL;
    return true;
}

static bool pass_checks(const struct query *query, const struct query_value *values,
                        struct error *error)
{
    int count = statement_column_count(query->statement);

    for (int i = 0; i < count; i++) {
        const char *name = query->columns[i].name;
        if (query->columns[i].kind == COLUMN_CHECK && is_given(values, name) &&
            !statement_truth(query->statement, i))
            return error_set_parameter(error, name, "no such value");
    }
    return true;
}

static bool run_query(struct queries *queries, int index, const struct query_value *values,
                      struct xml_element *parent, struct error *error)
{
    const struct query *query = &queries->list[index];
    enum step step = STEP_DONE;
    bool any = false;
    bool ok = prepare(queries, index, error);

    if (!ok)
        return false;
    bind_all(queries, query, values);
    while (ok && (step = statement_step(queries->database, query->statement, error)) == STEP_ROW) {
        struct xml_element *row;
        any = true;
        ok = pass_checks(query, values, error);
        row = ok ? add_row(query, parent) : NULL;
        for (int i = index + 1; ok && i < queries->file.count; i++)
            if (queries->list[i].parent == index)
                ok = run_query(queries, i, values, row, error);
    }
    statement_reset(query->statement);
    if (!ok || step == STEP_ERROR)
        return false;
    if (!any && query->text->required)
        return error_set(error, ERROR_NOT_FOUND, "no %s there", query->text->path);
    return true;
}

static bool run_check(struct queries *queries, int index, const struct query_value *values,
                      struct error *error)
{
    const struct query *query = &queries->list[index];
    enum step step;

    if (!is_given(values, query->text->parameter))
        return true;
    if (!prepare(queries, index, error))
        return false;
    bind_all(queries, query, values);
    step = statement_step(queries->database, query->statement, error);
    statement_reset(query->statement);
    if (step == STEP_DONE)
        return error_set_parameter(error, query->text->parameter, "no such value");
    return step == STEP_ROW;
}

bool queries_run(struct queries *queries, struct database *database,
                 const struct query_value *values, struct xml_element *parent, struct error *error)
{
    bool ok = true;

    use_database(queries, database);
    database_set_values(database, values);
    for (int i = 0; ok && i < queries->file.count; i++) {
        const struct query *query = &queries->list[i];
        if (query->text->parameter[0] != '\0')
            ok = run_check(queries, i, values, error);
        else if (query->parent < 0)
            ok = run_query(queries, i, values, parent, error);
    }
    database_set_values(database, NULL);
    return ok;
}

bool queries_run_file(const struct configuration *configuration, const char *name,
                      struct database *database, const struct query_value *values,
                      struct xml_element *parent, struct error *error)
{
    char directory[PATH_MAX];
    struct queries *queries;
    const char **names;
    size_t count = 0;
    bool ok;

    while (values[count].name != NULL)
        count++;
    names = memory_zeroed(count + 1, sizeof *names);
    for (size_t i = 0; i < count; i++)
        names[i] = values[i].name;
    snprintf(directory, sizeof directory, "%s/sql", configuration->share_dir);
    queries = queries_new(directory, name, names, error);
    ok = queries != NULL && queries_run(queries, database, values, parent, error);
    queries_free(queries);
    free(names);
    return ok;
}

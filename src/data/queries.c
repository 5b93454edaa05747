/* See queries.h. */
#include "data/queries.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "xml/commonmark.h"

enum {
    STEP_MAX = 4, /* names between a statement's path and its parent's */
    NAME_SIZE = 40
};

enum column_kind {
    COLUMN_ATTRIBUTE,
    COLUMN_CHILD,
    COLUMN_CHILD_ATTRIBUTE,
    COLUMN_TEXT,
    COLUMN_COMMONMARK,
    COLUMN_BINDING
};

struct column {
    enum column_kind kind;
    char name[NAME_SIZE];
    char attribute[NAME_SIZE];
};

/* Where a parameter's value comes from: a column of an enclosing statement,
 * or a value of the request by its index. */
struct binding {
    int query; /* -1: of the request */
    int index;
};

struct query {
    struct statement *statement;
    char path[160];
    char steps[STEP_MAX][NAME_SIZE]; /* below the parent; the last is a row */
    int step_count;
    int parent; /* index of the enclosing query, or -1 */
    bool required;
    char parameter[NAME_SIZE]; /* a check of this parameter, or empty */
    struct column *columns;
    struct binding *bindings;
};

struct queries {
    struct database *database;
    int count;
    struct query list[]; /* as many as the file has */
};

/* Reading the file --------------------------------------------------------- */

static bool is_name(const char *text)
{
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");

    return length > 0 && length < NAME_SIZE && text[length] == '\0' && text[0] >= 'a';
}

static bool split_path(struct query *query, const char *rest)
{
    while (*rest != '\0') {
        size_t length = strcspn(rest, "/");
        char *step = query->steps[query->step_count];
        if (query->step_count == STEP_MAX || length >= NAME_SIZE)
            return false;
        snprintf(step, NAME_SIZE, "%.*s", (int)length, rest);
        if (!is_name(step))
            return false;
        query->step_count++;
        rest += length + (rest[length] == '/');
    }
    return query->step_count > 0;
}

/* The earlier query whose path this one goes on from; the longest counts. */
static int find_parent(const struct queries *queries, const char *path)
{
    int parent = -1;
    size_t longest = 0;

    for (int i = 0; i < queries->count; i++) {
        size_t length = strlen(queries->list[i].path);
        if (length > longest && strncmp(path, queries->list[i].path, length) == 0 &&
            path[length] == '/') {
            parent = i;
            longest = length;
        }
    }
    return parent;
}

static bool read_directive(struct queries *queries, struct query *query, const char *line)
{
    char path[160] = "", flag[40] = "", extra;
    int words = sscanf(line, "--> %159s %39s %c", path, flag, &extra);
    const char *rest = path;

    query->parent = -1;
    if (words == 2 && strcmp(path, "parameter") == 0) {
        snprintf(query->parameter, sizeof query->parameter, "%s", flag);
        return is_name(flag);
    }
    query->required = words == 2 && strcmp(flag, "required") == 0;
    if (words < 1 || words > 2 || (words == 2 && !query->required))
        return false;
    snprintf(query->path, sizeof query->path, "%s", path);
    query->parent = find_parent(queries, path);
    if (query->parent >= 0)
        rest += strlen(queries->list[query->parent].path) + 1;
    return split_path(query, rest);
}

static bool read_column(struct column *column, const char *name)
{
    const char *slash = strchr(name, '/');
    const char *mark = strstr(name, " (commonmark)");

    snprintf(column->name, sizeof column->name, "%s", name);
    if (strcmp(name, ".") == 0) {
        column->kind = COLUMN_TEXT;
        return true;
    }
    if (name[0] == '@' || name[0] == ':') {
        column->kind = name[0] == '@' ? COLUMN_ATTRIBUTE : COLUMN_BINDING;
        snprintf(column->name, sizeof column->name, "%s", name + 1);
        return name[0] == ':' ? name[1] != '\0' : is_name(column->name);
    }
    if (slash != NULL && slash[1] == '@') {
        column->kind = COLUMN_CHILD_ATTRIBUTE;
        snprintf(column->name, sizeof column->name, "%.*s", (int)(slash - name), name);
        snprintf(column->attribute, sizeof column->attribute, "%s", slash + 2);
        return is_name(column->name) && is_name(column->attribute);
    }
    column->kind = COLUMN_CHILD;
    if (mark != NULL && strcmp(mark, " (commonmark)") == 0) {
        column->kind = COLUMN_COMMONMARK;
        snprintf(column->name, sizeof column->name, "%.*s", (int)(mark - name), name);
    }
    return is_name(column->name);
}

static bool read_columns(struct query *query, const char *place, struct error *error)
{
    int count = statement_column_count(query->statement);

    query->columns = memory_zeroed((size_t)count, sizeof *query->columns);
    for (int i = 0; i < count; i++) {
        const char *name = statement_column_name(query->statement, i);
        if (query->parameter[0] == '\0' && !read_column(&query->columns[i], name))
            return error_set(error, ERROR_CONFIG,
                             "%s: column \"%s\" does not say where it goes in the XML", place,
                             name);
    }
    return true;
}

static bool find_binding(const struct queries *queries, const struct query *query, const char *name,
                         const char *const *names, struct binding *binding)
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
    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], name) == 0) {
            *binding = (struct binding){-1, i};
            return true;
        }
    return false;
}

static bool read_bindings(struct queries *queries, struct query *query, const char *const *names,
                          const char *place, struct error *error)
{
    int count = statement_parameter_count(query->statement);

    query->bindings = memory_zeroed((size_t)count + 1, sizeof *query->bindings);
    for (int i = 0; i < count; i++) {
        const char *name = statement_parameter_name(query->statement, i + 1);
        if (name == NULL || !find_binding(queries, query, name, names, &query->bindings[i]))
            return error_set(error, ERROR_CONFIG,
                             "%s: nothing gives a value for :%s (a parameter of the route, or a "
                             "column \":%s\" of an enclosing statement)",
                             place, name == NULL ? "?" : name, name == NULL ? "?" : name);
    }
    return true;
}

/* The next directive at or after the start of a line; NULL if there is none. */
static const char *find_directive(const char *line, int *number)
{
    while (line != NULL && strncmp(line, "-->", 3) != 0) {
        line = strchr(line, '\n');
        if (line != NULL) {
            line++;
            (*number)++;
        }
    }
    return line;
}

static bool read_query(struct queries *queries, const char *directive, const char *const *names,
                       const char *place, struct error *error)
{
    struct query *query = &queries->list[queries->count];
    const char *sql = directive + strcspn(directive, "\n");
    int unused = 0;
    const char *end = find_directive(sql, &unused);
    struct error fault = {0};
    char *text;
    char line[256];

    snprintf(line, sizeof line, "%.*s", (int)(sql - directive), directive);
    if (!read_directive(queries, query, line))
        return error_set(error, ERROR_CONFIG, "%s: no directive: %s", place, line);
    queries->count++;
    text = memory_copy_string(sql, end == NULL ? strlen(sql) : (size_t)(end - sql));
    query->statement = statement_new(queries->database, text, &fault);
    free(text);
    if (query->statement == NULL)
        return error_set(error, ERROR_CONFIG, "%s: %.240s", place, fault.message);
    return read_columns(query, place, error) && read_bindings(queries, query, names, place, error);
}

static size_t count_directives(const char *sql)
{
    size_t count = 0;
    int number = 1;

    while ((sql = find_directive(sql, &number)) != NULL) {
        sql += 3;
        count++;
    }
    return count;
}

struct queries *queries_new(struct database *database, const char *sql, const char *origin,
                            const char *const *names, struct error *error)
{
    struct queries *queries;
    const char *directive = sql;
    int number = 1;

    queries = memory_zeroed(1, sizeof *queries + count_directives(sql) * sizeof queries->list[0]);
    queries->database = database;
    while ((directive = find_directive(directive, &number)) != NULL) {
        char place[256];
        snprintf(place, sizeof place, "%s:%d", origin, number);
        if (!read_query(queries, directive, names, place, error)) {
            queries_free(queries);
            return NULL;
        }
        directive += 3;
    }
    return queries;
}

void queries_free(struct queries *queries)
{
    if (queries == NULL)
        return;
    for (int i = 0; i < queries->count; i++) {
        statement_free(queries->list[i].statement);
        free(queries->list[i].columns);
        free(queries->list[i].bindings);
    }
    free(queries);
}

/* Running ------------------------------------------------------------------- */

static void add_value(struct xml_element *row, const struct column *column, const char *text,
                      size_t length)
{
    switch (column->kind) {
    case COLUMN_ATTRIBUTE:
        xml_attribute_set(row, column->name, text);
        break;
    case COLUMN_CHILD:
        xml_text_add(xml_element_add(row, column->name), text, length);
        break;
    case COLUMN_CHILD_ATTRIBUTE:
        xml_attribute_set(xml_element_ensure(row, column->name), column->attribute, text);
        break;
    case COLUMN_TEXT:
        xml_text_add(row, text, length);
        break;
    case COLUMN_COMMONMARK:
        commonmark_add(xml_element_add(row, column->name), text, length);
        break;
    case COLUMN_BINDING:
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
        if (query->columns[i].kind == COLUMN_BINDING)
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

static bool run_query(struct queries *queries, int index, const struct query_value *values,
                      struct xml_element *parent, struct error *error)
{
    const struct query *query = &queries->list[index];
    enum step step;
    bool any = false, ok = true;

    bind_all(queries, query, values);
    while (ok && (step = statement_step(queries->database, query->statement, error)) != STEP_DONE) {
        struct xml_element *row;
        if (step == STEP_ERROR) {
            ok = false;
            break;
        }
        any = true;
        row = add_row(query, parent);
        for (int i = index + 1; ok && i < queries->count; i++)
            if (queries->list[i].parent == index)
                ok = run_query(queries, i, values, row, error);
    }
    statement_reset(query->statement);
    if (ok && !any && query->required)
        return error_set(error, ERROR_NOT_FOUND, "no %s there", query->path);
    return ok;
}

/* A check speaks only of a parameter that was given. */
static bool run_check(struct queries *queries, const struct query *query,
                      const struct query_value *values, struct error *error)
{
    enum step step;

    for (int i = 0; values[i].name != NULL; i++)
        if (strcmp(values[i].name, query->parameter) == 0 && values[i].value == NULL)
            return true;
    bind_all(queries, query, values);
    step = statement_step(queries->database, query->statement, error);
    statement_reset(query->statement);
    if (step == STEP_DONE)
        return error_set_parameter(error, query->parameter, "no such value");
    return step == STEP_ROW;
}

bool queries_run(struct queries *queries, const struct query_value *values,
                 struct xml_element *parent, struct error *error)
{
    for (int i = 0; i < queries->count; i++) {
        const struct query *query = &queries->list[i];
        bool ok = true;
        if (query->parameter[0] != '\0')
            ok = run_check(queries, query, values, error);
        else if (query->parent < 0)
            ok = run_query(queries, i, values, parent, error);
        if (!ok)
            return false;
    }
    return true;
}

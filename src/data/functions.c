/* Functions of our own in SQL: the bitmaps behind exact filter counts
 * (base/bitmap.h), DOIs (base/address.h), what a request gives, for views, and
 * the order of its language (collation.h). */
#include "data/sqlite.h"

#include <string.h>

#include "base/address.h"
#include "base/bitmap.h"

static void bitmap_step_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct buffer *bitmap = sqlite3_aggregate_context(context, sizeof *bitmap);
    sqlite3_int64 position = sqlite3_value_int64(values[0]);

    (void)count;
    if (bitmap == NULL || position < 0 || position > INT32_MAX)
        sqlite3_result_error(context, "bitmap: no such position", -1);
    else
        bitmap_add(bitmap, (size_t)position);
}

static void bitmap_and_step_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct buffer *bitmap = sqlite3_aggregate_context(context, sizeof *bitmap);
    const void *other = sqlite3_value_blob(values[0]);
    size_t length = (size_t)sqlite3_value_bytes(values[0]);

    (void)count;
    if (bitmap == NULL)
        sqlite3_result_error_nomem(context);
    else if (bitmap->data == NULL)
        buffer_append(bitmap, other == NULL ? "" : other, length);
    else
        bitmap_intersect(bitmap, other, length);
}

static void bitmap_final_function(sqlite3_context *context)
{
    struct buffer *bitmap = sqlite3_aggregate_context(context, 0);

    if (bitmap == NULL || bitmap->data == NULL)
        sqlite3_result_null(context);
    else
        sqlite3_result_blob64(context, bitmap->data, bitmap->length, SQLITE_TRANSIENT);
    if (bitmap != NULL)
        buffer_free(bitmap);
}

static void bitmap_count_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    const void *first = sqlite3_value_blob(values[0]);
    const void *second = sqlite3_value_blob(values[1]);
    bool both = sqlite3_value_type(values[1]) != SQLITE_NULL;

    (void)count;
    sqlite3_result_int64(context,
                         (sqlite3_int64)bitmap_count(first, (size_t)sqlite3_value_bytes(values[0]),
                                                     both && second == NULL ? "" : second,
                                                     (size_t)sqlite3_value_bytes(values[1])));
}

static void bitmap_page_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct buffer json = {0};
    sqlite3_int64 offset = sqlite3_value_int64(values[1]);
    sqlite3_int64 limit = sqlite3_value_int64(values[2]);

    (void)count;
    bitmap_page(sqlite3_value_blob(values[0]), (size_t)sqlite3_value_bytes(values[0]),
                offset < 0 ? 0 : (size_t)offset, limit < 0 ? 0 : (size_t)limit, &json);
    sqlite3_result_text(context, json.data, (int)json.length, SQLITE_TRANSIENT);
    buffer_free(&json);
}

/* given(name): what a statement of the request binds as :name. The same as
 * long as a statement runs, which is what SQLite means by deterministic. */
static void given_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    const struct database *database = sqlite3_user_data(context);
    const char *name = (const char *)sqlite3_value_text(values[0]);
    const struct query_value *value = database->values;

    (void)count;
    while (value != NULL && value->name != NULL && name != NULL && strcmp(value->name, name) != 0)
        value++;
    if (value == NULL || value->name == NULL || name == NULL)
        sqlite3_result_error(context, "given: the request gives no such value", -1);
    else if (value->value != NULL)
        sqlite3_result_text(context, value->value, -1, SQLITE_STATIC);
}

/* COLLATE localized. Asked for by statements alone: a collation in the schema
 * would keep other programs from reading the file. */
static int compare_localized(void *argument, int first_length, const void *first, int second_length,
                             const void *second)
{
    const struct database *database = argument;

    return collation_compare(database->order, first, first_length, second, second_length);
}

static const char *text_of(sqlite3_value *value)
{
    return (const char *)sqlite3_value_text(value);
}

/* doi(text): a DOI as it reads, or the text as it is where it is none. */
static void doi_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct buffer doi = {0};

    (void)count;
    if (text_of(values[0]) != NULL && doi_write(text_of(values[0]), &doi, NULL))
        sqlite3_result_text(context, doi.data, (int)doi.length, SQLITE_TRANSIENT);
    else
        sqlite3_result_value(context, values[0]);
    buffer_free(&doi);
}

/* doi_address(text): where a DOI leads; NULL where it is none. */
static void doi_address_function(sqlite3_context *context, int count, sqlite3_value **values)
{
    struct buffer address = {0};

    (void)count;
    if (text_of(values[0]) != NULL && doi_write(text_of(values[0]), NULL, &address))
        sqlite3_result_text(context, address.data, (int)address.length, SQLITE_TRANSIENT);
    buffer_free(&address);
}

bool sqlite_add_functions(struct database *database)
{
    sqlite3 *handle = database->handle;
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;

    return sqlite3_create_function(handle, "bitmap", 1, flags, NULL, NULL, bitmap_step_function,
                                   bitmap_final_function) == SQLITE_OK &&
           sqlite3_create_function(handle, "bitmap_and", 1, flags, NULL, NULL,
                                   bitmap_and_step_function, bitmap_final_function) == SQLITE_OK &&
           sqlite3_create_function(handle, "bitmap_count", 2, flags, NULL, bitmap_count_function,
                                   NULL, NULL) == SQLITE_OK &&
           sqlite3_create_function(handle, "bitmap_page", 3, flags, NULL, bitmap_page_function,
                                   NULL, NULL) == SQLITE_OK &&
           sqlite3_create_function(handle, "doi", 1, flags, NULL, doi_function, NULL, NULL) ==
               SQLITE_OK &&
           sqlite3_create_function(handle, "doi_address", 1, flags, NULL, doi_address_function,
                                   NULL, NULL) == SQLITE_OK &&
           sqlite3_create_function(handle, "given", 1, flags, database, given_function, NULL,
                                   NULL) == SQLITE_OK &&
           sqlite3_create_collation(handle, "localized", SQLITE_UTF8, database,
                                    compare_localized) == SQLITE_OK;
}

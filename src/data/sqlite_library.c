/* The start of SQLite, once in a process: one thread, and memory that ends the
 * process when there is none left; see database.h. */
#include "data/database.h"
#include "data/sqlite.h"

#include "base/buffer.h"

/* As SQLite comes with it; statements without memory would be pages with an
 * error, or without a row. */
static sqlite3_mem_methods usual_memory;

static void *allocate(int size)
{
    void *memory = usual_memory.xMalloc(size);

    if (memory == NULL)
        memory_exhausted((size_t)size);
    return memory;
}

static void *resize(void *old, int size)
{
    void *memory = usual_memory.xRealloc(old, size);

    if (memory == NULL)
        memory_exhausted((size_t)size);
    return memory;
}

/* Once: asked again, SQLite would give these for its usual ones. */
static bool choose_allocator(void)
{
    sqlite3_mem_methods ours;

    if (usual_memory.xMalloc == NULL &&
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual_memory) != SQLITE_OK)
        return false;
    ours = usual_memory;
    ours.xMalloc = allocate;
    ours.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

bool database_library_start(struct error *error)
{
    if (sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK && choose_allocator() &&
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK &&
        sqlite3_initialize() == SQLITE_OK)
        return collation_library_start(error);
    return error_set(error, ERROR_INTERNAL, "SQLite does not start");
}

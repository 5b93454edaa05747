/* See stylesheet_names.h. Expressions are not parsed, only their names read. */
#include "xml/stylesheet_names.h"

#include <ctype.h>
#include <libxml/hash.h>
#include <libxslt/documents.h>
#include <libxslt/imports.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdio.h>
#include <string.h>

enum {
    NAME_SIZE = 128
};

static xmlNode several; /* stands for the declarations of a name that has more than one */

struct check {
    xmlHashTablePtr variables, templates;
    xmlNodePtr words; /* the root of the words, or NULL */
    xmlNodePtr at;    /* what is being read */
    struct error *error;
};

static bool fault(const struct check *check, const char *what, const char *name)
{
    const xmlChar *file = check->at->doc->URL;

    return error_set(check->error, ERROR_CONFIG, "%s:%ld: %s %s is not known",
                     file == NULL ? "" : (const char *)file, xmlGetLineNo(check->at), what, name);
}

/* Expressions ------------------------------------------------------------------ */

static bool is_known_function(const char *name)
{
    /* Of XPath and XSLT 1.0, node tests, and operators, which may stand before
     * a parenthesis too. */
    static const char *const known[] = {"last",
                                        "position",
                                        "count",
                                        "id",
                                        "local-name",
                                        "namespace-uri",
                                        "name",
                                        "string",
                                        "concat",
                                        "starts-with",
                                        "contains",
                                        "substring-before",
                                        "substring-after",
                                        "substring",
                                        "string-length",
                                        "normalize-space",
                                        "translate",
                                        "boolean",
                                        "not",
                                        "true",
                                        "false",
                                        "lang",
                                        "number",
                                        "sum",
                                        "floor",
                                        "ceiling",
                                        "round",
                                        "document",
                                        "key",
                                        "format-number",
                                        "current",
                                        "unparsed-entity-uri",
                                        "generate-id",
                                        "system-property",
                                        "element-available",
                                        "function-available",
                                        "text",
                                        "node",
                                        "comment",
                                        "processing-instruction",
                                        "and",
                                        "or",
                                        "div",
                                        "mod"};

    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(known[i], name) == 0)
            return true;
    return strchr(name, ':') != NULL; /* an extension's: libxslt refuses unknown prefixes */
}

static bool is_name_character(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.' || (c & 0x80) != 0;
}

/* Reads a name, with its prefix; gives what comes after it. */
static const char *read_name(const char *from, char name[NAME_SIZE])
{
    size_t length = 0;

    while (is_name_character(from[length]) || (from[length] == ':' && from[length + 1] != ':' &&
                                               length > 0 && is_name_character(from[length + 1])))
        length++;
    snprintf(name, NAME_SIZE, "%.*s", (int)length, from);
    return from + length;
}

static xmlNodePtr child_named(xmlNodePtr parent, const char *name)
{
    xmlNodePtr child = parent->children;

    while (child != NULL &&
           (child->type != XML_ELEMENT_NODE || strcmp((const char *)child->name, name) != 0))
        child = child->next;
    return child;
}

/* Follows "/GROUP/KEY" as far as it is written out; gives what comes after it.
 * place: NULL when there is no such word, and name is the missing one. */
static const char *follow(const char *path, xmlNodePtr *place, char name[NAME_SIZE])
{
    while (*place != NULL && *path == '/' && is_name_character(path[1])) {
        const char *after = read_name(path + 1, name);
        if (*after == '(' || *after == ':')
            break;
        *place = child_named(*place, name);
        path = after;
    }
    return path;
}

/* Where in the words a variable leads: $m to all of them, and one that is
 * declared once, as a path from there, to that. NULL: elsewhere. */
static xmlNodePtr place_of(const struct check *check, const char *variable)
{
    xmlNodePtr declaration = xmlHashLookup(check->variables, BAD_CAST variable), place;
    xmlChar *select;
    char name[NAME_SIZE];

    if (check->words == NULL || strcmp(variable, "m") == 0)
        return check->words;
    if (declaration == NULL || declaration == &several)
        return NULL;
    select = xmlGetNoNsProp(declaration, BAD_CAST "select");
    place = select != NULL && strncmp((const char *)select, "$m/", 3) == 0 ? check->words : NULL;
    if (place != NULL && *follow((const char *)select + 2, &place, name) != '\0')
        place = NULL;
    xmlFree(select);
    return place;
}

static bool check_variable(const struct check *check, const char **expression)
{
    char name[NAME_SIZE];
    xmlNodePtr place;

    *expression = read_name(*expression + 1, name);
    if (xmlHashLookup(check->variables, BAD_CAST name) == NULL)
        return fault(check, "the variable", name);
    place = place_of(check, name);
    if (place == NULL)
        return true;
    follow(*expression, &place, name);
    return place != NULL || fault(check, "the word", name);
}

static bool check_function(const struct check *check, const char **expression)
{
    char name[NAME_SIZE];
    const char *after = read_name(*expression, name);

    *expression = after;
    after += strspn(after, " \t\r\n");
    return *after != '(' || is_known_function(name) || fault(check, "the function", name);
}

/* Of length bytes, which a NUL may end before. */
static bool check_expression(const struct check *check, const char *expression, size_t length)
{
    const char *end = expression + length;
    bool ok = true;

    while (ok && expression < end && *expression != '\0') {
        char c = *expression;
        if (c == '\'' || c == '"') {
            const char *closing = strchr(expression + 1, c);
            expression = closing == NULL ? end : closing + 1;
        } else if (c == '$') {
            ok = check_variable(check, &expression);
        } else if (is_name_character(c)) {
            ok = check_function(check, &expression);
        } else {
            expression++;
        }
    }
    return ok;
}

/* What stands in braces (XSLT 1.0, 7.6.2). */
static bool check_template_value(const struct check *check, const char *value)
{
    bool ok = true;

    while (ok && (value = strchr(value, '{')) != NULL) {
        size_t length = strcspn(value + 1, "}");
        if (value[1] == '{')
            length = 0;
        else
            ok = check_expression(check, value + 1, length);
        value += 1 + length + (value[1 + length] != '\0');
    }
    return ok;
}

/* Elements -------------------------------------------------------------------- */

static bool is_expression(const xmlNode *element, const char *attribute)
{
    static const char *const names[] = {"select", "test", "match", "use", "count", "from"};

    if (!IS_XSLT_ELEM(element))
        return false;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (strcmp(names[i], attribute) == 0)
            return true;
    return strcmp(attribute, "value") == 0 && IS_XSLT_NAME(element, "number");
}

static bool check_attribute(const struct check *check, xmlAttrPtr attribute)
{
    xmlChar *value = xmlNodeListGetString(check->at->doc, attribute->children, 1);
    const char *text = value == NULL ? "" : (const char *)value;
    bool ok;

    if (is_expression(check->at, (const char *)attribute->name))
        ok = check_expression(check, text, strlen(text));
    else if (IS_XSLT_ELEM(check->at) && IS_XSLT_NAME(check->at, "call-template") &&
             strcmp((const char *)attribute->name, "name") == 0)
        ok = xmlHashLookup(check->templates, value) != NULL || fault(check, "the template", text);
    else
        ok = check_template_value(check, text);
    xmlFree(value);
    return ok;
}

static bool check_element(xmlNodePtr element, struct check *check)
{
    bool ok = true;

    check->at = element;
    for (xmlAttrPtr attribute = element->properties; ok && attribute != NULL;
         attribute = attribute->next)
        ok = check_attribute(check, attribute);
    return ok;
}

static bool declare(xmlNodePtr element, struct check *check)
{
    bool variable = IS_XSLT_NAME(element, "variable") || IS_XSLT_NAME(element, "param");
    xmlHashTablePtr names;
    xmlChar *name;

    if (!IS_XSLT_ELEM(element) || (!variable && !IS_XSLT_NAME(element, "template")))
        return true;
    name = xmlGetNoNsProp(element, BAD_CAST "name");
    names = variable ? check->variables : check->templates;
    if (name != NULL && xmlHashAddEntry(names, name, element) != 0)
        xmlHashUpdateEntry(names, name, &several, NULL);
    xmlFree(name);
    return true;
}

typedef bool element_function(xmlNodePtr element, struct check *check);

static bool for_each_element(xmlNodePtr root, element_function *work, struct check *check)
{
    bool ok = true;

    for (xmlNodePtr node = root; ok && node != NULL;) {
        ok = node->type != XML_ELEMENT_NODE || work(node, check);
        if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != root && node->next == NULL)
            node = node->parent;
        node = node == root ? NULL : node->next;
    }
    return ok;
}

/* Of the stylesheet, what it imports, and what those include. */
static bool for_all(xsltStylesheetPtr main, element_function *work, struct check *check)
{
    bool ok = true;

    for (xsltStylesheetPtr one = main; ok && one != NULL; one = xsltNextImport(one)) {
        ok = for_each_element(xmlDocGetRootElement(one->doc), work, check);
        for (xsltDocumentPtr document = one->docList; ok && document != NULL;
             document = document->next)
            ok = for_each_element(xmlDocGetRootElement(document->doc), work, check);
    }
    return ok;
}

bool stylesheet_names_check(struct transform *transform, struct xml_document *words,
                            struct error *error)
{
    struct check check = {.variables = xmlHashCreate(256),
                          .templates = xmlHashCreate(256),
                          .words = words == NULL ? NULL : (xmlNodePtr)xml_document_root(words),
                          .error = error};
    xsltStylesheetPtr stylesheet = (xsltStylesheetPtr)transform;
    bool ok = for_all(stylesheet, declare, &check) && for_all(stylesheet, check_element, &check);

    xmlHashFree(check.variables, NULL);
    xmlHashFree(check.templates, NULL);
    return ok;
}

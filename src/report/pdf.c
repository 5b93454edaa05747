/* See pdf.h. FOP 2.8 makes pages, tags, fonts and claims. What it leaves out is
 * put in with libqpdf, of which this is the only user:
 *
 * - a link's annotation says what the link is for (/Contents). The stylesheet
 *   gives the words as the tag's alternative text, where they would be read
 *   instead of the link's own, and so they move;
 * - a caption is the first thing in its table;
 * - a list says how it is numbered: a label that holds a Span, by figures;
 * - a figure says where on the page it is (/BBox);
 * - a paragraph or span that holds nothing has no tag;
 * - dates and identifier follow from the data. */
#include "report/pdf.h"

#include <qpdf/qpdf-c.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/fop.h"

/* Tags: structure elements (ISO 32000-1, 14.7.2). FOP gives /K as an array. */

static bool is_element(qpdf_data qpdf, qpdf_oh object, const char *type)
{
    return qpdf_oh_is_dictionary(qpdf, object) &&
           qpdf_oh_is_name_and_equals(qpdf, qpdf_oh_get_key(qpdf, object, "/S"), type);
}

static qpdf_oh kid_at(qpdf_data qpdf, qpdf_oh element, int place)
{
    qpdf_oh kids = qpdf_oh_get_key_if_dict(qpdf, element, "/K");

    return qpdf_oh_is_array(qpdf, kids) && place < qpdf_oh_get_array_n_items(qpdf, kids)
               ? qpdf_oh_get_array_item(qpdf, kids, place)
               : qpdf_oh_new_null(qpdf);
}

/* Moves the alternative text of a link's tag to its annotations: there is one
 * for each line that the link is on. */
static void describe_link(qpdf_data qpdf, qpdf_oh link)
{
    qpdf_oh words = qpdf_oh_get_key(qpdf, link, "/Alt"), kid;

    for (int i = 0; !qpdf_oh_is_null(qpdf, kid = kid_at(qpdf, link, i)); i++)
        if (qpdf_oh_is_dictionary_of_type(qpdf, kid, "/OBJR", ""))
            qpdf_oh_replace_key(qpdf, qpdf_oh_get_key(qpdf, kid, "/Obj"), "/Contents", words);
    qpdf_oh_remove_key(qpdf, link, "/Alt");
}

static void describe_list(qpdf_data qpdf, qpdf_oh list)
{
    qpdf_oh label = kid_at(qpdf, kid_at(qpdf, list, 0), 0);

    if (!is_element(qpdf, label, "/Lbl"))
        return;
    qpdf_oh_replace_key(qpdf, list, "/A",
                        qpdf_oh_parse(qpdf, is_element(qpdf, kid_at(qpdf, label, 0), "/Span")
                                                ? "<< /O /List /ListNumbering /Decimal >>"
                                                : "<< /O /List /ListNumbering /Disc >>"));
}

/* Where a figure is: FOP gives left, top, width and height in the coordinates
 * that hold where it is painted, and the page's own are asked for. */

struct matrix {
    double a, b, c, d, e, f;
};

static struct matrix matrix_times(struct matrix m, struct matrix n)
{
    return (struct matrix){m.a * n.a + m.b * n.c,       m.a * n.b + m.b * n.d,
                           m.c * n.a + m.d * n.c,       m.c * n.b + m.d * n.d,
                           m.e * n.a + m.f * n.c + n.e, m.e * n.b + m.f * n.d + n.f};
}

/* The next word of a page's content; strings are skipped. NULL at the end. */
static const char *next_word(const char **at, const char *end, size_t *length)
{
    static const char delimiters[] = " \t\r\n\f[]<>(){}%";
    const char *start;
    int depth = 0;

    for (; *at < end && (depth > 0 || **at == '\0' || strchr(delimiters, **at) != NULL); ++*at) {
        if (**at == '\\' && depth > 0)
            ++*at;
        else
            depth += (**at == '(') - (**at == ')');
    }
    start = *at;
    while (*at < end && **at != '\0' && strchr(delimiters, **at) == NULL &&
           (*at == start || **at != '/'))
        ++*at;
    *length = (size_t)(*at - start);
    return *length > 0 ? start : NULL;
}

static bool word_is(const char *word, size_t length, const char *text)
{
    return strlen(text) == length && memcmp(word, text, length) == 0;
}

/* The coordinates that hold where marked content of a figure begins. */
static bool find_matrix(const struct buffer *content, int mark, struct matrix *found)
{
    struct matrix current = {1, 0, 0, 1, 0, 0}, saved[32];
    const char *at = content->data, *end = content->data + content->length, *word;
    double n[6] = {0};
    size_t depth = 0, length;
    bool figure = false;

    while ((word = next_word(&at, end, &length)) != NULL) {
        if (strchr("+-.0123456789", *word) != NULL) {
            memmove(n, n + 1, 5 * sizeof n[0]);
            n[5] = strtod(word, NULL);
        } else if (word_is(word, length, "q") && depth < sizeof saved / sizeof saved[0]) {
            saved[depth++] = current;
        } else if (word_is(word, length, "Q") && depth > 0) {
            current = saved[--depth];
        } else if (word_is(word, length, "cm")) {
            current = matrix_times((struct matrix){n[0], n[1], n[2], n[3], n[4], n[5]}, current);
        } else if (word_is(word, length, "BDC") && figure && (int)n[5] == mark) {
            *found = current;
            return true;
        } else if (*word == '/' && !word_is(word, length, "/MCID")) {
            figure = word_is(word, length, "/Figure");
        }
    }
    return false;
}

static bool figure_matrix(qpdf_data qpdf, qpdf_oh figure, struct matrix *matrix)
{
    qpdf_oh mark = kid_at(qpdf, figure, 0), page = qpdf_oh_get_key_if_dict(qpdf, mark, "/Pg");
    struct buffer content = {0};
    unsigned char *data = NULL;
    size_t length = 0;
    bool found = false;

    if (qpdf_oh_is_dictionary(qpdf, page) &&
        qpdf_oh_get_page_content_data(qpdf, page, &data, &length) == QPDF_SUCCESS) {
        buffer_append(&content, data, length);
        found = find_matrix(
            &content, qpdf_oh_get_int_value_as_int(qpdf, qpdf_oh_get_key(qpdf, mark, "/MCID")),
            matrix);
    }
    buffer_free(&content);
    free(data);
    return found;
}

static void place_figure(qpdf_data qpdf, qpdf_oh figure)
{
    qpdf_oh attributes = qpdf_oh_get_key(qpdf, figure, "/A");
    qpdf_oh given = qpdf_oh_get_key_if_dict(qpdf, attributes, "/BBox");
    double n[4], x[2], y[2];
    struct matrix m;
    char box[128];

    if (!qpdf_oh_is_array(qpdf, given) || qpdf_oh_get_array_n_items(qpdf, given) != 4 ||
        !figure_matrix(qpdf, figure, &m))
        return;
    for (int i = 0; i < 4; i++)
        n[i] = qpdf_oh_get_numeric_value(qpdf, qpdf_oh_get_array_item(qpdf, given, i));
    for (int i = 0; i < 2; i++) {
        x[i] = (n[0] + i * n[2]) * m.a + (n[1] + i * n[3]) * m.c + m.e;
        y[i] = (n[0] + i * n[2]) * m.b + (n[1] + i * n[3]) * m.d + m.f;
    }
    snprintf(box, sizeof box, "[ %.2f %.2f %.2f %.2f ]", x[0] < x[1] ? x[0] : x[1],
             y[0] < y[1] ? y[0] : y[1], x[0] < x[1] ? x[1] : x[0], y[0] < y[1] ? y[1] : y[0]);
    qpdf_oh_replace_key(qpdf, attributes, "/BBox", qpdf_oh_parse(qpdf, box));
}

static void tidy_kids(qpdf_data qpdf, qpdf_oh element)
{
    qpdf_oh kids = qpdf_oh_get_key(qpdf, element, "/K");

    for (int i = qpdf_oh_get_array_n_items(qpdf, kids) - 1; i >= 0; i--) {
        qpdf_oh kid = kid_at(qpdf, element, i), next = kid_at(qpdf, element, i + 1);
        if ((is_element(qpdf, kid, "/P") || is_element(qpdf, kid, "/Span")) &&
            !qpdf_oh_has_key(qpdf, kid, "/K")) {
            qpdf_oh_erase_item(qpdf, kids, i);
        } else if (is_element(qpdf, kid, "/Caption") && is_element(qpdf, next, "/Table")) {
            qpdf_oh_erase_item(qpdf, kids, i);
            qpdf_oh_insert_item(qpdf, qpdf_oh_get_key(qpdf, next, "/K"), 0, kid);
            qpdf_oh_replace_key(qpdf, kid, "/P", next);
        }
    }
    if (qpdf_oh_get_array_n_items(qpdf, kids) == 0)
        qpdf_oh_remove_key(qpdf, element, "/K");
}

static void finish_tags(qpdf_data qpdf)
{
    int count =
        qpdf_oh_get_int_value_as_int(qpdf, qpdf_oh_get_key(qpdf, qpdf_get_trailer(qpdf), "/Size"));

    for (int id = 1; id < count; id++) {
        qpdf_oh object = qpdf_get_object_by_id(qpdf, id, 0);
        if (is_element(qpdf, object, "/Link"))
            describe_link(qpdf, object);
        if (is_element(qpdf, object, "/L"))
            describe_list(qpdf, object);
        if (is_element(qpdf, object, "/Figure"))
            place_figure(qpdf, object);
        if (qpdf_oh_is_dictionary(qpdf, object) &&
            qpdf_oh_is_array(qpdf, qpdf_oh_get_key(qpdf, object, "/K")))
            tidy_kids(qpdf, object);
        qpdf_oh_release_all(qpdf);
    }
}

/* Puts a value where the first text after one tag, and after another one
 * behind that, stands. */
static bool replace_text(struct buffer *xmp, const char *first, const char *second,
                         const char *value)
{
    char *start = strstr(xmp->data, first), *end;
    struct buffer rest = {0};

    if (start != NULL && second != NULL)
        start = strstr(start, second);
    if (start == NULL || (end = strchr(start + 1, '<')) == NULL)
        return false;
    start = strchr(start, '>') + 1;
    buffer_append_string(&rest, end);
    xmp->length = (size_t)(start - xmp->data);
    buffer_append_string(xmp, value);
    buffer_append(xmp, rest.data, rest.length);
    buffer_free(&rest);
    return true;
}

static bool finish_times(qpdf_data qpdf, time_t time, struct error *error)
{
    static const char *const places[][2] = {{"<dc:date>", "<rdf:li>"},
                                            {"<xmp:CreateDate>", NULL},
                                            {"<xmp:ModifyDate>", NULL},
                                            {"<xmp:MetadataDate>", NULL}};
    qpdf_oh metadata = qpdf_oh_get_key(qpdf, qpdf_get_root(qpdf), "/Metadata");
    unsigned char *data = NULL;
    size_t length = 0;
    struct buffer xmp = {0};
    struct tm utc;
    char text[32];
    bool ok =
        qpdf_oh_get_stream_data(qpdf, metadata, qpdf_dl_all, NULL, &data, &length) == QPDF_SUCCESS;

    gmtime_r(&time, &utc);
    strftime(text, sizeof text, "D:%Y%m%d%H%M%SZ", &utc);
    qpdf_set_info_key(qpdf, "/CreationDate", text);
    qpdf_set_info_key(qpdf, "/ModDate", text);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    buffer_append(&xmp, data, length);
    for (size_t i = 0; ok && i < sizeof places / sizeof places[0]; i++)
        ok = replace_text(&xmp, places[i][0], places[i][1], text);
    if (ok)
        qpdf_oh_replace_stream_data(qpdf, metadata, (unsigned char *)xmp.data, xmp.length,
                                    qpdf_oh_new_null(qpdf), qpdf_oh_new_null(qpdf));
    buffer_free(&xmp);
    free(data);
    return ok || error_set(error, ERROR_INTERNAL, "FOP's PDF has no dates in its metadata");
}

static void write_pdf(qpdf_data qpdf, struct buffer *pdf)
{
    /* The part of the identifier that FOP made of the hour. */
    qpdf_oh_remove_key(qpdf, qpdf_get_trailer(qpdf), "/ID");
    if (qpdf_init_write_memory(qpdf) != QPDF_SUCCESS)
        return;
    qpdf_set_deterministic_ID(qpdf, QPDF_TRUE);
    qpdf_set_newline_before_endstream(qpdf, QPDF_TRUE);
    qpdf_set_object_stream_mode(qpdf, qpdf_o_generate);
    qpdf_set_stream_data_mode(qpdf, qpdf_s_preserve);
    if ((qpdf_write(qpdf) & QPDF_ERRORS) == 0)
        buffer_append(pdf, qpdf_get_buffer(qpdf), qpdf_get_buffer_length(qpdf));
}

static bool finish_pdf(const struct buffer *raw, time_t time, struct buffer *pdf,
                       struct error *error)
{
    qpdf_data qpdf = qpdf_init();
    bool ok;

    qpdf_silence_errors(qpdf);
    qpdf_set_suppress_warnings(qpdf, QPDF_TRUE);
    qpdf_set_attempt_recovery(qpdf, QPDF_FALSE);
    ok = (qpdf_read_memory(qpdf, "FOP's PDF", raw->data, raw->length, NULL) & QPDF_ERRORS) == 0;
    if (ok && (ok = finish_times(qpdf, time, error))) {
        finish_tags(qpdf);
        write_pdf(qpdf, pdf);
    }
    if (qpdf_has_error(qpdf))
        ok = error_set(error, ERROR_INTERNAL, "libqpdf: %s",
                       qpdf_get_error_full_text(qpdf, qpdf_get_error(qpdf)));
    qpdf_cleanup(&qpdf);
    return ok;
}

bool pdf_from_fo(const char *share_dir, const struct buffer *fo, time_t time, struct buffer *pdf,
                 struct error *error)
{
    struct buffer raw = {0};
    bool ok = fop_make_pdf(share_dir, fo, &raw, error) && finish_pdf(&raw, time, pdf, error);

    buffer_free(&raw);
    return ok;
}

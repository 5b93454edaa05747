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
#define _GNU_SOURCE /* pipe2, nftw */
#include "pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <qpdf/qpdf-c.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "output.h"

#ifndef PDF_TIME_LIMIT
#define PDF_TIME_LIMIT 300 /* seconds for FOP; it needs three for a usual report */
#endif

enum { WORDS_MAX = 65536, EXIT_CANNOT_RUN = 126, EXIT_NOT_FOUND = 127 };

/* FOP's surroundings ---------------------------------------------------------- */

/* A directory of FOP's own, gone when it is done. */
struct workplace {
    char path[PATH_MAX - 32];
};

static bool workplace_make(struct workplace *workplace, struct error *error)
{
    const char *parent = getenv("TMPDIR");

    if (parent == NULL || *parent == '\0')
        parent = "/tmp";
    if (snprintf(workplace->path, sizeof workplace->path, "%s/kunnskapsweb-XXXXXX", parent) >=
        (int)sizeof workplace->path)
        return error_set(error, ERROR_OUTPUT, "TMPDIR is too long");
    return mkdtemp(workplace->path) != NULL ||
           error_set(error, ERROR_OUTPUT, "no temporary directory in %s: %s", parent,
                     strerror(errno));
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *place)
{
    (void)status, (void)type, (void)place;
    remove(path);
    return 0;
}

static void workplace_remove(const struct workplace *workplace)
{
    nftw(workplace->path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool workplace_write(const struct workplace *workplace, const char *name,
                            const struct buffer *data, struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s", workplace->path, name);
    return output_write_file(path, data, 0600, error);
}

static bool workplace_read(const struct workplace *workplace, const char *name, struct buffer *data,
                           struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/%s", workplace->path, name);
    return buffer_read_file(data, path, error);
}

/* FOP would tell of a font that is not there in its own words, and late. */
static bool check_fonts(const struct buffer *configuration, struct error *error)
{
    static const char attribute[] = "embed-url=\"file:";
    const char *found = configuration->data;

    while ((found = strstr(found, attribute)) != NULL) {
        const char *start = found + strlen(attribute), *end = strchr(start, '"');
        char path[PATH_MAX];
        if (end == NULL)
            break;
        snprintf(path, sizeof path, "%.*s", (int)(end - start), start);
        if (access(path, R_OK) != 0)
            return error_set(error, ERROR_UNAVAILABLE,
                             "the PDF's font %s is not there (apt-get install fonts-liberation)",
                             path);
        found = end;
    }
    return true;
}

static bool read_configuration(const char *share_dir, struct buffer *configuration,
                               struct error *error)
{
    char path[PATH_MAX];

    snprintf(path, sizeof path, "%s/xslt/report/fop.xml", share_dir);
    if (buffer_read_file(configuration, path, error))
        return check_fonts(configuration, error);
    if (error != NULL)
        error->code = ERROR_CONFIG;
    return false;
}

/* FOP's process --------------------------------------------------------------- */

/* Becomes FOP. Nothing of the caller's environment counts but the way to the
 * program: not Java's options, language or time zone, nor a ~/.foprc. Java
 * writes in the workplace only, and its way to any network ends nowhere. Its
 * directory is "." because /usr/bin/fop splits JAVA_ARGS at spaces. */
static void become_fop(const struct workplace *workplace, int words)
{
    static const char java[] =
        "-XX:+IgnoreUnrecognizedVMOptions -Xmx512m -Djava.io.tmpdir=. -Duser.home=. "
        "-Djava.util.prefs.userRoot=. -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "
        "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=9";
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD};
    const char *path = getenv("PATH");
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    sigset_t none;

    path = path != NULL ? memory_copy_string(path, strlen(path)) : "/usr/local/bin:/usr/bin:/bin";
    clearenv();
    setenv("PATH", path, 1);
    setenv("HOME", workplace->path, 1);
    setenv("JAVA_ARGS", java, 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        signal(signals[i], SIG_DFL);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (dup2(nothing, STDIN_FILENO) < 0 || dup2(words, STDOUT_FILENO) < 0 ||
        dup2(words, STDERR_FILENO) < 0 || chdir(workplace->path) != 0)
        _exit(EXIT_CANNOT_RUN);
    execlp("fop", "fop", "-c", "fop.xml", "-fo", "report.fo", "-pdf", "report.pdf", (char *)NULL);
    _exit(errno == ENOENT ? EXIT_NOT_FOUND : EXIT_CANNOT_RUN);
}

/* A process group of its own, so that an end comes to all of it, and a
 * terminal's Ctrl-C to none of it. It does not outlive its parent. */
static pid_t start_fop(const struct workplace *workplace, int words)
{
    pid_t parent = getpid(), child = fork();

    if (child == 0) {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(EXIT_CANNOT_RUN);
        become_fop(workplace, words);
    }
    if (child > 0)
        setpgid(child, child);
    return child;
}

static time_t monotonic_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec;
}

/* Gathers what FOP says until it has no more to say. False: it is to be ended,
 * since time is up or the user wants no more. */
static bool listen_to_fop(int from, struct buffer *words, struct error *error)
{
    struct pollfd look = {.fd = from, .events = POLLIN};
    time_t deadline = monotonic_seconds() + PDF_TIME_LIMIT;
    char part[4096];
    ssize_t count;

    for (;;) {
        if (!output_go_on(error))
            return false;
        if (monotonic_seconds() >= deadline)
            return error_set(error, ERROR_UNAVAILABLE,
                             "FOP was not done in %d seconds and was ended", PDF_TIME_LIMIT);
        /* A second at most: a signal may have come just before. */
        if (poll(&look, 1, 1000) <= 0)
            continue;
        count = read(from, part, sizeof part);
        if (count == 0 || (count < 0 && errno != EINTR))
            return true;
        if (count > 0 && words->length < WORDS_MAX)
            buffer_append(words, part, (size_t)count);
    }
}

/* The line that tells most: FOP's first error, or else its last word. */
static void quote_fop(const struct buffer *words, int status, struct error *error)
{
    char line[400] = "nothing";
    const char *text = words->data != NULL ? words->data : "";

    for (const char *end; *text != '\0'; text = *end == '\n' ? end + 1 : end) {
        end = text + strcspn(text, "\n");
        if (end - text > 1 && strncmp(line, "[ERROR]", 7) != 0 && *text != '\t')
            snprintf(line, sizeof line, "%.*s", (int)(end - text), text);
    }
    error_set(error, ERROR_INTERNAL, "FOP ended with %d and said: %s",
              WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), line);
}

static bool judge_fop(const struct workplace *workplace, int status, const struct buffer *words,
                      struct error *error)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS)
        return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_NOT_FOUND)
        return error_set(error, ERROR_UNAVAILABLE,
                         "Apache FOP is not installed (apt-get install fop); "
                         "every format but the PDF works without it");
    if (words->data != NULL && strstr(words->data, strerror(ENOSPC)) != NULL)
        return error_set(error, ERROR_OUTPUT, "%s: %s", workplace->path, strerror(ENOSPC));
    if (words->data != NULL && strstr(words->data, "OutOfMemoryError") != NULL)
        return error_set(error, ERROR_UNAVAILABLE, "the report is too large for FOP's 512 MB");
    quote_fop(words, status, error);
    return false;
}

static bool run_fop(const struct workplace *workplace, struct error *error)
{
    struct buffer words = {0};
    int channel[2], status = 0;
    pid_t child;
    bool ok;

    if (pipe2(channel, O_CLOEXEC) != 0)
        return error_set(error, ERROR_SYSTEM, "pipe: %s", strerror(errno));
    child = start_fop(workplace, channel[1]);
    if (child < 0)
        error_set(error, ERROR_SYSTEM, "fork: %s", strerror(errno));
    close(channel[1]);
    ok = child > 0 && listen_to_fop(channel[0], &words, error);
    if (child > 0 && !ok)
        kill(-child, SIGKILL);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        if (output_interrupted())
            kill(-child, SIGKILL);
    close(channel[0]);
    ok = ok && output_go_on(error) && judge_fop(workplace, status, &words, error);
    buffer_free(&words);
    return ok;
}

static bool make_pdf(const char *share_dir, const struct buffer *fo, struct buffer *pdf,
                     struct error *error)
{
    struct workplace workplace = {{0}};
    struct buffer configuration = {0};
    bool ok =
        read_configuration(share_dir, &configuration, error) && workplace_make(&workplace, error);

    if (ok) {
        ok = workplace_write(&workplace, "fop.xml", &configuration, error) &&
             workplace_write(&workplace, "report.fo", fo, error) && run_fop(&workplace, error) &&
             workplace_read(&workplace, "report.pdf", pdf, error);
        workplace_remove(&workplace);
    }
    buffer_free(&configuration);
    return ok;
}

/* Finishing ------------------------------------------------------------------- */

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
    bool ok = make_pdf(share_dir, fo, &raw, error) && finish_pdf(&raw, time, pdf, error);

    buffer_free(&raw);
    return ok;
}

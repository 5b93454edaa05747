/* The least a FastCGI program can do: answers that were made before, from
 * memory, through libfcgi. What it costs is what nginx, the protocol and the
 * library cost; nothing that answers through FastCGI can cost less.
 *
 *     floor SOCKET TARGET FILE [TARGET FILE]...
 *
 * FILE holds the head and body of the answer to a request for TARGET. */
#include <fcgiapp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

enum {
    ANSWER_MAX = 8,
    ANSWER_SIZE = 1 << 20,
    BACKLOG = 512
};

struct answer {
    const char *target;
    int length;
    char bytes[ANSWER_SIZE];
};

static struct answer answers[ANSWER_MAX];

static int read_answer(struct answer *answer, const char *target, const char *path)
{
    FILE *file = fopen(path, "rb");

    if (file == NULL)
        return 0;
    answer->target = target;
    answer->length = (int)fread(answer->bytes, 1, sizeof answer->bytes, file);
    return fclose(file) == 0 && answer->length > 0;
}

static const struct answer *find_answer(const char *target)
{
    for (int i = 0; i < ANSWER_MAX && answers[i].target != NULL; i++)
        if (target != NULL && strcmp(answers[i].target, target) == 0)
            return &answers[i];
    return NULL;
}

static int serve(int listener)
{
    FCGX_Request request;

    if (FCGX_InitRequest(&request, listener, 0) != 0)
        return 1;
    while (FCGX_Accept_r(&request) == 0) {
        const struct answer *answer = find_answer(FCGX_GetParam("REQUEST_URI", request.envp));
        if (answer == NULL)
            FCGX_PutS("Status: 404\r\n\r\n", request.out);
        else
            FCGX_PutStr(answer->bytes, answer->length, request.out);
        FCGX_Finish_r(&request);
    }
    return 0;
}

int main(int count, char **arguments)
{
    int listener;

    for (int i = 0; i < ANSWER_MAX && 2 * i + 3 < count; i++)
        if (!read_answer(&answers[i], arguments[2 * i + 2], arguments[2 * i + 3])) {
            perror(arguments[2 * i + 3]);
            return 1;
        }
    if (count < 4 || FCGX_Init() != 0 || (listener = FCGX_OpenSocket(arguments[1], BACKLOG)) < 0)
        return 1;
    switch (fork()) { /* two processes, like the other contenders' */
    case -1:
        perror("fork");
        return 1;
    case 0:
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    }
    fprintf(stderr, "ready\n");
    return serve(listener);
}

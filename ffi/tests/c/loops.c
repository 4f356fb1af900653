/* A program's own loop, the library's thread, stopping, and the log: through the public header alone.
 * In the common part of C99 and C++17. */
#define _POSIX_C_SOURCE 200809L
#include <ctisp.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/select.h>

#include "check.h"

static char address[32];
static ctisp_server *server;

/* What a client was told; the mutex is for those that are told on another thread. */
typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    int events, answers, closed;
    pthread_t where;
    bool stop_each; /* every callback stops who serves it */
} story;

static void note(story *told, int *count)
{
    pthread_mutex_lock(&told->mutex);
    (*count)++;
    told->where = pthread_self();
    pthread_cond_broadcast(&told->changed);
    pthread_mutex_unlock(&told->mutex);
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    note(told, event->type == CTISP_CLOSED ? &told->closed : &told->events);
    if (told->stop_each) {
        ctisp_client_stop(client);
    }
}

static void on_answer(ctisp_client *client, const ctisp_error *error,
                      const ctisp_event *confirmation, void *user_data)
{
    story *told = (story *)user_data;
    CHECK((error->code == CTISP_OK) == (confirmation != NULL));
    note(told, &told->answers);
    if (told->stop_each) {
        ctisp_client_stop(client);
    }
}

static void wait_for(story *told, const int *count, int wanted)
{
    pthread_mutex_lock(&told->mutex);
    while (*count < wanted) {
        pthread_cond_wait(&told->changed, &told->mutex);
    }
    pthread_mutex_unlock(&told->mutex);
}

static ctisp_client *desk_at(const char *instrument, story *told)
{
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_error error;
    memset(told, 0, sizeof *told);
    CHECK(pthread_mutex_init(&told->mutex, NULL) == 0);
    CHECK(pthread_cond_init(&told->changed, NULL) == 0);
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = instrument;
    config.on_event = on_event;
    config.user_data = told;
    if (ctisp_client_open(&config, &desk, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return desk;
}

/* Asks for something; with `told` the answer goes to a callback. */
static void ask(ctisp_client *desk, story *told)
{
    ctisp_query_agent_state_req query;
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.agent_id = "1015";
    if (told == NULL) {
        (void)ctisp_request_query_agent_state(desk, &query, NULL, NULL);
    } else {
        CHECK(ctisp_request_query_agent_state_async(desk, &query, on_answer, told) == CTISP_OK);
    }
}

static bool readable(int fd, int timeout_ms)
{
    struct pollfd poll_for;
    fd_set set;
    struct timeval none = {0, 0};
    int ready, selected;
    poll_for.fd = fd;
    poll_for.events = POLLIN;
    ready = poll(&poll_for, 1, timeout_ms);
    CHECK(ready == 0 || poll_for.revents == POLLIN);
    FD_ZERO(&set);
    FD_SET(fd, &set);
    selected = select(fd + 1, &set, NULL, NULL, &none);
    CHECK(ready == 0 || selected == ready);
    return ready == 1;
}

static void a_descriptor_is_readable_while_something_waits(void)
{
    story told;
    ctisp_client *desk = desk_at("3001", &told);
    int fd, turns = 0;
    /* Something waits before anybody asks for the descriptor. */
    ask(desk, &told);
    ask(desk, NULL);
    fd = ctisp_client_fd(desk);
    CHECK(fd >= 0 && ctisp_client_fd(desk) == fd && ctisp_client_handle(desk) == NULL);
    CHECK(readable(fd, 20000) && readable(fd, 0));
    CHECK(ctisp_client_dispatch(desk, 0) == CTISP_OK && told.answers == 1);
    while (readable(fd, 0)) {
        CHECK(ctisp_client_dispatch(desk, 0) == CTISP_OK && turns++ < 10);
    }
    /* A whole program of it: nobody waits in the library. */
    CHECK(ctisp_login_async(desk, "1001", "1001", on_answer, &told) == CTISP_OK);
    while (told.answers < 2 || told.events == 0) {
        CHECK(readable(fd, 20000));
        CHECK(ctisp_client_dispatch(desk, 0) == CTISP_OK);
    }
    ctisp_client_close(desk);
    CHECK(readable(fd, 20000));
    CHECK(ctisp_client_dispatch(desk, 0) == CTISP_E_CLOSED && told.closed == 1);
    CHECK(!readable(fd, 0) && ctisp_client_dispatch(desk, 0) == CTISP_E_CLOSED);
    ctisp_client_free(desk);
}

static void stopping_in_a_callback_leaves_the_rest_in_its_order(void)
{
    story told;
    ctisp_client *desk = desk_at("3002", &told);
    int i, fd = ctisp_client_fd(desk);
    told.stop_each = true;
    for (i = 0; i < 5; i++) {
        ask(desk, &told);
    }
    ask(desk, NULL);
    for (i = 1; i <= 5; i++) {
        CHECK(readable(fd, 20000));
        if (i % 2 == 0) {
            CHECK(ctisp_client_run(desk) == CTISP_OK);
        } else {
            CHECK(ctisp_client_dispatch(desk, 20000) == CTISP_OK);
        }
        CHECK(told.answers + told.events == i);
    }
    ctisp_client_close(desk);
    while (told.closed == 0) {
        CHECK(ctisp_client_run(desk) == CTISP_OK);
    }
    CHECK(told.answers == 5 && ctisp_client_run(desk) == CTISP_E_CLOSED);
    ctisp_client_free(desk);
}

static void freeing_drops_what_stopping_left(void)
{
    story told;
    int i;
    ctisp_client *desk = desk_at("3002", &told);
    told.stop_each = true;
    for (i = 0; i < 5; i++) {
        ask(desk, &told);
    }
    ask(desk, NULL);
    CHECK(ctisp_client_run(desk) == CTISP_OK && told.answers + told.events == 1);
    ctisp_client_free(desk);
    CHECK(told.answers + told.events == 1 && told.closed == 0);
}

static void *run_in_thread(void *client)
{
    static ctisp_result ended;
    do { /* as long as the other thread is just looking */
        ended = ctisp_client_run((ctisp_client *)client);
    } while (ended == CTISP_E_NOT_NOW);
    return &ended;
}

static void another_thread_may_stop_it(void)
{
    story told;
    pthread_t thread;
    void *ended = NULL;
    ctisp_client *desk = desk_at("3003", &told);
    CHECK(pthread_create(&thread, NULL, run_in_thread, desk) == 0);
    /* Once this fails the other thread is in it. */
    while (ctisp_client_dispatch(desk, 0) == CTISP_OK) {
    }
    ctisp_client_stop(desk);
    CHECK(pthread_join(thread, &ended) == 0 && *(ctisp_result *)ended == CTISP_OK);
    /* Before it is begun: that one returns at once. The session goes on all the while. */
    ctisp_client_stop(desk);
    ctisp_client_stop(desk);
    CHECK(ctisp_client_run(desk) == CTISP_OK && told.closed == 0);
    ask(desk, &told);
    while (told.answers == 0) {
        CHECK(ctisp_client_dispatch(desk, 20000) == CTISP_OK);
    }
    ctisp_client_free(desk);
}

static void the_library_serves_on_a_thread_of_its_own(void)
{
    story told;
    ctisp_client *desk = desk_at("3004", &told);
    CHECK(ctisp_client_start(desk, NULL) == CTISP_OK);
    ask(desk, &told);
    wait_for(&told, &told.answers, 1);
    CHECK(!pthread_equal(told.where, pthread_self()));
    CHECK(ctisp_client_dispatch(desk, 0) == CTISP_E_NOT_NOW);
    ctisp_client_stop(desk);
    /* From now on here, once that thread has left. */
    while (ctisp_client_dispatch(desk, 0) == CTISP_E_NOT_NOW) {
    }
    ask(desk, &told);
    while (told.answers < 2) {
        CHECK(ctisp_client_dispatch(desk, 20000) == CTISP_OK);
    }
    CHECK(pthread_equal(told.where, pthread_self()));
    CHECK(ctisp_client_start(desk, NULL) == CTISP_OK);
    ctisp_client_close(desk);
    wait_for(&told, &told.closed, 1);
    ctisp_client_free(desk);
}

/* ------------------------------------------------------------------------------------ the log */

typedef struct {
    pthread_mutex_t mutex;
    int lines, warnings;
    char last_warning[256];
} log_book;

static void on_log(ctisp_log_level level, const char *text, void *user_data)
{
    log_book *book = (log_book *)user_data;
    pthread_mutex_lock(&book->mutex);
    CHECK(level >= CTISP_LOG_ERROR && level <= CTISP_LOG_DEBUG && text[0] != '\0');
    CHECK(strchr(text, '\n') == NULL);
    book->lines++;
    if (level == CTISP_LOG_WARNING) {
        book->warnings++;
        snprintf(book->last_warning, sizeof book->last_warning, "%s", text);
    }
    CHECK(ctisp_set_log_callback(CTISP_LOG_DEBUG, NULL, NULL) == CTISP_E_NOT_NOW);
    pthread_mutex_unlock(&book->mutex);
}

static void the_log_tells_what_becomes_of_connections(void)
{
    ctisp_client_config config;
    ctisp_client *client = NULL;
    log_book book;
    int lines;
    memset(&book, 0, sizeof book);
    CHECK(pthread_mutex_init(&book.mutex, NULL) == 0);
    ctisp_client_config_init(&config);
    config.side_a = "127.0.0.1:1";
    config.side_b = address;
    CHECK(ctisp_set_log_callback(CTISP_LOG_DEBUG, on_log, &book) == CTISP_OK);
    CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
    ctisp_client_free(client);
    CHECK(ctisp_set_log_callback(CTISP_LOG_DEBUG, NULL, NULL) == CTISP_OK);
    /* Two attempts, one that failed, one that was granted. */
    CHECK(book.lines >= 4 && book.warnings == 1);
    CHECK(strstr(book.last_warning, "127.0.0.1:1") != NULL);
    lines = book.lines;
    CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
    ctisp_client_free(client);
    CHECK(book.lines == lines);
    /* What matters less than asked for is not told. */
    CHECK(ctisp_set_log_callback(CTISP_LOG_WARNING, on_log, &book) == CTISP_OK);
    CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
    ctisp_client_free(client);
    CHECK(ctisp_set_log_callback(CTISP_LOG_WARNING, NULL, NULL) == CTISP_OK);
    CHECK(book.lines == lines + 1 && book.warnings == 2);
}

int main(void)
{
    CHECK(ctisp_server_start(NULL, &server, NULL) == CTISP_OK);
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    a_descriptor_is_readable_while_something_waits();
    stopping_in_a_callback_leaves_the_rest_in_its_order();
    freeing_drops_what_stopping_left();
    another_thread_may_stop_it();
    the_library_serves_on_a_thread_of_its_own();
    the_log_tells_what_becomes_of_connections();
    ctisp_server_free(server);
    puts("loops: ok");
    return 0;
}

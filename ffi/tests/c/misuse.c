/* Wrong use, and ends at the wrong time, through the public header alone: codes, no crash, no hang. In
 * the common part of C99 and C++17. */
#define _POSIX_C_SOURCE 200809L
#include <arpa/inet.h>
#include <ctisp.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "check.h"

/* Where it is missing nobody is sent a signal by a test that passes. */
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

/* ------------- a server that grants a session and then says nothing but CLOSE_CONF to CLOSE_REQ */

typedef struct {
    int listener, connection;
    char address[32];
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t came;
    int messages; /* that came after OPEN_REQ */
} silent;

/* The type and the InvokeID of the next message; 0 at the end of the connection. */
static uint32_t next_message(int from, uint32_t *invoke_id)
{
    uint8_t header[8], body[4096];
    size_t length;
    if (recv(from, header, sizeof header, MSG_WAITALL) != (ssize_t)sizeof header) {
        return 0;
    }
    length = (size_t)header[2] << 8 | header[3];
    CHECK(length <= sizeof body);
    CHECK(length >= 4 && recv(from, body, length, MSG_WAITALL) == (ssize_t)length);
    *invoke_id = (uint32_t)body[0] << 24 | (uint32_t)body[1] << 16 | (uint32_t)body[2] << 8 | body[3];
    return (uint32_t)header[6] << 8 | header[7];
}

static void say(int to, uint32_t type, const void *message)
{
    uint8_t bytes[4096];
    size_t length = 0;
    CHECK(ctisp_encode(25, type, message, bytes, sizeof bytes, &length, NULL) == CTISP_OK);
    CHECK(send(to, bytes, length, MSG_NOSIGNAL) == (ssize_t)length);
}

static void *be_silent(void *of)
{
    silent *server = (silent *)of;
    ctisp_open_conf opened;
    ctisp_close_conf closed;
    uint32_t type, invoke_id;
    server->connection = accept(server->listener, NULL, NULL);
    CHECK(server->connection >= 0 && next_message(server->connection, &invoke_id) == CTISP_OPEN_REQ);
    ctisp_open_conf_init(&opened);
    opened.invoke_id = invoke_id;
    opened.services_granted = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    say(server->connection, CTISP_OPEN_CONF, &opened);
    while ((type = next_message(server->connection, &invoke_id)) != 0) {
        if (type == CTISP_CLOSE_REQ) {
            ctisp_close_conf_init(&closed);
            closed.invoke_id = invoke_id;
            say(server->connection, CTISP_CLOSE_CONF, &closed);
        }
        pthread_mutex_lock(&server->mutex);
        server->messages++;
        pthread_cond_signal(&server->came);
        pthread_mutex_unlock(&server->mutex);
    }
    return NULL;
}

/* Waits until so many messages have come. */
static void have_come(silent *server, int messages)
{
    pthread_mutex_lock(&server->mutex);
    while (server->messages < messages) {
        pthread_cond_wait(&server->came, &server->mutex);
    }
    pthread_mutex_unlock(&server->mutex);
}

/* Ends the connection as a broken network would. */
static void hang_up(silent *server)
{
    shutdown(server->connection, SHUT_RDWR);
    CHECK(pthread_join(server->thread, NULL) == 0);
    close(server->connection);
    close(server->listener);
}

typedef struct {
    int events, closed, answers, answers_at_close;
    ctisp_result answered;
    void (*then)(ctisp_client *client);
} story;

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    told->events++;
    if (event->type == CTISP_CLOSED) {
        told->closed++;
        told->answers_at_close = told->answers;
        if (told->then != NULL) {
            told->then(client);
        }
    }
}

static void on_answer(ctisp_client *client, const ctisp_error *error,
                      const ctisp_event *confirmation, void *user_data)
{
    story *told = (story *)user_data;
    CHECK(confirmation == NULL && error->message[0] != '\0');
    told->answers++;
    told->answered = error->code;
    if (told->then != NULL) {
        told->then(client);
    }
}

static ctisp_client *client_of(silent *server, story *told, uint32_t timeout_ms)
{
    struct sockaddr_in where;
    socklen_t size = sizeof where;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    memset(told, 0, sizeof *told);
    memset(&where, 0, sizeof where);
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server->listener = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(bind(server->listener, (struct sockaddr *)&where, sizeof where) == 0);
    CHECK(listen(server->listener, 1) == 0);
    CHECK(getsockname(server->listener, (struct sockaddr *)&where, &size) == 0);
    snprintf(server->address, sizeof server->address, "127.0.0.1:%u",
             (unsigned)ntohs(where.sin_port));
    server->messages = 0;
    CHECK(pthread_mutex_init(&server->mutex, NULL) == 0);
    CHECK(pthread_cond_init(&server->came, NULL) == 0);
    CHECK(pthread_create(&server->thread, NULL, be_silent, server) == 0);
    ctisp_client_config_init(&config);
    config.side_a = server->address;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.agent_instrument = "3001";
    config.request_timeout_ms = timeout_ms;
    config.reconnect = 0;
    config.on_event = on_event;
    config.user_data = told;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return client;
}

/* ----------------------------------------------------------------------------- while they wait */

static void *ask(void *client)
{
    static ctisp_result ended;
    ctisp_error error;
    ended = ctisp_logout((ctisp_client *)client, 0, &error);
    CHECK(error.code == ended);
    return &ended;
}

static void *serve(void *client)
{
    static ctisp_result ended;
    do { /* as long as the other thread is just looking */
        ended = ctisp_client_dispatch((ctisp_client *)client, 600000);
    } while (ended == CTISP_E_NOT_NOW);
    return &ended;
}

/* What another thread is told whose wait this one ends. */
static ctisp_result ended_by_free(silent *server, ctisp_client *client, void *(*wait)(void *client))
{
    pthread_t thread;
    void *ended = NULL;
    CHECK(pthread_create(&thread, NULL, wait, client) == 0);
    if (wait == serve) {
        /* Once this fails the other thread is in it. */
        while (ctisp_client_dispatch(client, 0) == CTISP_OK) {
        }
    } else {
        have_come(server, 2);
    }
    ctisp_client_free(client);
    CHECK(pthread_join(thread, &ended) == 0);
    return *(ctisp_result *)ended;
}

static void freeing_ends_a_request_of_another_thread(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    CHECK(ctisp_login(client, "123456789012", "", NULL) == CTISP_E_BAD_VALUE);
    CHECK(ctisp_login_async(client, "1001", "", NULL, NULL) == CTISP_OK);
    CHECK(ended_by_free(&server, client, ask) == CTISP_E_CLOSED);
    CHECK(told.events == 0);
    hang_up(&server);
}

static void freeing_ends_a_dispatch_of_another_thread(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    CHECK(ended_by_free(&server, client, serve) == CTISP_E_CLOSED);
    CHECK(told.events == 0);
    hang_up(&server);
}

static void no_answer_is_a_time_out(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 50);
    ctisp_error error;
    ctisp_event *confirmation = (ctisp_event *)&server;
    CHECK(ctisp_make_call(client, "8001", &confirmation, &error) == CTISP_E_TIMED_OUT);
    CHECK(confirmation == NULL && error.message[0] != '\0');
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    while (told.answers == 0) {
        CHECK(ctisp_client_dispatch(client, 1000) == CTISP_OK);
    }
    CHECK(told.answers == 1 && told.answered == CTISP_E_TIMED_OUT);
    hang_up(&server);
    ctisp_client_free(client);
}

/* Waits for a ticket on another thread. */
static void *wait_for(void *ticket)
{
    static ctisp_result ended;
    ended = ctisp_ticket_wait((ctisp_ticket *)ticket, NULL, NULL);
    return &ended;
}

static void a_ticket_ends_with_its_time_its_session_or_its_client(void)
{
    silent server;
    story told;
    ctisp_make_call_req call;
    ctisp_ticket *short_one, *long_one, *dropped;
    pthread_t thread;
    void *ended = NULL;
    int lost;
    ctisp_make_call_req_init(&call);
    for (lost = 0; lost < 2; lost++) {
        ctisp_client *client = client_of(&server, &told, 600000);
        CHECK(ctisp_request_start(client, CTISP_MAKE_CALL_REQ, &call, 50, &short_one, NULL) == CTISP_OK);
        CHECK(ctisp_request_start(client, CTISP_MAKE_CALL_REQ, &call, 0, &long_one, NULL) == CTISP_OK);
        CHECK(ctisp_request_start(client, CTISP_MAKE_CALL_REQ, &call, 0, &dropped, NULL) == CTISP_OK);
        CHECK(!ctisp_ticket_done(dropped));
        ctisp_ticket_free(dropped);
        CHECK(ctisp_ticket_wait(short_one, NULL, NULL) == CTISP_E_TIMED_OUT);
        CHECK(pthread_create(&thread, NULL, wait_for, long_one) == 0);
        have_come(&server, 3);
        if (lost) {
            hang_up(&server);
        } else {
            ctisp_client_free(client);
        }
        CHECK(pthread_join(thread, &ended) == 0);
        CHECK(*(ctisp_result *)ended == (lost ? CTISP_E_CONNECTION : CTISP_E_CLOSED));
        if (lost) {
            CHECK(ctisp_request_start(client, CTISP_MAKE_CALL_REQ, &call, 0, &dropped, NULL)
                  == CTISP_E_CONNECTION);
            CHECK(dropped == NULL);
            ctisp_client_free(client);
        } else {
            hang_up(&server);
        }
        ctisp_ticket_free(short_one);
        ctisp_ticket_free(long_one);
    }
}

static void a_lost_connection_answers_all_that_is_outstanding(void)
{
    silent server;
    story told;
    int i;
    ctisp_client *client = client_of(&server, &told, 600000);
    for (i = 0; i < 300; i++) {
        CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    }
    hang_up(&server);
    CHECK(ctisp_client_run(client) == CTISP_E_CONNECTION);
    CHECK(told.answers == 300 && told.answers_at_close == 300 && told.closed == 1);
    CHECK(told.answered == CTISP_E_CONNECTION);
    ctisp_client_free(client);
}

static void closing_answers_all_that_is_outstanding(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    ctisp_client_close(client);
    CHECK(ctisp_client_run(client) == CTISP_OK);
    CHECK(told.answered == CTISP_E_CLOSED);
    CHECK(told.answers == 1 && told.answers_at_close == 1 && told.closed == 1);
    hang_up(&server);
    ctisp_client_free(client);
}

static void freeing_drops_what_is_outstanding(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    ctisp_client_free(client);
    CHECK(told.answers == 0 && told.closed == 0);
    hang_up(&server);
}

/* ------------------------------------------------------------------------ from inside callbacks */

static void try_all(ctisp_client *client)
{
    ctisp_result asked;
    CHECK(ctisp_client_run(client) == CTISP_E_NOT_NOW);
    CHECK(ctisp_client_dispatch(client, 0) == CTISP_E_NOT_NOW);
    CHECK(ctisp_client_start(client, NULL) == CTISP_E_NOT_NOW);
    CHECK(ctisp_client_fd(client) >= 0 && ctisp_client_side(client) == 'A');
    /* Lost, and from the second time on closed. */
    asked = ctisp_make_call(client, "8001", NULL, NULL);
    CHECK(asked == CTISP_E_CONNECTION || asked == CTISP_E_CLOSED);
    CHECK(ctisp_make_call_async(client, "8001", NULL, NULL) == asked);
    CHECK(ctisp_client_version(client) == 25);
    ctisp_client_close(client);
}

static void callbacks_may_do_all_but_serve(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    told.then = try_all;
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    hang_up(&server);
    CHECK(ctisp_client_run(client) == CTISP_E_CONNECTION);
    CHECK(told.answers == 1 && told.closed == 1);
    ctisp_client_free(client);
}

static void callbacks_may_free(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    told.then = ctisp_client_free;
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    hang_up(&server);
    CHECK(ctisp_client_run(client) == CTISP_OK);
    CHECK(told.answers == 1 && told.closed == 0);

    client = client_of(&server, &told, 600000);
    told.then = ctisp_client_free;
    hang_up(&server);
    CHECK(ctisp_client_run(client) == CTISP_E_CONNECTION);
    CHECK(told.closed == 1);

    client = client_of(&server, &told, 600000);
    told.then = ctisp_client_free;
    hang_up(&server);
    while (told.closed == 0) {
        ctisp_result result = ctisp_client_dispatch(client, 1000);
        CHECK(result == (told.closed == 0 ? CTISP_OK : CTISP_E_CLOSED));
    }
}

/* ------------------------------------------------------------------- on a thread of the library */

static void try_all_there(ctisp_client *client)
{
    try_all(client);
    ctisp_client_stop(client);
}

static void its_own_thread_is_as_good(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    ctisp_error error;
    told.then = try_all_there;
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    CHECK(ctisp_client_start(client, &error) == CTISP_OK && error.code == CTISP_OK);
    CHECK(ctisp_client_start(client, &error) == CTISP_E_NOT_NOW);
    CHECK(ctisp_client_run(client) == CTISP_E_NOT_NOW);
    hang_up(&server);
    /* It has stopped after the answer: what is left is told here. */
    while (ctisp_client_dispatch(client, 1000) != CTISP_E_CLOSED) {
    }
    CHECK(told.answers == 1 && told.answers_at_close == 1 && told.closed == 1);
    CHECK(ctisp_client_start(client, &error) == CTISP_E_CLOSED);
    ctisp_client_free(client);
}

static void freeing_ends_its_own_thread(void)
{
    silent server;
    story told;
    int i;
    ctisp_client *client;
    for (i = 0; i < 20; i++) {
        client = client_of(&server, &told, 600000);
        CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
        CHECK(ctisp_client_start(client, NULL) == CTISP_OK);
        ctisp_client_free(client);
        CHECK(told.answers == 0 && told.closed == 0);
        hang_up(&server);
    }
}

/* The server hears CLOSE_REQ, or the end of the connection, when it is done. */
static void a_callback_may_free_on_its_own_thread(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 50);
    told.then = ctisp_client_free;
    CHECK(ctisp_client_start(client, NULL) == CTISP_OK);
    CHECK(ctisp_make_call_async(client, "8001", on_answer, &told) == CTISP_OK);
    have_come(&server, 2);
    hang_up(&server);
    CHECK(told.answers == 1 && told.answered == CTISP_E_TIMED_OUT && told.closed == 0);
}

/* ----------------------------------------------------------------------------- NULL and nonsense */

static void every_function_takes_null(void)
{
    ctisp_connection connection;
    ctisp_make_call_req call;
    ctisp_client_config config;
    ctisp_server_config server_config;
    ctisp_event *event = NULL;
    uint8_t bytes[64];
    size_t length = 0;
    memset(&connection, 0, sizeof connection);
    ctisp_make_call_req_init(&call);
#define REFUSED(call) CHECK((call) == CTISP_E_INVALID_ARGUMENT)
    REFUSED(ctisp_login(NULL, "1", "1", NULL));
    REFUSED(ctisp_login_async(NULL, "1", "1", NULL, NULL));
    REFUSED(ctisp_logout(NULL, 0, NULL));
    REFUSED(ctisp_logout_async(NULL, 0, NULL, NULL));
    REFUSED(ctisp_set_agent_state(NULL, CTISP_AGENT_STATE_AVAILABLE, 0, NULL));
    REFUSED(ctisp_set_agent_state_async(NULL, CTISP_AGENT_STATE_AVAILABLE, 0, NULL, NULL));
    REFUSED(ctisp_make_call(NULL, "1", NULL, NULL));
    REFUSED(ctisp_make_call_async(NULL, "1", NULL, NULL));
    REFUSED(ctisp_answer_call(NULL, &connection, NULL));
    REFUSED(ctisp_answer_call_async(NULL, &connection, NULL, NULL));
    REFUSED(ctisp_clear_connection(NULL, &connection, NULL));
    REFUSED(ctisp_clear_connection_async(NULL, &connection, NULL, NULL));
    REFUSED(ctisp_hold_call(NULL, &connection, NULL));
    REFUSED(ctisp_hold_call_async(NULL, &connection, NULL, NULL));
    REFUSED(ctisp_retrieve_call(NULL, &connection, NULL));
    REFUSED(ctisp_retrieve_call_async(NULL, &connection, NULL, NULL));
    REFUSED(ctisp_request(NULL, CTISP_MAKE_CALL_REQ, &call, NULL, NULL));
    REFUSED(ctisp_request_async(NULL, CTISP_MAKE_CALL_REQ, &call, NULL, NULL));
    REFUSED(ctisp_send(NULL, CTISP_CONFIG_REQUEST_EVENT, &call, NULL));
    REFUSED(ctisp_request_make_call(NULL, &call, NULL, NULL));
    REFUSED(ctisp_request_make_call_async(NULL, &call, NULL, NULL));
    REFUSED(ctisp_client_run(NULL));
    REFUSED(ctisp_client_start(NULL, NULL));
    REFUSED(ctisp_client_open_conf(NULL, &event, NULL));
    REFUSED(ctisp_set_log_callback(0, NULL, NULL));
    REFUSED(ctisp_set_log_callback(5, NULL, NULL));
    REFUSED(ctisp_client_config_init_size(NULL, sizeof config));
    REFUSED(ctisp_client_config_init_size(&config, 1));
    REFUSED(ctisp_server_config_init_size(NULL, sizeof server_config));
    REFUSED(ctisp_server_config_init_size(&server_config, 1));
    REFUSED(ctisp_message_init(CTISP_MAKE_CALL_REQ, NULL, sizeof call));
    REFUSED(ctisp_message_init(CTISP_MAKE_CALL_REQ, &call, sizeof call - 1));
    REFUSED(ctisp_message_init(9999, &call, sizeof call));
    REFUSED(ctisp_message_init(CTISP_CLOSED, &call, sizeof call));
    REFUSED(ctisp_encode(25, CTISP_MAKE_CALL_REQ, NULL, bytes, sizeof bytes, &length, NULL));
    REFUSED(ctisp_encode(25, CTISP_MAKE_CALL_REQ, &call, bytes, sizeof bytes, NULL, NULL));
    REFUSED(ctisp_encode(25, CTISP_MAKE_CALL_REQ, &call, NULL, 1, &length, NULL));
    REFUSED(ctisp_encode(25, 9999, &call, bytes, sizeof bytes, &length, NULL));
    REFUSED(ctisp_encode(8, CTISP_MAKE_CALL_REQ, &call, bytes, sizeof bytes, &length, NULL));
    REFUSED(ctisp_decode(25, NULL, 8, &event, NULL));
    REFUSED(ctisp_decode(25, bytes, 8, NULL, NULL));
#undef REFUSED
    ctisp_client_stop(NULL);
    CHECK(ctisp_client_fd(NULL) == -1 && ctisp_client_handle(NULL) == NULL);
    CHECK(ctisp_client_side(NULL) == 0 && event == NULL);
    CHECK(ctisp_set_log_callback(CTISP_LOG_DEBUG, NULL, NULL) == CTISP_OK);
    CHECK(ctisp_status_name(0xFFFFFFFFu) == NULL && ctisp_message_name(9999) == NULL);
    CHECK(strcmp(ctisp_message_name(CTISP_OPEN_REQ), "OPEN_REQ") == 0);
    CHECK(strcmp(ctisp_message_name(CTISP_CONNECTION_LOST), "CONNECTION_LOST") == 0);
    CHECK(strcmp(ctisp_message_name(CTISP_CLOSED), "CLOSED") == 0);
    CHECK(ctisp_message_name(0x80000000u) == NULL && ctisp_message_name(0xFFFFFFFFu) == NULL);
    CHECK(ctisp_control_failure_name(0xFFFFFFFFu) == NULL);
    CHECK(ctisp_peripheral_error_name(0x7FFFFFF0u) == NULL);
}

static void a_client_takes_null_for_what_it_needs(void)
{
    silent server;
    story told;
    ctisp_client *client = client_of(&server, &told, 600000);
    ctisp_error error;
#define REFUSED(call) CHECK((call) == CTISP_E_INVALID_ARGUMENT)
    REFUSED(ctisp_login(client, "1", NULL, &error));
    CHECK(strstr(error.message, "password") != NULL);
    REFUSED(ctisp_login_async(client, NULL, "1", NULL, NULL));
    REFUSED(ctisp_login_async(client, "1", NULL, NULL, NULL));
    REFUSED(ctisp_make_call_async(client, NULL, NULL, NULL));
    REFUSED(ctisp_clear_connection(client, NULL, &error));
    REFUSED(ctisp_clear_connection_async(client, NULL, NULL, NULL));
    REFUSED(ctisp_hold_call(client, NULL, &error));
    REFUSED(ctisp_hold_call_async(client, NULL, NULL, NULL));
    REFUSED(ctisp_retrieve_call(client, NULL, &error));
    REFUSED(ctisp_retrieve_call_async(client, NULL, NULL, NULL));
    REFUSED(ctisp_request_async(client, CTISP_MAKE_CALL_REQ, NULL, NULL, NULL));
    REFUSED(ctisp_request_make_call(client, NULL, NULL, &error));
    REFUSED(ctisp_request_make_call_async(client, NULL, NULL, NULL));
    REFUSED(ctisp_client_open_conf(client, NULL, &error));
    REFUSED(ctisp_send(client, CTISP_CONFIG_REQUEST_EVENT, NULL, &error));
#undef REFUSED
    hang_up(&server);
    ctisp_client_free(client);
}

int main(void)
{
    every_function_takes_null();
    a_client_takes_null_for_what_it_needs();
    no_answer_is_a_time_out();
    freeing_ends_a_request_of_another_thread();
    freeing_ends_a_dispatch_of_another_thread();
    a_ticket_ends_with_its_time_its_session_or_its_client();
    a_lost_connection_answers_all_that_is_outstanding();
    closing_answers_all_that_is_outstanding();
    freeing_drops_what_is_outstanding();
    callbacks_may_do_all_but_serve();
    callbacks_may_free();
    its_own_thread_is_as_good();
    freeing_ends_its_own_thread();
    a_callback_may_free_on_its_own_thread();
    puts("misuse: ok");
    return 0;
}

/* Sessions through the public header alone: clients against a CTI server in the same program. In
 * the common part of C99 and C++17. */
#define _POSIX_C_SOURCE 200809L
#include <ctisp.h>
#include <pthread.h>
#include <string.h>

#include "check.h"

enum { MOST = 256 };

/* What a client was told. */
typedef struct {
    uint32_t types[MOST];
    int count;
    int closed;       /* how many times CTISP_CLOSED came */
    bool closed_by_us;
    uint32_t call_id; /* of the call that rings */
    char caller[64];
    ctisp_result answered;
    int answers;
    bool answer_calls;
    void (*then)(ctisp_client *client); /* done at the call's delivery */
} story;

static char address[32];

static void result(ctisp_client *client, const ctisp_error *error, const ctisp_event *confirmation,
                   void *user_data)
{
    story *told = (story *)user_data;
    CHECK(client != NULL && error != NULL && (error->code == CTISP_OK) == (confirmation != NULL));
    told->answered = error->code;
    told->answers++;
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    CHECK(told->count < MOST && told->closed == 0);
    told->types[told->count++] = event->type;
    if (event->type == CTISP_CALL_DELIVERED_EVENT) {
        const ctisp_call_delivered_event *call = event->as.call_delivered_event;
        told->call_id = call->connection.call_id;
        if (call->ani != NULL) {
            strncpy(told->caller, call->ani, sizeof told->caller - 1);
        }
        if (told->answer_calls) {
            CHECK(ctisp_answer_call_async(client, &call->connection, result, told) == CTISP_OK);
        }
        if (told->then != NULL) {
            told->then(client);
        }
    }
    if (event->type == CTISP_CLOSED) {
        CHECK(strcmp(event->name, "CLOSED") == 0 && event->as.closed->text != NULL);
        told->closed++;
        told->closed_by_us = event->as.closed->by_us;
    }
}

static void configure(ctisp_client_config *config, const char *instrument, story *told)
{
    ctisp_client_config_init(config);
    CHECK(config->size == sizeof *config && config->version == CTISP_NEWEST_VERSION);
    config->side_a = address;
    config->services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config->peripheral_id = 5000;
    config->agent_instrument = instrument;
    config->client_id = instrument;
    if (told != NULL) {
        memset(told, 0, sizeof *told);
        config->on_event = on_event;
        config->user_data = told;
    }
}

static ctisp_client *connect_to(const ctisp_client_config *config)
{
    ctisp_client *client = NULL;
    ctisp_error error;
    if (ctisp_client_open(config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return client;
}

static ctisp_client *desk_at(const char *instrument, const char *agent, story *told)
{
    ctisp_client_config config;
    ctisp_client *desk;
    configure(&config, instrument, told);
    desk = connect_to(&config);
    CHECK(ctisp_login(desk, agent, agent, NULL) == CTISP_OK);
    return desk;
}

/* Serves callbacks until the event has been told. */
static int wait_for(ctisp_client *client, const story *told, uint32_t type, int from)
{
    int turns, i = from;
    for (turns = 0; turns < 200; turns++) {
        for (; i < told->count; i++) {
            if (told->types[i] == type) {
                return i;
            }
        }
        if (ctisp_client_dispatch(client, 100) != CTISP_OK && i == told->count) {
            break;
        }
    }
    fprintf(stderr, "no event of type %lu\n", (unsigned long)type);
    exit(1);
}

static void only_the_events_that_are_named_arrive(ctisp_server *server)
{
    const uint32_t wanted[] = {CTISP_BEGIN_CALL_EVENT, CTISP_CALL_CLEARED_EVENT, CTISP_SYSTEM_EVENT,
                               CTISP_CLOSED};
    const uint32_t wrong[] = {CTISP_BEGIN_CALL_EVENT, CTISP_MAKE_CALL_REQ};
    const uint32_t unknown = 4711;
    story told;
    ctisp_client_config config;
    ctisp_client *desk;
    ctisp_error error;
    uint32_t call;
    configure(&config, "3001", &told);
    CHECK(ctisp_client_config_set_events(&config, wanted, 4, &error) == CTISP_OK);
    CHECK(config.call_msg_mask == (CTISP_BEGIN_CALL_MASK | CTISP_CALL_CLEARED_MASK));
    CHECK(config.agent_state_mask == 0 && config.config_msg_mask == 0);
    CHECK(ctisp_client_config_set_events(&config, wrong, 2, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strcmp(error.message, "MAKE_CALL_REQ is no event") == 0);
    CHECK(ctisp_client_config_set_events(&config, &unknown, 1, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "4711") != NULL);
    CHECK(ctisp_client_config_set_events(&config, NULL, 1, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_client_config_set_events(NULL, wanted, 1, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(config.call_msg_mask == (CTISP_BEGIN_CALL_MASK | CTISP_CALL_CLEARED_MASK));

    desk = connect_to(&config);
    CHECK(ctisp_login(desk, "1001", "1001", NULL) == CTISP_OK);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, NULL) == CTISP_OK);
    call = ctisp_server_place_call(server, "5551234", "8001", NULL);
    wait_for(desk, &told, CTISP_BEGIN_CALL_EVENT, 0);
    CHECK(ctisp_server_hang_up(server, call));
    wait_for(desk, &told, CTISP_CALL_CLEARED_EVENT, 0);
    CHECK(told.count == 2);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_NOT_READY, 0, NULL) == CTISP_OK);
    CHECK(ctisp_logout(desk, 0, NULL) == CTISP_OK);
    ctisp_client_free(desk);
}

static void a_call_is_made_answered_held_and_cleared(void)
{
    story agent, customer;
    ctisp_client *desk = desk_at("3001", "1001", &agent);
    ctisp_client *phone = desk_at("3015", "1015", &customer);
    ctisp_event *made = NULL;
    ctisp_error error;
    ctisp_connection connection;
    int at;
    CHECK(ctisp_client_services(desk)
          == (CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL));
    CHECK(ctisp_client_version(desk) == CTISP_NEWEST_VERSION);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, &error) == CTISP_OK);
    agent.answer_calls = true;

    CHECK(ctisp_make_call(phone, "8001", &made, &error) == CTISP_OK);
    CHECK(error.code == CTISP_OK && error.message[0] == '\0');
    CHECK(made->type == CTISP_MAKE_CALL_CONF && made->as.make_call_conf != NULL);
    CHECK(made->as.make_call_conf->new_connection.call_id != CTISP_NULL_CALL_ID);

    at = wait_for(desk, &agent, CTISP_BEGIN_CALL_EVENT, 0);
    at = wait_for(desk, &agent, CTISP_CALL_DELIVERED_EVENT, at);
    at = wait_for(desk, &agent, CTISP_CALL_ESTABLISHED_EVENT, at);
    CHECK(agent.call_id == made->as.make_call_conf->new_connection.call_id);
    while (agent.answers == 0) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(agent.answers == 1 && agent.answered == CTISP_OK);

    connection.call_id = agent.call_id;
    connection.device_id_type = CTISP_CONNECTION_ID_STATIC;
    connection.device_id = "3001";
    CHECK(ctisp_hold_call(desk, &connection, &error) == CTISP_OK);
    at = wait_for(desk, &agent, CTISP_CALL_HELD_EVENT, at);
    CHECK(ctisp_retrieve_call_async(desk, &connection, NULL, NULL) == CTISP_OK);
    at = wait_for(desk, &agent, CTISP_CALL_RETRIEVED_EVENT, at);
    CHECK(ctisp_clear_connection(phone, &made->as.make_call_conf->new_connection, &error)
          == CTISP_OK);
    at = wait_for(desk, &agent, CTISP_CALL_CLEARED_EVENT, at);
    at = wait_for(desk, &agent, CTISP_END_CALL_EVENT, at);
    wait_for(phone, &customer, CTISP_END_CALL_EVENT, 0);
    ctisp_event_free(made);
    ctisp_client_free(phone);

    ctisp_client_close(desk);
    CHECK(ctisp_client_run(desk) == CTISP_OK);
    CHECK(agent.closed == 1 && agent.closed_by_us);
    ctisp_client_free(desk);
}

static void any_request_goes_by_its_struct(void)
{
    story told;
    ctisp_client *desk = desk_at("3002", "1002", &told);
    ctisp_query_agent_state_req query;
    ctisp_event *state = NULL;
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.mrd_id = 1;
    query.icm_agent_id = 6002;
    query.agent_instrument = "3002";
    CHECK(ctisp_request(desk, CTISP_QUERY_AGENT_STATE_REQ, &query, &state, NULL) == CTISP_OK);
    CHECK(state->type == CTISP_QUERY_AGENT_STATE_CONF);
    CHECK(strcmp(state->as.query_agent_state_conf->agent_id, "1002") == 0);
    ctisp_event_free(state);
    CHECK(ctisp_request_query_agent_state(desk, &query, &state, NULL) == CTISP_OK);
    CHECK(strcmp(state->as.query_agent_state_conf->agent_id, "1002") == 0);
    ctisp_event_free(state);
    CHECK(ctisp_request_async(desk, CTISP_QUERY_AGENT_STATE_REQ, &query, result, &told)
          == CTISP_OK);
    CHECK(ctisp_request_query_agent_state_async(desk, &query, result, &told) == CTISP_OK);
    while (told.answers < 2) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(told.answered == CTISP_OK);
    CHECK(ctisp_logout(desk, 0, NULL) == CTISP_OK);
    ctisp_client_free(desk);
}

static void hundreds_of_tickets_are_waited_for_later(void)
{
    enum { COUNT = 300 };
    ctisp_ticket *tickets[COUNT];
    ctisp_query_agent_state_req query;
    ctisp_event *answer = NULL;
    ctisp_error error;
    story told;
    int i;
    ctisp_client *desk = desk_at("3009", "1009", &told);
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.mrd_id = 1;
    for (i = 0; i < COUNT; i++) {
        /* Each third is about nobody. */
        query.agent_instrument = i % 3 == 0 ? "9999" : "3009";
        CHECK(ctisp_request_start(desk, CTISP_QUERY_AGENT_STATE_REQ, &query, 0, &tickets[i], &error)
              == CTISP_OK);
    }
    for (i = COUNT - 1; i >= 0; i--) {
        ctisp_result result = ctisp_ticket_wait(tickets[i], &answer, &error);
        CHECK(result == (i % 3 == 0 ? CTISP_E_CONTROL_FAILURE : CTISP_OK) && error.code == result);
        CHECK((answer != NULL) == (result == CTISP_OK));
        if (answer != NULL) {
            CHECK(answer->type == CTISP_QUERY_AGENT_STATE_CONF);
        }
        ctisp_event_free(answer);
        /* It is told again, also when the client is gone. */
        CHECK(ctisp_ticket_done(tickets[i]));
        CHECK(i % 50 != 0 || ctisp_ticket_wait(tickets[i], NULL, NULL) == result);
    }
    ctisp_client_free(desk);
    for (i = 0; i < COUNT; i++) {
        CHECK(ctisp_ticket_wait(tickets[i], NULL, NULL) != CTISP_E_CLOSED);
        ctisp_ticket_free(tickets[i]);
    }
}

static void refusals_have_code_and_text(void)
{
    story told;
    ctisp_client_config config;
    ctisp_client *desk = desk_at("3003", "1003", &told), *other = NULL;
    ctisp_connection none;
    ctisp_error error;
    memset(&none, 0, sizeof none);
    none.call_id = 4711;
    none.device_id = "3003";
    CHECK(ctisp_hold_call(desk, &none, &error) == CTISP_E_CONTROL_FAILURE);
    CHECK(error.code == CTISP_E_CONTROL_FAILURE && error.control_failure != 0 && error.status == 0);
    CHECK(strncmp(error.message, ctisp_control_failure_name(error.control_failure),
                  strlen(ctisp_control_failure_name(error.control_failure)))
          == 0);
    CHECK(ctisp_hold_call_async(desk, &none, result, &told) == CTISP_OK);
    while (told.answers == 0) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(told.answered == CTISP_E_CONTROL_FAILURE);

    configure(&config, "3003", NULL);
    config.client_id = "another";
    CHECK(ctisp_client_open(&config, &other, &error) == CTISP_E_REFUSED && other == NULL);
    CHECK(error.status == CTISP_E_CTI_DEVICE_IN_USE);
    CHECK(strncmp(error.message, "E_CTI_DEVICE_IN_USE: ", 21) == 0);
    config.side_a = "127.0.0.1:1";
    CHECK(ctisp_client_open(&config, &other, &error) == CTISP_E_CONNECTION);
    CHECK(strstr(error.message, "127.0.0.1:1") != NULL);
    ctisp_client_free(desk);
}

static void wrong_use_gives_codes(void)
{
    story told;
    ctisp_client_config config;
    ctisp_client *desk = desk_at("3004", "1004", &told), *none = NULL;
    ctisp_connection connection;
    ctisp_open_req open;
    ctisp_begin_call_event begin;
    ctisp_error error;
    CHECK(ctisp_client_open(NULL, &none, NULL) == CTISP_E_INVALID_ARGUMENT);
    configure(&config, "3005", NULL);
    CHECK(ctisp_client_open(&config, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    config.side_a = NULL;
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    config.side_a = address;
    config.version = 26;
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    config.version = 25;
    config.min_version = 8;
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    config.min_version = 0;
    config.overflow = 3;
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    configure(&config, "3005", NULL);
    config.heartbeat_seconds = 1;
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    memset(&config, 0, sizeof config);
    CHECK(ctisp_client_open(&config, &none, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "_init") != NULL);

    CHECK(ctisp_client_run(NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_client_dispatch(NULL, 0) == CTISP_E_INVALID_ARGUMENT);
    ctisp_client_close(NULL);
    ctisp_client_free(NULL);
    CHECK(ctisp_client_services(NULL) == 0 && ctisp_client_version(NULL) == 0);
    CHECK(ctisp_login(NULL, "1", "1", NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_login(desk, NULL, "1", &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "agent_id") != NULL);
    CHECK(ctisp_login(desk, "123456789012", "1", &error) == CTISP_E_BAD_VALUE);
    CHECK(ctisp_make_call(desk, NULL, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_answer_call(desk, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_answer_call_async(desk, NULL, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);

    ctisp_open_req_init(&open);
    ctisp_begin_call_event_init(&begin);
    CHECK(ctisp_request(desk, CTISP_OPEN_REQ, &open, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_request(desk, CTISP_BEGIN_CALL_EVENT, &begin, NULL, &error)
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_request(desk, 9999, &begin, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_request(desk, CTISP_HOLD_CALL_REQ, NULL, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_request_async(desk, 9999, &begin, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_send(desk, CTISP_OPEN_REQ, &open, &error) == CTISP_E_INVALID_ARGUMENT);

    ctisp_client_close(desk);
    ctisp_client_close(desk);
    memset(&connection, 0, sizeof connection);
    CHECK(ctisp_answer_call(desk, &connection, &error) == CTISP_E_CLOSED);
    CHECK(ctisp_answer_call_async(desk, &connection, result, &told) == CTISP_E_CLOSED);
    while (ctisp_client_dispatch(desk, 100) == CTISP_OK) {
    }
    CHECK(told.closed == 1 && told.answers == 0);
    CHECK(ctisp_client_dispatch(desk, 0) == CTISP_E_CLOSED);
    CHECK(ctisp_client_run(desk) == CTISP_E_CLOSED);
    ctisp_client_free(desk);
}

/* ------------------------------------------------------- from inside callbacks, other threads */

static void close_it(ctisp_client *client)
{
    CHECK(ctisp_client_run(client) == CTISP_E_NOT_NOW);
    CHECK(ctisp_client_dispatch(client, 0) == CTISP_E_NOT_NOW);
    CHECK(ctisp_set_agent_state(client, CTISP_AGENT_STATE_NOT_READY, 0, NULL) != CTISP_E_NOT_NOW);
    ctisp_client_close(client);
}

static void free_it(ctisp_client *client)
{
    ctisp_client_free(client);
}

/* An agent's desk that a call rings at, and what it does then. */
static ctisp_result ring(ctisp_server *server, story *told, const char *instrument,
                         const char *agent, void (*then)(ctisp_client *client), ctisp_client **desk)
{
    static ctisp_call_variables variables;
    *desk = desk_at(instrument, agent, told);
    told->then = then;
    CHECK(ctisp_set_agent_state(*desk, CTISP_AGENT_STATE_AVAILABLE, 0, NULL) == CTISP_OK);
    variables.variable[0] = "gold";
    CHECK(ctisp_server_place_call(server, "5551234", "8002", &variables) != CTISP_NULL_CALL_ID);
    return ctisp_client_run(*desk);
}

static void a_callback_may_close_and_free(ctisp_server *server)
{
    story told;
    ctisp_client *desk;
    CHECK(ring(server, &told, "3016", "1016", close_it, &desk) == CTISP_OK);
    CHECK(told.closed == 1 && told.closed_by_us && strcmp(told.caller, "5551234") == 0);
    CHECK(ctisp_server_hang_up(server, told.call_id));
    CHECK(!ctisp_server_hang_up(server, told.call_id));
    ctisp_client_free(desk);
    CHECK(ring(server, &told, "3017", "1017", free_it, &desk) == CTISP_OK);
    CHECK(told.closed == 0 && told.types[told.count - 1] == CTISP_CALL_DELIVERED_EVENT);
}

static void *run_in_thread(void *client)
{
    static ctisp_result ended;
    do { /* as long as the other thread is just looking */
        ended = ctisp_client_run((ctisp_client *)client);
    } while (ended == CTISP_E_NOT_NOW);
    return &ended;
}

static void freeing_ends_what_another_thread_waits_for(void)
{
    story told;
    pthread_t thread;
    void *ended = NULL;
    ctisp_client *desk = desk_at("3006", "1006", &told);
    CHECK(pthread_create(&thread, NULL, run_in_thread, desk) == 0);
    /* Once this fails the other thread is in it. */
    while (ctisp_client_dispatch(desk, 0) == CTISP_OK) {
    }
    ctisp_client_free(desk);
    CHECK(pthread_join(thread, &ended) == 0);
    CHECK(*(ctisp_result *)ended == CTISP_OK && told.closed == 0);
}

static void a_lost_connection_is_told_last(ctisp_server *server)
{
    story told;
    ctisp_client_config config;
    ctisp_client *desk;
    configure(&config, "3007", &told);
    config.reconnect = 0;
    desk = connect_to(&config);
    ctisp_server_cut_connections(server);
    CHECK(ctisp_client_run(desk) == CTISP_E_CONNECTION);
    CHECK(told.closed == 1 && !told.closed_by_us);
    CHECK(told.types[told.count - 1] == CTISP_CLOSED);
    CHECK(ctisp_logout(desk, 0, NULL) == CTISP_E_CONNECTION);
    ctisp_client_free(desk);
}

static void a_server_can_be_configured(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_error error;
    ctisp_server_config_init(&config);
    config.listen = "127.0.0.1:0";
    config.speed = 10;
    config.seed = 7;
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_OK);
    CHECK(ctisp_server_port(server) != 0);
    CHECK(ctisp_server_place_call(server, "5551234", "no such number", NULL) == CTISP_NULL_CALL_ID);
    CHECK(ctisp_server_place_call(server, NULL, "8001", NULL) == CTISP_NULL_CALL_ID);
    ctisp_server_free(server);
    config.speed = 0;
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_INVALID_ARGUMENT);
    config.speed = 1;
    config.listen = "no address";
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_SYSTEM && server == NULL);
    CHECK(ctisp_server_start(NULL, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_server_port(NULL) == 0 && !ctisp_server_hang_up(NULL, 1));
    ctisp_server_cut_connections(NULL);
    ctisp_server_free(NULL);
}

int main(void)
{
    ctisp_server *server = NULL;
    CHECK(ctisp_server_start(NULL, &server, NULL) == CTISP_OK);
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    only_the_events_that_are_named_arrive(server);
    a_call_is_made_answered_held_and_cleared();
    any_request_goes_by_its_struct();
    hundreds_of_tickets_are_waited_for_later();
    refusals_have_code_and_text();
    wrong_use_gives_codes();
    a_callback_may_close_and_free(server);
    freeing_ends_what_another_thread_waits_for();
    a_lost_connection_is_told_last(server);
    a_server_can_be_configured();
    ctisp_server_free(server);
    puts("session: ok");
    return 0;
}

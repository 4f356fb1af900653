/* Clients that outlive their session: against a CTI server with two sides in the same program. In the
 * common part of C99 and C++17. */
#include <ctisp.h>
#include <string.h>

#include "check.h"

/* What a client was told. */
typedef struct {
    int lost, reconnected, switched, resynchronised, closed, gaps, others, opened;
    int failed[2];         /* CTISP_OPEN_FAILED of side A and B */
    char side;             /* of the last of them */
    uint32_t status;
    uint32_t granted;      /* by the last OPEN_CONF */
    uint16_t agent_state;  /* by the last CTISP_RESYNCHRONISED; 0xFFFF: it told none */
    size_t calls, monitors, refused;
    uint32_t monitor_before, monitor_now, refused_type;
    unsigned long dropped;
    uint32_t call_id;      /* of the call that was answered */
    bool established;
} story;

static char sides[2][32];

static void check_json(const ctisp_event *event)
{
    char text[16384];
    size_t length = 0;
    CHECK(ctisp_event_json(event, text, sizeof text, &length, NULL) == CTISP_OK);
    CHECK(length > 0 && text[0] == '{' && strstr(text, event->name) != NULL);
}

static void on_resynchronised(story *told, const ctisp_resynchronised *now)
{
    told->resynchronised++;
    told->agent_state = now->agent != NULL ? now->agent->agent_state : 0xFFFF;
    told->calls = now->calls != NULL ? now->calls->calls_count : 0;
    told->monitors = now->monitors_count;
    if (now->monitors_count > 0) {
        told->monitor_before = now->monitors[0].before;
        told->monitor_now = now->monitors[0].now;
    }
    told->refused = now->refused_count;
    if (now->refused_count > 0) {
        CHECK(now->refused[0].text[0] != '\0' && now->refused[0].request->name != NULL);
        told->refused_type = now->refused[0].request->type;
    }
    CHECK(now->services == NULL && now->services_count == 0);
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    CHECK(told->closed == 0 && ctisp_client_version(client) == event->protocol_version);
    switch (event->type) {
    case CTISP_CONNECTION_LOST:
        told->lost++;
        told->side = event->as.connection_lost->side;
        CHECK(event->as.connection_lost->text[0] != '\0');
        break;
    case CTISP_RECONNECTED:
        told->reconnected++;
        told->side = event->as.reconnected->side;
        told->granted = event->as.reconnected->open_conf->services_granted;
        CHECK(event->as.reconnected->version == 25);
        break;
    case CTISP_OPENED:
        told->opened++;
        told->side = event->as.opened->side;
        told->granted = event->as.opened->open_conf->services_granted;
        CHECK(event->as.opened->version == 25 && told->others == 0);
        break;
    case CTISP_OPEN_FAILED:
        told->failed[event->as.open_failed->side - 'A']++;
        CHECK(event->as.open_failed->text[0] != '\0');
        CHECK(event->as.open_failed->retry_in_ms <= 15000);
        break;
    case CTISP_SWITCHED:
        told->switched++;
        told->side = event->as.switched->side;
        break;
    case CTISP_RESYNCHRONISED:
        on_resynchronised(told, event->as.resynchronised);
        break;
    case CTISP_GAP:
        told->gaps++;
        told->dropped += (unsigned long)event->as.gap->dropped;
        break;
    case CTISP_CLOSED:
        told->closed++;
        told->status = event->as.closed->status;
        break;
    case CTISP_CALL_DELIVERED_EVENT:
        CHECK(ctisp_answer_call_async(client, &event->as.call_delivered_event->connection, NULL, NULL)
              == CTISP_OK);
        return;
    case CTISP_CALL_ESTABLISHED_EVENT:
        told->established = true;
        told->call_id = event->as.call_established_event->connection.call_id;
        return;
    default:
        told->others++;
        return;
    }
    CHECK(event->bytes.data == NULL && event->name == ctisp_message_name(event->type));
    check_json(event);
}

static ctisp_server *two_sides(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_server_config_init(&config);
    config.side_b = "127.0.0.1:0";
    CHECK(ctisp_server_start(&config, &server, NULL) == CTISP_OK);
    snprintf(sides[0], sizeof sides[0], "127.0.0.1:%u",
             (unsigned)ctisp_server_side_port(server, 'A'));
    snprintf(sides[1], sizeof sides[1], "127.0.0.1:%u",
             (unsigned)ctisp_server_side_port(server, 'B'));
    return server;
}

static void configure(ctisp_client_config *config, story *told, uint32_t services)
{
    memset(told, 0, sizeof *told);
    ctisp_client_config_init(config);
    config->side_a = sides[0];
    config->side_b = sides[1];
    config->services = services;
    config->on_event = on_event;
    config->user_data = told;
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

static ctisp_client *desk_at(const char *instrument, story *told, uint32_t more)
{
    ctisp_client_config config;
    configure(&config, told, CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL | more);
    config.peripheral_id = 5000;
    config.agent_instrument = instrument;
    return connect_to(&config);
}

/* Serves callbacks until it is so; a broken run ends after twenty seconds. */
#define UNTIL(client, so)                                                              \
    do {                                                                               \
        int turns_;                                                                    \
        for (turns_ = 0; !(so) && turns_ < 200; turns_++) {                            \
            CHECK(ctisp_client_dispatch(client, 100) == CTISP_OK || (so));             \
        }                                                                              \
        CHECK(so);                                                                     \
    } while (0)

static void a_client_comes_back_on_the_other_side_with_its_call(void)
{
    ctisp_server *server = two_sides();
    story told;
    ctisp_error error;
    ctisp_event *conf = NULL;
    ctisp_connection connection;
    ctisp_client *desk = desk_at("3001", &told, 0);
    CHECK(ctisp_client_side(desk) == 'A');
    CHECK(ctisp_login(desk, "1001", "1001", NULL) == CTISP_OK);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, NULL) == CTISP_OK);
    CHECK(ctisp_server_place_call(server, "5551234", "8001", NULL) != CTISP_NULL_CALL_ID);
    UNTIL(desk, told.established);

    CHECK(ctisp_server_stop_side(server, 'A'));
    UNTIL(desk, told.lost == 1);
    CHECK(told.side == 'A' || told.reconnected == 1);
    UNTIL(desk, told.resynchronised == 1);
    CHECK(told.reconnected == 1 && told.side == 'B' && ctisp_client_side(desk) == 'B');
    CHECK(told.granted == (CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL));
    CHECK(told.agent_state == CTISP_AGENT_STATE_TALKING && told.calls == 1 && told.refused == 0);

    CHECK(ctisp_client_open_conf(desk, &conf, &error) == CTISP_OK);
    CHECK(conf->type == CTISP_OPEN_CONF);
    CHECK(conf->as.open_conf->services_granted == told.granted);
    ctisp_event_free(conf);
    /* The call is still ours. */
    connection.call_id = told.call_id;
    connection.device_id_type = CTISP_CONNECTION_ID_STATIC;
    connection.device_id = "3001";
    CHECK(ctisp_hold_call(desk, &connection, &error) == CTISP_OK);
    ctisp_client_free(desk);
    ctisp_server_free(server);
}

static void monitors_are_set_up_again_under_new_numbers(void)
{
    ctisp_server *server = two_sides();
    ctisp_client_config config;
    ctisp_monitor_start_req monitor;
    ctisp_event *conf = NULL;
    story told;
    uint32_t first;
    ctisp_client *client;
    configure(&config, &told, CTISP_SERVICE_PERIPHERAL_MONITOR);
    client = connect_to(&config);
    ctisp_monitor_start_req_init(&monitor);
    monitor.peripheral_id = 5000;
    monitor.connection.call_id = 0;
    monitor.call_msg_mask = CTISP_CALL_DELIVERED_MASK | CTISP_CALL_ESTABLISHED_MASK;
    monitor.monitored_device_type = CTISP_DEVID_AGENT_DEVICE;
    monitor.monitored_device_id = "3001";
    CHECK(ctisp_request_monitor_start(client, &monitor, &conf, NULL) == CTISP_OK);
    first = conf->as.monitor_start_conf->monitor_id;
    ctisp_event_free(conf);
    ctisp_server_cut_connections(server);
    UNTIL(client, told.resynchronised == 1);
    CHECK(told.lost == 1 && told.reconnected == 1 && told.agent_state == 0xFFFF);
    CHECK(told.monitors == 1 && told.monitor_before == first && told.refused == 0);
    /* The next time its number is the new one. */
    first = told.monitor_now;
    ctisp_server_cut_connections(server);
    UNTIL(client, told.resynchronised == 2);
    CHECK(told.monitors == 1 && told.monitor_before == first);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

static void without_a_side_that_takes_it_requests_fail_and_closing_works(void)
{
    ctisp_server *server = two_sides();
    story told;
    ctisp_client *desk = desk_at("3002", &told, 0);
    CHECK(ctisp_server_stop_side(server, 'A') && ctisp_server_stop_side(server, 'B'));
    UNTIL(desk, told.lost == 1);
    CHECK(ctisp_login(desk, "1002", "1002", NULL) == CTISP_E_CONNECTION);
    CHECK(told.reconnected == 0 && ctisp_client_side(desk) == 'A');
    ctisp_client_close(desk);
    CHECK(ctisp_client_run(desk) == CTISP_OK && told.closed == 1);
    ctisp_client_free(desk);

    CHECK(ctisp_server_start_side(server, 'A', NULL) == CTISP_OK);
    desk = desk_at("3002", &told, 0);
    CHECK(ctisp_server_stop_side(server, 'A'));
    ctisp_client_free(desk);
    ctisp_server_free(server);
}

static void a_client_may_be_there_before_its_session(void)
{
    story told;
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_error error;
    int turns;
    ctisp_server *server = two_sides();
    configure(&config, &told, CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL);
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    CHECK(ctisp_client_open_async(&config, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_client_open_async(&config, &desk, &error) == CTISP_OK && desk != NULL);
    for (turns = 0; turns < 200 && told.opened == 0; turns++) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(told.opened == 1 && told.side == 'A' && told.granted == config.services);
    CHECK(ctisp_login(desk, "1001", "1001", &error) == CTISP_OK);
    /* Nobody is there at either side now. */
    ctisp_server_free(server);
    for (turns = 0; turns < 200 && (told.failed[0] == 0 || told.failed[1] == 0); turns++) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(told.lost > 0 && told.failed[0] > 0 && told.failed[1] > 0 && told.closed == 0);
    ctisp_client_free(desk);

    /* Still nobody: the client is there all the same, and tries on. */
    memset(&told, 0, sizeof told);
    CHECK(ctisp_client_open_async(&config, &desk, &error) == CTISP_OK);
    CHECK(ctisp_login(desk, "1001", "1001", &error) == CTISP_E_CONNECTION);
    CHECK(strcmp(error.message, "the session is not open yet") == 0);
    CHECK(ctisp_client_services(desk) == 0 && ctisp_client_version(desk) == 25);
    for (turns = 0; turns < 200 && told.failed[1] == 0; turns++) {
        CHECK(ctisp_client_dispatch(desk, 100) == CTISP_OK);
    }
    CHECK(told.failed[0] > 0 && told.opened == 0 && told.closed == 0);
    ctisp_client_free(desk);
    config.reconnect = 0;
    CHECK(ctisp_client_open_async(&config, &desk, &error) == CTISP_OK);
    CHECK(ctisp_client_run(desk) == CTISP_E_CONNECTION);
    CHECK(told.closed == 1);
    ctisp_client_free(desk);
    config.version = 99;
    CHECK(ctisp_client_open_async(&config, &desk, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk == NULL);
}

static void with_a_session_on_both_sides_it_switches(void)
{
    ctisp_server *server = two_sides();
    story told;
    ctisp_client *desk = desk_at("3003", &told, CTISP_SERVICE_ACTIVE_STANDBY);
    CHECK(ctisp_login(desk, "1003", "1003", NULL) == CTISP_OK);
    while (ctisp_server_sessions(server, NULL, 0) < 2) {
        CHECK(ctisp_client_dispatch(desk, 10) == CTISP_OK);
    }
    CHECK(ctisp_server_switch_over(server, NULL) == CTISP_OK);
    UNTIL(desk, told.resynchronised == 1);
    CHECK(told.switched == 1 && told.side == 'B' && told.lost == 0 && told.reconnected == 0);
    CHECK(ctisp_client_side(desk) == 'B');
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, NULL) == CTISP_OK);
    ctisp_client_free(desk);
    ctisp_server_free(server);
}

static void without_reconnect_a_loss_is_the_end(void)
{
    ctisp_server *server = two_sides();
    ctisp_client_config config;
    story told;
    ctisp_client *bridge;
    configure(&config, &told, CTISP_SERVICE_ALL_EVENTS);
    config.reconnect = 0;
    bridge = connect_to(&config);
    CHECK(ctisp_server_stop_side(server, 'A'));
    CHECK(ctisp_client_run(bridge) == CTISP_E_CONNECTION);
    CHECK(told.closed == 1 && told.lost == 0 && told.reconnected == 0);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

/* An agent signs in and out: events for all bridges. */
static void stir(void)
{
    story told;
    ctisp_client *desk = desk_at("3001", &told, 0);
    CHECK(ctisp_login(desk, "1001", "1001", NULL) == CTISP_OK);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_NOT_READY, 0, NULL) == CTISP_OK);
    CHECK(ctisp_logout(desk, 0, NULL) == CTISP_OK);
    ctisp_client_free(desk);
}

/* What comes before an answer is there when the answer is. */
static void be_up_to_date(ctisp_client *client)
{
    ctisp_query_agent_state_req query;
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.agent_id = "1001";
    (void)ctisp_request_query_agent_state(client, &query, NULL, NULL);
}

static void dropped_events_are_counted_where_they_are_missing(void)
{
    ctisp_server *server = two_sides();
    ctisp_client_config config;
    story told, all;
    ctisp_client *slow, *quick;
    configure(&config, &all, CTISP_SERVICE_ALL_EVENTS);
    quick = connect_to(&config);
    configure(&config, &told, CTISP_SERVICE_ALL_EVENTS);
    config.event_limit = 1;
    config.overflow = CTISP_OVERFLOW_DROP_OLDEST;
    slow = connect_to(&config);
    stir();
    be_up_to_date(slow);
    be_up_to_date(quick);
    CHECK(ctisp_client_dispatch(slow, 0) == CTISP_OK && ctisp_client_dispatch(quick, 0) == CTISP_OK);
    CHECK(told.gaps == 1 && told.others == 1 && told.dropped >= 2);
    /* SYSTEM_EVENT comes to each at its own time. */
    CHECK(all.gaps == 0 && all.others >= 3);
    ctisp_client_free(slow);
    ctisp_client_free(quick);
    ctisp_server_free(server);
}

static void who_does_not_read_may_be_disconnected(void)
{
    ctisp_server *server = two_sides();
    ctisp_client_config config;
    story told;
    ctisp_client *slow;
    configure(&config, &told, CTISP_SERVICE_ALL_EVENTS);
    config.event_limit = 2;
    config.overflow = CTISP_OVERFLOW_DISCONNECT;
    slow = connect_to(&config);
    stir();
    UNTIL(slow, told.lost == 1);
    UNTIL(slow, told.resynchronised == 1);
    ctisp_client_free(slow);
    ctisp_server_free(server);
}

int main(void)
{
    a_client_comes_back_on_the_other_side_with_its_call();
    monitors_are_set_up_again_under_new_numbers();
    without_a_side_that_takes_it_requests_fail_and_closing_works();
    a_client_may_be_there_before_its_session();
    with_a_session_on_both_sides_it_switches();
    without_reconnect_a_loss_is_the_end();
    dropped_events_are_counted_where_they_are_missing();
    who_does_not_read_may_be_disconnected();
    puts("failover: ok");
    return 0;
}

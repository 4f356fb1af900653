/* A CTI server of the program's own, through the public header alone: its clock, its sessions, its
 * centre. In the common part of C99 and C++17. */
#include <ctisp.h>
#include <string.h>

#include "check.h"

static const char *const STORY =
    "steps = [\n"
    "    { at = 0, agent = \"1001\", does = \"sign_in\" },\n"
    "    { at = 0, agent = \"1001\", does = \"ready\" },\n"
    "    { at = 2, caller = \"5551234\", does = \"call\", number = \"8001\", call = \"first\" },\n"
    "    { at = 3, agent = \"1001\", does = \"hold\" },\n"
    "    { at = 5, agent = \"1001\", does = \"answer\", call = \"first\" },\n"
    "]\n";

typedef struct {
    char address[32];
    uint32_t last_call;
    int delivered, established, system_events, closed;
    uint32_t status;
} story;

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    (void)client;
    switch (event->type) {
    case CTISP_CALL_DELIVERED_EVENT:
        told->delivered++;
        told->last_call = event->as.call_delivered_event->connection.call_id;
        break;
    case CTISP_CALL_ESTABLISHED_EVENT:
        told->established++;
        break;
    case CTISP_SYSTEM_EVENT:
        told->system_events++;
        break;
    case CTISP_CLOSED:
        told->closed++;
        told->status = event->as.closed->status;
        break;
    default:
        break;
    }
}

static ctisp_server *server_with(const char *scenario, uint32_t stepped)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_error error;
    ctisp_server_config_init(&config);
    CHECK(config.size == sizeof config && config.stepped == 0 && config.scenario == NULL);
    config.scenario = scenario;
    config.stepped = stepped;
    if (ctisp_server_start(&config, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    return server;
}

static ctisp_client *bridge_to(ctisp_server *server, story *told, const char *client_id,
                               uint32_t services)
{
    ctisp_client_config config;
    ctisp_client *bridge = NULL;
    memset(told, 0, sizeof *told);
    snprintf(told->address, sizeof told->address, "127.0.0.1:%u",
             (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = told->address;
    config.services = services;
    config.client_id = client_id;
    config.reconnect = 0;
    config.on_event = on_event;
    config.user_data = told;
    CHECK(ctisp_client_open(&config, &bridge, NULL) == CTISP_OK);
    return bridge;
}

static void until(ctisp_client *client, const int *count, int wanted)
{
    int turns;
    for (turns = 0; *count < wanted && turns < 200; turns++) {
        if (ctisp_client_dispatch(client, 100) != CTISP_OK) {
            break;
        }
    }
    CHECK(*count == wanted);
}

static void the_clock_moves_by_steps_alone(void)
{
    ctisp_failed_step failed[2];
    story told;
    ctisp_server *server = server_with(STORY, 1);
    ctisp_client *bridge = bridge_to(server, &told, "bridge", CTISP_SERVICE_ALL_EVENTS);
    CHECK(ctisp_server_now(server) == 0);
    CHECK(ctisp_server_call_named(server, "first") == CTISP_NULL_CALL_ID);
    CHECK(ctisp_server_step(server, 1999, NULL) == CTISP_OK);
    CHECK(ctisp_server_step(server, 1, NULL) == CTISP_OK);
    CHECK(ctisp_server_now(server) == 2000);
    until(bridge, &told.delivered, 1);
    CHECK(told.last_call == ctisp_server_call_named(server, "first"));
    CHECK(ctisp_server_failed_steps(server, failed, 2) == 0);
    CHECK(ctisp_server_step(server, 3000, NULL) == CTISP_OK);
    until(bridge, &told.established, 1);

    memset(failed, 0, sizeof failed);
    CHECK(ctisp_server_failed_steps(server, NULL, 0) == 1);
    CHECK(ctisp_server_failed_steps(server, failed, 1) == 1);
    CHECK(failed[0].line == 5 && failed[0].at == 3000);
    CHECK(strstr(failed[0].text, "agent 1001: hold") != NULL && failed[1].line == 0);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void another_clock_cannot_be_stepped(void)
{
    ctisp_error error;
    ctisp_server *server = server_with(NULL, 0);
    CHECK(ctisp_server_step(server, 1, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "clock") != NULL);
    ctisp_server_free(server);
}

static void scenarios_and_centres_are_read_and_refused(void)
{
    ctisp_server_config config;
    ctisp_server *server = server_with(NULL, 1);
    ctisp_error error;
    CHECK(ctisp_server_play(server, STORY, &error) == CTISP_OK);
    CHECK(ctisp_server_play(server, NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_server_play(server, "\n\nsteps = 5", &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "line 3") != NULL);
    CHECK(ctisp_server_play(server, "steps = [ { at = 0, agent = \"x\", does = \"ready\" } ]", &error)
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(strstr(error.message, "no such agent") != NULL);
    ctisp_server_free(server);

    ctisp_server_config_init(&config);
    config.centre = "based_on = \"demo\"\nauto_agents = 50";
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(server == NULL && strstr(error.message, "line 2") != NULL);
    config.centre = "based_on = \"demo\"\nauto_agents = 5";
    config.scenario = "steps = [ { at = 0, agent = \"x\", does = \"ready\" } ]";
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(server == NULL && strstr(error.message, "no such agent") != NULL);
    config.scenario = "\xff";
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_INVALID_ARGUMENT);
}

static void traffic_and_agents_of_the_centre_make_calls(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_client *bridge;
    story told;
    ctisp_server_config_init(&config);
    config.stepped = 1;
    config.traffic = 3600;
    config.auto_agents = 10;
    CHECK(ctisp_server_start(&config, &server, NULL) == CTISP_OK);
    bridge = bridge_to(server, &told, "bridge", CTISP_SERVICE_ALL_EVENTS);
    ctisp_server_set_traffic(server, 0);
    CHECK(ctisp_server_step(server, 60000, NULL) == CTISP_OK);
    ctisp_server_set_traffic(server, 3600);
    CHECK(ctisp_server_step(server, 60000, NULL) == CTISP_OK);
    while (told.established == 0) {
        CHECK(ctisp_client_dispatch(bridge, 20000) == CTISP_OK);
    }
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void sessions_are_listed_killed_and_cut(void)
{
    ctisp_session_info sessions[3];
    story one, two;
    ctisp_server *server = server_with(NULL, 0);
    ctisp_client *first = bridge_to(server, &one, "one", CTISP_SERVICE_ALL_EVENTS);
    ctisp_client *second = bridge_to(server, &two, "two", CTISP_SERVICE_ALL_EVENTS);
    CHECK(ctisp_server_sessions(server, NULL, 0) == 2);
    CHECK(ctisp_server_sessions(server, sessions, 3) == 2);
    CHECK(strcmp(sessions[0].client_id, "one") == 0 && strcmp(sessions[1].client_id, "two") == 0);
    CHECK(sessions[0].session_id != sessions[1].session_id);
    CHECK(sessions[0].version == CTISP_NEWEST_VERSION);
    CHECK(sessions[0].services == CTISP_SERVICE_ALL_EVENTS);
    CHECK(strncmp(sessions[0].address, "127.0.0.1:", 10) == 0);

    CHECK(ctisp_server_kill_session(server, sessions[0].session_id));
    CHECK(!ctisp_server_kill_session(server, sessions[0].session_id));
    until(first, &one.closed, 1);
    CHECK(one.status == CTISP_E_CTI_CTI_SERVER_OFFLINE);
    CHECK(ctisp_server_cut_session(server, sessions[1].session_id));
    until(second, &two.closed, 1);
    CHECK(ctisp_server_sessions(server, sessions, 3) == 0);
    ctisp_client_free(first);
    ctisp_client_free(second);

    first = bridge_to(server, &one, "one", CTISP_SERVICE_ALL_EVENTS);
    CHECK(ctisp_server_kill_client(server, "nobody") == 0);
    CHECK(ctisp_server_kill_client(server, "one") == 1);
    until(first, &one.closed, 1);
    ctisp_client_free(first);
    ctisp_server_free(server);
}

static void the_peripheral_goes_off_line(void)
{
    story told;
    ctisp_server *server = server_with(NULL, 0);
    ctisp_client *bridge = bridge_to(server, &told, "bridge", CTISP_SERVICE_ALL_EVENTS);
    until(bridge, &told.system_events, 1);
    CHECK(ctisp_server_set_online(server, 5000, false));
    until(bridge, &told.system_events, 2);
    CHECK(ctisp_server_place_call(server, "5551234", "8001", NULL) == CTISP_NULL_CALL_ID);
    CHECK(ctisp_server_set_online(server, 5000, true));
    CHECK(!ctisp_server_set_online(server, 1, true));
    until(bridge, &told.system_events, 3);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void alarms_are_read(void)
{
    ctisp_alarm alarms[4];
    ctisp_client_event_report_req report;
    ctisp_error error;
    story told;
    ctisp_server *server = server_with(NULL, 0);
    ctisp_client *watched =
        bridge_to(server, &told, "watched", CTISP_SERVICE_CONNECTION_MONITOR);
    CHECK(ctisp_server_alarms(server, 0, alarms, 4) == 1);
    CHECK(alarms[0].kind == CTISP_ALARM_KIND_SESSION_ESTABLISHED && alarms[0].number == 1);
    CHECK(strcmp(alarms[0].client_id, "watched") == 0);
    ctisp_client_event_report_req_init(&report);
    report.state = CTISP_ALARM_ERROR;
    report.object_name = "printer";
    report.text = "out of paper";
    CHECK(ctisp_request(watched, CTISP_CLIENT_EVENT_REPORT_REQ, &report, NULL, &error) == CTISP_OK);
    CHECK(ctisp_server_kill_client(server, "watched") == 1);
    until(watched, &told.closed, 1);
    CHECK(ctisp_server_alarms(server, 0, NULL, 0) == 3);
    CHECK(ctisp_server_alarms(server, 1, alarms, 4) == 2);
    CHECK(alarms[0].kind == CTISP_ALARM_KIND_CLIENT_EVENT);
    CHECK(alarms[0].state == CTISP_ALARM_ERROR);
    CHECK(strcmp(alarms[0].object_name, "printer") == 0);
    CHECK(strstr(alarms[0].text, "out of paper") != NULL);
    CHECK(alarms[1].kind == CTISP_ALARM_KIND_SESSION_LOST);
    CHECK(alarms[1].status == CTISP_E_CTI_CTI_SERVER_OFFLINE);
    ctisp_client_free(watched);
    ctisp_server_free(server);
}

typedef struct {
    int count;
    uint32_t call_id;
} records;

static void on_record(const ctisp_termination_record *record, void *user_data)
{
    records *told = (records *)user_data;
    told->count++;
    told->call_id = record->call_id;
    CHECK(!record->is_bad_call && strcmp(record->agent_id, "1001") == 0);
    CHECK(strcmp(record->agent_instrument, "3001") == 0);
    CHECK(strcmp(record->ani, "5551234") == 0 && strcmp(record->dnis, "8001") == 0);
    CHECK(strcmp(record->call_variable[0], "gold") == 0 && record->call_variable[1] == NULL);
    CHECK(strcmp(record->call_wrapup_data, "done") == 0);
    CHECK(record->call_type == CTISP_CALLTYPE_ACD_IN && record->service_number == 11);
    CHECK(record->ring_time == 1 && record->talk_time == 8 && record->hold_time == 2);
    CHECK(record->ended == record->began + 9 && record->written >= record->ended);
    CHECK(record->named_variables_count == 0 && record->user_to_user_info.data == NULL);
}

static void termination_records_are_read(void)
{
    static const char *const call =
        "steps = [\n"
        "{ at = 0, agent = \"1001\", does = \"sign_in\" },\n"
        "{ at = 0, agent = \"1001\", does = \"ready\" },\n"
        "{ at = 1, caller = \"5551234\", does = \"call\", number = \"8001\", call = \"it\", "
        "variables = { 1 = \"gold\" } },\n"
        "{ at = 2, agent = \"1001\", does = \"answer\" },\n"
        "{ at = 3, agent = \"1001\", does = \"hold\" },\n"
        "{ at = 5, agent = \"1001\", does = \"retrieve\" },\n"
        "{ at = 6, agent = \"1001\", does = \"set_data\", wrapup = \"done\" },\n"
        "{ at = 10, caller = \"5551234\", does = \"hang_up\" },\n"
        "]";
    records told;
    uint32_t id;
    ctisp_server *server = server_with(call, 1);
    memset(&told, 0, sizeof told);
    CHECK(ctisp_server_step(server, 5000, NULL) == CTISP_OK);
    id = ctisp_server_call_named(server, "it");
    CHECK(ctisp_server_each_termination_record(server, on_record, &told) == 0);
    CHECK(ctisp_server_step(server, 3600 * 1000, NULL) == CTISP_OK);
    CHECK(ctisp_server_failed_steps(server, NULL, 0) == 0);
    CHECK(ctisp_server_each_termination_record(server, NULL, NULL) == 1);
    CHECK(ctisp_server_each_termination_record(server, on_record, &told) == 1);
    CHECK(told.count == 1 && told.call_id == id);
    ctisp_server_free(server);
}

static void a_duplex_server_has_two_sides(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_alarm alarms[4];
    ctisp_error error;
    story told;
    ctisp_client *bridge;
    ctisp_server_config_init(&config);
    config.side_b = "127.0.0.1:0";
    CHECK(ctisp_server_start(&config, &server, NULL) == CTISP_OK);
    CHECK(ctisp_server_side_port(server, 'A') == ctisp_server_port(server));
    CHECK(ctisp_server_side_port(server, 'B') != 0);
    CHECK(ctisp_server_side_port(server, 'B') != ctisp_server_port(server));
    CHECK(ctisp_server_active_side(server) == 'A');

    bridge = bridge_to(server, &told, "bridge", CTISP_SERVICE_ALL_EVENTS);
    CHECK(ctisp_server_switch_over(server, &error) == CTISP_OK);
    until(bridge, &told.closed, 1);
    CHECK(told.status == CTISP_E_CTI_SERVER_IN_MAINTENANCE_MODE);
    ctisp_client_free(bridge);
    CHECK(ctisp_server_active_side(server) == 'B');
    CHECK(ctisp_server_alarms(server, 0, alarms, 4) >= 1);
    CHECK(alarms[0].kind == CTISP_ALARM_KIND_SIDE_ACTIVE);

    CHECK(ctisp_server_stop_side(server, 'B') && !ctisp_server_stop_side(server, 'B'));
    CHECK(ctisp_server_active_side(server) == 'A');
    CHECK(ctisp_server_start_side(server, 'B', &error) == CTISP_OK);
    CHECK(ctisp_server_active_side(server) == 'A');
    CHECK(ctisp_server_start_side(server, 'C', &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_server_stop_side(server, 'A') && ctisp_server_stop_side(server, 'B'));
    CHECK(ctisp_server_active_side(server) == 0);
    ctisp_server_free(server);
}

static void a_server_without_side_b_has_nobody_to_switch_to(void)
{
    ctisp_error error;
    ctisp_server *server = server_with(NULL, 0);
    CHECK(ctisp_server_active_side(server) == 'A' && ctisp_server_side_port(server, 'B') == 0);
    CHECK(ctisp_server_switch_over(server, &error) == CTISP_E_REFUSED);
    CHECK(strstr(error.message, "does not run") != NULL);
    CHECK(!ctisp_server_stop_side(server, 'B'));
    CHECK(ctisp_server_start_side(server, 'B', NULL) == CTISP_E_INVALID_ARGUMENT);
    ctisp_server_free(server);
}

static void captures_need_a_folder(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_error error;
    ctisp_server_config_init(&config);
    config.capture_dir = "no/such/folder";
    CHECK(ctisp_server_start(&config, &server, &error) == CTISP_E_SYSTEM && server == NULL);
    CHECK(strstr(error.message, "no/such/folder") != NULL);
}

static void null_is_no_server(void)
{
    CHECK(ctisp_server_each_termination_record(NULL, on_record, NULL) == 0);
    CHECK(ctisp_server_step(NULL, 1, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_server_play(NULL, STORY, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_server_now(NULL) == 0);
    CHECK(ctisp_server_call_named(NULL, "first") == CTISP_NULL_CALL_ID);
    CHECK(ctisp_server_failed_steps(NULL, NULL, 0) == 0);
    CHECK(ctisp_server_sessions(NULL, NULL, 0) == 0);
    CHECK(ctisp_server_alarms(NULL, 0, NULL, 0) == 0);
    CHECK(!ctisp_server_kill_session(NULL, 1) && !ctisp_server_cut_session(NULL, 1));
    CHECK(ctisp_server_kill_client(NULL, "x") == 0 && !ctisp_server_set_online(NULL, 5000, true));
    ctisp_server_set_traffic(NULL, 1);
    CHECK(ctisp_server_side_port(NULL, 'A') == 0 && ctisp_server_active_side(NULL) == 0);
    CHECK(ctisp_server_switch_over(NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(!ctisp_server_stop_side(NULL, 'A'));
    CHECK(ctisp_server_start_side(NULL, 'A', NULL) == CTISP_E_INVALID_ARGUMENT);
}

int main(void)
{
    the_clock_moves_by_steps_alone();
    another_clock_cannot_be_stepped();
    scenarios_and_centres_are_read_and_refused();
    traffic_and_agents_of_the_centre_make_calls();
    sessions_are_listed_killed_and_cut();
    the_peripheral_goes_off_line();
    alarms_are_read();
    termination_records_are_read();
    a_duplex_server_has_two_sides();
    a_server_without_side_b_has_nobody_to_switch_to();
    captures_need_a_folder();
    null_is_no_server();
    puts("server: ok");
    return 0;
}

/* Models that follow clients, through the public header alone: what they hold, what they tell, and that
 * they come right again. In the common part of C99 and C++17. */
#include "model_story.h"

/* Whether a call that talks has that call variable. */
static bool has_variable(const story *told, uint64_t key, int place, const char *value)
{
    ctisp_picture *now = call_of(told, key);
    const ctisp_call *call = &now->calls[0];
    bool has = call->state == CTISP_CALL_STATE_TALKING
        && strcmp(or_empty(call->context.call_variables[place]), value) == 0;
    ctisp_picture_free(now);
    return has;
}

static void agents_have_states_reasons_and_groups(void)
{
    ctisp_server *server = centre("steps = [\n"
                                  "{ at = 1, agent = \"1001\", does = \"sign_in\" },\n"
                                  "{ at = 2, agent = \"1001\", does = \"not_ready\", reason = 7 },\n"
                                  "{ at = 3, agent = \"1001\", does = \"ready\" },\n"
                                  "{ at = 4, agent = \"1001\", does = \"not_ready\" },\n"
                                  "{ at = 4, agent = \"1001\", does = \"sign_out\" },\n"
                                  "]\n");
    story told;
    ctisp_client *bridge = client_of(&told, CTISP_SERVICE_ALL_EVENTS, NULL);
    ctisp_picture *now;
    uint32_t number;
    int at;
    follow(bridge, &told);
    at = step_to(server, 2500, bridge, &told, 0, CTISP_CHANGE_AGENT_STATE, "1001",
                 CTISP_AGENT_STATE_NOT_READY);
    /* The reason is another change: the state was Not Ready already, as of signing in. */
    UNTIL(bridge, told.notes[told.count - 1].more == 7 || told.count > at + 1);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001", ANY) >= 0);
    at = find(&told, 0, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001", ANY);
    number = told.notes[at].more;
    now = agent_of(&told, "1001");
    CHECK(now->agents_count == 1 && now->calls_count == 0 && now->skill_groups_count == 0);
    {
        const ctisp_agent *agent = &now->agents[0];
        CHECK(agent->peripheral_id == PERIPHERAL && strcmp(agent->agent_id, "1001") == 0);
        CHECK(agent->has_state && agent->signed_in && !agent->unsure && agent->since > 0);
        CHECK(agent->state == CTISP_AGENT_STATE_NOT_READY && agent->reason == 7);
        CHECK(strcmp(agent->instrument, "3001") == 0 && agent->icm_agent_id > 0);
        CHECK(agent->mrds_count == 1 && agent->mrds[0].state == agent->state);
        CHECK(agent->mrds[0].since == agent->since && agent->statistics == NULL);
        CHECK(agent->skill_groups_count > 0 && agent->skill_groups[0].number != 0);
    }
    ctisp_picture_free(now);

    at = told.count;
    step_to(server, 1000, bridge, &told, at, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001",
            CTISP_AGENT_STATE_AVAILABLE);
    CHECK(ctisp_model_read_skill_group(told.model, CTISP_NULL_PERIPHERAL_ID, number, &now, NULL)
          == CTISP_OK);
    CHECK(now->skill_groups_count == 1 && now->agents_count == 0);
    CHECK(now->skill_groups[0].number == number && now->skill_groups[0].agents_signed_in == 1);
    CHECK(ctisp_skill_group_agents_in(&now->skill_groups[0], CTISP_AGENT_STATE_AVAILABLE) == 1);
    CHECK(ctisp_skill_group_agents_in(&now->skill_groups[0], CTISP_AGENT_STATE_TALKING) == 0);
    ctisp_picture_free(now);

    step_to(server, 1000, bridge, &told, 0, CTISP_CHANGE_AGENT_STATE, "1001",
            CTISP_AGENT_STATE_LOGOUT);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001", 0xFFFF) >= 0);
    now = all_of(&told);
    CHECK(now->agents_count == 1 && !now->agents[0].signed_in && !now->unsure);
    CHECK(now->agents[0].skill_groups_count == 0 && now->agents[0].skill_groups == NULL);
    CHECK(now->skill_groups_count > 0 && now->skill_groups[0].agents_signed_in == 0);
    ctisp_picture_free(now);
    now = agent_of(&told, "9999");
    CHECK(now->agents_count == 0 && now->agents == NULL);
    ctisp_picture_free(now);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static const char *const ONE_CALL =
    "steps = [\n"
    "{ at = 0, agent = \"1001\", does = \"sign_in\" },\n"
    "{ at = 0, agent = \"1001\", does = \"ready\" },\n"
    "{ at = 0, agent = \"1002\", does = \"sign_in\" },\n"
    "{ at = 1, caller = \"5551234\", does = \"call\", number = \"8001\", call = \"first\",\n"
    "  variables = { 1 = \"gold\" }, ecc = { \"user.customer\" = \"c-17\",\n"
    "  \"user.history[0]\" = \"moved\" } },\n"
    "{ at = 2, agent = \"1001\", does = \"answer\", call = \"first\" },\n"
    "{ at = 3, agent = \"1001\", does = \"set_data\", variables = { 3 = \"refund\" } },\n"
    "{ at = 4, agent = \"1001\", does = \"hold\" },\n"
    "{ at = 5, agent = \"1001\", does = \"retrieve\" },\n"
    "{ at = 6, agent = \"1001\", does = \"consult\", number = \"3002\", purpose = \"conference\",\n"
    "  consult = \"question\" },\n"
    "{ at = 7, agent = \"1002\", does = \"answer\", call = \"question\" },\n"
    "{ at = 8, agent = \"1001\", does = \"conference\", consult = \"question\" },\n"
    "{ at = 9, agent = \"1001\", does = \"hang_up\", call = \"first\" },\n"
    "{ at = 10, caller = \"5551234\", does = \"hang_up\", call = \"first\" },\n"
    "]\n";

static void a_call_keeps_its_key_through_conference_and_departure(void)
{
    ctisp_server *server = centre(ONE_CALL);
    story told;
    ctisp_client *bridge =
        client_of(&told, CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL, NULL);
    ctisp_picture *now;
    const ctisp_call *call;
    uint64_t key, question;
    int at;
    follow(bridge, &told);
    step_to(server, 1500, bridge, &told, 0, CTISP_CHANGE_CONNECTION_STATE, "3001",
            CTISP_LCS_ALERTING);
    at = find(&told, 0, CTISP_CHANGE_CALL_APPEARED, NULL, ANY);
    key = told.notes[at].key;
    now = call_of(&told, key);
    CHECK(now->calls_count == 1);
    call = &now->calls[0];
    CHECK(call->key == key && call->state == CTISP_CALL_STATE_RINGING && call->since > 0);
    CHECK(strcmp(call->context.ani, "5551234") == 0 && strcmp(call->caller, "5551234") == 0);
    CHECK(strcmp(call->context.call_variables[0], "gold") == 0);
    CHECK(call->context.named_variables_count == 1 && call->context.named_arrays_count == 1);
    CHECK(strcmp(call->context.named_variables[0].name, "user.customer") == 0);
    CHECK(strcmp(call->context.named_variables[0].value, "c-17") == 0);
    CHECK(strcmp(call->context.named_arrays[0].value, "moved") == 0 && call->context.named_arrays[0].index == 0);
    CHECK(call->consults.call_id == CTISP_NULL_CALL_ID && !call->recorded);
    CHECK(party_at(call, "3001")->state == CTISP_LCS_ALERTING);
    CHECK(party_at(call, "3001")->connection.call_id == call->call_id);
    CHECK(told.seen_in_on_event);
    ctisp_picture_free(now);

    CHECK(ctisp_server_step(server, 2000, NULL) == CTISP_OK);
    UNTIL(bridge, has_variable(&told, key, 2, "refund"));

    step_to(server, 1000, bridge, &told, told.count, CTISP_CHANGE_CONNECTION_STATE, "3001",
            CTISP_LCS_HOLD);
    step_to(server, 1000, bridge, &told, told.count, CTISP_CHANGE_CONNECTION_STATE, "3001",
            CTISP_LCS_CONNECT);
    at = step_to(server, 1000, bridge, &told, told.count, CTISP_CHANGE_CALL_APPEARED, NULL, ANY);
    question = told.notes[at].key;
    CHECK(question > key);
    step_to(server, 1000, bridge, &told, at, CTISP_CHANGE_CONNECTION_STATE, "3002",
            CTISP_LCS_CONNECT);
    CHECK(ctisp_model_read_device(told.model, PERIPHERAL, "3001", &now, NULL) == CTISP_OK);
    CHECK(now->devices_count == 1 && now->calls_count == 2 && now->agents_count == 1);
    CHECK(now->devices[0].calls_count == 2 && now->devices[0].calls[0] == key);
    CHECK(now->calls[0].key == key && now->calls[1].key == question && now->devices[0].in_service);
    CHECK(strcmp(now->devices[0].agent_id, "1001") == 0);
    CHECK(strcmp(now->agents[0].agent_id, "1001") == 0);
    ctisp_picture_free(now);

    /* The conference is a third call of the centre, and the first one of the model. */
    at = step_to(server, 1000, bridge, &told, at, CTISP_CHANGE_CALL_ENDED, NULL,
                 CTISP_CALL_END_EVENT);
    CHECK(told.notes[at].key == question && told.notes[at].more == 0);
    at = find(&told, 0, CTISP_CHANGE_CALL_REKEYED, NULL, ANY);
    CHECK(at >= 0 && told.notes[at].key == key);
    CHECK(told.notes[at].new_value == ctisp_server_call_named(server, "first"));
    now = call_of(&told, key);
    call = &now->calls[0];
    CHECK(call->call_id == ctisp_server_call_named(server, "first"));
    CHECK(party_at(call, "3001") != NULL && party_at(call, "3002") != NULL);
    CHECK(party_at(call, "5551234") != NULL);
    ctisp_picture_free(now);
    now = call_of(&told, question);
    CHECK(now->calls_count == 0);
    ctisp_picture_free(now);

    step_to(server, 1000, bridge, &told, at, CTISP_CHANGE_CONNECTION_STATE, "3001", CTISP_LCS_NULL);
    at = step_to(server, 1000, bridge, &told, told.count, CTISP_CHANGE_CALL_ENDED, NULL,
                 CTISP_CALL_END_EVENT);
    CHECK(told.notes[at].key == key && find(&told, 0, CTISP_CHANGE_CALL_CLEARED, NULL, ANY) >= 0);
    now = all_of(&told);
    CHECK(now->calls_count == 0 && now->agents_count == 2);
    ctisp_picture_free(now);
    CHECK(ctisp_server_failed_steps(server, NULL, 0) == 0);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void a_desktop_opened_in_the_middle_of_a_call_learns_how_it_stands(void)
{
    ctisp_server *server = centre(NULL);
    story told;
    ctisp_client *first = desk_at("3001", "1001"), *second;
    ctisp_picture *now = NULL;
    uint32_t call_id = ctisp_server_place_call(server, "5551234", "3001", NULL);
    CHECK(call_id != CTISP_NULL_CALL_ID);
    ctisp_client_close(first);
    ctisp_client_free(first);
    second = client_of(&told, CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL, "3001");
    follow(second, &told);
    /* OPEN_CONF has told of the agent and of the peripheral, before any event is told. */
    now = all_of(&told);
    CHECK(now->agents_count == 1 && strcmp(now->agents[0].agent_id, "1001") == 0);
    CHECK(now->peripherals_count == 1 && now->peripherals[0].peripheral_id == PERIPHERAL);
    CHECK(now->peripherals[0].online && now->calls_count == 0 && told.count == 0);
    ctisp_picture_free(now);
    UNTIL(second, find(&told, 0, CTISP_CHANGE_CONNECTION_STATE, "3001", CTISP_LCS_ALERTING) >= 0);
    CHECK(told.notes[0].type == CTISP_CHANGE_PERIPHERAL_ONLINE);
    CHECK(find(&told, 0, CTISP_CHANGE_AGENT_STATE, "1001", ANY) > 0);
    UNTIL(second, find(&told, 0, CTISP_CHANGE_CALL_DATA, NULL, ANY) >= 0);
    now = all_of(&told);
    CHECK(now->calls_count == 1 && now->calls[0].call_id == call_id);
    CHECK(strcmp(or_empty(now->calls[0].caller), "5551234") == 0);
    ctisp_picture_free(now);
    ctisp_model_free(told.model);
    ctisp_client_free(second);
    ctisp_server_free(server);
}

static void after_a_side_has_failed_the_model_is_right_again(uint32_t control)
{
    ctisp_server *server = centre(NULL);
    story told;
    ctisp_client *bridge = client_of(&told, CTISP_SERVICE_ALL_EVENTS | control, NULL), *desk;
    ctisp_picture *now;
    uint32_t call_id;
    int lost;
    follow(bridge, &told);
    desk = desk_at("3001", "1001");
    call_id = ctisp_server_place_call(server, "5551234", "3001", NULL);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_CONNECTION_STATE, "3001", CTISP_LCS_ALERTING) >= 0);
    /* The bridge reads nothing while the call ends. */
    CHECK(ctisp_server_stop_side(server, 'A') && ctisp_server_hang_up(server, call_id));
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_UNSURE, NULL, ANY) >= 0);
    lost = find(&told, 0, CTISP_CHANGE_UNSURE, NULL, ANY);
    if (find(&told, lost, CTISP_CHANGE_RESYNCHRONISED, NULL, ANY) < 0) {
        now = all_of(&told);
        CHECK(now->unsure && now->agents[0].unsure);
        ctisp_picture_free(now);
    }
    UNTIL(bridge, find(&told, lost, CTISP_CHANGE_RESYNCHRONISED, NULL, ANY) >= 0);
    if (control != 0) {
        CHECK(find(&told, lost, CTISP_CHANGE_RESYNCHRONISED, NULL, 0) >= 0);
    }
    CHECK(find(&told, 0, CTISP_CHANGE_CALL_ENDED, NULL, CTISP_CALL_END_WHILE_DISCONNECTED) >= 0
          || find(&told, 0, CTISP_CHANGE_CALL_ENDED, NULL, CTISP_CALL_END_EVENT) >= 0);
    now = all_of(&told);
    CHECK(!now->unsure && now->calls_count == 0 && now->agents_count == 1);
    CHECK(now->agents[0].unsure == (control == 0));
    ctisp_picture_free(now);
    /* And it goes on. */
    lost = told.count;
    CHECK(ctisp_server_place_call(server, "5559999", "3001", NULL) != CTISP_NULL_CALL_ID);
    UNTIL(bridge, find(&told, lost, CTISP_CHANGE_CALL_APPEARED, NULL, ANY) >= 0);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_client_free(desk);
    ctisp_server_free(server);
}

static void statistics_that_were_asked_for_are_in_the_model(void)
{
    ctisp_server *server = centre(NULL);
    story told;
    ctisp_client *bridge =
        client_of(&told, CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL, NULL);
    ctisp_client *desk;
    ctisp_query_skill_group_statistics_req of_group;
    ctisp_query_agent_statistics_req of_agent;
    ctisp_picture *now = NULL;
    uint32_t number;
    follow(bridge, &told);
    desk = desk_at("3001", "1001");
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001",
                       CTISP_AGENT_STATE_AVAILABLE) >= 0);
    number = told.notes[find(&told, 0, CTISP_CHANGE_AGENT_IN_SKILL_GROUP, "1001", ANY)].more;
    ctisp_query_skill_group_statistics_req_init(&of_group);
    of_group.peripheral_id = PERIPHERAL;
    of_group.skill_group_number = number;
    CHECK(ctisp_model_ask(told.model, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &of_group, NULL, NULL)
          == CTISP_OK);
    ctisp_query_agent_statistics_req_init(&of_agent);
    of_agent.peripheral_id = PERIPHERAL;
    of_agent.agent_id = "1001";
    CHECK(ctisp_model_ask(told.model, CTISP_QUERY_AGENT_STATISTICS_REQ, &of_agent, NULL, NULL)
          == CTISP_OK);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_AGENT_STATISTICS, "1001", ANY) >= 0);
    CHECK(find(&told, 0, CTISP_CHANGE_SKILL_GROUP_STATISTICS, NULL, ANY) >= 0);
    CHECK(ctisp_model_read_skill_group(told.model, PERIPHERAL, number, &now, NULL) == CTISP_OK);
    CHECK(now->skill_groups[0].statistics->agents_avail == 1);
    CHECK(now->skill_groups[0].statistics_at > 0);
    CHECK(now->skill_groups[0].statistics->skill_group_number == number);
    ctisp_picture_free(now);
    now = agent_of(&told, "1001");
    CHECK(now->agents[0].statistics != NULL && now->agents[0].statistics_at > 0);
    ctisp_picture_free(now);
    ctisp_model_free(told.model);
    ctisp_client_free(desk);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void a_model_keeps_within_its_limits_and_says_so(void)
{
    ctisp_server *server = centre(NULL);
    story told;
    ctisp_client *bridge = client_of(&told, CTISP_SERVICE_ALL_EVENTS, NULL), *one, *other;
    ctisp_model_config config;
    ctisp_picture *now;
    ctisp_model_config_init(&config);
    config.on_change = on_change;
    config.user_data = &told;
    config.agent_limit = 1;
    config.call_limit = 1;
    CHECK(ctisp_model_follow(bridge, &config, &told.model, NULL) == CTISP_OK);
    one = desk_at("3001", "1001");
    other = desk_at("3002", "1002");
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_LIMIT_REACHED, NULL, CTISP_MODEL_LIMIT_AGENTS) >= 0);
    CHECK(ctisp_server_place_call(server, "5551111", "3001", NULL) != CTISP_NULL_CALL_ID);
    CHECK(ctisp_server_place_call(server, "5552222", "3002", NULL) != CTISP_NULL_CALL_ID);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_CALL_ENDED, NULL, CTISP_CALL_END_TOO_MANY_CALLS) >= 0);
    now = all_of(&told);
    CHECK(now->agents_count == 1 && now->calls_count == 1);
    ctisp_picture_free(now);
    ctisp_model_free(told.model);
    ctisp_client_free(one);
    ctisp_client_free(other);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static void a_peripheral_that_goes_off_line_is_told(void)
{
    ctisp_server *server = centre(NULL);
    story told;
    ctisp_client *bridge = client_of(&told, CTISP_SERVICE_ALL_EVENTS, NULL);
    ctisp_picture *now;
    follow(bridge, &told);
    CHECK(ctisp_server_set_online(server, PERIPHERAL, false));
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_PERIPHERAL_ONLINE, NULL, 0) >= 0);
    now = all_of(&told);
    CHECK(now->peripherals_count == 1 && !now->peripherals[0].online);
    ctisp_picture_free(now);
    CHECK(ctisp_server_set_online(server, PERIPHERAL, true));
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_PERIPHERAL_ONLINE, NULL, 1) >= 0);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

int main(void)
{
    agents_have_states_reasons_and_groups();
    a_call_keeps_its_key_through_conference_and_departure();
    a_desktop_opened_in_the_middle_of_a_call_learns_how_it_stands();
    after_a_side_has_failed_the_model_is_right_again(CTISP_SERVICE_CLIENT_CONTROL);
    after_a_side_has_failed_the_model_is_right_again(0);
    statistics_that_were_asked_for_are_in_the_model();
    a_model_keeps_within_its_limits_and_says_so();
    a_peripheral_that_goes_off_line_is_told();
    puts("model: ok");
    return 0;
}

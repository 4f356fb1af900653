/* The first picture, calls on their way and answers to questions, through the public header alone. In the
 * common part of C99 and C++17. */
#include "model_story.h"

static const uint32_t BRIDGE = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;

static void the_first_picture_has_who_is_there_and_what_goes_on(void)
{
    ctisp_server *server = centre(NULL);
    ctisp_client *desk = desk_at("3001", "1001"), *bridge;
    uint32_t call_id = ctisp_server_place_call(server, "5551234", "3001", NULL);
    story told;
    ctisp_picture *now;
    ctisp_error error;
    size_t i, named = 0, signed_in = 0;
    int count;
    CHECK(call_id != CTISP_NULL_CALL_ID);
    bridge = client_of(&told, BRIDGE, NULL);
    follow(bridge, &told);
    now = all_of(&told);
    CHECK(now->agents_count == 0 && now->calls_count == 0 && now->announced_calls == NULL);
    ctisp_picture_free(now);
    CHECK(ctisp_model_load_configuration(told.model, &error) == CTISP_OK);
    UNTIL(bridge, find(&told, 0, CTISP_CHANGE_RESYNCHRONISED, NULL, 0) >= 0);
    CHECK(find(&told, 0, CTISP_CHANGE_AGENT_DETAILS, "1001", ANY) >= 0);
    CHECK(find(&told, 0, CTISP_CHANGE_AGENT_STATE, "1001", ANY) >= 0);
    CHECK(find(&told, 0, CTISP_CHANGE_SKILL_GROUP_DETAILS, NULL, ANY) >= 0);
    CHECK(find(&told, 0, CTISP_CHANGE_UNSURE, NULL, ANY) < 0);

    now = all_of(&told);
    CHECK(now->agents_count == 20 && now->skill_groups_count > 0 && !now->unsure);
    for (i = 0; i < now->agents_count; i++) {
        signed_in += now->agents[i].signed_in;
    }
    for (i = 0; i < now->skill_groups_count; i++) {
        named += now->skill_groups[i].name != NULL;
    }
    CHECK(signed_in == 1 && named > 0);
    CHECK(now->calls_count == 1 && now->calls[0].call_id == call_id);
    CHECK(!now->calls[0].greeting && !now->calls[0].emergency && !now->calls[0].recorded);
    CHECK(now->calls[0].queued_for_count == 0 && now->calls[0].queued_for == NULL);
    CHECK(party_at(&now->calls[0], "3001")->state == CTISP_LCS_ALERTING);
    CHECK(!party_at(&now->calls[0], "3001")->audio_in);
    ctisp_picture_free(now);
    now = agent_of(&told, "1001");
    CHECK(strcmp(now->agents[0].login_name, "1001") == 0);
    CHECK(strcmp(now->agents[0].instrument, "3001") == 0);
    CHECK(now->agents[0].statistics_at == 0 && now->agents[0].mrds[0].mrd_id == 1);
    ctisp_picture_free(now);
    CHECK(ctisp_model_read_skill_group(told.model, PERIPHERAL, 101, &now, NULL) == CTISP_OK);
    CHECK(now->skill_groups_count == 1 && now->skill_groups[0].name[0] != '\0');
    CHECK(now->calls_count == 0);
    ctisp_picture_free(now);

    /* The session is lost: the model loads it again by itself. */
    count = told.count;
    CHECK(ctisp_server_stop_side(server, 'A'));
    UNTIL(bridge, find(&told, count, CTISP_CHANGE_UNSURE, NULL, ANY) >= 0);
    UNTIL(bridge, find(&told, count, CTISP_CHANGE_RESYNCHRONISED, NULL, 0) >= 0);
    now = all_of(&told);
    CHECK(now->agents_count == 20 && now->calls_count == 1 && !now->unsure);
    ctisp_picture_free(now);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_client_free(desk);
    ctisp_server_free(server);
}

/* What was told of the announced call, to a program that reads the model meanwhile. */
typedef struct {
    story told;
    bool announced, in_model;
} route;

static void on_route(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    route *of = (route *)user_data;
    on_change(model, change, &of->told);
    if (change->type == CTISP_CHANGE_CALL_ANNOUNCED) {
        const ctisp_announced_call *call = change->announced_call;
        ctisp_picture *now = all_of(&of->told);
        CHECK(strcmp(call->instrument, "3001") == 0 && strcmp(call->agent_id, "1001") == 0);
        CHECK(call->icm_agent_id != 0 && call->has_mrd_id && call->mrd_id == 1 && call->since > 0);
        CHECK(strcmp(call->context.ani, "5551234") == 0 && call->context.has_router_call_key_day);
        CHECK(strcmp(call->context.call_variables[0], "gold") == 0);
        CHECK(call->context.skill_group_number != CTISP_NULL_SKILL_GROUP);
        of->in_model = now->announced_calls_count == 1
            && strcmp(now->announced_calls[0].context.ani, "5551234") == 0;
        of->announced = true;
        ctisp_picture_free(now);
    }
}

static void a_call_on_its_way_is_in_the_picture_until_it_arrives(void)
{
    ctisp_server *server = centre("steps = [\n"
                                  "{ at = 0, agent = \"1001\", does = \"sign_in\" },\n"
                                  "{ at = 0, agent = \"1001\", does = \"ready\" },\n"
                                  "{ at = 1, caller = \"5551234\", does = \"call\",\n"
                                  "  number = \"8001\", variables = { 1 = \"gold\" } },\n"
                                  "]\n");
    route of;
    ctisp_client *bridge = client_of(&of.told, BRIDGE, NULL);
    ctisp_model_config config;
    ctisp_picture *now;
    int at;
    of.announced = of.in_model = false;
    ctisp_model_config_init(&config);
    config.on_change = on_route;
    config.user_data = &of;
    CHECK(ctisp_model_follow(bridge, &config, &of.told.model, NULL) == CTISP_OK);
    at = step_to(server, 3000, bridge, &of.told, 0, CTISP_CHANGE_ANNOUNCEMENT_OVER, "1001",
                 CTISP_ANNOUNCEMENT_END_ARRIVED);
    CHECK(of.announced && of.in_model && strcmp(of.told.notes[at].device, "3001") == 0);
    CHECK(find(&of.told, 0, CTISP_CHANGE_CALL_ANNOUNCED, "1001", ANY) < at);
    now = all_of(&of.told);
    CHECK(now->announced_calls_count == 0 && now->calls_count == 1);
    CHECK(now->calls[0].key == of.told.notes[at].key);
    ctisp_picture_free(now);
    ctisp_model_free(of.told.model);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

typedef struct {
    story *told;
    int calls, changes;
    ctisp_result code;
    uint32_t confirmed;
} answer;

static void on_answer(ctisp_client *client, const ctisp_error *error,
                      const ctisp_event *confirmation, void *user_data)
{
    answer *of = (answer *)user_data;
    (void)client;
    of->calls++;
    of->changes = of->told->count;
    of->code = error->code;
    of->confirmed = confirmation != NULL ? confirmation->type : 0;
}

static void what_became_of_a_question_is_told_after_what_it_has_changed(void)
{
    ctisp_server *server = centre(NULL);
    ctisp_client *desk = desk_at("3001", "1001");
    story told;
    ctisp_client *bridge = client_of(&told, BRIDGE, NULL);
    ctisp_query_skill_group_statistics_req query;
    answer good = { &told, 0, 0, CTISP_OK, 0 }, bad = good;
    int change;
    follow(bridge, &told);
    ctisp_query_skill_group_statistics_req_init(&query);
    query.peripheral_id = PERIPHERAL;
    query.skill_group_number = 101;
    CHECK(ctisp_model_ask(told.model, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &query, on_answer,
                          &good)
          == CTISP_OK);
    query.skill_group_number = 999;
    CHECK(ctisp_model_ask(told.model, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &query, on_answer,
                          &bad)
          == CTISP_OK);
    UNTIL(bridge, good.calls == 1 && bad.calls == 1);
    CHECK(good.code == CTISP_OK && good.confirmed == CTISP_QUERY_SKILL_GROUP_STATISTICS_CONF);
    CHECK(bad.code != CTISP_OK && bad.confirmed == 0 && bad.changes == good.changes);
    change = find(&told, 0, CTISP_CHANGE_SKILL_GROUP_STATISTICS, NULL, ANY);
    CHECK(change >= 0 && good.changes == change + 1);
    ctisp_model_free(told.model);
    ctisp_client_free(desk);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

static const char *const SLOW_ROUTES = "based_on = \"demo\"\n[delays]\nroute = 5\ngreeting = 4\n";

static bool greets(const story *told, uint64_t key)
{
    ctisp_picture *now = call_of(told, key);
    bool greets = now->calls_count == 1 && now->calls[0].greeting;
    ctisp_picture_free(now);
    return greets;
}

static void calls_on_their_way_have_a_limit_and_a_greeting_is_seen(void)
{
    ctisp_server *server = centre_with(
        SLOW_ROUTES,
        "steps = [\n"
        "{ at = 0, agent = \"1001\", does = \"sign_in\" },\n"
        "{ at = 0, agent = \"1002\", does = \"sign_in\" },\n"
        "{ at = 0, agent = \"1001\", does = \"ready\" },\n"
        "{ at = 0, agent = \"1002\", does = \"ready\" },\n"
        "{ at = 1, caller = \"5551111\", does = \"call\", number = \"8001\", call = \"one\" },\n"
        "{ at = 2, caller = \"5552222\", does = \"call\", number = \"8001\", call = \"other\" },\n"
        "{ at = 9, agent = \"1002\", does = \"answer\", call = \"other\" },\n"
        "]\n");
    story told;
    ctisp_client *bridge = client_of(&told, BRIDGE, NULL);
    ctisp_model_config config;
    ctisp_picture *now;
    int at;
    ctisp_model_config_init(&config);
    config.on_change = on_change;
    config.user_data = &told;
    config.announced_call_limit = 1;
    CHECK(ctisp_model_follow(bridge, &config, &told.model, NULL) == CTISP_OK);
    at = step_to(server, 3000, bridge, &told, 0, CTISP_CHANGE_ANNOUNCEMENT_OVER, NULL,
                 CTISP_ANNOUNCEMENT_END_TOO_MANY);
    CHECK(told.notes[at].key == 0);
    CHECK(find(&told, 0, CTISP_CHANGE_LIMIT_REACHED, NULL, CTISP_MODEL_LIMIT_ANNOUNCED_CALLS) >= 0);
    UNTIL(bridge, find(&told, at, CTISP_CHANGE_CALL_ANNOUNCED, NULL, ANY) >= 0);
    now = all_of(&told);
    CHECK(now->announced_calls_count == 1);
    CHECK(strcmp(now->announced_calls[0].context.ani, "5552222") == 0);
    ctisp_picture_free(now);

    at = step_to(server, 7000, bridge, &told, at, CTISP_CHANGE_CALL_MEDIA, NULL, ANY);
    UNTIL(bridge, greets(&told, told.notes[at].key));
    CHECK(ctisp_server_step(server, 10000, NULL) == CTISP_OK);
    UNTIL(bridge, !greets(&told, told.notes[at].key));
    CHECK(ctisp_server_failed_steps(server, NULL, 0) == 0);
    ctisp_model_free(told.model);
    ctisp_client_free(bridge);
    ctisp_server_free(server);
}

int main(void)
{
    the_first_picture_has_who_is_there_and_what_goes_on();
    a_call_on_its_way_is_in_the_picture_until_it_arrives();
    what_became_of_a_question_is_told_after_what_it_has_changed();
    calls_on_their_way_have_a_limit_and_a_greeting_is_seen();
    puts("model_picture: ok");
    return 0;
}

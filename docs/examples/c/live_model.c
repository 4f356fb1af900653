/* A model of a centre in which one agent is free; the guide shows the parts. */
#include <ctisp.h>
#include <stdio.h>

static ctisp_client *bridge;
static size_t free_agents;

/* --8<-- [start:read] */
static size_t agents_in(ctisp_model *model, uint16_t state)
{
    ctisp_picture *now = NULL;
    size_t i, count = 0;
    if (ctisp_model_read(model, &now, NULL) != CTISP_OK) {
        return 0;
    }
    for (i = 0; i < now->agents_count; i++) {
        count += now->agents[i].has_state && now->agents[i].state == state;
    }
    ctisp_picture_free(now);
    return count;
}
/* --8<-- [end:read] */

/* --8<-- [start:ask] */
static void on_answer(ctisp_client *client, const ctisp_error *error,
                      const ctisp_event *confirmation, void *user_data)
{
    (void)client;
    (void)confirmation; /* the model has it */
    (void)user_data;
    if (error->code != CTISP_OK) {
        fprintf(stderr, "no statistics: %s\n", error->message);
    }
}

static void ask_for_statistics(ctisp_model *model)
{
    ctisp_query_skill_group_statistics_req query;
    ctisp_query_skill_group_statistics_req_init(&query);
    query.peripheral_id = 5000;
    query.skill_group_number = 101;
    /* CTISP_CHANGE_SKILL_GROUP_STATISTICS tells that they are there. */
    ctisp_model_ask(model, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &query, on_answer, NULL);
}
/* --8<-- [end:ask] */

/* --8<-- [start:changes] */
/* The change and what it points to are there until this returns. */
static void on_change(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    (void)user_data;
    switch (change->type) {
    case CTISP_CHANGE_AGENT_STATE:
        printf("agent %s is in state %u\n", change->agent->agent_id,
               (unsigned)change->as.agent_state->new_state);
        break;
    case CTISP_CHANGE_CALL_ENDED:
        printf("call from %s is over\n",
               change->call->caller != NULL ? change->call->caller : "somebody");
        break;
    case CTISP_CHANGE_RESYNCHRONISED: /* the first picture is complete */
        free_agents = agents_in(model, CTISP_AGENT_STATE_AVAILABLE);
        ask_for_statistics(model);
        break;
    case CTISP_CHANGE_SKILL_GROUP_STATISTICS:
        printf("%s: %u handled today\n", change->skill_group->name,
               (unsigned)change->skill_group->statistics->handled_calls_today);
        ctisp_client_close(bridge);
        break;
    default: /* there are more: see ctisp_change_type */
        break;
    }
}
/* --8<-- [end:changes] */

static ctisp_result follow(ctisp_error *error)
{
    ctisp_result ended;
    /* --8<-- [start:follow] */
    ctisp_model_config config;
    ctisp_model *model = NULL;
    ctisp_model_config_init(&config);
    config.on_change = on_change;
    if (ctisp_model_follow(bridge, &config, &model, error) != CTISP_OK) {
        return error->code;
    }
    ended = ctisp_model_load_configuration(model, error); /* who is there already */
    if (ended == CTISP_OK) {
        ended = ctisp_client_run(bridge); /* on_change is called in here */
    }
    ctisp_model_free(model);
    /* --8<-- [end:follow] */
    return ended;
}

int main(void)
{
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_server *server = NULL;
    ctisp_error error;
    ctisp_result ended;
    char address[32];
    if (ctisp_server_start(NULL, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    if (ctisp_client_open(&config, &desk, &error) != CTISP_OK
        || ctisp_login(desk, "1001", "1001", &error) != CTISP_OK
        || ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    if (ctisp_client_open(&config, &bridge, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    ended = follow(&error);
    ctisp_client_free(bridge);
    ctisp_client_free(desk);
    ctisp_server_free(server);
    return ended == CTISP_OK && free_agents == 1 ? 0 : 1;
}

/* What tests of models share: a story of what a model has told, centres, clients and reading. In the
 * common part of C99 and C++17. */
#ifndef MODEL_STORY_H
#define MODEL_STORY_H

#include <ctisp.h>
#include <string.h>

#include "check.h"

enum { MOST = 512 };
static const uint32_t PERIPHERAL = 5000;

/* One change, as far as the tests ask. */
typedef struct {
    uint32_t type;
    char agent[16], device[64];
    uint64_t key;
    uint32_t old_value, new_value; /* states, call ids, why */
    uint32_t more;                 /* the reason, the skill group, the key it was merged into */
} note;

typedef struct {
    note notes[MOST];
    int count;
    ctisp_model *model;
    int events, closed;
    bool seen_in_on_event; /* the model had the call when its event was told */
} story;

static char sides[2][32];

/* Never NULL, for comparing. */
static inline const char *or_empty(const char *text)
{
    return text != NULL ? text : "";
}

static inline void note_details(note *now, const ctisp_change *change)
{
    switch (change->type) {
    case CTISP_CHANGE_CALL_REKEYED:
        now->old_value = change->as.call_rekeyed->old_call_id;
        now->new_value = change->as.call_rekeyed->new_call_id;
        CHECK(change->call->call_id == now->new_value || change->call->call_id != now->old_value);
        break;
    case CTISP_CHANGE_CONNECTION_STATE:
        now->old_value = change->as.connection_state->old_state;
        now->new_value = change->as.connection_state->new_state;
        snprintf(now->device, sizeof now->device, "%s",
                 or_empty(change->as.connection_state->device_id));
        break;
    case CTISP_CHANGE_CALL_ENDED:
        now->new_value = change->as.call_ended->why;
        now->more = (uint32_t)change->as.call_ended->merged_into;
        break;
    case CTISP_CHANGE_CALL_ANNOUNCED:
    case CTISP_CHANGE_ANNOUNCEMENT_OVER:
        snprintf(now->agent, sizeof now->agent, "%s",
                 or_empty(change->announced_call->agent_id));
        snprintf(now->device, sizeof now->device, "%s",
                 or_empty(change->announced_call->instrument));
        if (change->type == CTISP_CHANGE_ANNOUNCEMENT_OVER) {
            now->new_value = change->as.announcement_over->why;
            now->key = change->as.announcement_over->arrived;
        }
        break;
    case CTISP_CHANGE_AGENT_STATE:
        now->old_value = change->as.agent_state->has_old_state ? change->as.agent_state->old_state
                                                                : 0xFFFF;
        now->new_value = change->as.agent_state->new_state;
        now->more = change->as.agent_state->reason;
        break;
    case CTISP_CHANGE_AGENT_IN_SKILL_GROUP:
        now->new_value = change->as.agent_in_skill_group->has_new_state
            ? change->as.agent_in_skill_group->new_state
            : 0xFFFF;
        now->more = change->skill_group->number;
        break;
    case CTISP_CHANGE_PERIPHERAL_ONLINE:
        CHECK(change->as.peripheral_online->peripheral_id == PERIPHERAL);
        now->new_value = change->as.peripheral_online->online;
        break;
    case CTISP_CHANGE_RESYNCHRONISED:
        now->new_value = (uint32_t)change->as.resynchronised->unsure;
        break;
    case CTISP_CHANGE_LIMIT_REACHED:
        now->new_value = change->as.limit_reached->limit;
        break;
    default:
        break;
    }
}

static inline void on_change(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    story *told = (story *)user_data;
    note *now = &told->notes[told->count];
    bool of_call = change->type <= CTISP_CHANGE_CALL_ENDED;
    bool of_agent = change->type >= CTISP_CHANGE_AGENT_STATE
        && change->type <= CTISP_CHANGE_AGENT_REMOVED;
    bool announced = change->type == CTISP_CHANGE_CALL_ANNOUNCED
        || change->type == CTISP_CHANGE_ANNOUNCEMENT_OVER;
    CHECK(told->count < MOST - 1 && model == told->model);
    CHECK(strncmp(change->name, "CTISP_CHANGE_", 13) == 0);
    CHECK((change->call != NULL) == of_call && (change->agent != NULL) == of_agent);
    CHECK((change->announced_call != NULL) == announced);
    CHECK((change->skill_group != NULL)
          == (change->type == CTISP_CHANGE_AGENT_IN_SKILL_GROUP
              || (change->type >= CTISP_CHANGE_SKILL_GROUP_DETAILS
                  && change->type <= CTISP_CHANGE_SKILL_GROUP_REMOVED)));
    memset(now, 0, sizeof *now);
    now->type = change->type;
    if (of_call) {
        CHECK(change->call->key != 0);
        now->key = change->call->key;
    }
    if (of_agent) {
        snprintf(now->agent, sizeof now->agent, "%s", change->agent->agent_id);
    }
    note_details(now, change);
    told->count++;
}

/* In here the model stands as of the event, and its changes have been told. */
static inline void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    (void)client;
    told->events++;
    if (event->type == CTISP_CALL_DELIVERED_EVENT && told->model != NULL) {
        const ctisp_call_delivered_event *rings = event->as.call_delivered_event;
        ctisp_picture *now = NULL;
        CHECK(ctisp_model_read_call_at(told->model, rings->peripheral_id, &rings->connection, &now,
                                       NULL)
              == CTISP_OK);
        CHECK(now->calls_count == 1 && now->calls[0].state == CTISP_CALL_STATE_RINGING);
        CHECK(now->calls[0].call_id == rings->connection.call_id && told->count > 0);
        told->seen_in_on_event = true;
        ctisp_picture_free(now);
    }
    if (event->type == CTISP_CLOSED) {
        told->closed++;
    }
}

/* The demo centre with these changes, stepped where it has a story. */
static inline ctisp_server *centre_with(const char *centre, const char *scenario)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_error error;
    ctisp_server_config_init(&config);
    config.centre = centre;
    config.scenario = scenario;
    config.stepped = scenario != NULL;
    config.side_b = "127.0.0.1:0";
    if (ctisp_server_start(&config, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    snprintf(sides[0], sizeof sides[0], "127.0.0.1:%u",
             (unsigned)ctisp_server_side_port(server, 'A'));
    snprintf(sides[1], sizeof sides[1], "127.0.0.1:%u",
             (unsigned)ctisp_server_side_port(server, 'B'));
    return server;
}

static inline ctisp_server *centre(const char *scenario)
{
    return centre_with(NULL, scenario);
}

static inline ctisp_client *client_of(story *told, uint32_t services, const char *instrument)
{
    ctisp_client_config config;
    ctisp_client *client = NULL;
    memset(told, 0, sizeof *told);
    ctisp_client_config_init(&config);
    config.side_a = sides[0];
    config.side_b = sides[1];
    config.services = services;
    config.peripheral_id = instrument != NULL ? PERIPHERAL : CTISP_NULL_PERIPHERAL_ID;
    config.agent_instrument = instrument;
    config.client_id = instrument != NULL ? instrument : "bridge";
    config.on_event = on_event;
    config.user_data = told;
    CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
    return client;
}

static inline void follow(ctisp_client *client, story *told)
{
    ctisp_model_config config;
    ctisp_model_config_init(&config);
    CHECK(config.size == sizeof config && config.on_change == NULL && config.call_limit == 100000);
    CHECK(config.announced_call_limit == 10000);
    config.on_change = on_change;
    config.user_data = told;
    CHECK(ctisp_model_follow(client, &config, &told->model, NULL) == CTISP_OK);
}

static inline ctisp_client *desk_at(const char *instrument, const char *agent)
{
    static story unheard;
    ctisp_client *desk =
        client_of(&unheard, CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL, instrument);
    CHECK(ctisp_login(desk, agent, agent, NULL) == CTISP_OK);
    CHECK(ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, NULL) == CTISP_OK);
    return desk;
}

/* Serves callbacks until it is so; a broken run ends after twenty seconds. */
#define UNTIL(client, so)                                                  \
    do {                                                                   \
        int turns_;                                                        \
        for (turns_ = 0; !(so) && turns_ < 200; turns_++) {                \
            CHECK(ctisp_client_dispatch(client, 100) == CTISP_OK || (so)); \
        }                                                                  \
        CHECK(so);                                                         \
    } while (0)

/* The first change from a place on that is like that: -1 where there is none. ANY: whatever. */
enum { ANY = 0x7FFFFFFF };
static inline int find(const story *told, int from, uint32_t type, const char *who, uint32_t new_value)
{
    int i;
    for (i = from; i < told->count; i++) {
        const note *at = &told->notes[i];
        if (at->type == type && (new_value == ANY || at->new_value == new_value)
            && (who == NULL || strcmp(at->agent, who) == 0 || strcmp(at->device, who) == 0)) {
            return i;
        }
    }
    return -1;
}

/* Lets the centre's time pass, and reads until a change like that has come. */
static inline int step_to(ctisp_server *server, uint64_t milliseconds, ctisp_client *client, story *told,
                   int from, uint32_t type, const char *who, uint32_t new_value)
{
    CHECK(ctisp_server_step(server, milliseconds, NULL) == CTISP_OK);
    UNTIL(client, find(told, from, type, who, new_value) >= 0);
    return find(told, from, type, who, new_value);
}

static inline ctisp_picture *all_of(const story *told)
{
    ctisp_picture *now = NULL;
    ctisp_error error;
    CHECK(ctisp_model_read(told->model, &now, &error) == CTISP_OK && error.code == CTISP_OK);
    CHECK(now != NULL);
    return now;
}

static inline ctisp_picture *agent_of(const story *told, const char *agent_id)
{
    ctisp_picture *now = NULL;
    CHECK(ctisp_model_read_agent(told->model, PERIPHERAL, agent_id, &now, NULL) == CTISP_OK);
    return now;
}

static inline ctisp_picture *call_of(const story *told, uint64_t key)
{
    ctisp_picture *now = NULL;
    CHECK(ctisp_model_read_call(told->model, key, &now, NULL) == CTISP_OK);
    return now;
}

static inline const ctisp_party *party_at(const ctisp_call *call, const char *device_id)
{
    size_t i;
    for (i = 0; i < call->parties_count; i++) {
        if (strcmp(or_empty(call->parties[i].device_id), device_id) == 0) {
            return &call->parties[i];
        }
    }
    return NULL;
}

#endif

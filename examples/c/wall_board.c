/*
 * A wall board: what the agents of a contact centre do, which calls are up, and how many agents of a
 * skill group are free, all kept from the events by a model.
 *
 *     wall_board [--calls N] HOST:PORT SKILL_GROUP
 *
 * It prints a line for each change and the board after each call. It ends after N calls, with exit
 * status 0; without --calls it goes on until the session is over. 1 when something went wrong, 2 for
 * wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    ctisp_client *client;
    uint32_t group; /* SkillGroupNumber */
    long left;      /* calls; below 0: no end */
    bool failed;
} board;

static const char *state_name(uint16_t state)
{
    switch (state) {
    case CTISP_AGENT_STATE_LOGIN:
        return "signed in";
    case CTISP_AGENT_STATE_LOGOUT:
        return "signed out";
    case CTISP_AGENT_STATE_NOT_READY:
        return "not ready";
    case CTISP_AGENT_STATE_AVAILABLE:
        return "available";
    case CTISP_AGENT_STATE_TALKING:
        return "talking";
    case CTISP_AGENT_STATE_WORK_NOT_READY:
    case CTISP_AGENT_STATE_WORK_READY:
        return "wrapping up";
    case CTISP_AGENT_STATE_RESERVED:
        return "called";
    case CTISP_AGENT_STATE_HOLD:
        return "holding";
    default:
        return "busy";
    }
}

static const char *call_state_name(uint16_t state)
{
    switch (state) {
    case CTISP_CALL_STATE_QUEUED:
        return "waits";
    case CTISP_CALL_STATE_RINGING:
        return "rings";
    case CTISP_CALL_STATE_TALKING:
        return "is answered";
    case CTISP_CALL_STATE_HELD:
        return "is on hold";
    case CTISP_CALL_STATE_CLEARED:
        return "is hung up";
    default:
        return "is being made";
    }
}

/* --8<-- [start:read] */
/* A picture is a copy, as of one moment: what happens meanwhile does not touch it. */
static bool print_board(ctisp_model *model, uint32_t group)
{
    ctisp_picture *now = NULL;
    ctisp_error error;
    size_t i;
    if (ctisp_model_read(model, &now, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        return false;
    }
    printf("---- %lu agents, %lu calls%s\n", (unsigned long)now->agents_count,
           (unsigned long)now->calls_count, now->unsure ? " (not sure)" : "");
    for (i = 0; i < now->agents_count; i++) {
        printf("agent %-6s %s\n", now->agents[i].agent_id, state_name(now->agents[i].state));
    }
    for (i = 0; i < now->calls_count; i++) {
        const char *caller = now->calls[i].caller;
        printf("call from %s %s\n", caller != NULL ? caller : "somebody",
               call_state_name(now->calls[i].state));
    }
    for (i = 0; i < now->skill_groups_count; i++) {
        const ctisp_skill_group *of = &now->skill_groups[i];
        if (of->number == group) {
            printf("group %lu: %lu of %lu available\n", (unsigned long)group,
                   (unsigned long)ctisp_skill_group_agents_in(of, CTISP_AGENT_STATE_AVAILABLE),
                   (unsigned long)of->agents_signed_in);
        }
    }
    ctisp_picture_free(now);
    return true;
}
/* --8<-- [end:read] */

static void print_caller(const ctisp_change *change, const char *what)
{
    const char *caller = change->call->caller;
    printf("call from %s %s\n", caller != NULL ? caller : "somebody", what);
}

/* --8<-- [start:changes] */
/* Runs where on_event runs, before it. The change and what it points to are there until it returns. */
static void on_change(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    board *of = (board *)user_data;
    if (of->left == 0 || of->failed) {
        return; /* closing */
    }
    switch (change->type) {
    case CTISP_CHANGE_AGENT_STATE:
        printf("agent %s is %s\n", change->agent->agent_id,
               state_name(change->as.agent_state->new_state));
        break;
    case CTISP_CHANGE_CONNECTION_STATE:
        print_caller(change, call_state_name(change->call->state));
        break;
    case CTISP_CHANGE_CALL_ENDED:
        print_caller(change, "is over");
        of->failed = !print_board(model, of->group);
        of->left -= of->left > 0;
        break;
    case CTISP_CHANGE_UNSURE:
        printf("the session is lost: what is here may be out of date\n");
        break;
    case CTISP_CHANGE_RESYNCHRONISED:
        printf("all is right again\n");
        break;
    default: /* there are more: see ctisp_change_type */
        break;
    }
    fflush(stdout);
    if (of->left == 0 || of->failed) {
        ctisp_client_close(of->client);
    }
}
/* --8<-- [end:changes] */

int main(int argc, char **argv)
{
    board of = {NULL, 0, -1, false};
    ctisp_client_config config;
    ctisp_model_config model_config;
    ctisp_model *model = NULL;
    ctisp_error error;
    ctisp_result ended;
    if (argc == 5 && strcmp(argv[1], "--calls") == 0) {
        of.left = strtol(argv[2], NULL, 10);
    }
    if ((argc != 3 && argc != 5) || (argc == 5 && of.left <= 0)) {
        fprintf(stderr, "usage: wall_board [--calls N] HOST:PORT SKILL_GROUP\n");
        return 2;
    }
    of.group = (uint32_t)strtoul(argv[argc - 1], NULL, 10);
    ctisp_client_config_init(&config);
    config.side_a = argv[argc - 2];
    /* With Client Control the model asks how things are, when a session was lost. */
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.client_id = "wall board";
    if (ctisp_client_open(&config, &of.client, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        return 1;
    }
    /* --8<-- [start:follow] */
    ctisp_model_config_init(&model_config);
    model_config.on_change = on_change;
    model_config.user_data = &of;
    if (ctisp_model_follow(of.client, &model_config, &model, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        ctisp_client_free(of.client);
        return 1;
    }
    ended = ctisp_client_run(of.client); /* on_change is called in here */
    ctisp_model_free(model);
    ctisp_client_free(of.client);
    /* --8<-- [end:follow] */
    if (ended != CTISP_OK) {
        fprintf(stderr, "wall_board: the session has ended: %s\n", ctisp_result_name(ended));
    }
    return ended != CTISP_OK || of.failed ? 1 : 0;
}

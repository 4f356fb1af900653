/*
 * A supervisor: watches a team, barges in on the first call that one of its agents talks on, and
 * leaves the call again.
 *
 *     supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM
 *
 * Exit status 0 when the supervisor was in a call, 1 when something went wrong, 2 for wrong usage. The
 * supervisor's password is the SUPERVISOR_ID, as in the demo centre.
 */
#include <ctisp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *id;
    char agent[16]; /* whose call it is; empty: none yet */
    bool inside;    /* the supervisor is a party of the call */
    bool left;
    bool failed;
} supervisor;

static void supervise(ctisp_client *client, supervisor *who, uint16_t action);

/* What became of a request that nobody waited for. */
static void on_answered(ctisp_client *client, const ctisp_error *error,
                        const ctisp_event *confirmation, void *user_data)
{
    supervisor *who = (supervisor *)user_data;
    (void)client;
    (void)confirmation;
    if (error->code == CTISP_OK) {
        return;
    }
    if (who->inside) {
        fprintf(stderr, "supervisor: %s\n", error->message);
        who->failed = true;
    } else {
        /* The call was over before we came: wait for the next one. */
        printf("missed a call of agent %s: %s\n", who->agent, error->message);
        who->agent[0] = '\0';
    }
}

/* SUPERVISE_CALL_REQ: there is no function of its own for it, as for any request its struct does. */
static void supervise(ctisp_client *client, supervisor *who, uint16_t action)
{
    ctisp_supervise_call_req request;
    ctisp_supervise_call_req_init(&request);
    request.peripheral_id = 5000;
    request.supervisory_action = action;
    request.agent_id = who->agent;
    if (ctisp_request_async(client, CTISP_SUPERVISE_CALL_REQ, &request, on_answered, who)
        != CTISP_OK) {
        who->failed = true;
    }
}

/* The monitor of the team tells what its agents do. */
static void on_agent_state(ctisp_client *client, supervisor *who,
                           const ctisp_agent_state_event *event)
{
    if (event->agent_state != CTISP_AGENT_STATE_TALKING || event->agent_id == NULL
        || who->agent[0] != '\0' || strcmp(event->agent_id, who->id) == 0) {
        return;
    }
    snprintf(who->agent, sizeof who->agent, "%s", event->agent_id);
    printf("agent %s talks: barging in\n", who->agent);
    supervise(client, who, CTISP_SUPERVISOR_BARGE_IN);
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    supervisor *who = (supervisor *)user_data;
    switch (event->type) {
    case CTISP_AGENT_STATE_EVENT:
        on_agent_state(client, who, event->as.agent_state_event);
        break;
    case CTISP_CALL_CONFERENCED_EVENT: {
        /* A barge-in makes a conference of the call. */
        const ctisp_call_conferenced_event *call = event->as.call_conferenced_event;
        size_t i;
        printf("in call %lu, with", (unsigned long)call->primary_connection.call_id);
        for (i = 0; i < call->parties_count; i++) {
            const char *party = call->parties[i].connected_party_device_id;
            printf(" %s", party != NULL ? party : "somebody");
        }
        printf("\n");
        who->inside = true;
        supervise(client, who, CTISP_SUPERVISOR_CLEAR);
        break;
    }
    case CTISP_END_CALL_EVENT:
        if (who->inside) {
            printf("left call %lu\n", (unsigned long)event->as.end_call_event->connection.call_id);
            who->left = true;
        }
        break;
    case CTISP_CLOSED:
        fprintf(stderr, "supervisor: the session has ended: %s\n", event->as.closed->text);
        break;
    default:
        break;
    }
}

static int complain(ctisp_client *client, const ctisp_error *error)
{
    fprintf(stderr, "supervisor: %s\n", error->message);
    ctisp_client_free(client);
    return 1;
}

int main(int argc, char **argv)
{
    supervisor who;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_monitor_agent_team_start_req monitor;
    ctisp_error error;
    if (argc != 5) {
        fprintf(stderr, "usage: supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM\n");
        return 2;
    }
    memset(&who, 0, sizeof who);
    who.id = argv[2];
    ctisp_client_config_init(&config);
    config.side_a = argv[1];
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL
        | CTISP_SERVICE_SUPERVISOR;
    config.peripheral_id = 5000;
    /* The service is granted to an agent who supervises a team: say who that is. */
    config.agent_id = who.id;
    config.agent_instrument = argv[3];
    config.client_id = "supervisor";
    config.on_event = on_event;
    config.user_data = &who;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK
        || ctisp_login(client, who.id, who.id, &error) != CTISP_OK) {
        return complain(client, &error);
    }
    ctisp_monitor_agent_team_start_req_init(&monitor);
    monitor.team_id = (uint32_t)strtoul(argv[4], NULL, 10);
    if (ctisp_request(client, CTISP_MONITOR_AGENT_TEAM_START_REQ, &monitor, NULL, &error)
        != CTISP_OK) {
        return complain(client, &error);
    }
    while (!who.left && !who.failed && ctisp_client_dispatch(client, 1000) == CTISP_OK) {
    }
    if (who.left && ctisp_logout(client, 0, &error) != CTISP_OK) {
        return complain(client, &error);
    }
    ctisp_client_free(client);
    return who.left ? 0 : 1;
}

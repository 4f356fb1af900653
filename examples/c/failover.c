/*
 * A desk that outlives its server: it signs an agent in and answers a call. When the active side fails
 * while the call is up, it comes back on the other side, shows the call again and hangs up there.
 *
 *     failover SIDE_A SIDE_B AGENT_ID INSTRUMENT
 *
 * Each side as HOST:PORT. The agent's password is the AGENT_ID, as in the demo centre. Exit status 0
 * when the call was over after a failure, 1 when something went wrong, 2 for wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    uint32_t call;       /* the one that was answered; CTISP_NULL_CALL_ID: none yet */
    bool came_back;
} desk_state;

/* --8<-- [start:log] */
/* What the library does about its connections: attempts, losses, refusals. */
static void on_log(ctisp_log_level level, const char *text, void *user_data)
{
    (void)user_data;
    fprintf(stderr, "%s %s\n", level <= CTISP_LOG_WARNING ? "warning:" : "info:", text);
}
/* --8<-- [end:log] */

static void on_hung_up(ctisp_client *client, const ctisp_error *error,
                       const ctisp_event *confirmation, void *user_data)
{
    (void)confirmation;
    (void)user_data;
    if (error->code != CTISP_OK) {
        fprintf(stderr, "failover: cannot hang up: %s\n", error->message);
        ctisp_client_close(client);
    }
}

/* --8<-- [start:resynchronised] */
/* The picture after the failure: the server has kept the call, and the agent signed in. */
static void on_resynchronised(ctisp_client *client, desk_state *state,
                              const ctisp_resynchronised *now)
{
    size_t i;
    for (i = 0; now->calls != NULL && i < now->calls->calls_count; i++) {
        const ctisp_device_call *call = &now->calls->calls[i];
        ctisp_connection connection;
        printf("call %lu is still up%s\n", (unsigned long)call->call_connection_call_id,
               call->call_state == CTISP_LCS_CONNECT ? ", and we talk" : "");
        if (call->call_connection_call_id != state->call) {
            continue;
        }
        state->came_back = true;
        connection.call_id = call->call_connection_call_id;
        connection.device_id_type = call->call_connection_device_id_type;
        connection.device_id = call->call_connection_device_id;
        ctisp_clear_connection_async(client, &connection, on_hung_up, NULL);
    }
    fflush(stdout);
}
/* --8<-- [end:resynchronised] */

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    desk_state *state = (desk_state *)user_data;
    switch (event->type) {
    case CTISP_CALL_DELIVERED_EVENT:
        ctisp_answer_call_async(client, &event->as.call_delivered_event->connection, NULL, NULL);
        break;
    case CTISP_CALL_ESTABLISHED_EVENT:
        state->call = event->as.call_established_event->connection.call_id;
        printf("call %lu is answered on side %c\n", (unsigned long)state->call,
               ctisp_client_side(client));
        break;
    /* --8<-- [start:events] */
    case CTISP_CONNECTION_LOST:
        printf("side %c is lost: %s\n", event->as.connection_lost->side,
               event->as.connection_lost->text);
        break;
    case CTISP_RECONNECTED:
        printf("now on side %c\n", event->as.reconnected->side);
        break;
    case CTISP_RESYNCHRONISED:
        on_resynchronised(client, state, event->as.resynchronised);
        break;
    /* --8<-- [end:events] */
    case CTISP_END_CALL_EVENT:
        if (event->as.end_call_event->connection.call_id == state->call) {
            printf("call %lu is over\n", (unsigned long)state->call);
            ctisp_client_stop(client);
        }
        break;
    default:
        break;
    }
    fflush(stdout);
}

int main(int argc, char **argv)
{
    desk_state state;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    ctisp_result ended;
    if (argc != 5) {
        fprintf(stderr, "usage: failover SIDE_A SIDE_B AGENT_ID INSTRUMENT\n");
        return 2;
    }
    memset(&state, 0, sizeof state);
    state.call = CTISP_NULL_CALL_ID;
    ctisp_set_log_callback(CTISP_LOG_INFO, on_log, NULL);
    ctisp_client_config_init(&config);
    /* --8<-- [start:open] */
    config.side_a = argv[1];
    config.side_b = argv[2];
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = argv[4];
    config.client_id = "failover";
    config.on_event = on_event;
    config.user_data = &state;
    /* --8<-- [end:open] */
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK
        || ctisp_login(client, argv[3], argv[3], &error) != CTISP_OK
        || ctisp_set_agent_state(client, CTISP_AGENT_STATE_AVAILABLE, 0, &error) != CTISP_OK) {
        fprintf(stderr, "failover: %s\n", error.message);
        ctisp_client_free(client);
        return 1;
    }
    ended = ctisp_client_run(client);
    ctisp_client_free(client);
    return ended == CTISP_OK && state.came_back ? 0 : 1;
}

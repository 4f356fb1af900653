/*
 * The shortest desk there is: signs an agent in, answers the first call that rings, and signs out when
 * it is over. agent_desktop.c is one with all the trimmings.
 *
 *     agent HOST:PORT AGENT_ID INSTRUMENT
 *
 * The agent's password is the AGENT_ID, as in the demo centre. Exit status 0 after a call, 1 when
 * something went wrong, 2 for wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>

static void on_event(ctisp_client *desk, const ctisp_event *event, void *user_data)
{
    uint32_t *answered = (uint32_t *)user_data;
    if (event->type == CTISP_CALL_DELIVERED_EVENT) {
        const ctisp_call_delivered_event *call = event->as.call_delivered_event;
        printf("call from %s is ringing\n", call->ani != NULL ? call->ani : "unknown");
        ctisp_answer_call_async(desk, &call->connection, NULL, NULL);
    } else if (event->type == CTISP_CALL_ESTABLISHED_EVENT) {
        *answered = event->as.call_established_event->connection.call_id;
        printf("call %lu is answered\n", (unsigned long)*answered);
    } else if (event->type == CTISP_END_CALL_EVENT
               && event->as.end_call_event->connection.call_id == *answered) {
        printf("call %lu is over\n", (unsigned long)*answered);
        ctisp_client_stop(desk);
    }
}

int main(int argc, char **argv)
{
    uint32_t answered = CTISP_NULL_CALL_ID;
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_error error;
    if (argc != 4) {
        fprintf(stderr, "usage: agent HOST:PORT AGENT_ID INSTRUMENT\n");
        return 2;
    }
    ctisp_client_config_init(&config);
    config.side_a = argv[1];
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = argv[3];
    config.on_event = on_event;
    config.user_data = &answered;
    if (ctisp_client_open(&config, &desk, &error) == CTISP_OK
        && ctisp_login(desk, argv[2], argv[2], &error) == CTISP_OK
        && ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, &error) == CTISP_OK
        && (error.code = ctisp_client_run(desk)) == CTISP_OK
        && ctisp_set_agent_state(desk, CTISP_AGENT_STATE_NOT_READY, 0, &error) == CTISP_OK
        && ctisp_logout(desk, 0, &error) == CTISP_OK) {
        printf("signed out\n");
    } else {
        fprintf(stderr, "agent: %s %s\n", ctisp_result_name(error.code), error.message);
    }
    ctisp_client_free(desk);
    return error.code == CTISP_OK ? 0 : 1;
}

#include <ctisp.h>
#include <stdio.h>

static void on_event(ctisp_client *desk, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_CALL_DELIVERED_EVENT) {
        const ctisp_call_delivered_event *call = event->as.call_delivered_event;
        printf("call from %s\n", call->ani ? call->ani : "unknown");
        ctisp_answer_call_async(desk, &call->connection, NULL, NULL);
    } else if (event->type == CTISP_CALL_ESTABLISHED_EVENT) {
        const ctisp_call_established_event *call = event->as.call_established_event;
        printf("we are talking\n");
        ctisp_clear_connection_async(desk, &call->connection, NULL, NULL);
    } else if (event->type == CTISP_END_CALL_EVENT) {
        printf("it is over\n");
        ctisp_client_close(desk);
    }
}

int main(void)
{
    ctisp_server_config centre;
    ctisp_server *server = NULL;
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_error error;
    char address[32];

    /* A CTI server of our own, with a caller every second. Yours is at "cti-a:42027". */
    ctisp_server_config_init(&centre);
    centre.traffic = 3600;
    if (ctisp_server_start(&centre, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));

    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    config.on_event = on_event;
    if (ctisp_client_open(&config, &desk, &error) != CTISP_OK
        || ctisp_login(desk, "1001", "1001", &error) != CTISP_OK
        || ctisp_set_agent_state(desk, CTISP_AGENT_STATE_AVAILABLE, 0, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    ctisp_client_run(desk); /* calls on_event until the session is closed */
    ctisp_client_free(desk);
    ctisp_server_free(server);
    return 0;
}

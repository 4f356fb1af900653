#include <ctisp.h>
#include <stdio.h>

/* --8<-- [start:switched] */
static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_SWITCHED) {
        printf("side %c is the active one now\n", event->as.switched->side);
        ctisp_client_stop(client);
    }
}
/* --8<-- [end:switched] */

int main(void)
{
    ctisp_server_config centre;
    ctisp_server *server = NULL;
    ctisp_client_config config;
    ctisp_client *bridge = NULL;
    ctisp_error error;
    char side_a[32], side_b[32];
    int moved;
    ctisp_server_config_init(&centre);
    centre.side_b = "127.0.0.1:0";
    if (ctisp_server_start(&centre, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(side_a, sizeof side_a, "127.0.0.1:%u", (unsigned)ctisp_server_side_port(server, 'A'));
    snprintf(side_b, sizeof side_b, "127.0.0.1:%u", (unsigned)ctisp_server_side_port(server, 'B'));
    ctisp_client_config_init(&config);
    config.on_event = on_event;
    /* --8<-- [start:ask] */
    config.side_a = side_a;
    config.side_b = side_b;
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_ACTIVE_STANDBY;
    /* --8<-- [end:ask] */
    if (ctisp_client_open(&config, &bridge, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    /* The session with the standby comes a little later. */
    while (ctisp_server_sessions(server, NULL, 0) < 2) {
        ctisp_client_dispatch(bridge, 5);
    }
    if (ctisp_server_switch_over(server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    moved = ctisp_client_run(bridge) == CTISP_OK && ctisp_client_side(bridge) == 'B';
    ctisp_client_free(bridge);
    ctisp_server_free(server);
    return moved ? 0 : 1;
}

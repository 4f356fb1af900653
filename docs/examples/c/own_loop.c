#define _POSIX_C_SOURCE 200809L
#include <ctisp.h>
#include <poll.h>
#include <stdio.h>

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_SYSTEM_EVENT) {
        printf("%s\n", ctisp_message_name(event->type));
        ctisp_client_close(client);
    }
}

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    struct pollfd waits[1];
    int open = 1;
    char address[32];
    if (ctisp_server_start(NULL, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.on_event = on_event;
    /* --8<-- [start:overflow] */
    config.event_limit = 50000;
    config.overflow = CTISP_OVERFLOW_DROP_OLDEST;
    /* --8<-- [end:overflow] */
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    /* --8<-- [start:loop] */
    waits[0].fd = ctisp_client_fd(client); /* and what else the program waits for */
    waits[0].events = POLLIN;
    while (open) {
        poll(waits, sizeof waits / sizeof waits[0], -1);
        if (waits[0].revents != 0) {
            /* on_event is called in here, on this thread. */
            open = ctisp_client_dispatch(client, 0) == CTISP_OK;
        }
    }
    /* --8<-- [end:loop] */
    ctisp_client_free(client);
    ctisp_server_free(server);
    return 0;
}

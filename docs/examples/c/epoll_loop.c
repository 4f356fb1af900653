#include <ctisp.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <unistd.h>

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
    char address[32];
    int loop, sessions = 1;
    if (ctisp_server_start(NULL, &server, NULL) != CTISP_OK)
        return 1;
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.on_event = on_event;
    if (ctisp_client_open(&config, &client, NULL) != CTISP_OK)
        return 1;
    loop = epoll_create1(EPOLL_CLOEXEC);
    /* --8<-- [start:epoll] */
    struct epoll_event ready;
    ready.events = EPOLLIN; /* level-triggered: not EPOLLET */
    ready.data.ptr = client;
    epoll_ctl(loop, EPOLL_CTL_ADD, ctisp_client_fd(client), &ready);
    while (sessions > 0) {
        if (epoll_wait(loop, &ready, 1, -1) != 1)
            continue; /* a signal */
        client = (ctisp_client *)ready.data.ptr;
        /* on_event is called in here, on this thread. */
        if (ctisp_client_dispatch(client, 0) != CTISP_OK) {
            epoll_ctl(loop, EPOLL_CTL_DEL, ctisp_client_fd(client), NULL);
            ctisp_client_free(client);
            sessions--;
        }
    }
    /* --8<-- [end:epoll] */
    close(loop);
    ctisp_server_free(server);
    return 0;
}

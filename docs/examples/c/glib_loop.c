#include <ctisp.h>
#include <glib-unix.h>
#include <stdio.h>

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_SYSTEM_EVENT) {
        printf("%s\n", ctisp_message_name(event->type));
        ctisp_client_close(client);
    }
}

/* --8<-- [start:glib] */
typedef struct {
    ctisp_client *client;
    GMainLoop *loop;
} application;

static gboolean something_waits(gint fd, GIOCondition condition, gpointer user_data)
{
    application *app = (application *)user_data;
    (void)fd;
    (void)condition;
    /* on_event is called in here, on the thread of the main loop. */
    if (ctisp_client_dispatch(app->client, 0) == CTISP_OK)
        return G_SOURCE_CONTINUE;
    g_main_loop_quit(app->loop); /* the session is over */
    return G_SOURCE_REMOVE;
}
/* --8<-- [end:glib] */

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client_config config;
    application app;
    char address[32];
    if (ctisp_server_start(NULL, &server, NULL) != CTISP_OK)
        return 1;
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.on_event = on_event;
    if (ctisp_client_open(&config, &app.client, NULL) != CTISP_OK)
        return 1;
    app.loop = g_main_loop_new(NULL, FALSE);
    /* --8<-- [start:add] */
    g_unix_fd_add(ctisp_client_fd(app.client), G_IO_IN, something_waits, &app);
    g_main_loop_run(app.loop);
    /* --8<-- [end:add] */
    g_main_loop_unref(app.loop);
    ctisp_client_free(app.client);
    ctisp_server_free(server);
    return 0;
}

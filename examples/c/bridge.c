/*
 * A bridge: prints every event of the contact centre as a line of JSON.
 *
 *     bridge [--events N] HOST:PORT
 *
 * It ends after N events, with exit status 0; without --events it goes on until the session is over
 * or it is interrupted. 1 when something went wrong, 2 for wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    long left;   /* events to print; below 0: no end */
    bool failed;
} bridge;

/* The line of an event is as long as it is: ask first, then write. */
static bool print(const ctisp_event *event)
{
    size_t length = 0;
    char *line;
    bool written;
    if (ctisp_event_json(event, NULL, 0, &length, NULL) != CTISP_OK) {
        return false;
    }
    line = malloc(length + 1);
    written = line != NULL
        && ctisp_event_json(event, line, length + 1, &length, NULL) == CTISP_OK
        && puts(line) >= 0;
    free(line);
    return written;
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    bridge *to = (bridge *)user_data;
    /* The last event of all; ctisp_client_run() tells whether that is as it should be. */
    if (event->type == CTISP_CLOSED || to->left == 0) {
        return;
    }
    to->failed = to->failed || !print(event);
    if (to->left > 0) {
        to->left--;
    }
    if (to->left == 0 || to->failed) {
        ctisp_client_close(client);
    }
}

int main(int argc, char **argv)
{
    bridge to = {-1, false};
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    ctisp_result ended;
    if (argc == 4 && strcmp(argv[1], "--events") == 0) {
        to.left = strtol(argv[2], NULL, 10);
    }
    if ((argc != 2 && argc != 4) || (argc == 4 && to.left <= 0)) {
        fprintf(stderr, "usage: bridge [--events N] HOST:PORT\n");
        return 2;
    }
    ctisp_client_config_init(&config);
    config.side_a = argv[argc - 1];
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.client_id = "bridge";
    config.on_event = on_event;
    config.user_data = &to;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "bridge: %s\n", error.message);
        return 1;
    }
    /* Every event, from now to the end, on this thread. */
    ended = ctisp_client_run(client);
    ctisp_client_free(client);
    if (ended != CTISP_OK) {
        fprintf(stderr, "bridge: the session has ended: %s\n", ctisp_result_name(ended));
    }
    return ended != CTISP_OK || to.failed ? 1 : 0;
}

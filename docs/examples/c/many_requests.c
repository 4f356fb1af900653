/* Many requests on their way at once, and what a callback may do. */
#include <ctisp.h>
#include <stdio.h>

/* --8<-- [start:tickets] */
static void on_statistics(ctisp_client *client, const ctisp_error *error,
                          const ctisp_event *confirmation, void *user_data)
{
    int *left = (int *)user_data;
    (void)client;
    if (error->code == CTISP_OK) {
        printf("%lu calls wait\n",
               (unsigned long)confirmation->as.query_skill_group_statistics_conf->router_calls_q_now);
    } else {
        fprintf(stderr, "%s\n", error->message);
    }
    --*left;
}

static int ask(ctisp_client *client)
{
    static const uint32_t skill_groups[] = {101, 102, 103};
    int i, left = 0;
    for (i = 0; i < 3; i++) {
        ctisp_query_skill_group_statistics_req request;
        ctisp_query_skill_group_statistics_req_init(&request);
        request.peripheral_id = 5000;
        request.skill_group_number = skill_groups[i];
        if (ctisp_request_async(client, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &request,
                                on_statistics, &left)
            == CTISP_OK) {
            left++;
        }
    }
    while (left > 0 && ctisp_client_dispatch(client, UINT32_MAX) == CTISP_OK) {
        /* on_statistics is called in there */
    }
    return left == 0;
}
/* --8<-- [end:tickets] */

/* --8<-- [start:callbacks] */
static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_SYSTEM_EVENT) {
        ctisp_client_close(client); /* a callback may do all that other code may */
    } else if (event->type == CTISP_CLOSED) {
        printf("%s\n", event->as.closed->text);
    }
}
/* --8<-- [end:callbacks] */

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    char address[32];
    int all = 0;
    if (ctisp_server_start(NULL, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    if (ctisp_client_open(&config, &client, &error) == CTISP_OK) {
        all = ask(client);
        ctisp_client_free(client);
    }
    config.on_event = on_event;
    if (ctisp_client_open(&config, &client, &error) == CTISP_OK) {
        all = ctisp_client_run(client) == CTISP_OK && all;
        ctisp_client_free(client);
    }
    ctisp_server_free(server);
    return all ? 0 : 1;
}

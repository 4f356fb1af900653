/*
 * A screen pop: when a call rings at a phone, shows who calls and what is known of the caller.
 *
 *     screen_pop [--calls N] HOST:PORT INSTRUMENT
 *
 * It stands beside the agent's desktop or hard phone, and watches only. It ends after N calls, with
 * exit status 0; without --calls it goes on until the session is over. 1 when something went wrong,
 * 2 for wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the call's script has put into the call variables is the affair of each contact centre. Here
 * CallVariable1 is the customer's class and CallVariable2 the number of the account. */
static void pop(const char *caller, const char *class_of, const char *account)
{
    printf("+------------------------------\n");
    printf("| call from %s\n", caller != NULL ? caller : "unknown");
    printf("| customer  %s\n", class_of != NULL ? class_of : "-");
    printf("| account   %s\n", account != NULL ? account : "-");
    printf("+------------------------------\n");
    fflush(stdout);
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    long *left = (long *)user_data;
    const ctisp_call_delivered_event *call;
    size_t i;
    if (event->type != CTISP_CALL_DELIVERED_EVENT || *left == 0) {
        return;
    }
    /* A field that is absent is NULL. */
    call = event->as.call_delivered_event;
    pop(call->ani, call->call_variable1, call->call_variable2);
    /* Expanded call context: variables with names. */
    for (i = 0; i < call->named_variables_count; i++) {
        printf("| %s = %s\n", call->named_variables[i].name, call->named_variables[i].value);
    }
    if (*left > 0 && --*left == 0) {
        ctisp_client_close(client);
    }
}

int main(int argc, char **argv)
{
    const uint32_t wanted = CTISP_CALL_DELIVERED_EVENT;
    long left = -1;
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    ctisp_result ended;
    if (argc == 5 && strcmp(argv[1], "--calls") == 0) {
        left = strtol(argv[2], NULL, 10);
    }
    if ((argc != 3 && argc != 5) || (argc == 5 && left <= 0)) {
        fprintf(stderr, "usage: screen_pop [--calls N] HOST:PORT INSTRUMENT\n");
        return 2;
    }
    ctisp_client_config_init(&config);
    config.side_a = argv[argc - 2];
    config.services = CTISP_SERVICE_CLIENT_EVENTS;
    config.peripheral_id = 5000;
    config.agent_instrument = argv[argc - 1];
    config.client_id = "screen pop";
    /* Of all events this one is enough: the server sends no others. */
    ctisp_client_config_set_events(&config, &wanted, 1, NULL);
    config.on_event = on_event;
    config.user_data = &left;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "screen_pop: %s\n", error.message);
        return 1;
    }
    ended = ctisp_client_run(client);
    ctisp_client_free(client);
    if (ended != CTISP_OK) {
        fprintf(stderr, "screen_pop: the session has ended: %s\n", ctisp_result_name(ended));
    }
    return ended == CTISP_OK ? 0 : 1;
}

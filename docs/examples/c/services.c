/* How each service is asked for; the guide shows the parts. All of them must be granted. */
#include <ctisp.h>
#include <stdio.h>

/* Opens the session, looks at what was granted, closes it. */
static int granted(const ctisp_client_config *config)
{
    ctisp_client *client = NULL;
    ctisp_error error;
    int all = ctisp_client_open(config, &client, &error) == CTISP_OK
        && ctisp_client_services(client) == config->services;
    if (!all) {
        fprintf(stderr, "services: 0x%lx: %s\n", (unsigned long)config->services, error.message);
    }
    ctisp_client_free(client);
    return all;
}

/* What all have in common. */
static ctisp_client_config fresh(const char *address)
{
    ctisp_client_config config;
    ctisp_client_config_init(&config);
    config.side_a = address;
    return config;
}

static int client_events(ctisp_client_config config)
{
    /* --8<-- [start:client_events] */
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    /* --8<-- [end:client_events] */
    return granted(&config);
}

static int all_events(ctisp_client_config config)
{
    /* --8<-- [start:all_events] */
    config.services = CTISP_SERVICE_ALL_EVENTS;
    /* --8<-- [end:all_events] */
    return granted(&config);
}

static int peripheral_monitor(ctisp_client_config config)
{
    /* --8<-- [start:peripheral_monitor] */
    config.services = CTISP_SERVICE_PERIPHERAL_MONITOR;
    /* --8<-- [end:peripheral_monitor] */
    return granted(&config);
}

static int client_monitor(ctisp_client_config config)
{
    /* --8<-- [start:client_monitor] */
    config.services = CTISP_SERVICE_CLIENT_MONITOR;
    /* --8<-- [end:client_monitor] */
    return granted(&config);
}

static int connection_monitor(ctisp_client_config config)
{
    /* --8<-- [start:connection_monitor] */
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CONNECTION_MONITOR;
    config.client_id = "billing bridge";
    /* --8<-- [end:connection_monitor] */
    return granted(&config);
}

static int call_data_update(ctisp_client_config config)
{
    /* --8<-- [start:call_data_update] */
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL
        | CTISP_SERVICE_CALL_DATA_UPDATE;
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    /* --8<-- [end:call_data_update] */
    return granted(&config);
}

static int supervisor(ctisp_client_config config)
{
    /* --8<-- [start:supervisor] */
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL
        | CTISP_SERVICE_SUPERVISOR;
    config.peripheral_id = 5000;
    config.agent_id = "1001";
    config.agent_instrument = "3001";
    /* --8<-- [end:supervisor] */
    return granted(&config);
}

static int server_service(ctisp_client_config config)
{
    ctisp_client *client = NULL;
    ctisp_result result;
    config.services = CTISP_SERVICE_SERVER;
    if (ctisp_client_open(&config, &client, NULL) != CTISP_OK) {
        return 0;
    }
    /* --8<-- [start:server] */
    ctisp_register_service_req request;
    ctisp_register_service_req_init(&request);
    request.service_name = "Cisco:CallRecording";
    request.server_mode = CTISP_SERVER_MODE_EXCLUSIVE;
    result = ctisp_request(client, CTISP_REGISTER_SERVICE_REQ, &request, NULL, NULL);
    /* --8<-- [end:server] */
    ctisp_client_free(client);
    return result == CTISP_OK;
}

static int configuration(ctisp_client_config config)
{
    ctisp_client *client = NULL;
    ctisp_result result;
    /* --8<-- [start:configuration] */
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CONFIG_EVENTS;
    config.config_msg_mask = CTISP_CONFIG_MSG_AGENT_MASK
        | CTISP_CONFIG_MSG_SKILL_GROUP_MASK;
    /* --8<-- [end:configuration] */
    if (ctisp_client_open(&config, &client, NULL) != CTISP_OK) {
        return 0;
    }
    /* --8<-- [start:configuration_request] */
    ctisp_config_request_event request;
    ctisp_config_request_event_init(&request);
    request.peripheral_id = 5000;
    request.config_information = CTISP_CONFIG_MSG_AGENT_MASK
        | CTISP_CONFIG_MSG_SKILL_GROUP_MASK;
    result = ctisp_send(client, CTISP_CONFIG_REQUEST_EVENT, &request, NULL);
    /* --8<-- [end:configuration_request] */
    ctisp_client_free(client);
    return result == CTISP_OK;
}

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client_config config;
    char address[32];
    int all;
    if (ctisp_server_start(NULL, &server, NULL) != CTISP_OK) {
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    config = fresh(address);
    all = client_events(config) && all_events(config) && peripheral_monitor(config)
        && client_monitor(config) && connection_monitor(config) && call_data_update(config)
        && supervisor(config) && server_service(config) && configuration(config);
    ctisp_server_free(server);
    printf("services: %s\n", all ? "ok" : "not granted");
    return all ? 0 : 1;
}

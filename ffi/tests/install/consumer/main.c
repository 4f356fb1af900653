/* A program outside the tree, in C: an agent signs in at the library's own server. */
#include <ctisp.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    ctisp_server *server = NULL;
    ctisp_client *desk = NULL;
    ctisp_client_config config;
    ctisp_error error;
    char address[64];
    if (strcmp(ctisp_version(), CTISP_VERSION) != 0) {
        fprintf(stderr, "header %s, library %s\n", CTISP_VERSION, ctisp_version());
        return 1;
    }
    if (ctisp_server_start(NULL, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = "3001";
    if (ctisp_client_open(&config, &desk, &error) != CTISP_OK
        || ctisp_login(desk, "1001", "1001", &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    ctisp_client_free(desk);
    ctisp_server_free(server);
    return 0;
}

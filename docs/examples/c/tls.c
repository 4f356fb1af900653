#include <ctisp.h>
#include <stdio.h>

/* From where `make test` runs this. */
#define FILES "../../../docs/examples/tls/"

static int failed(const ctisp_error *error)
{
    fprintf(stderr, "%s\n", error->message);
    return 1;
}

int main(void)
{
    ctisp_error error;
    char address[32];

    /* --8<-- [start:server] */
    ctisp_server_config centre;
    ctisp_server *server = NULL;
    ctisp_server_config_init(&centre);
    centre.listen = "127.0.0.1:0"; /* "0.0.0.0:42030" */
    centre.tls_certificate_file = FILES "server.pem";
    centre.tls_key_file = FILES "server.key";
    centre.tls_client_ca_file = FILES "ca.pem"; /* asks for certificates */
    if (ctisp_server_start(&centre, &server, &error) != CTISP_OK)
        return failed(&error);
    /* --8<-- [end:server] */
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));

    /* --8<-- [start:client] */
    ctisp_client_config config;
    ctisp_client *desk = NULL;
    ctisp_client_config_init(&config);
    config.side_a = address; /* "cti-a:42030" */
    config.tls_ca_file = FILES "ca.pem";
    config.tls_certificate_file = FILES "desk.pem";
    config.tls_key_file = FILES "desk.key";
    config.services = CTISP_SERVICE_ALL_EVENTS;
    if (ctisp_client_open(&config, &desk, &error) != CTISP_OK)
        return failed(&error);
    /* --8<-- [end:client] */
    printf("a session with TLS\n");
    ctisp_client_free(desk);

    /* Who has no certificate does not come in. */
    config.tls_certificate_file = NULL;
    config.tls_key_file = NULL;
    if (ctisp_client_open(&config, &desk, &error) == CTISP_OK)
        return 1;
    printf("%s\n", error.message);
    ctisp_server_free(server);
    return 0;
}

#include <ctisp.h>
#include <stdio.h>

static void tell(const ctisp_termination_record *record, void *user_data)
{
    (void)user_data;
    printf("agent %s talked %u s\n", record->agent_id ? record->agent_id : "-",
           (unsigned)record->talk_time);
}

int main(void)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_error error;
    uint32_t call;
    ctisp_server_config_init(&config);
    config.stepped = 1;     /* time moves by ctisp_server_step() alone */
    config.auto_agents = 4; /* agents who answer by themselves */
    if (ctisp_server_start(&config, &server, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        return 1;
    }
    /* Here the program under test connects to ctisp_server_port(server) of 127.0.0.1. */
    call = ctisp_server_place_call(server, "5551234", "8001", NULL);
    ctisp_server_step(server, 60000, &error); /* a minute passes at once */
    ctisp_server_hang_up(server, call);
    ctisp_server_step(server, 540000, &error); /* wrap-up, and the record is written */
    ctisp_server_each_termination_record(server, tell, NULL);
    ctisp_server_cut_connections(server); /* as a failure of the network would */
    ctisp_server_free(server);
    return 0;
}

/* Messages through the public header alone, in the common part of C99 and C++17. */
#include <ctisp.h>
#include <string.h>

#include "check.h"

static ctisp_event *decode(uint32_t version, const uint8_t *bytes, size_t length)
{
    ctisp_event *event = NULL;
    ctisp_error error;
    CHECK(ctisp_decode(version, bytes, length, &event, &error) == CTISP_OK);
    CHECK(error.code == CTISP_OK && error.message[0] == '\0');
    return event;
}

/* What a bridge does: fill in, encode, decode, read. */
static void a_request_filled_in_comes_back_the_same(uint32_t version)
{
    ctisp_open_req open;
    uint8_t buffer[1024];
    size_t length = 0;
    ctisp_error error;
    ctisp_event *event;
    const ctisp_open_req *read;
    ctisp_open_req_init(&open);
    CHECK(open.peripheral_id == CTISP_NULL_PERIPHERAL_ID);
    open.invoke_id = 1;
    open.version_number = version;
    open.services_requested = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    open.client_id = "desk";
    open.client_password.data = (const uint8_t *)"";
    open.client_password.length = 0;
    open.agent_instrument = "3001";
    CHECK(ctisp_encode(version, CTISP_OPEN_REQ, &open, buffer, sizeof buffer, &length, &error)
          == CTISP_OK);
    event = decode(version, buffer, length);
    CHECK(event->type == CTISP_OPEN_REQ && event->protocol_version == version);
    CHECK(strcmp(event->name, "OPEN_REQ") == 0);
    CHECK(event->bytes.length == length && memcmp(event->bytes.data, buffer, length) == 0);
    read = event->as.open_req;
    CHECK(read->services_requested == open.services_requested);
    CHECK(strcmp(read->client_id, "desk") == 0 && strcmp(read->agent_instrument, "3001") == 0);
    CHECK(read->client_password.data != NULL && read->client_password.length == 0);
    CHECK(read->agent_id == NULL && !read->has_application_path_id);
    ctisp_event_free(event);
}

static void an_event_with_connection_and_lists_can_be_read(void)
{
    ctisp_call_delivered_event call;
    ctisp_named_variable variables[2] = {{"user.customer", "gold"}, {"user.order", "4711"}};
    uint8_t buffer[2048];
    size_t length = 0;
    ctisp_event *event;
    const ctisp_call_delivered_event *read;
    ctisp_call_delivered_event_init(&call);
    CHECK(call.connection.call_id == CTISP_NULL_CALL_ID);
    CHECK(call.connection.device_id_type == CTISP_CONNECTION_ID_NONE);
    call.connection.call_id = 16777507;
    call.connection.device_id_type = CTISP_CONNECTION_ID_DYNAMIC;
    call.connection.device_id = "3001";
    call.ani = "5551234";
    call.named_variables = variables;
    call.named_variables_count = 2;
    CHECK(ctisp_encode(CTISP_NEWEST_VERSION, CTISP_CALL_DELIVERED_EVENT, &call, buffer,
                       sizeof buffer, &length, NULL) == CTISP_OK);
    event = decode(CTISP_NEWEST_VERSION, buffer, length);
    read = event->as.call_delivered_event;
    CHECK(read->connection.call_id == 16777507 && strcmp(read->connection.device_id, "3001") == 0);
    CHECK(strcmp(read->ani, "5551234") == 0 && read->dnis == NULL);
    CHECK(read->named_variables_count == 2);
    CHECK(strcmp(read->named_variables[1].name, "user.order") == 0);
    CHECK(strcmp(read->named_variables[1].value, "4711") == 0);
    ctisp_event_free(event);
}

static void entries_of_several_fields_keep_together(void)
{
    ctisp_begin_call_event call;
    ctisp_cti_client clients[2];
    uint8_t buffer[2048];
    size_t length = 0;
    ctisp_event *event;
    const ctisp_begin_call_event *read;
    ctisp_begin_call_event_init(&call);
    memset(clients, 0, sizeof clients);
    clients[0].cti_client_signature = "screen pop";
    clients[0].cti_client_timestamp = 1700000000u;
    clients[0].has_cti_client_timestamp = true;
    clients[1].cti_client_signature = "recorder";
    call.cti_clients = clients;
    call.cti_clients_count = 2;
    CHECK(ctisp_encode(9, CTISP_BEGIN_CALL_EVENT, &call, buffer, sizeof buffer, &length, NULL)
          == CTISP_OK);
    event = decode(9, buffer, length);
    read = event->as.begin_call_event;
    CHECK(read->cti_clients_count == 2);
    CHECK(strcmp(read->cti_clients[0].cti_client_signature, "screen pop") == 0);
    CHECK(read->cti_clients[0].has_cti_client_timestamp);
    CHECK(read->cti_clients[0].cti_client_timestamp == 1700000000u);
    CHECK(strcmp(read->cti_clients[1].cti_client_signature, "recorder") == 0);
    CHECK(!read->cti_clients[1].has_cti_client_timestamp);
    ctisp_event_free(event);
}

static void a_missing_terminator_is_made_up_for(void)
{
    /* FAILURE_CONF in version 25, Text (tag 7) without its NUL. */
    static const uint8_t bytes[] = {0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0, 2,
                                    0, 7, 0, 4,  'd', 'e', 's', 'k'};
    ctisp_event *event = decode(25, bytes, sizeof bytes);
    CHECK(strcmp(event->as.failure_conf->text, "desk") == 0);
    ctisp_event_free(event);
}

static void an_unknown_type_keeps_its_bytes(void)
{
    static const uint8_t bytes[] = {0, 0, 0, 1, 0, 0, 0x27, 0x0F, 7};
    ctisp_event *event = decode(25, bytes, sizeof bytes);
    CHECK(event->type == 9999 && event->name == NULL && event->as.any == NULL);
    CHECK(event->bytes.length == sizeof bytes && event->bytes.data[8] == 7);
    ctisp_event_free(event);
}

static void errors_tell_what_is_wrong(void)
{
    static const uint8_t cut[] = {0, 0, 0, 2, 0, 0, 0, 5, 0, 0};
    ctisp_heartbeat_req heartbeat;
    ctisp_event *event = NULL;
    ctisp_error error;
    uint8_t buffer[4];
    size_t length = 0;
    CHECK(ctisp_decode(25, cut, sizeof cut, &event, &error) == CTISP_E_BAD_MESSAGE);
    CHECK(event == NULL && error.code == CTISP_E_BAD_MESSAGE);
    CHECK(error.status == CTISP_E_CTI_BAD_MESSAGE_FORMAT);
    CHECK(strstr(error.message, "HEARTBEAT_REQ.InvokeID") != NULL);
    CHECK(strstr(error.message, ctisp_status_name(error.status)) != NULL);
    CHECK(ctisp_decode(25, NULL, 0, &event, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_decode(99, cut, sizeof cut, &event, NULL) == CTISP_E_INVALID_ARGUMENT);
    ctisp_heartbeat_req_init(&heartbeat);
    CHECK(ctisp_encode(25, CTISP_HEARTBEAT_REQ, &heartbeat, buffer, sizeof buffer, &length, &error)
          == CTISP_E_BUFFER_TOO_SMALL);
    CHECK(length == 12);
    CHECK(strcmp(ctisp_result_name(CTISP_E_BUFFER_TOO_SMALL), "CTISP_E_BUFFER_TOO_SMALL") == 0);
    CHECK(ctisp_result_name(12345) == NULL);
    ctisp_event_free(NULL);
}

static void an_event_becomes_a_line_of_json(void)
{
    static const uint8_t heartbeat[12] = {0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 42};
    static const uint8_t unknown[10] = {0, 0, 0, 2, 0, 0, 0x27, 0x0f, 0xca, 0xfe};
    ctisp_event *event = decode(25, heartbeat, sizeof heartbeat), nothing;
    char line[256];
    size_t length = 0;
    ctisp_error error;
    CHECK(ctisp_event_json(event, NULL, 0, &length, &error) == CTISP_OK);
    CHECK(ctisp_event_json(event, line, length, &length, &error) == CTISP_E_BUFFER_TOO_SMALL);
    CHECK(strstr(error.message, "bytes are needed") != NULL);
    CHECK(ctisp_event_json(event, line, length + 1, &length, &error) == CTISP_OK);
    CHECK(strlen(line) == length && strchr(line, '\n') == NULL);
    CHECK(strstr(line, "\"name\":\"HEARTBEAT_REQ\"") != NULL);
    CHECK(strstr(line, "\"InvokeID\":42") != NULL);
    ctisp_event_free(event);
    event = decode(25, unknown, sizeof unknown);
    CHECK(ctisp_event_json(event, line, sizeof line, &length, NULL) == CTISP_OK);
    CHECK(strstr(line, "\"body\":\"cafe\"") != NULL);
    CHECK(ctisp_event_json(event, NULL, 1, &length, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_event_json(event, line, sizeof line, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_event_json(NULL, line, sizeof line, &length, NULL) == CTISP_E_INVALID_ARGUMENT);
    ctisp_event_free(event);
    memset(&nothing, 0, sizeof nothing);
    CHECK(ctisp_event_json(&nothing, line, sizeof line, &length, NULL) == CTISP_E_INVALID_ARGUMENT);
}

int main(void)
{
    uint32_t version;
    CHECK(strcmp(ctisp_version(), CTISP_VERSION) == 0);
    for (version = CTISP_OLDEST_VERSION; version <= CTISP_NEWEST_VERSION; version++) {
        a_request_filled_in_comes_back_the_same(version);
    }
    an_event_with_connection_and_lists_can_be_read();
    entries_of_several_fields_keep_together();
    a_missing_terminator_is_made_up_for();
    an_unknown_type_keeps_its_bytes();
    errors_tell_what_is_wrong();
    an_event_becomes_a_line_of_json();
    puts("messages: ok");
    return 0;
}

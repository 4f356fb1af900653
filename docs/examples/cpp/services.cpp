// How each service is asked for; the guide shows the parts. All of them must be granted.
#include <ctisp.hpp>
#include <iostream>

namespace {

using ctisp::services;

bool granted(const ctisp::client_options &options, services wanted)
{
    const ctisp::client client{options};
    // The server may grant less than what was asked for.
    return client.services() == wanted;
}

bool all_granted(const std::string &address)
{
    const auto session = [&] { return ctisp::client_options().side_a(address); };
    // clang-format off
    const auto client_events = session()
        // --8<-- [start:client_events]
        .services(services::client_events | services::client_control)
        .peripheral_id(5000)
        .agent_instrument("3001");
        // --8<-- [end:client_events]
    const auto all_events = session()
        // --8<-- [start:all_events]
        .services(services::all_events);
        // --8<-- [end:all_events]
    const auto peripheral_monitor = session()
        // --8<-- [start:peripheral_monitor]
        .services(services::peripheral_monitor);
        // --8<-- [end:peripheral_monitor]
    const auto client_monitor = session()
        // --8<-- [start:client_monitor]
        .services(services::client_monitor);
        // --8<-- [end:client_monitor]
    const auto connection_monitor = session()
        // --8<-- [start:connection_monitor]
        .services(services::all_events | services::connection_monitor)
        .client_id("billing bridge");
        // --8<-- [end:connection_monitor]
    const auto call_data_update = session()
        // --8<-- [start:call_data_update]
        .services(services::client_events | services::client_control
                  | services::call_data_update)
        .peripheral_id(5000)
        .agent_instrument("3001");
        // --8<-- [end:call_data_update]
    const auto supervisor = session()
        // --8<-- [start:supervisor]
        .services(services::client_events | services::client_control
                  | services::supervisor)
        .peripheral_id(5000)
        .agent_id("1001")
        .agent_instrument("3001");
        // --8<-- [end:supervisor]
    // clang-format on
    return granted(client_events, services::client_events | services::client_control)
        && granted(all_events, services::all_events)
        && granted(peripheral_monitor, services::peripheral_monitor)
        && granted(client_monitor, services::client_monitor)
        && granted(connection_monitor, services::all_events | services::connection_monitor)
        && granted(call_data_update,
                   services::client_events | services::client_control | services::call_data_update)
        && granted(supervisor,
                   services::client_events | services::client_control | services::supervisor);
}

void recording(const std::string &address)
{
    ctisp::client recorder{ctisp::client_options().side_a(address).services(services::server)};
    // --8<-- [start:server]
    ctisp::register_service_req request;
    request.service_name = "Cisco:CallRecording";
    request.server_mode = ctisp::server_mode::exclusive;
    recorder.request(request);
    // --8<-- [end:server]
}

void configuration(const std::string &address)
{
    // --8<-- [start:configuration]
    const auto wanted = ctisp::config_msg_mask::agent | ctisp::config_msg_mask::skill_group;
    ctisp::client client{ctisp::client_options()
                             .side_a(address)
                             .services(services::all_events | services::config_events)
                             .config_msg_mask(wanted)};
    ctisp::config_request_event request;
    request.peripheral_id = 5000;
    request.config_information = wanted;
    client.send(request);
    // --8<-- [end:configuration]
}

} // namespace

int main()
{
    const ctisp::server server;
    const bool all = all_granted(server.address());
    recording(server.address());
    configuration(server.address());
    std::cout << "services: " << (all ? "ok" : "not granted") << '\n';
    return all ? 0 : 1;
}

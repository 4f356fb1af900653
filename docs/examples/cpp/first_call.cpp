#include <ctisp.hpp>
#include <iostream>

int main()
{
    // A CTI server of our own, with a caller every second. Yours is at "cti-a:42027".
    ctisp::server server{ctisp::server_options().traffic(3600)};

    ctisp::client desk{ctisp::client_options()
                           .side_a(server.address())
                           .services(ctisp::services::client_events
                                     | ctisp::services::client_control)
                           .peripheral_id(5000)
                           .agent_instrument("3001")};
    desk.on([&](const ctisp::call_delivered_event &call) {
        std::cout << "call from " << call.ani.value_or("unknown") << '\n';
        desk.answer_call_async(call.connection);
    });
    desk.on([&](const ctisp::call_established_event &call) {
        std::cout << "we are talking\n";
        desk.clear_connection_async(call.connection);
    });
    desk.on([&](const ctisp::end_call_event &) {
        std::cout << "it is over\n";
        desk.close();
    });
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::available);
    desk.run(); // calls the functions above until the session is closed
}

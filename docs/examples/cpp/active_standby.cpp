#include <ctisp.hpp>
#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    ctisp::server server{ctisp::server_options().side_b("127.0.0.1:0")};
    const std::string side_a = server.address('A'), side_b = server.address('B');
    // --8<-- [start:ask]
    ctisp::client bridge{ctisp::client_options()
                             .sides(side_a, side_b)
                             .services(ctisp::services::all_events
                                       | ctisp::services::active_standby)};
    // --8<-- [end:ask]
    // --8<-- [start:switched]
    bridge.on([&](const ctisp::switched &now) {
        std::cout << "side " << now.side << " is the active one now\n";
        bridge.stop();
    });
    // --8<-- [end:switched]
    // The session with the standby comes a little later.
    while (server.sessions().size() < 2) {
        bridge.dispatch(5ms);
    }
    server.switch_over();
    bridge.run();
    bridge.close();
    return bridge.side() == 'B' && server.active_side() == 'B' ? 0 : 1;
}

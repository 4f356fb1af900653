#include <ctisp.hpp>
#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    ctisp_server_config config;
    ctisp_server_config_init(&config);
    config.side_b = "127.0.0.1:0";
    ctisp_server *server = nullptr;
    ctisp_error error;
    if (ctisp_server_start(&config, &server, &error) != CTISP_OK) {
        std::cerr << error.message << '\n';
        return 1;
    }
    const auto address = [&](char side) {
        return "127.0.0.1:" + std::to_string(ctisp_server_side_port(server, side));
    };
    const std::string side_a = address('A'), side_b = address('B');
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
    while (ctisp_server_sessions(server, nullptr, 0) < 2) {
        bridge.dispatch(5ms);
    }
    if (ctisp_server_switch_over(server, &error) != CTISP_OK) {
        std::cerr << error.message << '\n';
        return 1;
    }
    bridge.run();
    bridge.close();
    ctisp_server_free(server);
    return bridge.side() == 'B' ? 0 : 1;
}

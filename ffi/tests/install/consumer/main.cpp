// A program outside the tree, in C++: an agent signs in at the library's own server.
#include <ctisp.hpp>
#include <iostream>

int main()
{
    try {
        ctisp::server server;
        ctisp::client desk{ctisp::client_options()
                               .side_a(server.address())
                               .services(ctisp::services::client_events
                                         | ctisp::services::client_control)
                               .peripheral_id(5000)
                               .agent_instrument("3001")};
        desk.login("1001", "1001");
        return std::string(ctisp_version()) == CTISP_VERSION ? 0 : 1;
    } catch (const ctisp::error &error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}

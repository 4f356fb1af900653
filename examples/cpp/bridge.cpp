// A bridge: prints every event of the contact centre as a line of JSON.
//
//     bridge [--events N] HOST:PORT
//
// It ends after N events, with exit status 0; without --events it goes on until the session is over
// or it is interrupted. 1 when something went wrong, 2 for wrong usage.
#include <cstdlib>
#include <ctisp.hpp>
#include <iostream>

namespace {

void pass_on(const char *server, long left)
{
    ctisp::client client{ctisp::client_options()
                             .side_a(server)
                             .services(ctisp::services::all_events)
                             .client_id("bridge")};
    // Of whatever type. The last of all is that the session has ended: run() tells that too.
    client.on([&](const ctisp::event &event) {
        if (event.type() == ctisp::closed::message_type || left == 0) {
            return;
        }
        std::cout << event.json() << std::endl;
        if (left > 0 && --left == 0) {
            client.close();
        }
    });
    client.run();
}

} // namespace

int main(int argc, char **argv)
{
    const bool counted = argc == 4 && std::string(argv[1]) == "--events";
    const long events = counted ? std::strtol(argv[2], nullptr, 10) : -1;
    if ((argc != 2 && !counted) || events == 0) {
        std::cerr << "usage: bridge [--events N] HOST:PORT\n";
        return 2;
    }
    try {
        pass_on(argv[argc - 1], events);
    } catch (const ctisp::error &error) {
        std::cerr << "bridge: " << error.what() << '\n';
        return 1;
    }
}

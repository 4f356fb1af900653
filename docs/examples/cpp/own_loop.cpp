#include <ctisp.hpp>
#include <future>
#include <iostream>
#include <poll.h>

int main()
{
    using namespace std::chrono_literals;
    ctisp::server server;
    auto options =
        ctisp::client_options().side_a(server.address()).services(ctisp::services::all_events);
    // --8<-- [start:overflow]
    options.event_limit(50'000).overflow(ctisp::overflow::drop_oldest);
    // --8<-- [end:overflow]
    ctisp::client client{options};
    client.on([&](const ctisp::event &event) { std::cout << event.name() << '\n'; });
    client.on([&](const ctisp::system_event &) { client.close(); });
    // --8<-- [start:loop]
    pollfd waits[] = {{client.fd(), POLLIN, 0}}; // and what else the program waits for
    for (bool open = true; open;) {
        poll(waits, std::size(waits), -1);
        if (waits[0].revents != 0) {
            open = client.dispatch(0ms); // functions of on() are called in here, on this thread
        }
    }
    // --8<-- [end:loop]
    std::promise<void> told;
    // --8<-- [start:start]
    ctisp::client other{options};
    other.on([&](const ctisp::system_event &) {
        std::cout << "on a thread of the library\n";
        told.set_value();
    });
    other.start();
    // --8<-- [end:start]
    told.get_future().wait();
}

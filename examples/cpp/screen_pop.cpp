// A screen pop: when a call rings at a phone, shows who calls and what is known of the caller.
//
//     screen_pop [--calls N] HOST:PORT INSTRUMENT
//
// It stands beside the agent's desktop or hard phone, and watches only. It ends after N calls, with
// exit status 0; without --calls it goes on until the session is over. 1 when something went wrong, 2
// for wrong usage.
#include <cstdlib>
#include <ctisp.hpp>
#include <iostream>

namespace {

// What the call's script has put into the call variables is the affair of each contact centre. Here
// CallVariable1 is the customer's class and CallVariable2 the number of the account.
void pop(const ctisp::call_delivered_event &call)
{
    std::cout << "+------------------------------\n"
              << "| call from " << call.ani.value_or("unknown") << '\n'
              << "| customer  " << call.call_variable1.value_or("-") << '\n'
              << "| account   " << call.call_variable2.value_or("-") << '\n';
    // Expanded call context: variables with names.
    for (const auto &variable : call.named_variables) {
        std::cout << "| " << variable.name << " = " << variable.value << '\n';
    }
    std::cout << "+------------------------------" << std::endl;
}

void watch(const char *server, const char *instrument, long left)
{
    ctisp::client client{ctisp::client_options()
                             .side_a(server)
                             .services(ctisp::services::client_events)
                             .peripheral_id(5000)
                             .agent_instrument(instrument)
                             .client_id("screen pop")
                             // Of all events this one is enough: the server sends no others.
                             .events<ctisp::call_delivered_event>()};
    client.on([&](const ctisp::call_delivered_event &call) {
        if (left != 0) {
            pop(call);
        }
        if (left > 0 && --left == 0) {
            client.close();
        }
    });
    client.run();
}

} // namespace

int main(int argc, char **argv)
{
    const bool counted = argc == 5 && std::string(argv[1]) == "--calls";
    const long calls = counted ? std::strtol(argv[2], nullptr, 10) : -1;
    if ((argc != 3 && !counted) || calls == 0) {
        std::cerr << "usage: screen_pop [--calls N] HOST:PORT INSTRUMENT\n";
        return 2;
    }
    try {
        watch(argv[argc - 2], argv[argc - 1], calls);
    } catch (const ctisp::error &error) {
        std::cerr << "screen_pop: " << error.what() << '\n';
        return 1;
    }
}

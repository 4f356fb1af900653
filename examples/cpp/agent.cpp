// An agent's desk: signs in, answers the first call that rings, and signs out when it is over.
//
//     agent HOST:PORT AGENT_ID INSTRUMENT
//
// The agent's password is the AGENT_ID, as in the demo centre. Exit status 0 after a call, 1 when
// something went wrong, 2 for wrong usage.
#include <ctisp.hpp>
#include <iostream>

namespace {

void work(const std::string &server, const std::string &agent, const std::string &instrument)
{
    // The session is open from here on; the end of this function closes it, however that comes.
    ctisp::client desk{ctisp::client_options()
                           .side_a(server)
                           .services(ctisp::services::client_events
                                     | ctisp::services::client_control)
                           .peripheral_id(5000)
                           .agent_instrument(instrument)
                           .client_id("desk of agent " + agent)};

    // Told in dispatch() below, on this thread. Each function names the event that it is for.
    ctisp::connection connection; // ours to the call; it keeps its text, the event does not
    bool answered = false, over = false;
    desk.on([&](const ctisp::call_delivered_event &call) {
        std::cout << "call from " << call.ani.value_or("unknown") << " is ringing" << std::endl;
        connection = call.connection;
        // Without waiting: what becomes of it is told later. What is thrown here comes out of
        // dispatch().
        desk.answer_call_async(call.connection, [](const ctisp::result<void> &done) {
            done.value();
        });
    });
    desk.on([&](const ctisp::call_established_event &call) {
        std::cout << "call " << call.connection.call_id << " is answered" << std::endl;
        answered = true;
    });
    desk.on([&](const ctisp::end_call_event &call) {
        std::cout << "call " << call.connection.call_id << " is over" << std::endl;
        // A caller may hang up before the answer: then the next call is ours.
        over = answered && call.connection.call_id == connection.call_id;
    });

    desk.login(agent, agent);
    desk.set_agent_state(ctisp::agent_state::available);
    while (!over && desk.dispatch(std::chrono::seconds(1))) {
    }
    // An agent who is available would get the next call: not ready first.
    desk.set_agent_state(ctisp::agent_state::not_ready);
    desk.logout();
    std::cout << "signed out" << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::cerr << "usage: agent HOST:PORT AGENT_ID INSTRUMENT\n";
        return 2;
    }
    try {
        work(argv[1], argv[2], argv[3]);
    } catch (const ctisp::error &error) {
        std::cerr << "agent: " << error.what() << '\n';
        return 1;
    }
}

// A desk that outlives its server: it signs an agent in and answers a call. When the active side fails
// while the call is up, it comes back on the other side, shows the call again and hangs up there.
//
//     failover SIDE_A SIDE_B AGENT_ID INSTRUMENT
//
// Each side as HOST:PORT. The agent's password is the AGENT_ID, as in the demo centre. Exit status 0
// when the call was over after a failure, 1 when something went wrong, 2 for wrong usage.
#include <ctisp.hpp>
#include <iostream>

namespace {

bool work(const std::string &side_a, const std::string &side_b, const std::string &agent,
          const std::string &instrument)
{
    // --8<-- [start:open]
    ctisp::client desk{ctisp::client_options()
                           .sides(side_a, side_b)
                           .services(ctisp::services::client_events
                                     | ctisp::services::client_control)
                           .peripheral_id(5000)
                           .agent_instrument(instrument)
                           .client_id("failover")};
    // --8<-- [end:open]
    std::uint32_t ours = ctisp::null_call_id;
    bool came_back = false;
    desk.on([&](const ctisp::call_delivered_event &call) {
        desk.answer_call_async(call.connection);
    });
    desk.on([&](const ctisp::call_established_event &call) {
        ours = call.connection.call_id;
        std::cout << "call " << ours << " is answered on side " << desk.side() << std::endl;
    });
    // --8<-- [start:events]
    desk.on([](const ctisp::connection_lost &lost) {
        std::cout << "side " << lost.side << " is lost: " << lost.text << std::endl;
    });
    desk.on([](const ctisp::reconnected &back) {
        std::cout << "now on side " << back.side << std::endl;
    });
    // The picture after the failure: the server has kept the call, and the agent signed in.
    desk.on([&](const ctisp::resynchronised &now) {
        if (!now.calls) {
            return;
        }
        for (const auto &call : now.calls->calls) {
            const bool talks = call.call_state == ctisp::local_connection_state::connect;
            std::cout << "call " << call.call_connection_call_id.value_or(ctisp::null_call_id)
                      << " is still up" << (talks ? ", and we talk" : "") << std::endl;
            if (call.call_connection_call_id == ours) {
                came_back = true;
                ctisp::connection connection;
                connection.call_id = ours;
                connection.device_id_type = call.call_connection_device_id_type.value_or(
                    ctisp::connection_device_id_type::static_);
                connection.device_id = call.call_connection_device_id;
                // What is thrown by the answer comes out of run().
                desk.clear_connection_async(
                    connection, [](const ctisp::result<void> &done) { done.value(); });
            }
        }
    });
    // --8<-- [end:events]
    desk.on([&](const ctisp::end_call_event &call) {
        if (call.connection.call_id == ours) {
            std::cout << "call " << ours << " is over" << std::endl;
            desk.stop();
        }
    });

    desk.login(agent, agent);
    desk.set_agent_state(ctisp::agent_state::available);
    desk.run();
    return came_back;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::cerr << "usage: failover SIDE_A SIDE_B AGENT_ID INSTRUMENT\n";
        return 2;
    }
    // --8<-- [start:log]
    // What the library does about its connections: attempts, losses, refusals.
    ctisp::set_log_handler(
        [](ctisp::log_level, std::string_view text) { std::cerr << text << std::endl; });
    // --8<-- [end:log]
    try {
        return work(argv[1], argv[2], argv[3], argv[4]) ? 0 : 1;
    } catch (const ctisp::error &error) {
        std::cerr << "failover: " << error.what() << '\n';
        return 1;
    }
}

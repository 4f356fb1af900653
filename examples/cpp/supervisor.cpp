// A supervisor: watches a team, barges in on the first call that one of its agents talks on, and
// leaves the call again.
//
//     supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM
//
// Exit status 0 when the supervisor was in a call, 1 when something went wrong, 2 for wrong usage. The
// supervisor's password is the SUPERVISOR_ID, as in the demo centre.
#include <cstdlib>
#include <ctisp.hpp>
#include <iostream>

namespace {

// SUPERVISE_CALL_REQ: as for any request, its struct is all it takes.
ctisp::supervise_call_req action(ctisp::supervisory_action what, const std::string &agent)
{
    ctisp::supervise_call_req request;
    request.peripheral_id = 5000;
    request.supervisory_action = what;
    request.agent_id = agent; // a view: `agent` must be there until the request is sent
    return request;
}

void supervise(const std::string &server, const std::string &id, const std::string &instrument,
               std::uint32_t team)
{
    // The service is granted to an agent who supervises a team: agent_id() says who that is.
    ctisp::client client{ctisp::client_options()
                             .side_a(server)
                             .services(ctisp::services::client_events
                                       | ctisp::services::client_control
                                       | ctisp::services::supervisor)
                             .peripheral_id(5000)
                             .agent_id(id)
                             .agent_instrument(instrument)
                             .client_id("supervisor")};
    std::string agent; // whose call it is; empty: none yet
    bool inside = false, left = false;

    // The monitor of the team tells what its agents do.
    client.on([&](const ctisp::agent_state_event &event) {
        if (event.agent_state != ctisp::agent_state::talking || !agent.empty()
            || event.agent_id.value_or(id) == id) {
            return;
        }
        agent = *event.agent_id;
        std::cout << "agent " << agent << " talks: barging in" << std::endl;
        client.request_async(action(ctisp::supervisory_action::barge_in, agent),
                             [&](const ctisp::result<ctisp::supervise_call_conf> &done) {
                                 if (!done) {
                                     // It was over before we came: wait for the next one.
                                     std::cout << "missed a call of agent " << agent << ": "
                                               << done.error().what() << std::endl;
                                     agent.clear();
                                 }
                             });
    });
    // A barge-in makes a conference of the call.
    client.on([&](const ctisp::call_conferenced_event &call) {
        std::cout << "in call " << call.primary_connection.call_id << ", with";
        for (const auto &party : call.parties) {
            std::cout << ' ' << party.connected_party_device_id.value_or("somebody");
        }
        std::cout << std::endl;
        inside = true;
        // Waiting for the answer is fine too: events wait meanwhile.
        client.request(action(ctisp::supervisory_action::clear, agent));
    });
    client.on([&](const ctisp::end_call_event &call) {
        if (inside) {
            std::cout << "left call " << call.connection.call_id << std::endl;
            left = true;
        }
    });

    client.login(id, id);
    ctisp::monitor_agent_team_start_req monitor;
    monitor.team_id = team;
    client.request(monitor);
    while (!left && client.dispatch(std::chrono::seconds(1))) {
    }
    client.logout();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::cerr << "usage: supervisor HOST:PORT SUPERVISOR_ID INSTRUMENT TEAM\n";
        return 2;
    }
    try {
        supervise(argv[1], argv[2], argv[3],
                  static_cast<std::uint32_t>(std::strtoul(argv[4], nullptr, 10)));
    } catch (const ctisp::error &error) {
        std::cerr << "supervisor: " << error.what() << '\n';
        return 1;
    }
}

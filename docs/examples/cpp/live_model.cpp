// A model of a centre in which one agent is free; the guide shows the parts.
#include <algorithm>
#include <ctisp.hpp>
#include <iostream>

namespace {

// --8<-- [start:ask]
void ask_for_statistics(ctisp::model &model)
{
    ctisp::query_skill_group_statistics_req query;
    query.peripheral_id = 5000;
    query.skill_group_number = 101;
    // changes::skill_group_statistics tells that they are there.
    using confirmation = ctisp::query_skill_group_statistics_conf;
    model.ask(query, [](const ctisp::result<confirmation> &answer) {
        if (!answer) {
            std::cerr << "no statistics: " << answer.error().what() << '\n';
        }
    });
}
// --8<-- [end:ask]

// --8<-- [start:read]
auto agents_in(const ctisp::model &model, ctisp::agent_state state)
{
    const ctisp::picture now = model.read();
    return std::count_if(now.agents.begin(), now.agents.end(),
                         [state](const ctisp::agent &agent) { return agent.state == state; });
}
// --8<-- [end:read]

bool follow(ctisp::client &bridge)
{
    bool one_is_free = false;
    // --8<-- [start:model]
    ctisp::model model{bridge};
    model.on([](const ctisp::changes::agent_state &change) {
        std::cout << "agent " << change.agent.agent_id << " has another state\n";
    });
    model.on([](const ctisp::changes::call_ended &change) {
        std::cout << "call from " << change.call.caller.value_or("somebody") << " is over\n";
    });
    model.on([&](const ctisp::changes::resynchronised &) { // the first picture is complete
        one_is_free = agents_in(model, ctisp::agent_state::available) == 1;
        ask_for_statistics(model);
    });
    model.on([&](const ctisp::changes::skill_group_statistics &change) {
        std::cout << change.skill_group.statistics->handled_calls_today << " handled today\n";
        bridge.close();
    });
    model.load_configuration(); // who is there already
    bridge.run(); // the functions are called in here
    // --8<-- [end:model]
    return one_is_free;
}

} // namespace

int main()
{
    ctisp::server server{ctisp::server_options()};
    using ctisp::services;
    ctisp::client desk{ctisp::client_options()
                           .side_a(server.address())
                           .services(services::client_events | services::client_control)
                           .peripheral_id(5000)
                           .agent_instrument("3001")};
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::available);
    ctisp::client bridge{ctisp::client_options()
                             .side_a(server.address())
                             .services(services::all_events | services::client_control)};
    return follow(bridge) ? 0 : 1;
}

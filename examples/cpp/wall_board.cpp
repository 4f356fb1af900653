// A wall board: what the agents of a contact centre do, which calls are up, and how many agents of a
// skill group are free, all kept from the events by a model.
//
//     wall_board [--calls N] HOST:PORT SKILL_GROUP
//
// It prints a line for each change and the board after each call. It ends after N calls, with exit
// status 0; without --calls it goes on until the session is over. 1 when something went wrong, 2 for
// wrong usage.
#include <cstdlib>
#include <ctisp.hpp>
#include <iostream>

namespace {

const char *name_of(ctisp::agent_state state)
{
    switch (state) {
    case ctisp::agent_state::login:
        return "signed in";
    case ctisp::agent_state::logout:
        return "signed out";
    case ctisp::agent_state::not_ready:
        return "not ready";
    case ctisp::agent_state::available:
        return "available";
    case ctisp::agent_state::talking:
        return "talking";
    case ctisp::agent_state::work_not_ready:
    case ctisp::agent_state::work_ready:
        return "wrapping up";
    case ctisp::agent_state::reserved:
        return "called";
    case ctisp::agent_state::hold:
        return "holding";
    default:
        return "busy";
    }
}

const char *name_of(ctisp::call_state state)
{
    switch (state) {
    case ctisp::call_state::queued:
        return "waits";
    case ctisp::call_state::ringing:
        return "rings";
    case ctisp::call_state::talking:
        return "is answered";
    case ctisp::call_state::held:
        return "is on hold";
    case ctisp::call_state::cleared:
        return "is hung up";
    default:
        return "is being made";
    }
}

// --8<-- [start:read]
// A picture is a copy, as of one moment: what happens meanwhile does not touch it.
void print_board(const ctisp::model &model, std::uint32_t group)
{
    const ctisp::picture now = model.read();
    std::cout << "---- " << now.agents.size() << " agents, " << now.calls.size() << " calls"
              << (now.unsure ? " (not sure)" : "") << '\n';
    for (const auto &agent : now.agents) {
        std::cout << "agent " << agent.agent_id << ' '
                  << (agent.state ? name_of(*agent.state) : "unknown") << '\n';
    }
    for (const auto &call : now.calls) {
        std::cout << "call from " << call.caller.value_or("somebody") << ' ' << name_of(call.state)
                  << '\n';
    }
    for (const auto &of : now.skill_groups) {
        if (of.number == group) {
            std::cout << "group " << group << ": " << of.agents_in(ctisp::agent_state::available)
                      << " of " << of.agents_signed_in << " available\n";
        }
    }
}
// --8<-- [end:read]

void show(const char *server, std::uint32_t group, long left)
{
    // With Client Control the model asks how things are, when a session was lost.
    ctisp::client client{
        ctisp::client_options()
            .side_a(server)
            .services(ctisp::services::all_events | ctisp::services::client_control)
            .client_id("wall board")};
    // --8<-- [start:model]
    ctisp::model model{client};
    model.on([](const ctisp::changes::agent_state &change) {
        std::cout << "agent " << change.agent.agent_id << " is " << name_of(change.new_state)
                  << std::endl;
    });
    model.on([](const ctisp::changes::connection_state &change) {
        std::cout << "call from " << change.call.caller.value_or("somebody") << ' '
                  << name_of(change.call.state) << std::endl;
    });
    model.on([&](const ctisp::changes::call_ended &change) {
        std::cout << "call from " << change.call.caller.value_or("somebody") << " is over\n";
        print_board(model, group);
        if (left > 0 && --left == 0) {
            client.close();
        }
    });
    // There are more: see ctisp::changes. These two tell of failures.
    model.on([](const ctisp::changes::unsure &) {
        std::cout << "the session is lost: what is here may be out of date" << std::endl;
    });
    model.on([](const ctisp::changes::resynchronised &) {
        std::cout << "all is right again" << std::endl;
    });
    client.run(); // the functions are called in here
    // --8<-- [end:model]
}

} // namespace

int main(int argc, char **argv)
{
    const bool counted = argc == 5 && std::string(argv[1]) == "--calls";
    const long calls = counted ? std::strtol(argv[2], nullptr, 10) : -1;
    if ((argc != 3 && !counted) || calls == 0) {
        std::cerr << "usage: wall_board [--calls N] HOST:PORT SKILL_GROUP\n";
        return 2;
    }
    try {
        show(argv[argc - 2],
             static_cast<std::uint32_t>(std::strtoul(argv[argc - 1], nullptr, 10)), calls);
    } catch (const ctisp::error &error) {
        std::cerr << "wall_board: " << error.what() << '\n';
        return 1;
    }
}

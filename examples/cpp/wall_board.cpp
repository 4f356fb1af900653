// A wall board: who is in which state, which calls are up, and how many wait for a skill group, as
// lines that are printed when something changes. The model keeps the picture; the program only asks it.
//
//     wall_board [--calls N] HOST:PORT
//
// It ends after N calls, with exit status 0; without --calls it goes on until the session is over. 1
// when something went wrong, 2 for wrong usage.
#include <cstdlib>
#include <ctisp.hpp>
#include <iomanip>
#include <iostream>
#include <map>
#include <sstream>

namespace {

const char *name_of(ctisp::agent_state state)
{
    static const char *const names[] = {
        "LOGIN",      "LOGOUT",     "NOT_READY", "AVAILABLE", "TALKING", "WORK_NOT_READY",
        "WORK_READY", "BUSY_OTHER", "RESERVED",  "UNKNOWN",   "HOLD",    "ACTIVE",
        "PAUSED",     "INTERRUPTED", "NOT_ACTIVE",
    };
    const auto place = static_cast<std::size_t>(state);
    return place < std::size(names) ? names[place] : "?";
}

const char *name_of(ctisp::call_state state)
{
    switch (state) {
    case ctisp::call_state::set_up:
        return "dialling";
    case ctisp::call_state::queued:
        return "waiting";
    case ctisp::call_state::ringing:
        return "ringing";
    case ctisp::call_state::talking:
        return "talking";
    case ctisp::call_state::held:
        return "on hold";
    case ctisp::call_state::failed:
        return "failed";
    default:
        return "wrap-up";
    }
}

// TALKING        call 16777507 from 5551234
std::string words_of(const ctisp::model &model, const ctisp::agent &agent)
{
    std::ostringstream words;
    const auto &phone = agent.extension ? agent.extension : agent.instrument;
    const char *state = agent.state ? name_of(*agent.state) : "gone";
    // A copy, as of one moment: what happens meanwhile does not touch it.
    const auto calls = model.calls_of_device(phone.value_or(""));
    words << std::left << std::setw(calls.empty() ? 0 : 14) << state;
    for (const ctisp::call &call : calls) {
        words << " call " << call.call_id.value_or(0) << " from "
              << call.caller.value_or("unknown");
    }
    return words.str();
}

std::string about(const ctisp::call &call)
{
    return "call " + std::to_string(call.call_id.value_or(0));
}

// ringing        5551234 - 3001
std::string words_of(const ctisp::call &call)
{
    std::ostringstream words;
    words << std::left << std::setw(call.parties.empty() ? 0 : 14) << name_of(call.state);
    const char *between = " ";
    for (const ctisp::party &party : call.parties) {
        words << between << party.device_id.value_or("somebody");
        between = " - ";
    }
    return words.str();
}

// 2 AVAILABLE  1 TALKING  0 waiting  12 handled today
std::string words_of(const ctisp::model &model, const ctisp::skill_group &group)
{
    std::map<ctisp::agent_state, std::size_t> states;
    for (const auto &[state, count] : group.agents_by_state) {
        states[state] = count;
    }
    std::ostringstream words;
    for (const auto &[state, count] : states) {
        words << count << ' ' << name_of(state) << "  ";
    }
    words << model.calls_queued_for(group.number).size() << " waiting";
    if (group.statistics) {
        words << "  " << group.statistics->handled_calls_today << " handled today";
    }
    return words.str();
}

// Statistics come by no event. Once after each handled call is how often to ask.
void ask_after(ctisp::model &model, const ctisp::call &call)
{
    if (!call.skill_group_number) {
        return;
    }
    ctisp::query_skill_group_statistics_req query;
    query.peripheral_id = call.peripheral_id;
    query.skill_group_number = *call.skill_group_number;
    auto none = [](const ctisp::error &why) {
        std::cerr << "no statistics: " << why.what() << '\n';
    };
    using confirmation = ctisp::query_skill_group_statistics_conf;
    auto tell = [none](const ctisp::result<confirmation> &answer) {
        if (!answer) {
            none(answer.error());
        } // else changes::skill_group_statistics was told
    };
    // It throws nothing: a session that is lost comes back.
    if (auto asked = model.try_ask(query, tell); !asked) {
        none(asked.error());
    }
}

void follow(const char *server, long left)
{
    // All Events: of every agent and call. Client Control: the model may ask how things are.
    ctisp::client client{
        ctisp::client_options()
            .side_a(server)
            .services(ctisp::services::all_events | ctisp::services::client_control)
            .client_id("wall board")};
    std::map<std::string, std::string> board; // what it shows
    auto show = [&](const std::string &about, const std::string &words) {
        const bool closing = left == 0;
        if (!closing && board[about] != words) {
            board[about] = words;
            std::cout << std::left << std::setw(15) << about << ' ' << words << std::endl;
        }
    };
    ctisp::model model{client};
    model.on([&](const ctisp::changes::agent_state &change) {
        show(change.agent.agent_id, words_of(model, change.agent));
    });
    model.on([&](const ctisp::changes::connection_state &change) {
        show(about(change.call), words_of(change.call));
    });
    model.on([&](const ctisp::changes::call_cleared &change) {
        show(about(change.call), words_of(change.call));
    });
    model.on([&](const ctisp::changes::agent_in_skill_group &change) {
        show("group " + std::to_string(change.skill_group.number),
             words_of(model, change.skill_group));
    });
    // There are more: see ctisp::changes. These two tell whether the picture is right.
    model.on([&](const ctisp::changes::unsure &) {
        show("server", "cannot be heard: this may be out of date");
    });
    model.on([&](const ctisp::changes::resynchronised &) { show("server", "all is up to date"); });
    model.on([&](const ctisp::changes::skill_group_statistics &change) {
        show("group " + std::to_string(change.skill_group.number),
             words_of(model, change.skill_group));
    });
    model.on([&](const ctisp::changes::call_ended &change) {
        show(about(change.call), "over");
        board.erase(about(change.call));
        if (left > 0 && --left == 0) {
            client.close();
        } else {
            ask_after(model, change.call);
        }
    });
    // Who is there already, and what do they do? Without this we would learn of an agent when he next
    // does something.
    model.load_configuration();
    client.run(); // the functions are called in here
}

} // namespace

int main(int argc, char **argv)
{
    const bool counted = argc == 4 && std::string(argv[1]) == "--calls";
    const long calls = counted ? std::strtol(argv[2], nullptr, 10) : -1;
    if ((argc != 2 && !counted) || calls == 0) {
        std::cerr << "usage: wall_board [--calls N] HOST:PORT\n";
        return 2;
    }
    try {
        follow(argv[argc - 1], calls);
    } catch (const ctisp::error &error) {
        std::cerr << "wall_board: " << error.what() << '\n';
        return 1;
    }
}

// Models that follow clients: what they hold, what they tell, what outlives what, and exceptions.
#include "../c/check.h"

#include <ctisp.hpp>
#include <thread>
#include <vector>

using namespace std::chrono_literals;

namespace {

const char *const story = R"(steps = [
    { at = 0.5, agent = "1001", does = "sign_in" },
    { at = 0.5, agent = "1001", does = "not_ready", reason = 7 },
    { at = 0.5, agent = "1002", does = "sign_in" },
    { at = 1, agent = "1001", does = "ready" },
    { at = 2, caller = "5551234", does = "call", number = "8001", call = "first",
      variables = { 1 = "gold" }, ecc = { "user.customer" = "c-17", "user.history[2]" = "moved" } },
    { at = 3, agent = "1001", does = "answer", call = "first" },
    { at = 4, agent = "1001", does = "set_data", variables = { 3 = "refund" } },
    { at = 5, agent = "1001", does = "transfer", call = "first", number = "3002" },
    { at = 6, caller = "5551234", does = "hang_up", call = "first" },
])";

ctisp::server stepped() { return ctisp::server{ctisp::server_options().stepped().scenario(story)}; }

ctisp::client_options bridge_to(const ctisp::server &server)
{
    return ctisp::client_options()
        .side_a(server.address())
        .client_id("bridge")
        .services(ctisp::services::all_events | ctisp::services::client_control);
}

ctisp::client_options desk_at(const ctisp::server &server, const std::string &instrument)
{
    return ctisp::client_options()
        .side_a(server.address())
        .client_id(instrument)
        .peripheral_id(5000)
        .agent_instrument(instrument)
        .services(ctisp::services::client_events | ctisp::services::client_control);
}

/// Tells what waits until it is so; a broken run ends after twenty seconds.
template <class So> void until(ctisp::client &client, So so)
{
    for (int turns = 0; !so() && turns < 200; turns++) {
        CHECK(client.dispatch(100ms) || so());
    }
    CHECK(so());
}

/// The centre has come to that millisecond, and all its events wait at the client.
void step_to(ctisp::server &server, ctisp::client &client, std::uint64_t time)
{
    server.step(time - server.now());
    ctisp::query_agent_state_req query;
    query.peripheral_id = 5000;
    query.agent_id = "1001";
    query.mrd_id = 1;
    client.request(query);
    client.dispatch(0ms);
    client.dispatch(0ms);
}

void a_story_is_told_change_by_change_and_can_be_read()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::vector<ctisp::agent_state> states;
    std::size_t all = 0;
    std::uint64_t key = 0;
    std::optional<ctisp::changes::call_ended> ended;
    bool left = false;
    model.on([&](const ctisp::change &) { all++; });
    model.on([&](const ctisp::changes::agent_state &change) {
        CHECK(change.agent.state == change.new_state);
        if (change.agent.agent_id == "1001") {
            states.push_back(change.new_state);
        }
    });
    // The transfer makes another call for a moment.
    model.on([&](const ctisp::changes::call_appeared &change) {
        key = key == 0 ? change.call.key : key;
    });
    model.on([&](const ctisp::changes::connection_state &change) {
        left = left || (change.device_id == "3001"
                        && change.new_state == ctisp::local_connection_state::null);
    });
    model.on([&](const ctisp::changes::call_ended &change) { ended = change; });

    step_to(server, bridge, 1500);
    CHECK(states.size() >= 3 && states.back() == ctisp::agent_state::available);
    const std::optional<ctisp::agent> agent = model.agent("1001");
    CHECK(agent && agent->peripheral_id == 5000u && agent->signed_in && !agent->unsure);
    CHECK(agent->instrument == "3001" && agent->since && !agent->skill_groups.empty());
    CHECK(!agent->statistics && agent->mrds.size() == 1 && agent->icm_agent_id);
    CHECK(!model.agent("9999") && !model.agent("1001", 1) && !model.agent(std::string("\0", 1)));
    const auto group = model.skill_group(agent->skill_groups[0].number, 5000);
    CHECK(group && group->agents_signed_in >= 1);
    CHECK(group->agents_in(ctisp::agent_state::available) == 1);
    CHECK(group->agents_in(ctisp::agent_state::talking) == 0);

    step_to(server, bridge, 2500);
    auto call = model.call(key);
    CHECK(call && call->state == ctisp::call_state::ringing && call->caller == "5551234");
    CHECK(call->call_variables[0] == "gold" && !call->call_variables[1] && !call->consults);
    CHECK(call->named_variables.size() == 1 && call->named_variables[0].value == "c-17");
    CHECK(call->named_arrays.size() == 1 && call->named_arrays[0].index == 2);
    CHECK(call->party_of("3001")->state == ctisp::local_connection_state::alerting);
    CHECK(model.call_at(call->party_of("3001")->connection)->key == key);
    CHECK(model.calls_of_device("3001").size() == 1 && model.device("3001")->calls[0] == key);
    CHECK(model.agent_of_device("3001")->agent_id == "1001" && !model.device("4711"));

    step_to(server, bridge, 4500);
    CHECK(model.call(key)->call_variables[2] == "refund");
    CHECK(model.call(key)->state == ctisp::call_state::talking && !ended);
    step_to(server, bridge, 5500);
    CHECK(left && model.calls_of_device("3001").empty());
    step_to(server, bridge, 7000);
    CHECK(ended && ended->call.key == key && ended->why == ctisp::call_end::end_call);
    CHECK(ended->call.call_variables[2] == "refund" && !model.call(key) && all > 10);
    const ctisp::picture now = model.read();
    CHECK(now.agents.size() == 2 && now.calls.empty() && !now.unsure);
    for (const auto &each : model.read().agents) {
        CHECK(each.agent_id == "1001" || each.agent_id == "1002");
    }
    CHECK(server.failed_steps().empty());
}

void changes_are_told_before_their_event_on_the_same_thread()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    const auto thread = std::this_thread::get_id();
    int changes = 0, rung = 0;
    model.on([&](const ctisp::change &) {
        CHECK(std::this_thread::get_id() == thread);
        changes++;
    });
    bridge.on([&](const ctisp::call_delivered_event &event) {
        CHECK(std::this_thread::get_id() == thread && changes > 0);
        const auto call = model.call_at(event.connection, event.peripheral_id.value());
        CHECK(call && call->state == ctisp::call_state::ringing);
        rung++;
    });
    step_to(server, bridge, 7000);
    CHECK(rung > 0);
}

/// What a change is, for comparing.
std::vector<std::string> told_to(ctisp::server &server, bool loud)
{
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::vector<std::string> told;
    int caught = 0;
    model.on([&](const ctisp::change &change) {
        told.push_back(std::to_string(change.index()));
        if (loud) {
            throw std::runtime_error("no");
        }
    });
    bridge.on([&](const ctisp::event &event) {
        told.emplace_back(event.name());
        if (loud) {
            throw std::runtime_error("no");
        }
    });
    server.step(7000);
    bridge.close();
    for (bool going = true; going;) {
        try {
            going = bridge.dispatch(0ms);
        } catch (const std::runtime_error &) {
            caught++;
        }
    }
    CHECK(caught == (loud ? static_cast<int>(told.size()) : 0));
    return told;
}

void what_a_function_throws_comes_out_and_no_change_is_lost()
{
    ctisp::server one = stepped(), other = stepped();
    const auto expected = told_to(one, false);
    CHECK(expected.size() > 20 && told_to(other, true) == expected);
}

void a_model_and_a_client_may_be_destroyed_in_a_function_that_is_told()
{
    ctisp::server server = stepped();
    std::optional<ctisp::client> bridge{bridge_to(server)};
    std::optional<ctisp::model> model{*bridge}, other{*bridge};
    int changes = 0;
    std::string kept(100, 'x');
    model->on([&, kept](const ctisp::change &) {
        model.reset();
        // What the function holds is there until it returns.
        CHECK(kept.size() == 100 && kept.back() == 'x');
        changes++;
    });
    model->on([&](const ctisp::changes::agent_state &) { changes++; });
    other->on([&](const ctisp::changes::call_appeared &) {
        bridge.reset();
        changes++;
    });
    server.step(7000);
    while (bridge) {
        bridge->dispatch(100ms);
    }
    CHECK(changes == 2 && !model);
    // The other one stays as it was last.
    CHECK(other->read().calls.size() == 1 && other->agent("1001"));
    CHECK(other->try_ask(ctisp::query_agent_state_req{}).error().code() == CTISP_E_CLOSED);
}

void a_model_can_be_moved_and_one_that_was_is_refused()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model first{bridge};
    int changes = 0;
    first.on([&](const ctisp::change &) { changes++; });
    ctisp::model second = std::move(first);
    CHECK(first.get() == nullptr && second.get() != nullptr);
    try {
        static_cast<void>(first.read());
        CHECK(false);
    } catch (const ctisp::error &error) {
        CHECK(error.code() == CTISP_E_INVALID_ARGUMENT);
    }
    step_to(server, bridge, 2000);
    CHECK(changes > 0 && second.agent("1001"));
    ctisp::client moved = std::move(bridge);
    CHECK(ctisp::model::try_follow(bridge).error().code() == CTISP_E_INVALID_ARGUMENT);
    second = ctisp::model{moved, ctisp::model_limits{}};
    const int before = changes;
    step_to(server, moved, 7000);
    CHECK(changes == before && second.read().skill_groups.size() > 0);
}

void a_desktop_is_right_again_after_a_failure()
{
    ctisp::server server{ctisp::server_options()};
    ctisp::client desk{desk_at(server, "3001")};
    ctisp::model model{desk};
    bool unsure = false;
    std::optional<std::size_t> left;
    std::optional<ctisp::call_end> why;
    model.on([&](const ctisp::changes::unsure &) { unsure = true; });
    model.on([&](const ctisp::changes::resynchronised &change) { left = change.still_unsure; });
    model.on([&](const ctisp::changes::call_ended &change) { why = change.why; });
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::available);
    const auto call = server.place_call("5551234", "8001");
    CHECK(call);
    until(desk, [&] { return model.calls_of_device("3001").size() == 1; });
    server.cut_connections();
    CHECK(server.hang_up(*call));
    until(desk, [&] { return left.has_value(); });
    until(desk, [&] { return why.has_value(); });
    CHECK(unsure && left == 0u && !model.read().unsure && model.read().calls.empty());
    CHECK(model.agent_of_device("3001")->agent_id == "1001");
}

void statistics_that_were_asked_for_are_in_the_model()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::optional<std::uint32_t> number, available;
    bool of_agent = false;
    model.on([&](const ctisp::changes::agent_in_skill_group &change) {
        number = change.skill_group.number;
    });
    model.on([&](const ctisp::changes::skill_group_statistics &change) {
        available = change.skill_group.statistics->agents_avail;
    });
    model.on([&](const ctisp::changes::agent_statistics &) { of_agent = true; });
    step_to(server, bridge, 1500);
    ctisp::query_skill_group_statistics_req query;
    query.peripheral_id = 5000;
    query.skill_group_number = number.value();
    model.ask(query);
    ctisp::query_agent_statistics_req agent;
    agent.peripheral_id = 5000;
    agent.agent_id = "1001";
    model.ask(agent);
    until(bridge, [&] { return of_agent; });
    CHECK(available == 1u && model.agent("1001")->statistics);
}

void limits_are_kept_and_told()
{
    ctisp::server server{ctisp::server_options()};
    ctisp::client bridge{bridge_to(server)};
    ctisp::model_limits limits;
    limits.agents = 1;
    ctisp::model model{bridge, limits};
    std::optional<ctisp::model_limit> reached;
    model.on([&](const ctisp::changes::limit_reached &change) { reached = change.limit; });
    ctisp::client one{desk_at(server, "3001")}, other{desk_at(server, "3002")};
    one.login("1001", "1001");
    other.login("1002", "1002");
    until(bridge, [&] { return reached.has_value(); });
    CHECK(reached == ctisp::model_limit::agents && model.read().agents.size() == 1);
}

void other_threads_read_while_events_are_told()
{
    ctisp::server server{ctisp::server_options().traffic(7200).auto_agents(12).speed(5)};
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::atomic<int> ended{0};
    model.on([&](const ctisp::changes::call_ended &) { ended++; });
    bridge.start();
    std::size_t most = 0;
    for (int turns = 0; turns < 20000 && (ended < 5 || most == 0); turns++) {
        for (const auto &call : model.read().calls) {
            CHECK(call.key != 0);
            most = std::max(most, call.parties.size());
        }
        std::this_thread::sleep_for(1ms);
    }
    CHECK(ended >= 5 && most > 0);
}

void the_first_picture_is_loaded_and_said_to_be_complete()
{
    ctisp::server server{ctisp::server_options()};
    ctisp::client desk{desk_at(server, "3001")};
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::available);
    const auto call = server.place_call("5551234", "8001");
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::optional<std::size_t> left;
    std::size_t details = 0, groups = 0;
    model.on([&](const ctisp::changes::resynchronised &change) { left = change.still_unsure; });
    model.on([&](const ctisp::changes::agent_details &change) {
        details += change.agent.login_name.has_value();
    });
    model.on([&](const ctisp::changes::skill_group_details &change) {
        groups += change.skill_group.name.has_value();
    });
    CHECK(model.read().agents.empty());
    model.load_configuration();
    until(bridge, [&] { return left.has_value(); });
    CHECK(left == 0u && details >= 20 && groups > 0);
    const ctisp::picture now = model.read();
    CHECK(now.agents.size() == 20 && now.calls.size() == 1 && now.announced_calls.empty());
    CHECK(now.calls[0].call_id == *call && now.calls[0].queued_for.empty());
    const auto agent = model.agent("1001");
    CHECK(agent && agent->login_name == "1001" && agent->signed_in && !agent->statistics_at);
    CHECK(agent->mrds.size() == 1 && model.agent_of_device("3001")->agent_id == "1001");
    const auto group = model.skill_group(101);
    CHECK(group && group->name && model.calls_queued_for(101).empty());
}

void a_call_on_its_way_is_told_until_it_arrives()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    std::vector<ctisp::announced_call> on_their_way;
    std::optional<ctisp::changes::announcement_over> over;
    model.on([&](const ctisp::changes::call_announced &change) {
        on_their_way = model.read().announced_calls;
        CHECK(on_their_way.size() == 1 && on_their_way[0].ani == change.announced_call.ani);
    });
    model.on([&](const ctisp::changes::announcement_over &change) { over = change; });
    step_to(server, bridge, 2500);
    CHECK(on_their_way.size() == 1 && over && model.read().announced_calls.empty());
    const ctisp::announced_call &call = on_their_way[0];
    CHECK(call.instrument == "3001" && call.agent_id == "1001" && call.icm_agent_id && call.since);
    CHECK(call.ani == "5551234" && call.call_variables[0] == "gold" && call.mrd_id == 1);
    CHECK(call.named_variables.size() == 1 && call.router_call_key_day && !call.dnis);
    CHECK(over->why == ctisp::announcement_end::arrived && model.call(over->arrived));
    CHECK(over->announced_call.router_call_key_call_id == call.router_call_key_call_id);
}

void what_became_of_a_question_is_told_after_what_it_has_changed()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    ctisp::model model{bridge};
    bool changed = false;
    std::optional<std::uint32_t> available;
    std::optional<ctisp_result> refused;
    model.on([&](const ctisp::changes::skill_group_statistics &) { changed = true; });
    ctisp::query_skill_group_statistics_req query;
    query.peripheral_id = 5000;
    query.skill_group_number = 101;
    step_to(server, bridge, 1500);
    model.ask(query, [&](const ctisp::result<ctisp::query_skill_group_statistics_conf> &answer) {
        CHECK(changed && answer);
        available = answer.value().agents_avail;
    });
    query.skill_group_number = 999;
    model.ask(query, [&](const ctisp::result<ctisp::query_skill_group_statistics_conf> &answer) {
        refused = answer.error().code();
    });
    until(bridge, [&] { return refused.has_value(); });
    CHECK(available == 1u && refused != CTISP_OK);
    CHECK(model.skill_group(101)->statistics_at && !model.skill_group(999));
}

void what_became_of_a_question_is_told_where_the_model_is_destroyed_first()
{
    ctisp::server server = stepped();
    ctisp::client bridge{bridge_to(server)};
    std::optional<ctisp::model> model{bridge};
    ctisp::query_skill_group_statistics_req query;
    query.peripheral_id = 5000;
    query.skill_group_number = 101;
    int answers = 0;
    model->ask(query, [&](const ctisp::result<ctisp::query_skill_group_statistics_conf> &answer) {
        CHECK(answer);
        answers++;
    });
    model.reset();
    until(bridge, [&] { return answers > 0; });
    bridge.close();
    bridge.run();
    CHECK(answers == 1);
}

} // namespace

int main()
{
    a_story_is_told_change_by_change_and_can_be_read();
    changes_are_told_before_their_event_on_the_same_thread();
    what_a_function_throws_comes_out_and_no_change_is_lost();
    a_model_and_a_client_may_be_destroyed_in_a_function_that_is_told();
    a_model_can_be_moved_and_one_that_was_is_refused();
    a_desktop_is_right_again_after_a_failure();
    statistics_that_were_asked_for_are_in_the_model();
    limits_are_kept_and_told();
    the_first_picture_is_loaded_and_said_to_be_complete();
    a_call_on_its_way_is_told_until_it_arrives();
    what_became_of_a_question_is_told_after_what_it_has_changed();
    what_became_of_a_question_is_told_where_the_model_is_destroyed_first();
    other_threads_read_while_events_are_told();
    std::puts("model: ok");
}

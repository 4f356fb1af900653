// Sessions from C++, through the public face, with the server that the library has in it.
#include "../c/check.h"

#include <algorithm>
#include <ctisp.hpp>

using namespace std::chrono_literals;

namespace {

ctisp::client_options desk_options(const ctisp::server &server, const std::string &instrument)
{
    return ctisp::client_options()
        .side_a(server.address())
        .services(ctisp::services::client_events | ctisp::services::client_control)
        .peripheral_id(5000)
        .agent_instrument(instrument)
        .client_id(instrument);
}

/// Serves events until something is so; a broken run ends after twenty seconds.
template <class So> void until(ctisp::client &desk, So so)
{
    for (int turns = 0; turns < 200 && !so(); turns++) {
        if (!desk.dispatch(100ms)) {
            break;
        }
    }
    CHECK(so());
}

template <class F> ctisp::error thrown_by(F f)
{
    try {
        f();
    } catch (const ctisp::error &error) {
        return error;
    }
    CHECK(false); // nothing was thrown
    std::exit(1);
}

void a_call_is_made_answered_held_and_cleared(ctisp::server &server)
{
    ctisp::client desk{desk_options(server, "3001")};
    ctisp::client phone{desk_options(server, "3015")};
    CHECK(desk.version() == ctisp::newest_version);
    CHECK(has(desk.services(), ctisp::services::client_control));

    std::vector<std::string> story;
    const auto told = [&](const char *name) {
        return std::find(story.begin(), story.end(), name) != story.end();
    };
    ctisp::connection connection;
    bool answered = false, over = false;
    desk.on([&](const ctisp::event &event) {
        story.emplace_back(event.name());
        CHECK(event.name() == ctisp_message_name(event.type()));
        CHECK(event.json().find("\"name\":\"" + story.back()) != std::string::npos);
    });
    desk.on([&](const ctisp::call_delivered_event &call) {
        CHECK(call.calling_device_id == "3015" && call.call_variable10 == std::nullopt);
        connection = call.connection;
        desk.answer_call_async(call.connection, [&](const ctisp::result<void> &done) {
            CHECK(done);
            answered = true;
        });
    });
    desk.on([&](const ctisp::end_call_event &call) { over = call.connection == connection; });
    desk.login("1001", "1001");
    phone.login("1015", "1015");
    desk.set_agent_state(ctisp::agent_state::available);

    const auto made = phone.make_call("8001");
    CHECK(made->new_connection.call_id != ctisp::null_call_id);
    CHECK(made.event().type() == ctisp::make_call_conf::message_type);
    until(desk, [&] { return answered && told("CALL_ESTABLISHED_EVENT"); });
    CHECK(connection.call_id == made->new_connection.call_id && connection.device_id == "3001");
    desk.hold_call(connection);
    until(desk, [&] { return told("CALL_HELD_EVENT"); });
    desk.retrieve_call_async(connection);
    until(desk, [&] { return told("CALL_RETRIEVED_EVENT"); });
    phone.clear_connection(made->new_connection);
    until(desk, [&] { return over; });
    desk.set_agent_state(ctisp::agent_state::not_ready, 7);
    desk.logout();

    bool closed = false;
    desk.on([&](const ctisp::closed &end) {
        CHECK(end.by_us && !end.text.empty());
        closed = true;
    });
    desk.close();
    desk.close();
    desk.run();
    CHECK(closed && story.back() == "CLOSED");
    CHECK(!desk.dispatch(0ms));
    CHECK(desk.try_run().error().code() == CTISP_E_CLOSED);
    CHECK(thrown_by([&] { desk.run(); }).code() == CTISP_E_CLOSED);
}

void only_the_events_that_are_named_arrive(ctisp::server &server)
{
    auto options = desk_options(server, "3001");
    options.events<ctisp::begin_call_event, ctisp::call_cleared_event, ctisp::system_event,
                   ctisp::closed>();
    options.agent_state_mask(ctisp::agent_state_mask::available);
    ctisp::client desk{options};
    std::vector<std::string> story;
    desk.on([&](const ctisp::event &event) { story.emplace_back(event.name()); });
    const auto told = [&](const char *name) {
        return std::find(story.begin(), story.end(), name) != story.end();
    };
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::available);
    const auto call = server.place_call("5551234", "8001");
    until(desk, [&] { return told("BEGIN_CALL_EVENT"); });
    CHECK(call && server.hang_up(*call));
    until(desk, [&] { return told("CALL_CLEARED_EVENT"); });
    CHECK(story.front() == "AGENT_STATE_EVENT");
    for (const auto &name : story) {
        CHECK(name == "AGENT_STATE_EVENT" || name == "BEGIN_CALL_EVENT"
              || name == "CALL_CLEARED_EVENT");
    }
    desk.set_agent_state(ctisp::agent_state::not_ready);
    desk.logout();

    options.events<ctisp::make_call_req>();
    const auto wrong = ctisp::client::try_open(options);
    CHECK(!wrong && wrong.error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(std::string(wrong.error().what()) == "MAKE_CALL_REQ is no event");
}

void any_request_goes_by_its_struct(ctisp::server &server)
{
    ctisp::client desk{desk_options(server, "3002")};
    desk.login("1002", "1002");
    ctisp::query_agent_state_req query;
    query.peripheral_id = 5000;
    query.mrd_id = 1;
    query.icm_agent_id = 6002;
    query.agent_instrument = "3002";
    CHECK(desk.request(query)->agent_id == "1002");
    CHECK(desk.side() == 'A' && desk.open_conf()->services_granted == desk.services());
    int answers = 0;
    desk.request_async(query, [&](const ctisp::result<ctisp::query_agent_state_conf> &state) {
        CHECK(state && state->agent_id == "1002" && state.value().agent_instrument == "3002");
        answers++;
    });
    desk.request_async(query);
    until(desk, [&] { return answers == 1; });
    // Hundreds outstanding: each is answered once.
    for (int i = 0; i < 300; i++) {
        desk.request_async(query, [&](const auto &state) { answers += state ? 1 : 1000; });
    }
    until(desk, [&] { return answers == 301; });
    // What nothing confirms.
    CHECK(!desk.try_send(ctisp::query_agent_state_req()));
    CHECK(desk.try_request(ctisp::open_req()).error().code() == CTISP_E_INVALID_ARGUMENT);
}

void tickets_are_waited_for_later(ctisp::server &server)
{
    std::vector<ctisp::ticket<ctisp::query_agent_state_conf>> tickets;
    ctisp::query_agent_state_req query;
    query.peripheral_id = 5000;
    query.mrd_id = 1;
    {
        ctisp::client desk{desk_options(server, "3009")};
        desk.login("1009", "1009");
        for (const char *phone : {"3009", "9999", "3009"}) {
            query.agent_instrument = phone;
            tickets.push_back(desk.request_start(query, 20s));
        }
        CHECK(tickets[2].wait()->agent_id == "1009" && tickets[0].done());
        CHECK(tickets[0].wait()->agent_id == "1009");
        CHECK(tickets[1].try_wait().error().code() == CTISP_E_CONTROL_FAILURE);
        CHECK(desk.try_request_start(ctisp::open_req()).error().code() == CTISP_E_INVALID_ARGUMENT);
    }
    // They outlive their client.
    CHECK(tickets[0].wait()->agent_id == "1009");
}

void refusals_have_code_status_and_text(ctisp::server &server)
{
    ctisp::client desk{desk_options(server, "3003")};
    desk.login("1003", "1003");
    ctisp::connection none;
    none.call_id = 4711;
    none.device_id = "3003";
    const auto refused = desk.try_hold_call(none);
    CHECK(!refused && refused.error().code() == CTISP_E_CONTROL_FAILURE);
    CHECK(refused.error().control_failure() && !refused.error().status());
    CHECK(thrown_by([&] { desk.hold_call(none); }).control_failure()
          == refused.error().control_failure());
    bool told = false;
    desk.hold_call_async(none, [&](const ctisp::result<void> &done) {
        CHECK(!done && done.error().code() == CTISP_E_CONTROL_FAILURE);
        told = true;
    });
    until(desk, [&] { return told; });

    auto options = desk_options(server, "3003").client_id("another");
    const auto second = ctisp::client::try_open(options);
    CHECK(!second && second.error().status() == ctisp::status_code::device_in_use);
    CHECK(std::string(second.error().what()).find("E_CTI_DEVICE_IN_USE: ") == 0);
    CHECK(thrown_by([&] { ctisp::client another{options}; }).code() == CTISP_E_REFUSED);
    CHECK(ctisp::client::try_open(options.side_a("127.0.0.1:1")).error().code()
          == CTISP_E_CONNECTION);
}

void wrong_use_is_an_error(ctisp::server &server)
{
    using ctisp::client_options;
    CHECK(ctisp::client::try_open(client_options()).error().code() == CTISP_E_INVALID_ARGUMENT);
    auto options = desk_options(server, "3004");
    CHECK(ctisp::client::try_open(client_options(options).version(26)).error().code()
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp::client::try_open(client_options(options).heartbeat(1s)).error().code()
          == CTISP_E_INVALID_ARGUMENT);
    const std::string nul("30\0" "04", 5);
    CHECK(ctisp::client::try_open(client_options(options).agent_instrument(nul)).error().code()
          == CTISP_E_BAD_VALUE);

    ctisp::client desk{options};
    CHECK(desk.try_login(nul, "1004").error().code() == CTISP_E_BAD_VALUE);
    CHECK(desk.try_login("123456789012", "1").error().code() == CTISP_E_BAD_VALUE);
    CHECK(desk.try_make_call(nul).error().code() == CTISP_E_BAD_VALUE);
    ctisp::connection cut;
    cut.device_id = nul;
    CHECK(desk.try_answer_call(cut).error().code() == CTISP_E_BAD_VALUE);
    CHECK(desk.try_answer_call_async(cut).error().code() == CTISP_E_BAD_VALUE);
    ctisp::make_call_req call;
    call.dialed_number = nul;
    CHECK(desk.try_request(call).error().code() == CTISP_E_BAD_VALUE);
    CHECK(desk.try_request_async(call).error().code() == CTISP_E_BAD_VALUE);
    CHECK(desk.try_send(call).error().code() == CTISP_E_BAD_VALUE);

    // One that was moved from has no session.
    ctisp::client moved = std::move(desk);
    CHECK(desk.get() == nullptr && moved.get() != nullptr);
    CHECK(desk.try_run().error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk.try_dispatch(0ms).error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk.try_login("1004", "1004").error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk.try_logout_async().error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk.try_start().error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(desk.version() == 0 && desk.side() == 0 && desk.fd() == -1 && desk.handle() == nullptr);
    CHECK(thrown_by([&] { desk.open_conf(); }).code() == CTISP_E_INVALID_ARGUMENT);
    desk.stop();
    desk.close();
    moved.close();
    CHECK(moved.try_login("1004", "1004").error().code() == CTISP_E_CLOSED);
    bool told = false;
    CHECK(moved.try_logout_async(0, [&](const auto &) { told = true; }).error().code()
          == CTISP_E_CLOSED);
    moved.run();
    CHECK(!told);
    // Assignment ends the session that was there.
    const auto before = server.sessions().size();
    ctisp::client another{desk_options(server, "3004")};
    CHECK(server.sessions().size() == before + 1);
    another = std::move(moved);
    while (server.sessions().size() != before) {
        std::this_thread::yield();
    }
}

void a_lost_connection_comes_out_of_run(ctisp::server &server)
{
    ctisp::client desk{desk_options(server, "3007").reconnect(false)};
    bool closed = false;
    desk.on([&](const ctisp::closed &end) { closed = !end.by_us; });
    desk.login("1007", "1007");
    server.cut_connections();
    const auto error = thrown_by([&] { desk.run(); });
    CHECK(error.code() == CTISP_E_CONNECTION && closed && error.what()[0] != '\0');
    CHECK(desk.try_logout().error().code() == CTISP_E_CONNECTION);
    CHECK(!desk.dispatch(0ms));
}

void the_server_is_told_what_to_do()
{
    auto options = ctisp::server_options().listen("127.0.0.1:0").stepped().seed(7);
    ctisp::server server{options};
    CHECK(server.address() == "127.0.0.1:" + std::to_string(server.port()));
    CHECK(server.now() == 0);
    server.step(1500);
    CHECK(server.now() == 1500);
    CHECK(!server.place_call("5551234", "no such number"));
    const auto call = server.place_call("5551234", "8001", {{1, "gold"}});
    CHECK(call && server.hang_up(*call) && !server.hang_up(*call));
    server.step(60000);
    int records = 0;
    server.each_termination_record([&](const ctisp_termination_record &record) {
        records += record.call_id == *call && std::string(record.call_variable[0]) == "gold";
    });
    CHECK(records == 1);
    bool thrown = false;
    try {
        server.each_termination_record([](const ctisp_termination_record &) { throw 5; });
    } catch (int five) {
        thrown = five == 5;
    }
    CHECK(thrown);
    CHECK(thrown_by([&] { server.play("[["); }).code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(server.failed_steps().empty() && !server.call_named("nobody"));
    CHECK(!server.set_online(1, false) && server.set_online(5000, true));
    CHECK(server.sessions().empty());
    {
        ctisp::client desk{desk_options(server, "3001").reconnect(false)};
        const auto sessions = server.sessions();
        CHECK(sessions.size() == 1 && std::string(sessions[0].client_id) == "3001");
        CHECK(server.kill_client("nobody") == 0 && server.kill_session(sessions[0].session_id));
        CHECK(thrown_by([&] { desk.run(); }).code() == CTISP_E_CONNECTION);
    }
    CHECK(server.alarms(1000000).empty());
    ctisp::server moved = std::move(server);
    CHECK(server.port() == 0 && moved.port() != 0);

    CHECK(ctisp::server::try_start(ctisp::server_options().speed(0)).error().code()
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(thrown_by([] { ctisp::server none{ctisp::server_options().listen("no address")}; }).code()
          == CTISP_E_SYSTEM);
    CHECK(thrown_by([] { ctisp::server().step(1); }).code() == CTISP_E_INVALID_ARGUMENT);
}

} // namespace

int main()
{
    ctisp::server server;
    only_the_events_that_are_named_arrive(server);
    a_call_is_made_answered_held_and_cleared(server);
    any_request_goes_by_its_struct(server);
    tickets_are_waited_for_later(server);
    refusals_have_code_status_and_text(server);
    wrong_use_is_an_error(server);
    a_lost_connection_comes_out_of_run(server);
    the_server_is_told_what_to_do();
    std::puts("session: ok");
}

// Clients that outlive their session; loops, threads, stopping and the log from C++.
#include "../c/check.h"

#include <ctisp.hpp>
#include <poll.h>

using namespace std::chrono_literals;

namespace {

struct duplex {
    ctisp::server server{ctisp::server_options().side_b("127.0.0.1:0")};
    std::string a = server.address('A'), b = server.address('B');

    ctisp::client_options desk(const std::string &instrument) const
    {
        return ctisp::client_options()
            .sides(a, b)
            .services(ctisp::services::client_events | ctisp::services::client_control)
            .peripheral_id(5000)
            .agent_instrument(instrument);
    }
};

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

void a_client_may_be_there_before_its_session()
{
    duplex centre;
    auto desk = ctisp::client::open_async(centre.desk("3009").sides("127.0.0.1:1", centre.a));
    std::string story;
    desk.on([&](const ctisp::open_failed &failed) {
        CHECK(!failed.text.empty() && !failed.status && failed.retry_in == 0ms);
        story += std::string("failed ") + failed.side + ", ";
    });
    desk.on([&](const ctisp::opened &opened) {
        CHECK(has(opened.open_conf.services_granted, ctisp::services::client_control));
        CHECK(opened.version == 25);
        story += std::string("opened ") + opened.side;
    });
    until(desk, [&] { return story == "failed A, opened B"; });
    desk.login("1009", "1009");

    auto none = ctisp::client::open_async(
        centre.desk("3010").sides("127.0.0.1:1", "127.0.0.1:1").reconnect(false));
    CHECK(none.try_login("1010", "1010").error().code() == CTISP_E_CONNECTION);
    std::string why;
    none.on([&](const ctisp::closed &end) { why = end.text; });
    CHECK(none.try_run().error().code() == CTISP_E_CONNECTION);
    CHECK(why.find("side A (127.0.0.1:1)") != std::string::npos);
    CHECK(ctisp::client::try_open_async(ctisp::client_options()).error().code()
          == CTISP_E_INVALID_ARGUMENT);
}

void a_client_comes_back_on_the_other_side()
{
    duplex centre;
    auto options = centre.desk("3001").expected_clients(1).min_version(20).open_timeout(30s);
    ctisp::client desk{options.overflow(ctisp::overflow::block).accept_switch_over(true)};
    std::string story;
    desk.on([&](const ctisp::connection_lost &lost) {
        CHECK(!lost.text.empty());
        story += std::string("lost ") + lost.side + ", ";
    });
    desk.on([&](const ctisp::reconnected &back) {
        CHECK(has(back.open_conf.services_granted, ctisp::services::client_control));
        CHECK(back.version == 25);
        story += std::string("back ") + back.side + ", ";
    });
    bool done = false;
    desk.on([&](const ctisp::resynchronised &now) {
        CHECK(now.agent && now.agent->agent_state == ctisp::agent_state::not_ready);
        CHECK(now.calls && now.calls->calls.empty() && now.refused.empty());
        CHECK(now.monitors.empty() && now.services.empty());
        done = true;
    });
    desk.on([&](const ctisp::event &event) {
        if (event.type() == ctisp::reconnected::message_type) {
            CHECK(event.json().find("\"side\":\"B\"") != std::string::npos);
            CHECK(event.as<ctisp::reconnected>()->side == 'B' && !event.as<ctisp::gap>());
        }
    });
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::not_ready);
    CHECK(centre.server.active_side() == 'A' && centre.server.address() == centre.a);
    CHECK(centre.server.stop_side('A') && !centre.server.stop_side('A'));
    CHECK(centre.server.active_side() == 'B');
    until(desk, [&] { return done; });
    CHECK(story == "lost A, back B, " && desk.side() == 'B');
    centre.server.start_side('A');
    CHECK(centre.server.active_side() == 'B');
    desk.logout();
}

void a_client_with_two_sessions_switches()
{
    duplex centre;
    auto options = centre.desk("3002");
    ctisp::client desk{options.services(ctisp::services::client_events
                                        | ctisp::services::client_control
                                        | ctisp::services::active_standby)};
    char now = 'A';
    desk.on([&](const ctisp::switched &to) { now = to.side; });
    desk.on([](const ctisp::connection_lost &) { CHECK(false); });
    while (centre.server.sessions().size() < 2) {
        CHECK(desk.dispatch(10ms));
    }
    centre.server.switch_over();
    until(desk, [&] { return now == 'B'; });
}

void gaps_are_counted()
{
    duplex centre;
    auto options = centre.desk("3003").event_limit(1).overflow(ctisp::overflow::drop_oldest);
    ctisp::client desk{options};
    std::uint64_t dropped = 0;
    desk.on([&](const ctisp::gap &gap) { dropped += gap.dropped; });
    desk.login("1003", "1003");
    desk.set_agent_state(ctisp::agent_state::available);
    desk.set_agent_state(ctisp::agent_state::not_ready);
    desk.logout();
    until(desk, [&] { return dropped > 0; });
}

void a_loop_of_ones_own_waits_for_the_descriptor()
{
    duplex centre;
    ctisp::client desk{centre.desk("3004")};
    bool answered = false;
    desk.login_async("1004", "1004", [&](const ctisp::result<void> &done) {
        CHECK(done);
        answered = true;
    });
    while (!answered) {
        pollfd descriptor{desk.fd(), POLLIN, 0};
        CHECK(poll(&descriptor, 1, 20000) == 1);
        CHECK(desk.dispatch(0ms));
    }
}

void stop_ends_run_and_the_session_goes_on()
{
    duplex centre;
    ctisp::client desk{centre.desk("3005")};
    int told = 0;
    const auto count = [&](const ctisp::result<void> &) {
        told++;
        desk.stop();
    };
    desk.login_async("1005", "1005", count);
    desk.set_agent_state_async(ctisp::agent_state::not_ready, 0, count);
    desk.run();
    CHECK(told == 1);
    desk.run();
    CHECK(told == 2);
    std::thread other([&] { desk.stop(); });
    desk.run();
    other.join();
    // Before: the next one returns at once.
    desk.stop();
    desk.run();
    desk.logout();
}

void a_thread_of_its_own_tells_events()
{
    for (int round = 0; round < 10; round++) {
        duplex centre;
        std::promise<std::thread::id> told;
        ctisp::client desk{centre.desk("3006")};
        desk.start();
        CHECK(desk.try_start().error().code() == CTISP_E_NOT_NOW);
        CHECK(desk.try_run().error().code() == CTISP_E_NOT_NOW);
        desk.login_async("1006", "1006", [&](const ctisp::result<void> &) {
            told.set_value(std::this_thread::get_id());
        });
        CHECK(told.get_future().get() != std::this_thread::get_id());
        if (round % 2 == 0) {
            desk.stop();
            while (!desk.try_dispatch(0ms)) {
            }
        }
    }
}

void a_client_may_be_destroyed_on_its_own_thread()
{
    duplex centre;
    std::promise<void> gone;
    auto desk = std::make_unique<ctisp::client>(centre.desk("3007"));
    auto *started = desk.get();
    started->login_async("1007", "1007", [&](const ctisp::result<void> &) {
        desk.reset();
        gone.set_value();
    });
    started->start();
    gone.get_future().wait();
    CHECK(!desk);
}

void the_log_tells_lines_and_may_be_taken_away()
{
    duplex centre;
    std::mutex mutex;
    std::vector<std::string> warnings;
    ctisp::set_log_handler(
        [&](ctisp::log_level level, std::string_view text) {
            std::lock_guard<std::mutex> lock(mutex);
            CHECK(level <= ctisp::log_level::warning);
            warnings.emplace_back(text);
        },
        ctisp::log_level::warning);
    auto options = centre.desk("3008").sides("127.0.0.1:1", centre.a);
    ctisp::client{options};
    CHECK(warnings.size() == 1 && warnings[0].find("127.0.0.1:1") != std::string::npos);
    ctisp::set_log_handler({});
    ctisp::client{options};
    CHECK(warnings.size() == 1);
}

} // namespace

int main()
{
    a_client_may_be_there_before_its_session();
    a_client_comes_back_on_the_other_side();
    a_client_with_two_sessions_switches();
    gaps_are_counted();
    a_loop_of_ones_own_waits_for_the_descriptor();
    stop_ends_run_and_the_session_goes_on();
    a_thread_of_its_own_tells_events();
    a_client_may_be_destroyed_on_its_own_thread();
    the_log_tells_lines_and_may_be_taken_away();
    std::puts("failover: ok");
}

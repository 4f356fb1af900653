// Callbacks that throw, close, destroy and nest; threads that wait; what outlives what.
#include "../c/check.h"

#include <ctisp.hpp>

using namespace std::chrono_literals;

namespace {

ctisp::client_options watcher(const ctisp::server &server)
{
    return ctisp::client_options()
        .side_a(server.address())
        .client_id("watcher")
        .services(ctisp::services::all_events);
}

/// Lets something happen that everybody is told of: an agent signs in and out.
void stir(ctisp::server &server)
{
    ctisp::client desk{ctisp::client_options()
                           .side_a(server.address())
                           .services(ctisp::services::client_events | ctisp::services::client_control)
                           .peripheral_id(5000)
                           .agent_instrument("3001")};
    desk.login("1001", "1001");
    desk.set_agent_state(ctisp::agent_state::not_ready);
    desk.logout();
}

/// An event as everybody is told of it; the first, SYSTEM_EVENT, tells each the time.
std::string what(const ctisp::event &event)
{
    return std::string(event.type() == CTISP_SYSTEM_EVENT ? event.name() : event.bytes());
}

/// A client that will be told of events at once.
std::unique_ptr<ctisp::client> told_of_events(ctisp::server &server)
{
    auto client = std::make_unique<ctisp::client>(watcher(server));
    stir(server);
    return client;
}

void what_a_callback_throws_comes_out_and_nothing_is_lost(ctisp::server &server)
{
    ctisp::client quiet{watcher(server)}, loud{watcher(server)};
    std::vector<std::string> expected, told;
    int thrown = 0;
    quiet.on([&](const ctisp::event &event) { expected.push_back(what(event)); });
    loud.on([&](const ctisp::event &event) {
        told.push_back(what(event));
        throw std::runtime_error("no");
    });
    // The agent has left: so many events, and no more.
    bool over = false;
    quiet.on([&](const ctisp::agent_state_event &event) {
        over = over || event.agent_state == ctisp::agent_state::logout;
    });
    stir(server);
    while (!over) {
        CHECK(quiet.dispatch(100ms));
    }
    CHECK(expected.size() >= 3);
    while (told.size() < expected.size()) {
        try {
            CHECK(loud.dispatch(100ms));
        } catch (const std::runtime_error &error) {
            CHECK(std::string(error.what()) == "no");
            thrown++;
        }
    }
    CHECK(told == expected && thrown == static_cast<int>(expected.size()));
}

void answers_after_an_exception_are_told_later(ctisp::server &server)
{
    ctisp::client client{watcher(server)};
    int answers = 0;
    ctisp::query_agent_state_req query;
    query.peripheral_id = 5000;
    query.agent_id = "1001";
    for (int i = 0; i < 20; i++) {
        client.request_async(query, [&](const ctisp::result<ctisp::query_agent_state_conf> &state) {
            // Refused or not: what came is read all the same.
            CHECK(state ? state->agent_id == "1001" : state.error().code() != CTISP_OK);
            answers++;
            throw answers;
        });
    }
    int thrown = 0;
    while (thrown < 20) {
        try {
            CHECK(client.dispatch(100ms));
        } catch (int number) {
            CHECK(number == ++thrown);
        }
    }
    CHECK(answers == 20);
}

void run_goes_on_after_an_exception(ctisp::server &server)
{
    auto client = told_of_events(server);
    int events = 0, caught = 0;
    client->on([&](const ctisp::event &event) {
        if (event.type() == CTISP_CLOSED) {
            throw std::string("at the end");
        }
        if (++events == 2) {
            client->close();
        }
        throw events;
    });
    for (bool going = true; going;) {
        try {
            client->run();
            CHECK(false); // run returned before it was over
        } catch (int) {
            caught++;
        } catch (const std::string &text) {
            CHECK(text == "at the end");
            going = false;
        }
    }
    CHECK(caught == events && events >= 2);
    CHECK(client->try_run().error().code() == CTISP_E_CLOSED);
}

void callbacks_may_ask_but_not_serve(ctisp::server &server)
{
    auto client = told_of_events(server);
    int later = 0;
    client->on([&](const ctisp::agent_state_event &) {
        CHECK(client->try_run().error().code() == CTISP_E_NOT_NOW);
        CHECK(client->try_dispatch(0ms).error().code() == CTISP_E_NOT_NOW);
        bool thrown = false;
        try {
            client->dispatch(0ms);
        } catch (const ctisp::error &error) {
            thrown = error.code() == CTISP_E_NOT_NOW;
        }
        CHECK(thrown);
        // Waits for an answer, and may add to those who are told.
        ctisp::query_agent_state_req query;
        query.peripheral_id = 5000;
        query.agent_id = "1001";
        const auto answer = client->try_request(query);
        CHECK(answer || answer.error().code() != CTISP_E_NOT_NOW);
        client->on([&](const ctisp::agent_state_event &) { later++; });
        client->close();
    });
    client->run();
    CHECK(later >= 1);
}

void a_callback_may_destroy_its_client(ctisp::server &server)
{
    for (const bool by_run : {true, false}) {
        auto client = told_of_events(server);
        int after = 0, told = 0;
        auto alive = std::make_shared<int>(1);
        const std::weak_ptr<int> watch = alive;
        // What a function holds lives until it returns, and not longer.
        client->on([&, alive](const ctisp::event &) {
            told++;
            client.reset();
            CHECK(*alive == 1);
        });
        alive.reset();
        client->on([&](const ctisp::event &) { after++; });
        auto *running = client.get();
        if (by_run) {
            running->run();
        } else {
            while (client && running->dispatch(100ms)) {
            }
        }
        CHECK(!client && told == 1 && after == 0 && watch.expired());
    }
}

void an_answer_may_destroy_its_client(ctisp::server &server)
{
    auto client = std::make_unique<ctisp::client>(watcher(server));
    ctisp::query_agent_state_req query;
    bool told = false;
    client->request_async(query, [&](const auto &) {
        client.reset();
        told = true;
    });
    client->run();
    CHECK(told && !client);
}

void what_was_asked_and_not_answered_is_let_go(ctisp::server &server)
{
    auto alive = std::make_shared<int>(1);
    const std::weak_ptr<int> watch = alive;
    {
        ctisp::client client{watcher(server)};
        client.request_async(ctisp::query_agent_state_req(),
                             [alive](const auto &) { CHECK(false); });
        alive.reset();
        CHECK(!watch.expired());
    }
    CHECK(watch.expired());
}

void destruction_ends_what_another_thread_waits_for(ctisp::server &server)
{
    for (int round = 0; round < 10; round++) {
        auto client = std::make_unique<ctisp::client>(watcher(server));
        auto *running = client.get();
        std::atomic<bool> inside{false}, ended{false};
        client->on([&](const ctisp::event &) { inside = true; });
        stir(server);
        std::thread thread([&] {
            running->run();
            ended = true;
        });
        while (!inside) {
            std::this_thread::yield();
        }
        CHECK(running->try_dispatch(0ms).error().code() == CTISP_E_NOT_NOW);
        client.reset();
        inside = false;
        stir(server);
        thread.join();
        CHECK(ended && !inside);
    }
}

void requests_may_come_from_many_threads(ctisp::server &server)
{
    ctisp::client client{watcher(server)};
    std::atomic<int> answers{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; i++) {
        threads.emplace_back([&] {
            for (int n = 0; n < 50; n++) {
                client.request_async(ctisp::query_agent_state_req(),
                                     [&](const auto &) { answers++; });
            }
        });
    }
    while (answers < 200) {
        CHECK(client.dispatch(100ms));
    }
    for (auto &thread : threads) {
        thread.join();
    }
    CHECK(answers == 200);
}

void confirmations_outlive_their_client(ctisp::server &server)
{
    auto phone = std::make_unique<ctisp::client>(
        ctisp::client_options()
            .side_a(server.address())
            .services(ctisp::services::client_events | ctisp::services::client_control)
            .peripheral_id(5000)
            .agent_instrument("3016"));
    phone->login("1016", "1016");
    auto made = phone->make_call("8001");
    auto kept = std::move(made);
    phone.reset();
    CHECK(kept->new_connection.device_id && kept.event().name() == "MAKE_CALL_CONF");
}

} // namespace

int main()
{
    ctisp::server server;
    what_a_callback_throws_comes_out_and_nothing_is_lost(server);
    answers_after_an_exception_are_told_later(server);
    run_goes_on_after_an_exception(server);
    callbacks_may_ask_but_not_serve(server);
    a_callback_may_destroy_its_client(server);
    an_answer_may_destroy_its_client(server);
    what_was_asked_and_not_answered_is_let_go(server);
    destruction_ends_what_another_thread_waits_for(server);
    requests_may_come_from_many_threads(server);
    confirmations_outlive_their_client(server);
    std::puts("lifetime: ok");
}

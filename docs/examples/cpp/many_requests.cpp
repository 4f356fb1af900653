// Many requests on their way at once, and what a function that is told may do.
#include <ctisp.hpp>
#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    ctisp::server server;
    const auto options =
        ctisp::client_options().side_a(server.address()).services(ctisp::services::all_events);
    ctisp::client client{options};
    // --8<-- [start:tickets]
    using statistics = ctisp::query_skill_group_statistics_conf;
    int left = 0;
    for (const std::uint32_t number : {101u, 102u, 103u}) {
        ctisp::query_skill_group_statistics_req request;
        request.peripheral_id = 5000;
        request.skill_group_number = number;
        client.request_async(request, [&](const ctisp::result<statistics> &answer) {
            if (answer) {
                std::cout << answer->router_calls_q_now.value_or(0) << " calls wait\n";
            } else {
                std::cerr << answer.error().what() << '\n';
            }
            left--;
        });
        left++;
    }
    while (left > 0 && client.dispatch(1s)) {
        // the answers are told in there
    }
    // --8<-- [end:tickets]
    ctisp::client other{options};
    // --8<-- [start:callbacks]
    other.on([&](const ctisp::system_event &) {
        other.close(); // it may do all that other code may
    });
    other.on([](const ctisp::closed &end) { std::cout << end.text << '\n'; });
    other.run();
    // --8<-- [end:callbacks]
    return left;
}

#include <ctisp.hpp>
#include <iostream>

int main()
{
    // Time moves by step() alone; four agents answer by themselves.
    ctisp::server server{ctisp::server_options().stepped().auto_agents(4)};
    // Here the program under test connects to server.address().
    const auto call = server.place_call("5551234", "8001");
    server.step(60'000); // a minute passes at once
    server.hang_up(call.value());
    server.step(540'000); // wrap-up, and the record is written
    server.each_termination_record([](const ctisp_termination_record &record) {
        std::cout << "agent " << (record.agent_id != nullptr ? record.agent_id : "-") << " talked "
                  << record.talk_time << " s\n";
    });
    server.cut_connections(); // as a failure of the network would
}

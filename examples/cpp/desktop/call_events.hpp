// From the events of a session to the calls of the agent's phone.
#ifndef DESKTOP_CALL_EVENTS_HPP
#define DESKTOP_CALL_EVENTS_HPP

#include <QString>
#include <cstdint>

namespace ctisp {
class client;
}
class calls_model;

/// Has `calls` follow the call events of `client`, from its next dispatch() on.
void follow_calls(ctisp::client &client, calls_model &calls);

/// Asks for the calls that are at a phone now, and puts `calls` right: for a new session, which
/// knows nothing of what came before it. The answers come in dispatch().
void restore_calls(ctisp::client &client, calls_model &calls, std::uint32_t peripheral_id,
                   const QString &instrument);

#endif

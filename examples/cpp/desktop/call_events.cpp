#include "call_events.hpp"

#include "calls_model.hpp"
#include "words.hpp"

#include <ctisp.hpp>

namespace {

using words::text;

void put(QString &to, const std::optional<std::string_view> &from)
{
    if (from) {
        to = text(*from);
    }
}

void put(call &c, const ecc_variable &variable)
{
    for (ecc_variable &known : c.ecc) {
        if (known.is(variable)) {
            known.value = variable.value;
            return;
        }
    }
    c.ecc.push_back(variable);
}

/// What a message tells of a call's context; what it leaves out stays as it was.
template <class M> void put_context(call &c, const M &m)
{
    const std::optional<std::string_view> *variables[] = {
        &m.call_variable1, &m.call_variable2, &m.call_variable3, &m.call_variable4,
        &m.call_variable5, &m.call_variable6, &m.call_variable7, &m.call_variable8,
        &m.call_variable9, &m.call_variable10};
    for (std::size_t i = 0; i < c.variables.size(); i++) {
        put(c.variables[i], *variables[i]);
    }
    for (const auto &variable : m.named_variables) {
        put(c, {text(variable.name), std::nullopt, text(variable.value)});
    }
    for (const auto &element : m.named_arrays) {
        put(c, {text(element.name), int(element.index), text(element.value)});
    }
    put(c.wrap_up, m.call_wrapup_data);
    if (m.ani && !m.ani->empty()) {
        put(c.caller, m.ani);
    }
}

bool is_own(const calls_model &calls, const ctisp::connection &connection)
{
    const call *known = calls.find(connection.call_id);
    return known != nullptr && known->own == connection;
}

void put_parties(call &c, const std::vector<ctisp::connected_party> &parties)
{
    c.parties.clear();
    for (const auto &party : parties) {
        c.parties << text(party.connected_party_device_id);
    }
}

/// Set-up: the call comes, rings, is answered. The connection of CALL_DELIVERED_EVENT is the one
/// that rings, of CALL_ESTABLISHED_EVENT the one that answers: ours or the other's.
void follow_setup(ctisp::client &client, calls_model &calls)
{
    client.on([&](const ctisp::begin_call_event &event) {
        calls.begin(event.connection);
        calls.change(event.connection.call_id, [&](call &c) {
            c.own = event.connection;
            c.type = event.call_type;
            put_context(c, event);
            put(c.called, event.dialed_number);
        });
    });
    client.on([&](const ctisp::call_originated_event &event) {
        calls.change(event.connection.call_id, [&](call &c) {
            put(c.caller, event.calling_device_id);
            put(c.called, event.called_device_id);
        });
    });
    client.on([&](const ctisp::call_delivered_event &event) {
        calls.change(event.connection.call_id, [&](call &c) {
            put(c.caller, event.calling_device_id);
            put(c.called, event.called_device_id);
            put_context(c, event);
        });
        if (is_own(calls, event.connection)) {
            calls.enter(event.connection.call_id, call_state::ringing);
        }
    });
    client.on([&](const ctisp::call_established_event &event) {
        const call *known = calls.find(event.connection.call_id);
        if (known != nullptr
            && (is_own(calls, event.connection) || known->state == call_state::calling)) {
            calls.enter(event.connection.call_id, call_state::talking);
        }
    });
    client.on([&](const ctisp::call_failed_event &event) {
        const call *known = calls.find(event.connection.call_id);
        if (known != nullptr && known->state == call_state::calling) {
            emit calls.failed(known->called, words::cause(event.event_cause));
        }
        calls.enter(event.connection.call_id, call_state::failed);
    });
}

/// The other party's being held and retrieved is none of our connection's states.
void follow_hold(ctisp::client &client, calls_model &calls)
{
    client.on([&](const ctisp::call_held_event &event) {
        if (is_own(calls, event.connection)) {
            calls.enter(event.connection.call_id, call_state::held);
        }
    });
    client.on([&](const ctisp::call_retrieved_event &event) {
        if (is_own(calls, event.connection)) {
            calls.enter(event.connection.call_id, call_state::talking);
        }
    });
}

/// Several parties: of two calls becomes one, which may have the id of either or a third.
void follow_parties(ctisp::client &client, calls_model &calls)
{
    client.on([&](const ctisp::call_conferenced_event &event) {
        const std::uint32_t id = event.parties.empty()
            ? event.primary_connection.call_id
            : event.parties.front().connected_party_call_id.value_or(ctisp::null_call_id);
        for (const std::uint32_t old :
             {event.primary_connection.call_id, event.secondary_connection.call_id}) {
            if (calls.find(id) == nullptr) {
                calls.change(old, [&](call &c) { c.own.call_id = id; });
            }
        }
        calls.change(id, [&](call &c) {
            c.type = ctisp::call_type::conference;
            put_parties(c, event.parties);
        });
        calls.enter(id, call_state::talking);
    });
    client.on([&](const ctisp::call_transferred_event &event) {
        const std::uint32_t held = event.primary_connection.call_id;
        const std::uint32_t consult = event.secondary_connection.call_id;
        if (calls.find(held) != nullptr) {
            return; // We keep it, or END_CALL_EVENT follows: we have transferred it.
        }
        // We were consulted: our call goes on as the one that was held.
        calls.change(consult, [&](call &c) {
            c.own.call_id = held;
            c.type = ctisp::call_type::transfer_in;
        });
    });
    client.on([&](const ctisp::call_data_update_event &event) {
        const std::uint32_t old = event.connection.call_id;
        const std::uint32_t now = event.new_connection.call_id;
        const bool moved = now != ctisp::null_call_id && now != old;
        calls.change(old, [&](call &c) {
            put_context(c, event);
            if (event.call_type) {
                c.type = event.call_type;
            }
            if (moved) {
                c.own = event.new_connection;
            }
        });
    });
}

/// A call is over with END_CALL_EVENT, not before: until then its data may be set.
void follow_end(ctisp::client &client, calls_model &calls)
{
    client.on([&](const ctisp::call_connection_cleared_event &event) {
        if (is_own(calls, event.connection)) {
            calls.enter(event.connection.call_id, call_state::wrap_up);
            return;
        }
        calls.change(event.connection.call_id, [&](call &c) {
            c.parties.removeOne(text(event.connection.device_id));
            if (c.parties.size() < 3) {
                c.parties.clear();
            }
        });
    });
    client.on([&](const ctisp::call_cleared_event &event) {
        calls.enter(event.connection.call_id, call_state::wrap_up);
    });
    client.on([&](const ctisp::end_call_event &event) { calls.end(event.connection.call_id); });
}

std::optional<call_state> state_of(std::optional<ctisp::local_connection_state> state)
{
    using lcs = ctisp::local_connection_state;
    switch (state.value_or(lcs::none)) {
    case lcs::initiate:
        return call_state::calling;
    case lcs::alerting:
        return call_state::ringing;
    case lcs::connect:
        return call_state::talking;
    case lcs::hold:
        return call_state::held;
    case lcs::fail:
        return call_state::failed;
    default:
        return std::nullopt;
    }
}

void put_snapshot(call &c, const ctisp::snapshot_call_conf &conf)
{
    c.type = conf.call_type;
    put(c.called, conf.dialed_number);
    put_context(c, conf);
    c.parties.clear();
    for (const auto &device : conf.call_devices) {
        c.parties << text(device.call_device_id);
    }
    if (c.parties.size() < 3) {
        c.parties.clear();
    }
}

void put_snapshot(ctisp::client &client, calls_model &calls, std::uint32_t peripheral_id,
                  const ctisp::device_call &found)
{
    ctisp::snapshot_call_req request;
    request.peripheral_id = peripheral_id;
    request.connection.call_id = found.call_connection_call_id.value_or(ctisp::null_call_id);
    if (found.call_connection_device_id_type) {
        request.connection.device_id_type = *found.call_connection_device_id_type;
    }
    request.connection.device_id = found.call_connection_device_id;
    calls.begin(request.connection);
    const std::uint32_t id = request.connection.call_id;
    if (const auto state = state_of(found.call_state)) {
        calls.enter(id, *state);
    }
    // Refused where the call is over by now: its END_CALL_EVENT comes then.
    auto asked = client.try_request_async(
        request, [&calls, id](const ctisp::result<ctisp::snapshot_call_conf> &conf) {
            if (conf) {
                calls.change(id, [&](call &c) { put_snapshot(c, *conf); });
            }
        });
    static_cast<void>(asked); // The session is lost again: the next one asks anew.
}

} // namespace

void follow_calls(ctisp::client &client, calls_model &calls)
{
    follow_setup(client, calls);
    follow_hold(client, calls);
    follow_parties(client, calls);
    follow_end(client, calls);
}

void restore_calls(ctisp::client &client, calls_model &calls, std::uint32_t peripheral_id,
                   const QString &instrument)
{
    const std::string phone = words::bytes(instrument);
    ctisp::snapshot_device_req request;
    request.peripheral_id = peripheral_id;
    request.agent_instrument = phone;
    auto asked = client.try_request_async(
        request,
        [&client, &calls, peripheral_id](const ctisp::result<ctisp::snapshot_device_conf> &conf) {
            if (!conf) {
                return;
            }
            // Calls that are not listed have ended meanwhile.
            QVector<std::uint32_t> gone;
            for (int row = 0; row < calls.rowCount(); row++) {
                gone << calls.at(row)->id();
            }
            for (const auto &found : conf->calls) {
                gone.removeOne(found.call_connection_call_id.value_or(ctisp::null_call_id));
                put_snapshot(client, calls, peripheral_id, found);
            }
            for (const std::uint32_t id : gone) {
                calls.end(id);
            }
        });
    static_cast<void>(asked);
}

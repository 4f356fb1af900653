// Messages as C++ structs: every one of them goes through bytes and comes back as it was.
#include "../c/check.h"

#include <ctisp.hpp>

// One line for each message, X(name): made from the header.
#include "message_types.inc"

namespace {

/// Gives every member of a message a value of its own that is no null value.
struct filler {
    unsigned next = 1;
    std::deque<std::string> texts{};

    template <class T, class C> void plain(T &m, const C &) { put(m); }
    template <class T, class C, class N> void null(std::optional<T> &m, const C &, N)
    {
        put(m.emplace());
    }
    template <class T, class C> void optional(std::optional<T> &m, const C &, bool)
    {
        put(m.emplace());
    }
    template <class C> void text(std::optional<std::string_view> &m, const C &) { put(m.emplace()); }
    template <class T, class C> void list(std::vector<T> &m, const C *, std::size_t)
    {
        m.resize(2);
        for (T &entry : m) {
            put(entry);
        }
    }
    template <class T, class C> void value(T &m, const C &) { put(m); }

    void put(std::string_view &m) { m = texts.emplace_back(1, static_cast<char>('a' + next++ % 26)); }
    void put(bool &m) { m = true; }
    void put(ctisp::connection &m)
    {
        m.call_id = next++;
        m.device_id_type = ctisp::connection_device_id_type::dynamic;
        m.device_id = "d" + std::to_string(next++);
    }
    // No table has this tag.
    void put(ctisp::unknown_field &m)
    {
        m.tag = 9999;
        put(m.data);
    }
    template <class T> void put(T &m)
    {
        if constexpr (ctisp::detail::is_scalar<T>) {
            m = static_cast<T>(next++ % 100);
        } else {
            typename ctisp::detail::codec<T>::c_type c{};
            ctisp::detail::codec<T>::each(*this, m, c);
        }
    }
};

template <class T> std::string round(const T &message)
{
    const std::string bytes = ctisp::encode(ctisp::newest_version, message);
    const auto event = ctisp::decode(ctisp::newest_version, bytes);
    CHECK(event->type() == T::message_type);
    CHECK(event->name() == ctisp_message_name(T::message_type));
    CHECK(event->bytes() == bytes);
    const std::optional<T> back = event->as<T>();
    CHECK(back.has_value());
    CHECK(ctisp::encode(ctisp::newest_version, *back) == bytes);
    return bytes;
}

template <class T> void goes_through_bytes()
{
    filler all;
    T full{};
    all.put(full);
    const std::string bytes = round(full);
    // What C has after _init is what C++ begins with.
    typename ctisp::detail::codec<T>::c_type c;
    CHECK(ctisp_message_init(T::message_type, &c, sizeof c) == CTISP_OK);
    std::string empty(8192, '\0');
    std::size_t length = 0;
    CHECK(ctisp_encode(ctisp::newest_version, T::message_type, &c,
                       reinterpret_cast<std::uint8_t *>(&empty[0]), empty.size(), &length, nullptr)
          == CTISP_OK);
    CHECK(ctisp::encode(ctisp::newest_version, T{}) == empty.substr(0, length));
    CHECK(bytes.size() >= length);
}

void every_message_goes_through_bytes()
{
#define X(name) goes_through_bytes<ctisp::name>();
    CTISP_MESSAGE_TYPES
#undef X
}

void members_are_those_of_the_c_struct()
{
    ctisp::call_delivered_event call;
    call.peripheral_id = 5000;
    call.connection = {42, ctisp::connection_device_id_type::static_, "3001"};
    call.event_cause = ctisp::event_cause::new_call;
    call.ani = "5551234";
    call.call_variable1 = "";
    call.named_variables = {{"user.customer", "gold"}, {"user.other", ""}};
    call.named_arrays = {{2, "user.history", "late"}};
    const auto event = ctisp::decode(25, ctisp::encode(25, call));
    const ctisp_call_delivered_event *c = event->get()->as.call_delivered_event;
    CHECK(c->peripheral_id == 5000 && c->service_id == CTISP_NULL_SERVICE);
    CHECK(c->connection.call_id == 42 && std::string(c->connection.device_id) == "3001");
    CHECK(c->event_cause == CTISP_CEC_NEW_CALL);
    CHECK(std::string(c->ani) == "5551234" && c->dnis == nullptr);
    CHECK(c->call_variable1 != nullptr && c->call_variable1[0] == '\0');
    CHECK(c->named_variables_count == 2 && c->named_arrays[0].index == 2);

    const auto back = event->as<ctisp::call_delivered_event>();
    CHECK(back->connection == call.connection && back->connection != ctisp::connection());
    CHECK(back->ani == "5551234" && !back->dnis && back->call_variable1 == "");
    CHECK(back->peripheral_id == 5000u && !back->service_id);
    CHECK(back->event_cause == ctisp::event_cause::new_call && !back->line_handle);
    CHECK(back->named_variables.size() == 2 && back->named_variables[0].value == "gold");
    CHECK(back->named_arrays.at(0).name == "user.history");
    CHECK(!event->as<ctisp::call_cleared_event>());
}

void bytes_of_any_value_and_values_of_no_name_survive()
{
    ctisp::open_req open;
    open.client_id = "desk";
    const char password[] = {'a', '\0', '\xff'};
    open.client_password = std::string_view(password, sizeof password);
    open.services_requested = ctisp::services::client_events | static_cast<ctisp::services>(1u << 30);
    open.unknown = {{9999, std::string_view(password, sizeof password)}};
    const auto event = ctisp::decode(25, ctisp::encode(25, open));
    const auto back = event->as<ctisp::open_req>();
    CHECK(back->client_password == open.client_password);
    CHECK(back->services_requested == open.services_requested);
    CHECK(has(back->services_requested, ctisp::services::client_events));
    CHECK(!has(back->services_requested, ctisp::services::all_events));
    CHECK(back->unknown.at(0).data.size() == sizeof password);
    open.client_password = "";
    CHECK(ctisp::decode(25, ctisp::encode(25, open))->as<ctisp::open_req>()->client_password == "");
}

void what_does_not_fit_is_an_error()
{
    ctisp::make_call_req call;
    const std::string longest(39, '8');
    call.agent_instrument = "3001";
    call.dialed_number = longest;
    CHECK(ctisp::try_encode(25, call));
    const std::string longer = longest + "8";
    call.dialed_number = longer;
    const auto refused = ctisp::try_encode(25, call);
    CHECK(!refused && refused.error().code() == CTISP_E_BAD_VALUE && refused.error().status());
    bool thrown = false;
    try {
        ctisp::encode(25, call);
    } catch (const ctisp::error &error) {
        thrown = error.code() == CTISP_E_BAD_VALUE && std::string(error.what()).size() > 1;
    }
    CHECK(thrown);
    call.dialed_number = std::string_view("80\0" "01", 5);
    CHECK(ctisp::try_encode(25, call).error().code() == CTISP_E_BAD_VALUE);
    CHECK(ctisp::try_encode(26, call).error().code() == CTISP_E_BAD_VALUE);
    call.dialed_number = "8001";
    CHECK(ctisp::try_encode(26, call).error().code() == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp::try_decode(25, "").error().code() == CTISP_E_BAD_MESSAGE);
    CHECK(ctisp::try_decode(25, {}).error().code() == CTISP_E_BAD_MESSAGE);
    CHECK(ctisp::try_decode(8, "").error().code() == CTISP_E_INVALID_ARGUMENT);
}

void a_message_without_a_table_is_an_event_all_the_same()
{
    const std::string bytes("\0\0\0\2\0\0\x27\x0fhi", 10);
    const auto event = ctisp::decode(25, bytes);
    CHECK(event->type() == 9999 && event->name().empty() && event->bytes() == bytes);
    CHECK(event->protocol_version() == 25);
    CHECK(!event->as<ctisp::call_delivered_event>());
}

} // namespace

int main()
{
    every_message_goes_through_bytes();
    members_are_those_of_the_c_struct();
    bytes_of_any_value_and_values_of_no_name_survive();
    what_does_not_fit_is_an_error();
    a_message_without_a_table_is_an_event_all_the_same();
    std::puts("messages: ok");
}

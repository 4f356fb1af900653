// Messages that were received, and messages as bytes.
#ifndef CTISP_EVENT_HPP
#define CTISP_EVENT_HPP

#include <cstdint>
#include <ctisp.h>
#include <ctisp/codec.hpp>
#include <ctisp/error.hpp>
#include <ctisp/messages.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ctisp {

class event;

namespace detail {

/// How a C++ struct is read from an event of its type.
template <class T> struct from_event {
    static constexpr std::uint32_t type = T::message_type;
    static T read(const ctisp_event &event)
    {
        T out{};
        reader in;
        using c_type = typename codec<T>::c_type;
        codec<T>::each(in, out, *static_cast<const c_type *>(event.as.any));
        return out;
    }
};

} // namespace detail

/// A message that was received, of whatever type: a view, valid as long as what it was given by
/// says.
class event {
public:
    /// The message type, for instance call_delivered_event::message_type.
    std::uint32_t type() const noexcept { return c_->type; }
    /// The guide's name of the message, for instance "CALL_DELIVERED_EVENT", or that of the library's
    /// own event, for instance "CONNECTION_LOST"; empty for a type that has no table here, or that
    /// came after the protocol version.
    std::string_view name() const noexcept
    {
        return c_->name != nullptr ? std::string_view(c_->name) : std::string_view();
    }
    /// The protocol version that it was read by, 9 to 25.
    std::uint32_t protocol_version() const noexcept { return c_->protocol_version; }
    /// The message as received, header included; empty for the library's own events.
    std::string_view bytes() const noexcept
    {
        return {reinterpret_cast<const char *>(c_->bytes.data), c_->bytes.length};
    }
    /// The message as its struct, if it is one of that type.
    template <class T> std::optional<T> as() const
    {
        if (c_->type != detail::from_event<T>::type || c_->as.any == nullptr) {
            return std::nullopt;
        }
        return detail::from_event<T>::read(*c_);
    }
    /// The message as one line of JSON, UTF-8: the guide's names, all fields, the names of values.
    /// `unreadable` gives an object with `error` and `status`, the other events of the library's own
    /// their name and members.
    std::string json() const
    {
        std::size_t length = 0;
        ctisp_error why{};
        detail::outcome(ctisp_event_json(c_, nullptr, 0, &length, &why), why).value();
        std::string text(length, '\0');
        detail::outcome(ctisp_event_json(c_, &text[0], length + 1, &length, &why), why).value();
        return text;
    }
    /// As the C library has it.
    const ctisp_event *get() const noexcept { return c_; }

    /// A view of one of the C library.
    explicit event(const ctisp_event &c) noexcept : c_(&c) {}

private:
    const ctisp_event *c_;
};

namespace detail {

template <> struct from_event<event> {
    static event read(const ctisp_event &from) { return event(from); }
};

struct free_event {
    void operator()(ctisp_event *event) const noexcept { ctisp_event_free(event); }
};

using event_pointer = std::unique_ptr<ctisp_event, free_event>;

} // namespace detail

/// A message with all that its texts point to: keep it, and they stay.
template <class T> class owned {
public:
    /// The message.
    const T &operator*() const & noexcept { return value_; }
    /// Not of a temporary: its texts would be gone.
    const T &operator*() const && = delete;
    /// A member of the message.
    const T *operator->() const noexcept { return &value_; }
    /// The same, of whatever type.
    ctisp::event event() const & noexcept { return ctisp::event(*event_); }

    /// Takes over an event of the C library, which must be of that type.
    explicit owned(detail::event_pointer event)
        : event_(std::move(event)), value_(detail::from_event<T>::read(*event_))
    {
    }

private:
    detail::event_pointer event_;
    T value_;
};

/// Reads a message, header included, as it was sent in a session of that protocol version. A
/// message type that is not known is no error. Errors: CTISP_E_BAD_MESSAGE,
/// CTISP_E_INVALID_ARGUMENT. Any thread.
inline result<owned<event>> try_decode(std::uint32_t protocol_version, std::string_view bytes)
{
    ctisp_event *event = nullptr;
    ctisp_error why{};
    const char *data = bytes.data() != nullptr ? bytes.data() : "";
    if (ctisp_decode(protocol_version, reinterpret_cast<const std::uint8_t *>(data), bytes.size(),
                     &event, &why)
        != CTISP_OK) {
        return error(why);
    }
    return owned<ctisp::event>(detail::event_pointer(event));
}

/// As try_decode(), which throws.
inline owned<event> decode(std::uint32_t protocol_version, std::string_view bytes)
{
    return try_decode(protocol_version, bytes).value();
}

/// Writes a message, header included, as it is sent in a session of that protocol version. Fields
/// that the version lacks are left out. Errors: CTISP_E_BAD_VALUE where a value does not fit,
/// CTISP_E_INVALID_ARGUMENT. Any thread.
template <class T>
result<std::string> try_encode(std::uint32_t protocol_version, const T &message)
{
    const detail::c_message<T> c(message);
    if (c.cut()) {
        return detail::text_with_nul();
    }
    std::string bytes;
    std::size_t length = 0;
    ctisp_error why{};
    if (ctisp_encode(protocol_version, T::message_type, &c.of, nullptr, 0, &length, &why)
        != CTISP_OK) {
        return error(why);
    }
    bytes.resize(length);
    if (ctisp_encode(protocol_version, T::message_type, &c.of,
                     reinterpret_cast<std::uint8_t *>(&bytes[0]), bytes.size(), &length, &why)
        != CTISP_OK) {
        return error(why);
    }
    return bytes;
}

/// As try_encode(), which throws.
template <class T> std::string encode(std::uint32_t protocol_version, const T &message)
{
    return try_encode(protocol_version, message).value();
}

} // namespace ctisp

#endif

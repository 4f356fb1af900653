// The values that the messages' structs are made of.
#ifndef CTISP_VALUES_HPP
#define CTISP_VALUES_HPP

#include <cstdint>
#include <ctisp/enums.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ctisp {

/// A device's connection to a call: what the guide's three ...CallID, ...DeviceIDType and
/// ...DeviceID fields name together. A call id alone is not unique.
///
/// It owns its text: keep it as long as you like.
struct connection {
    /// The call; null_call_id: none.
    std::uint32_t call_id = null_call_id;
    /// Whether device_id stays the same for all calls of the device.
    ctisp::connection_device_id_type device_id_type = ctisp::connection_device_id_type::none;
    /// Opaque: do not read a device out of it. At most 63 characters.
    std::optional<std::string> device_id{};

    friend bool operator==(const connection &a, const connection &b)
    {
        return a.call_id == b.call_id && a.device_id_type == b.device_id_type
            && a.device_id == b.device_id;
    }
    friend bool operator!=(const connection &a, const connection &b) { return !(a == b); }
};

/// An ECC variable.
struct named_variable {
    /// Its name, for instance "user.customer"; at most 32 characters.
    std::string_view name{};
    /// Its value; at most 210 characters.
    std::string_view value{};
};

/// One element of an ECC array.
struct named_array {
    /// Which element, from 0.
    std::uint8_t index{};
    /// The array's name; at most 32 characters.
    std::string_view name{};
    /// The element's value; at most 210 characters.
    std::string_view value{};
};

/// A floating field that the table of its message does not list, as received.
struct unknown_field {
    /// Its number.
    std::uint16_t tag{};
    /// Its data: bytes of any value.
    std::string_view data{};
};

} // namespace ctisp

#endif

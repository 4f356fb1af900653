// How values go between the C++ structs and those of the C library. Programs do not use this.
#ifndef CTISP_CODEC_HPP
#define CTISP_CODEC_HPP

#include <cstddef>
#include <ctisp.h>
#include <ctisp/values.hpp>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ctisp {
namespace detail {

/// For each struct: the C struct, and `each`, which names the members of both side by side to a
/// reader or a writer.
template <class T> struct codec;

template <> struct codec<named_variable> {
    using c_type = ctisp_named_variable;
    template <class V, class M, class C> static void each(V &v, M &m, C &c)
    {
        v.value(m.name, c.name);
        v.value(m.value, c.value);
    }
};

template <> struct codec<named_array> {
    using c_type = ctisp_named_array;
    template <class V, class M, class C> static void each(V &v, M &m, C &c)
    {
        v.plain(m.index, c.index);
        v.value(m.name, c.name);
        v.value(m.value, c.value);
    }
};

template <> struct codec<unknown_field> {
    using c_type = ctisp_unknown_field;
    template <class V, class M, class C> static void each(V &v, M &m, C &c)
    {
        v.plain(m.tag, c.tag);
        v.value(m.data, c.data);
    }
};

template <class T>
inline constexpr bool is_scalar = std::is_arithmetic<T>::value || std::is_enum<T>::value;

/// From C to C++. Text stays where it is.
struct reader {
    template <class T, class C> void plain(T &m, const C &c) { m = static_cast<T>(c); }
    void plain(connection &m, const ctisp_connection &c)
    {
        m.call_id = c.call_id;
        m.device_id_type = static_cast<connection_device_id_type>(c.device_id_type);
        if (c.device_id != nullptr) {
            m.device_id = c.device_id;
        }
    }
    template <class T, class C, class N> void null(std::optional<T> &m, const C &c, N none)
    {
        if (c != static_cast<C>(none)) {
            m = static_cast<T>(c);
        }
    }
    template <class T, class C> void optional(std::optional<T> &m, const C &c, bool has)
    {
        if (has) {
            value(m.emplace(), c);
        }
    }
    void text(std::optional<std::string_view> &m, const char *c)
    {
        if (c != nullptr) {
            m = c;
        }
    }
    void text(std::optional<std::string_view> &m, const ctisp_bytes &c)
    {
        if (c.data != nullptr) {
            value(m.emplace(), c);
        }
    }
    template <class T, class C> void list(std::vector<T> &m, const C *c, std::size_t count)
    {
        m.resize(count);
        for (std::size_t i = 0; i < count; i++) {
            value(m[i], c[i]);
        }
    }
    void value(std::string_view &m, const char *c)
    {
        if (c != nullptr) {
            m = c;
        }
    }
    void value(std::string_view &m, const ctisp_bytes &c)
    {
        m = std::string_view(reinterpret_cast<const char *>(c.data), c.length);
    }
    template <class T, class C> void value(T &m, const C &c)
    {
        if constexpr (is_scalar<T>) {
            m = static_cast<T>(c);
        } else {
            codec<T>::each(*this, m, c);
        }
    }
};

/// From C++ to C. It owns the copies that the C struct points to.
class writer {
public:
    template <class T, class C> void plain(const T &m, C &c) { c = static_cast<C>(m); }
    void plain(const connection &m, ctisp_connection &c)
    {
        c.call_id = m.call_id;
        c.device_id_type = static_cast<std::uint16_t>(m.device_id_type);
        c.device_id = m.device_id ? copy(*m.device_id) : nullptr;
    }
    template <class T, class C, class N> void null(const std::optional<T> &m, C &c, N none)
    {
        c = m ? static_cast<C>(*m) : static_cast<C>(none);
    }
    template <class T, class C> void optional(const std::optional<T> &m, C &c, bool &has)
    {
        has = m.has_value();
        if (m) {
            value(*m, c);
        }
    }
    void text(const std::optional<std::string_view> &m, const char *&c)
    {
        c = m ? copy(*m) : nullptr;
    }
    void text(const std::optional<std::string_view> &m, ctisp_bytes &c)
    {
        c = ctisp_bytes{nullptr, 0};
        if (m) {
            value(*m, c);
        }
    }
    template <class T, class C>
    void list(const std::vector<T> &m, const C *&c, std::size_t &count)
    {
        auto array = std::shared_ptr<C>(new C[m.size()](), std::default_delete<C[]>());
        for (std::size_t i = 0; i < m.size(); i++) {
            value(m[i], array.get()[i]);
        }
        c = array.get();
        count = m.size();
        arrays_.push_back(std::move(array));
    }
    void value(const std::string_view &m, const char *&c) { c = copy(m); }
    void value(const std::string_view &m, ctisp_bytes &c)
    {
        // No bytes are not the same as none given.
        const char *data = m.data() != nullptr ? m.data() : "";
        c = ctisp_bytes{reinterpret_cast<const std::uint8_t *>(data), m.size()};
    }
    template <class T, class C> void value(const T &m, C &c)
    {
        if constexpr (is_scalar<T>) {
            c = static_cast<C>(m);
        } else {
            codec<T>::each(*this, m, c);
        }
    }
    /// Whether a text had a NUL in it, which the protocol has no place for.
    bool cut() const { return cut_; }

private:
    const char *copy(std::string_view text)
    {
        cut_ = cut_ || text.find('\0') != std::string_view::npos;
        return texts_.emplace_back(text).c_str();
    }
    std::deque<std::string> texts_{};
    std::vector<std::shared_ptr<void>> arrays_{};
    bool cut_ = false;
};

/// A message as the C library has it, with copies of all that it points to.
template <class T> class c_message {
public:
    explicit c_message(const T &from) { codec<T>::each(out_, from, of); }
    c_message(const c_message &) = delete;
    c_message &operator=(const c_message &) = delete;
    typename codec<T>::c_type of{};
    bool cut() const { return out_.cut(); }

private:
    writer out_{};
};

} // namespace detail
} // namespace ctisp

#endif

// What goes wrong: as an exception, or as a result.
#ifndef CTISP_ERROR_HPP
#define CTISP_ERROR_HPP

#include <cstdint>
#include <ctisp.h>
#include <ctisp/enums.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace ctisp {

/// Why a function did not do what it should: what the functions of this library throw, and what a
/// result holds.
class error : public std::runtime_error {
public:
    /// From the C library's.
    explicit error(const ctisp_error &from)
        : std::runtime_error(from.message), code_(from.code), status_(from.status),
          control_failure_(from.control_failure), peripheral_error_(from.peripheral_error)
    {
    }
    /// From a result of the C library, and words of its own; without them its name.
    explicit error(ctisp_result code, const std::string &text = {})
        : std::runtime_error(text.empty() ? name_of(code) : text), code_(code)
    {
    }
    /// What kind of error, for instance CTISP_E_REFUSED; never CTISP_OK.
    ctisp_result code() const noexcept { return code_; }
    /// The protocol's status code, where one applies.
    std::optional<status_code> status() const noexcept { return some<status_code>(status_); }
    /// Why a control request was refused, with CTISP_E_CONTROL_FAILURE.
    std::optional<control_failure_code> control_failure() const noexcept
    {
        return some<control_failure_code>(control_failure_);
    }
    /// The peripheral's own code of that refusal, see ctisp_peripheral_error_name().
    std::optional<std::uint32_t> peripheral_error() const noexcept
    {
        return some<std::uint32_t>(peripheral_error_);
    }

private:
    static std::string name_of(ctisp_result code)
    {
        const char *name = ctisp_result_name(code);
        return name != nullptr ? name : "unknown error";
    }
    template <class T> static std::optional<T> some(std::uint32_t value) noexcept
    {
        return value != 0 ? std::optional<T>(static_cast<T>(value)) : std::nullopt;
    }
    ctisp_result code_;
    std::uint32_t status_ = 0;
    std::uint32_t control_failure_ = 0;
    std::uint32_t peripheral_error_ = 0;
};

/// A value, or why there is none: what the functions called try_... return.
template <class T> class [[nodiscard]] result {
public:
    /// It went well.
    result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    /// It did not.
    result(ctisp::error error) : held_(std::in_place_index<1>, std::move(error)) {}
    /// Whether there is a value.
    explicit operator bool() const noexcept { return held_.index() == 0; }
    /// The value. Throws the error where there is none.
    T &value() &
    {
        check();
        return *std::get_if<0>(&held_);
    }
    /// The value. Throws the error where there is none.
    const T &value() const &
    {
        check();
        return *std::get_if<0>(&held_);
    }
    /// The value, moved out. Throws the error where there is none.
    T value() &&
    {
        check();
        return std::move(*std::get_if<0>(&held_));
    }
    /// The value; only where there is one.
    T &operator*() & noexcept { return *std::get_if<0>(&held_); }
    /// The value; only where there is one.
    const T &operator*() const & noexcept { return *std::get_if<0>(&held_); }
    /// A member of the value; only where there is one.
    T *operator->() noexcept { return std::get_if<0>(&held_); }
    /// A member of the value; only where there is one.
    const T *operator->() const noexcept { return std::get_if<0>(&held_); }
    /// What went wrong; only where there is no value.
    const ctisp::error &error() const & noexcept { return *std::get_if<1>(&held_); }
    /// What went wrong, moved out; only where there is no value.
    ctisp::error error() && noexcept { return std::move(*std::get_if<1>(&held_)); }

private:
    void check() const
    {
        if (const auto *error = std::get_if<1>(&held_)) {
            throw *error;
        }
    }
    std::variant<T, ctisp::error> held_;
};

/// Done, or why not.
template <> class [[nodiscard]] result<void> {
public:
    /// It went well.
    result() = default;
    /// It did not.
    result(ctisp::error error) : error_(std::move(error)) {}
    /// Whether it went well.
    explicit operator bool() const noexcept { return !error_; }
    /// Throws the error if there is one.
    void value() const
    {
        if (error_) {
            throw *error_;
        }
    }
    /// What went wrong; only where something did.
    const ctisp::error &error() const noexcept { return *error_; }

private:
    std::optional<ctisp::error> error_{};
};

namespace detail {

/// What a function of the C library returned, with the error that it filled in.
inline result<void> outcome(ctisp_result code, const ctisp_error &why)
{
    return code == CTISP_OK ? result<void>() : result<void>(error(why));
}

/// What a function of the C library returned that tells no more.
inline result<void> outcome(ctisp_result code)
{
    return code == CTISP_OK ? result<void>() : result<void>(error(code));
}

/// A text that C would take for a shorter one.
inline error text_with_nul()
{
    return error(CTISP_E_BAD_VALUE, "a text has a NUL character in it");
}

inline bool has_nul(const std::string &text) { return text.find('\0') != std::string::npos; }

} // namespace detail
} // namespace ctisp

#endif

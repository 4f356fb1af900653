// What the library tells a program's log.
#ifndef CTISP_LOG_HPP
#define CTISP_LOG_HPP

#include <ctisp/error.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <string_view>

namespace ctisp {

/// How much a line of the log matters.
enum class log_level : std::uint32_t {
    /// The client is at its end.
    error = CTISP_LOG_ERROR,
    /// A connection was lost or could not be made, a set-up was refused, events are missing, a
    /// message could not be read.
    warning = CTISP_LOG_WARNING,
    /// A session was opened, another side is used.
    info = CTISP_LOG_INFO,
    /// Each attempt to connect.
    debug = CTISP_LOG_DEBUG,
};

/// Is told a line of the log: UTF-8, valid until this returns.
using log_handler = std::function<void(log_level, std::string_view)>;

/// Has `tell` told what the clients of this process do: lost and new connections, attempts to
/// connect, refused set-ups, dropped events, messages that could not be read; what matters less than
/// `least` is left out. There is one function for all clients; another one takes its place, and an
/// empty one is the end of it: when this returns the one before does not run any more.
///
/// It runs on threads of the library and of the program, also on several at the same time. It must
/// be quick, not call the library, and not throw: that ends the program.
///
/// Throws: CTISP_E_NOT_NOW in that function. Any thread but one that holds a lock which the function
/// may wait for.
inline void set_log_handler(log_handler tell, log_level least = log_level::info)
{
    static std::mutex mutex;
    static std::unique_ptr<log_handler> now;
    auto next = tell ? std::make_unique<log_handler>(std::move(tell)) : nullptr;
    auto callback = [](ctisp_log_level level, const char *text, void *user_data) noexcept {
        (*static_cast<log_handler *>(user_data))(static_cast<log_level>(level), text);
    };
    std::lock_guard<std::mutex> lock(mutex);
    ctisp_log_callback none = nullptr, some = callback;
    ctisp_result set = ctisp_set_log_callback(static_cast<std::uint32_t>(least),
                                              next ? some : none, next.get());
    if (set != CTISP_OK) {
        throw error(set, "in the function of the log");
    }
    now = std::move(next);
}

} // namespace ctisp

#endif

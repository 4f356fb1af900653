// What the time is.
#ifndef DESKTOP_CLOCK_HPP
#define DESKTOP_CLOCK_HPP

#include <QtGlobal>
#include <functional>

/// Gives milliseconds that only go up, from any beginning. Tests hand in one that stands still.
using clock_function = std::function<qint64()>;

#endif

// Icons that are drawn, so that they are sharp at any scale and follow light and dark.
#ifndef DESKTOP_ICONS_HPP
#define DESKTOP_ICONS_HPP

#include <QIcon>

enum class shape {
    ready, not_ready, wrap_up, sign_out, dial, answer, hold, retrieve, hang_up, consult, alternate,
    reconnect, transfer, conference, log
};

/// In that color; without one in the color of texts.
QIcon icon(shape of, const QColor &color = {});
/// A round spot.
QIcon dot(const QColor &color);

#endif

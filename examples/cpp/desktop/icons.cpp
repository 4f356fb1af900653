#include "icons.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <functional>

namespace {

QPen line(const QColor &color, qreal width = 2)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// A receiver that lies on its hook.
void handset(QPainter &p, const QColor &color, qreal turned)
{
    p.translate(12, 12);
    p.rotate(turned);
    p.setPen(QPen(color, 3.4, Qt::SolidLine, Qt::FlatCap));
    p.drawArc(QRectF(-9, -4, 18, 16), 28 * 16, 124 * 16);
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawRoundedRect(QRectF(-10.4, -1, 5.6, 5.4), 1.6, 1.6);
    p.drawRoundedRect(QRectF(4.8, -1, 5.6, 5.4), 1.6, 1.6);
}

void person(QPainter &p, const QColor &color, QPointF at, qreal size)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawEllipse(at, size, size);
    QPainterPath body;
    const QRectF around(at.x() - size * 2, at.y() + size * 1.5, size * 4, size * 4);
    body.moveTo(around.left(), around.center().y());
    body.arcTo(around, 180, -180);
    body.closeSubpath();
    p.drawPath(body);
}

/// A line with a head at its end.
void arrow(QPainter &p, const QColor &color, QPointF from, QPointF to)
{
    p.setPen(line(color));
    p.drawLine(from, to);
    const qreal back = to.x() > from.x() ? -4 : 4;
    p.drawPolyline(QPolygonF({to + QPointF(back, -4), to, to + QPointF(back, 4)}));
}

void draw(QPainter &p, shape of, const QColor &color)
{
    switch (of) {
    case shape::ready:
        p.setPen(line(color, 2.6));
        p.drawPolyline(QPolygonF({{4.5, 12.5}, {9.5, 17.5}, {19.5, 6.5}}));
        break;
    case shape::not_ready:
        p.setPen(line(color, 2.2));
        p.drawEllipse(QPointF(12, 12), 8, 8);
        p.drawLine(QPointF(8, 12), QPointF(16, 12));
        break;
    case shape::wrap_up:
        p.setPen(line(color));
        p.drawPolygon(QPolygonF({{5, 19}, {6, 15}, {16, 5}, {19, 8}, {9, 18}}));
        p.drawLine(QPointF(13.5, 7.5), QPointF(16.5, 10.5));
        break;
    case shape::sign_out:
        p.setPen(line(color));
        p.drawPolyline(QPolygonF({{12, 5}, {5, 5}, {5, 19}, {12, 19}}));
        arrow(p, color, {10, 12}, {20, 12});
        break;
    case shape::dial:
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        for (int i = 0; i < 9; i++) {
            p.drawEllipse(QPointF(6 + i % 3 * 6, 6 + i / 3 * 6), 1.8, 1.8);
        }
        break;
    case shape::answer:
        handset(p, color, 230);
        break;
    case shape::hang_up:
        p.translate(0, 1);
        handset(p, color, 0);
        break;
    case shape::hold:
        p.setPen(line(color, 4));
        p.drawLine(QPointF(8, 6), QPointF(8, 18));
        p.drawLine(QPointF(16, 6), QPointF(16, 18));
        break;
    case shape::retrieve:
        p.setPen(line(color));
        p.setBrush(color);
        p.drawPolygon(QPolygonF({{8, 5.5}, {18, 12}, {8, 18.5}}));
        break;
    case shape::consult:
        person(p, color, {9, 8}, 3.2);
        p.setPen(line(color));
        p.drawLine(QPointF(19, 4), QPointF(19, 10));
        p.drawLine(QPointF(16, 7), QPointF(22, 7));
        break;
    case shape::alternate:
        arrow(p, color, {4, 8}, {20, 8});
        arrow(p, color, {20, 16}, {4, 16});
        break;
    case shape::reconnect:
        p.setPen(line(color));
        p.drawArc(QRectF(8, 7, 12, 11), -90 * 16, 180 * 16);
        p.drawLine(QPointF(14, 18), QPointF(8, 18));
        arrow(p, color, {14, 7}, {4, 7});
        break;
    case shape::transfer:
        person(p, color, {6.5, 9}, 2.6);
        arrow(p, color, {13.5, 10}, {21.5, 10});
        break;
    case shape::conference:
        person(p, color, {6, 7}, 2.1);
        person(p, color, {18, 7}, 2.1);
        person(p, color, {12, 11}, 2.5);
        break;
    case shape::log:
        p.setPen(line(color));
        for (const qreal y : {7.0, 12.0, 17.0}) {
            p.drawLine(QPointF(4, y), QPointF(5, y));
            p.drawLine(QPointF(9, y), QPointF(20, y));
        }
        break;
    }
}

/// Draws on a field of 24 by 24.
class engine : public QIconEngine {
public:
    /// `ringed`: with a ring where it is selected, whose color may be its own.
    engine(std::function<void(QPainter &, const QColor &)> draw, QColor color, bool ringed)
        : draw_(std::move(draw)), color_(std::move(color)), ringed_(ringed)
    {
    }
    void paint(QPainter *p, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = color_.isValid() ? color_ : palette.color(QPalette::ButtonText);
        if (mode == QIcon::Disabled) {
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        }
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        p->translate(rect.topLeft());
        p->scale(rect.width() / 24.0, rect.height() / 24.0);
        if (ringed_ && mode == QIcon::Selected) {
            draw_(*p, palette.color(QPalette::HighlightedText));
            p->translate(3, 3);
            p->scale(0.75, 0.75);
        }
        draw_(*p, color);
        p->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return out;
    }
    QIconEngine *clone() const override { return new engine(draw_, color_, ringed_); }

private:
    std::function<void(QPainter &, const QColor &)> draw_;
    QColor color_;
    bool ringed_;
};

} // namespace

QIcon icon(shape of, const QColor &color)
{
    return QIcon(new engine([of](QPainter &p, const QColor &c) { draw(p, of, c); }, color, false));
}

QIcon dot(const QColor &color)
{
    const auto draw = [](QPainter &p, const QColor &c) {
        p.setPen(Qt::NoPen);
        p.setBrush(c);
        p.drawEllipse(QPointF(12, 12), 8, 8);
    };
    return QIcon(new engine(draw, color, true));
}

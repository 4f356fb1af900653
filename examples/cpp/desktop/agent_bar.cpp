#include "agent_bar.hpp"

#include "icons.hpp"
#include "looks.hpp"
#include "session.hpp"
#include "words.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using ctisp::agent_state;

agent_bar::agent_bar(session &with, calls_model &calls, QWidget *parent)
    : QFrame(parent), session_(with), calls_(calls)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    ready_ = new QAction(icon(shape::ready, color_of(agent_state::available)), tr("Ready"), this);
    ready_->setShortcut(Qt::Key_F2);
    ready_->setToolTip(tr("Take the next call (F2)"));
    not_ready_ = new QAction(icon(shape::not_ready, color_of(agent_state::not_ready)),
                             tr("Not ready"), this);
    not_ready_->setShortcut(Qt::Key_F3);
    not_ready_->setToolTip(tr("Take no calls, and say why (F3)"));
    wrap_up_ = new QAction(icon(shape::wrap_up, color_of(agent_state::work_ready)), tr("Wrap up"),
                           this);
    wrap_up_->setShortcut(Qt::Key_F4);
    wrap_up_->setToolTip(tr("After this call, time to finish its work (F4)"));
    sign_out_ = new QAction(icon(shape::sign_out), tr("Sign out"), this);
    sign_out_->setShortcut(Qt::CTRL | Qt::Key_Q);
    sign_out_->setToolTip(tr("End the shift: be not ready first (Ctrl+Q)"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 12, 14, 12);
    row->setSpacing(8);
    row->addWidget(labels(), 1);
    row->addWidget(looks::button(ready_, "ready"));
    reasons_ = looks::button(not_ready_, "not_ready");
    row->addWidget(reasons_);
    row->addWidget(looks::button(wrap_up_, "wrap_up"));
    row->addSpacing(10);
    row->addWidget(looks::button(sign_out_, "sign_out"));
    add_reasons();

    connect(ready_, &QAction::triggered, &session_, &session::ready);
    connect(wrap_up_, &QAction::triggered, &session_, &session::wrap_up);
    connect(sign_out_, &QAction::triggered, &session_, &session::sign_out);
    connect(not_ready_, &QAction::triggered, reasons_, &QPushButton::showMenu);
}

QWidget *agent_bar::labels()
{
    auto *box = new QWidget;
    state_ = new QLabel;
    state_->setObjectName(QStringLiteral("state"));
    state_->setAccessibleName(tr("Agent state"));
    time_ = new QLabel;
    time_->setObjectName(QStringLiteral("state_time"));
    time_->setAccessibleName(tr("Time in state"));
    time_->setToolTip(tr("How long you are in this state"));
    looks::enlarge(state_, 1.9, true);
    looks::enlarge(time_, 1.9, false);
    time_->setForegroundRole(QPalette::PlaceholderText);
    who_ = new QLabel;
    who_->setObjectName(QStringLiteral("who"));
    who_->setForegroundRole(QPalette::PlaceholderText);
    after_ = new QLabel;
    after_->setObjectName(QStringLiteral("after_call"));

    auto *first = new QHBoxLayout;
    first->setSpacing(14);
    first->addWidget(state_);
    first->addWidget(time_);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(who_);
    second->addWidget(after_);
    second->addStretch(1);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    rows->addLayout(first);
    rows->addLayout(second);
    return box;
}

void agent_bar::add_reasons()
{
    auto *menu = new QMenu(reasons_);
    menu->setObjectName(QStringLiteral("reasons"));
    for (const words::reason &reason : words::not_ready_reasons()) {
        QAction *item = menu->addAction(reason.text);
        connect(item, &QAction::triggered, &session_,
                [this, code = reason.code] { session_.not_ready(code); });
    }
    reasons_->setMenu(menu);
}

void agent_bar::refresh()
{
    const agent_state state = session_.agent_state();
    const QString reason = words::reason_text(session_.reason());
    QString text = words::state(state);
    if (!reason.isEmpty()) {
        text += QStringLiteral(" – ") + reason;
    }
    state_->setText(text);
    const account &as = session_.signed_in_as();
    who_->setText(tr("Agent %1  ·  phone %2").arg(as.agent, as.phone));
    const bool open = session_.state() == session::link::open && session_.is_signed_in();
    after_->setText(session_.after_call() == agent_state::unknown
                        ? QString()
                        : tr("then %1").arg(words::state(session_.after_call()).toLower()));

    const bool working = state == agent_state::work_ready || state == agent_state::work_not_ready;
    const bool in_call = state == agent_state::talking || state == agent_state::hold;
    const bool idle = state == agent_state::not_ready || state == agent_state::available;
    const bool no_calls = calls_.rowCount() == 0;
    ready_->setEnabled(open && ((state == agent_state::not_ready && no_calls) || working));
    not_ready_->setEnabled(open && (idle || working || in_call));
    wrap_up_->setEnabled(open && in_call && session_.after_call() != agent_state::work_ready);
    sign_out_->setEnabled(open && state == agent_state::not_ready && no_calls);
    tick();
    update();
}

void agent_bar::tick() { time_->setText(words::duration(session_.time_in_state())); }

/// A stripe in the color of the state.
void agent_bar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(1, 1, 8, height() - 2), color_of(session_.agent_state()));
}

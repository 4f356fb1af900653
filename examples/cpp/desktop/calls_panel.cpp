#include "calls_panel.hpp"

#include "looks.hpp"
#include "session.hpp"
#include "words.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>

namespace {

class calls_view : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (model()->rowCount() == 0) {
            QPainter painter(viewport());
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(viewport()->rect(), Qt::AlignCenter, calls_panel::tr("No calls"));
        }
    }
};

} // namespace

calls_panel::calls_panel(session &with, calls_model &calls, QWidget *parent)
    : QWidget(parent), session_(with), calls_(calls)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(dial_row());
    rows->addWidget(table(), 1);
    rows->addWidget(buttons());

    connect(view_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        refresh();
        emit selection_changed();
    });
    // A call that comes is the one of interest, and where the selected one ends another.
    connect(&calls_, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { select(calls_.at(first)->id()); });
    connect(&calls_, &QAbstractItemModel::rowsRemoved, this, &calls_panel::select_another);
    connect(&calls_, &calls_model::changed, this, &calls_panel::refresh);
}

QWidget *calls_panel::table()
{
    view_ = new calls_view;
    view_->setObjectName(QStringLiteral("calls"));
    view_->setAccessibleName(tr("Calls"));
    view_->setModel(&calls_);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    looks::roomy(view_, 38);
    view_->setMinimumHeight(150);
    QHeaderView *header = view_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int times : {calls_model::waited, calls_model::duration}) {
        header->setSectionResizeMode(times, QHeaderView::Fixed);
        header->resizeSection(times, 88);
    }
    return view_;
}

QAction *calls_panel::action(QHBoxLayout *into, const char *name, shape of, const QString &text,
                             const QString &tip, const QKeySequence &key, std::function<void()> act)
{
    const QColor color = of == shape::answer ? color_of(call_state::ringing)
        : of == shape::hang_up               ? color_of(call_state::failed)
                                             : QColor();
    auto *made = new QAction(icon(of, color), text, this);
    made->setShortcut(key);
    made->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    connect(made, &QAction::triggered, this, std::move(act));
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setDefaultAction(made);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setMinimumHeight(58);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    into->addWidget(button, 1);
    return made;
}

QWidget *calls_panel::buttons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    answer_ = action(row, "answer", shape::answer, tr("Answer"), tr("Answer the call that rings"),
                     Qt::Key_F5, [this] { session_.answer(*selected()); });
    hang_up_ = action(row, "hang_up", shape::hang_up, tr("Hang up"), tr("Leave the selected call"),
                      Qt::Key_F8, [this] { session_.hang_up(*selected()); });
    row->addSpacing(10);
    hold_ = action(row, "hold", shape::hold, tr("Hold"), tr("Let the other party wait"), Qt::Key_F6,
                   [this] { session_.hold(*selected()); });
    retrieve_ = action(row, "retrieve", shape::retrieve, tr("Retrieve"), tr("Talk again"),
                       Qt::Key_F7, [this] { session_.retrieve(*selected()); });
    row->addSpacing(10);
    consult_ = action(row, "consult", shape::consult, tr("Consult"),
                      tr("Hold the call and call the number above"), Qt::Key_F9,
                      [this] { session_.consult(*both().active, number()); });
    alternate_ = action(row, "alternate", shape::alternate, tr("Alternate"),
                        tr("Talk to the party that waits, and let the other wait"),
                        QKeySequence(Qt::CTRL | Qt::Key_E),
                        [this] { session_.alternate(*both().active, *both().held); });
    reconnect_ = action(row, "reconnect", shape::reconnect, tr("Go back"),
                        tr("End the call that you talk in and take back the one that waits"),
                        QKeySequence(Qt::CTRL | Qt::Key_B),
                        [this] { session_.reconnect(*both().active, *both().held); });
    row->addSpacing(10);
    transfer_ = action(row, "transfer", shape::transfer, tr("Transfer"),
                       tr("Connect the caller with the party that you consult, or with the number "
                          "above at once, and leave"),
                       Qt::Key_F11, [this] {
                           if (can_complete()) {
                               session_.transfer(*both().active, *both().held);
                           } else {
                               session_.transfer_to(*both().active, number());
                           }
                       });
    conference_ = action(row, "conference", shape::conference, tr("Conference"),
                         tr("Talk with all parties together: those of both calls, or the number "
                            "above"),
                         Qt::Key_F12, [this] {
                             if (can_complete()) {
                                 session_.conference(*both().active, *both().held);
                             } else {
                                 session_.conference_with(*both().active, number());
                             }
                         });
    return box;
}

QWidget *calls_panel::dial_row()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    number_ = new QLineEdit;
    number_->setObjectName(QStringLiteral("number"));
    number_->setAccessibleName(tr("Number"));
    number_->setPlaceholderText(tr("Number to call, consult or transfer to"));
    number_->setToolTip(tr("Number to call, consult or transfer to (Ctrl+D)"));
    number_->setMaxLength(39);
    number_->setClearButtonEnabled(true);
    looks::roomy(number_);
    number_->setMinimumHeight(40);
    dial_ = new QAction(icon(shape::dial), tr("Call"), this);
    dial_->setToolTip(tr("Call the number (Enter)"));
    row->addWidget(number_, 1);
    row->addWidget(looks::button(dial_, "dial"));

    connect(dial_, &QAction::triggered, this, [this] { session_.dial(number()); });
    connect(number_, &QLineEdit::returnPressed, dial_, &QAction::trigger);
    connect(number_, &QLineEdit::textChanged, this, &calls_panel::refresh);
    auto *focus = new QShortcut(Qt::CTRL | Qt::Key_D, this);
    connect(focus, &QShortcut::activated, number_, [this] {
        number_->setFocus(Qt::ShortcutFocusReason);
        number_->selectAll();
    });
    return box;
}

/// The button to answer stands out while it can be used.
void calls_panel::show_ringing(bool rings)
{
    const QColor green = color_of(call_state::ringing);
    auto *button = findChild<QToolButton *>(QStringLiteral("answer"));
    QPalette palette;
    if (rings) {
        palette.setColor(QPalette::Button, green);
        palette.setColor(QPalette::ButtonText, Qt::white);
    }
    button->setPalette(palette);
    answer_->setIcon(icon(shape::answer, rings ? Qt::white : green));
}

QString calls_panel::number() const { return number_->text().trimmed(); }

const call *calls_panel::selected() const
{
    const QModelIndexList rows = view_->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : calls_.at(rows.first().row());
}

void calls_panel::select(std::uint32_t id) { view_->selectRow(calls_.row_of(id)); }

void calls_panel::select_another()
{
    if (selected() == nullptr && calls_.rowCount() > 0) {
        const call *talking = calls_.first(call_state::talking);
        select((talking != nullptr ? talking : calls_.at(0))->id());
    }
    refresh();
}

calls_panel::pair calls_panel::both() const
{
    return {calls_.first(call_state::talking), calls_.first(call_state::held)};
}

/// Transfer and conference need the consult call talking and the original one held; what was
/// alternated has to be alternated back.
bool calls_panel::can_complete() const
{
    const auto [active, held] = both();
    return active != nullptr && held != nullptr && active->is_consult();
}

void calls_panel::refresh()
{
    const bool open = session_.state() == session::link::open && session_.is_signed_in();
    const call *on = selected();
    const auto is = [&](call_state state) { return open && on != nullptr && on->state == state; };
    const auto [active, held] = both();
    const bool calling = calls_.first(call_state::calling) != nullptr;
    const bool has_number = open && !number().isEmpty();
    const bool one = active != nullptr && held == nullptr && !calling;

    answer_->setEnabled(is(call_state::ringing) && active == nullptr);
    show_ringing(answer_->isEnabled());
    hang_up_->setEnabled(is(call_state::talking) || is(call_state::calling)
                         || is(call_state::failed));
    hold_->setEnabled(is(call_state::talking));
    retrieve_->setEnabled(is(call_state::held) && active == nullptr && !calling);
    consult_->setEnabled(has_number && one);
    alternate_->setEnabled(open && active != nullptr && held != nullptr);
    reconnect_->setEnabled(open && can_complete());
    transfer_->setEnabled(open && (can_complete() || (has_number && one)));
    conference_->setEnabled(transfer_->isEnabled());
    dial_->setEnabled(has_number && active == nullptr && !calling
                      && calls_.first(call_state::ringing) == nullptr);
}

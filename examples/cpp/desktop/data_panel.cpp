#include "data_panel.hpp"

#include "looks.hpp"
#include "session.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

data_panel::data_panel(session &with, calls_model &calls, QWidget *parent)
    : QWidget(parent), session_(with), calls_(calls)
{
    title_ = new QLabel;
    title_->setObjectName(QStringLiteral("data_title"));
    looks::enlarge(title_, 1.1, true);
    title_->setMinimumHeight(40);
    auto *view = new QTableView;
    view->setObjectName(QStringLiteral("variables"));
    view->setAccessibleName(tr("Call variables"));
    view->setModel(&model_);
    view->setAlternatingRowColors(true);
    looks::roomy(view, 28);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    QHeaderView *header = view->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(variables_model::name, 136);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(title_);
    rows->addWidget(view, 1);
    rows->addWidget(wrap_up_row());
    setMinimumWidth(240);

    connect(&model_, &variables_model::variable_edited, this,
            [this](int number, const QString &value) {
                if (shown() != nullptr) {
                    session_.set_variable(*shown(), number, value);
                }
            });
    connect(&model_, &variables_model::ecc_edited, this, [this](const ecc_variable &variable) {
        if (shown() != nullptr) {
            session_.set_ecc(*shown(), variable);
        }
    });
    show_call(nullptr);
}

QWidget *data_panel::wrap_up_row()
{
    auto *box = new QWidget;
    box->setMinimumHeight(58); // as the buttons beside it
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new QLabel(tr("&Outcome"));
    wrap_up_ = new QLineEdit;
    wrap_up_->setObjectName(QStringLiteral("wrap_up_text"));
    wrap_up_->setAccessibleName(tr("Outcome of the call"));
    wrap_up_->setToolTip(tr("Wrap-up data of the call: its outcome, for reports"));
    wrap_up_->setMaxLength(39);
    looks::roomy(wrap_up_);
    label->setBuddy(wrap_up_);
    save_ = new QPushButton(tr("Save"));
    save_->setObjectName(QStringLiteral("wrap_up_save"));
    save_->setMinimumHeight(36);
    save_->setToolTip(tr("Save the outcome with the call (Enter)"));
    row->addWidget(label);
    row->addWidget(wrap_up_, 1);
    row->addWidget(save_);
    connect(save_, &QPushButton::clicked, this, [this] {
        if (shown() != nullptr) {
            session_.set_wrap_up(*shown(), wrap_up_->text());
        }
    });
    connect(wrap_up_, &QLineEdit::returnPressed, save_, &QPushButton::click);
    connect(wrap_up_, &QLineEdit::textChanged, this, [this] { show_call(shown()); });
    return box;
}

QString data_panel::other_party(const call &of) const
{
    return of.caller == session_.signed_in_as().phone ? of.called : of.caller;
}

const call *data_panel::shown() const { return calls_.find(shown_); }

void data_panel::show_call(const call *of)
{
    const std::uint32_t id = of != nullptr ? of->id() : ctisp::null_call_id;
    const bool open = session_.state() == session::link::open && of != nullptr;
    // What the agent types stays until another call is shown.
    if (id != shown_) {
        shown_ = id;
        const QSignalBlocker quiet(wrap_up_);
        wrap_up_->setText(of != nullptr ? of->wrap_up : QString());
    }
    title_->setText(of != nullptr ? tr("Call data  ·  %1").arg(other_party(*of)) : tr("Call data"));
    model_.show(of, open);
    wrap_up_->setEnabled(open);
    save_->setEnabled(open && wrap_up_->text() != of->wrap_up);
}

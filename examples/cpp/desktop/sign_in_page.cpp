#include "sign_in_page.hpp"

#include "looks.hpp"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

sign_in_page::sign_in_page(QWidget *parent) : QWidget(parent), form_(new QWidget)
{
    agent_ = field("agent_id", tr("Agent ID"), tr("The ID that you sign in with"), 11);
    password_ = field("password", tr("Password"), {}, 63);
    password_->setEchoMode(QLineEdit::Password);
    phone_ = field("phone", tr("Phone"), tr("The instrument on your desk"), 63);
    side_a_ = field("side_a", tr("Server, side A"), tr("host:port, usually port 42027"), 255);
    side_b_ = field("side_b", tr("Side B"),
                    tr("host:port, usually port 43027; empty if there is none"), 255);
    side_b_->setPlaceholderText(tr("none"));
    peripheral_ = new QSpinBox;
    peripheral_->setObjectName(QStringLiteral("peripheral"));
    peripheral_->setRange(0, 999999);
    peripheral_->setMinimumHeight(side_b_->minimumHeight());
    peripheral_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    peripheral_->setToolTip(tr("PeripheralID of the contact centre"));

    auto *fields = new QFormLayout(form_);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setVerticalSpacing(10);
    fields->setHorizontalSpacing(16);
    fields->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [fields](const QString &title, QWidget *field) {
        auto *label = new QLabel(title);
        label->setBuddy(field);
        label->setMinimumHeight(field->minimumHeight());
        fields->addRow(label, field);
    };
    add(tr("&Agent ID"), agent_);
    add(tr("Pass&word"), password_);
    add(tr("&Phone"), phone_);
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    fields->addRow(rule);
    add(tr("&Server, side A"), side_a_);
    add(tr("Side &B"), side_b_);
    add(tr("P&eripheral"), peripheral_);

    auto *title = new QLabel(tr("Agent desktop"));
    looks::enlarge(title, 1.9, true);
    error_ = new QLabel;
    error_->setObjectName(QStringLiteral("sign_in_error"));
    error_->setWordWrap(true);
    error_->setStyleSheet(QStringLiteral("color: #d13b3b"));
    button_ = new QPushButton(tr("Sign in"));
    button_->setObjectName(QStringLiteral("sign_in"));
    button_->setDefault(true);
    button_->setMinimumHeight(40);

    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    card->setBackgroundRole(QPalette::Base);
    card->setAutoFillBackground(true);
    card->setFixedWidth(440);
    auto *in_card = new QVBoxLayout(card);
    in_card->setContentsMargins(32, 26, 32, 30);
    in_card->setSpacing(16);
    in_card->addWidget(title);
    in_card->addWidget(form_);
    in_card->addWidget(error_);
    in_card->addWidget(button_);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(card, 0, Qt::AlignHCenter);
    outer->addStretch(1);

    connect(button_, &QPushButton::clicked, this, [this] { emit sign_in(entered()); });
    for (QLineEdit *edit : form_->findChildren<QLineEdit *>()) {
        connect(edit, &QLineEdit::returnPressed, button_, &QPushButton::click);
        connect(edit, &QLineEdit::textChanged, this, &sign_in_page::update_button);
    }
    set_error({});
    update_button();
}

QLineEdit *sign_in_page::field(const char *name, const QString &title, const QString &tip,
                               int longest)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(title);
    edit->setToolTip(tip);
    edit->setMaxLength(longest);
    looks::roomy(edit);
    return edit;
}

void sign_in_page::set_account(const account &to)
{
    agent_->setText(to.agent);
    password_->setText(to.password);
    phone_->setText(to.phone);
    side_a_->setText(to.side_a);
    side_b_->setText(to.side_b);
    peripheral_->setValue(static_cast<int>(to.peripheral_id));
}

account sign_in_page::entered() const
{
    return {agent_->text(),  password_->text(), phone_->text(),
            side_a_->text(), side_b_->text(),   static_cast<unsigned>(peripheral_->value())};
}

void sign_in_page::set_busy(bool busy)
{
    form_->setEnabled(!busy);
    button_->setText(busy ? tr("Signing in …") : tr("Sign in"));
    update_button();
}

void sign_in_page::set_error(const QString &text)
{
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
}

void sign_in_page::update_button()
{
    button_->setEnabled(form_->isEnabled() && !agent_->text().isEmpty() && !phone_->text().isEmpty()
                        && !side_a_->text().isEmpty());
}

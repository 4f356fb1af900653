// Who the agent is, and where the CTI server is.
#ifndef DESKTOP_SIGN_IN_PAGE_HPP
#define DESKTOP_SIGN_IN_PAGE_HPP

#include "account.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

class sign_in_page : public QWidget {
    Q_OBJECT
public:
    explicit sign_in_page(QWidget *parent = nullptr);

    void set_account(const account &to);
    account entered() const;
    /// While it is true nothing can be entered.
    void set_busy(bool busy);
    /// What went wrong; empty: nothing.
    void set_error(const QString &text);

signals:
    void sign_in(const account &with);

private:
    QLineEdit *field(const char *name, const QString &title, const QString &tip, int longest);
    void update_button();

    QLineEdit *agent_, *password_, *phone_, *side_a_, *side_b_;
    QSpinBox *peripheral_;
    QLabel *error_;
    QPushButton *button_;
    QWidget *form_;
};

#endif

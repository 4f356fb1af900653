// What is known of a call, and what the agent notes of it.
#ifndef DESKTOP_DATA_PANEL_HPP
#define DESKTOP_DATA_PANEL_HPP

#include "variables_model.hpp"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class calls_model;
class session;

class data_panel : public QWidget {
    Q_OBJECT
public:
    data_panel(session &with, calls_model &calls, QWidget *parent = nullptr);

    /// Shows that call; nullptr: none.
    void show_call(const call *of);

private:
    QWidget *wrap_up_row();
    const call *shown() const;
    QString other_party(const call &of) const;

    session &session_;
    calls_model &calls_;
    variables_model model_;
    std::uint32_t shown_ = ctisp::null_call_id;
    QLabel *title_;
    QLineEdit *wrap_up_;
    QPushButton *save_;
};

#endif

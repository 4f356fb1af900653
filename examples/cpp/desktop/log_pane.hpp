// Every event of the session, as a line.
#ifndef DESKTOP_LOG_PANE_HPP
#define DESKTOP_LOG_PANE_HPP

#include <QPlainTextEdit>

class log_pane : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit log_pane(QWidget *parent = nullptr);

    /// Adds an event: its name, and all of it as JSON.
    void add(const QString &name, const QString &json);

protected:
    void showEvent(QShowEvent *event) override;
};

#endif

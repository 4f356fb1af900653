// Who signs in where.
#ifndef DESKTOP_ACCOUNT_HPP
#define DESKTOP_ACCOUNT_HPP

#include <QString>

struct account {
    QString agent, password, phone;
    /// "host:port"; a simplex system has no side B.
    QString side_a, side_b;
    unsigned peripheral_id = 0;
};

#endif

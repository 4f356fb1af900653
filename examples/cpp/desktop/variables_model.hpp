// The variables of one call.
#ifndef DESKTOP_VARIABLES_MODEL_HPP
#define DESKTOP_VARIABLES_MODEL_HPP

#include "call.hpp"

#include <QAbstractTableModel>

/// Call variables 1 to 10, then the ECC variables, as a table of names and values.
///
/// What the agent types is not shown until the server has confirmed it: `edited` asks for that.
class variables_model : public QAbstractTableModel {
    Q_OBJECT
public:
    enum column { name, value, column_count };
    static constexpr int numbered = 10;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the variables of that call; nullptr: of none.
    void show(const call *of, bool editable);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// CallVariable `number`, 1 to 10, is to be that.
    void variable_edited(int number, const QString &value);
    /// An ECC variable is to have that value.
    void ecc_edited(const ecc_variable &variable);

private:
    QString name_of(int row) const;
    QString value_of(int row) const;

    bool shown_ = false, editable_ = false;
    std::array<QString, numbered> variables_;
    QVector<ecc_variable> ecc_;
};

#endif

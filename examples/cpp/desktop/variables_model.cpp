#include "variables_model.hpp"

void variables_model::show(const call *of, bool editable)
{
    const call none;
    const call &shown = of != nullptr ? *of : none;
    const bool same_rows = shown_ == (of != nullptr) && ecc_.size() == shown.ecc.size();
    if (!same_rows) {
        beginResetModel();
    }
    shown_ = of != nullptr;
    editable_ = editable;
    variables_ = shown.variables;
    ecc_ = shown.ecc;
    if (!same_rows) {
        endResetModel();
    } else if (rowCount() > 0) {
        // Not a reset: an editor that is open stays.
        emit dataChanged(index(0, name), index(rowCount() - 1, value));
    }
}

int variables_model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !shown_ ? 0 : numbered + static_cast<int>(ecc_.size());
}

int variables_model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString variables_model::name_of(int row) const
{
    if (row < numbered) {
        return tr("Variable %1").arg(row + 1);
    }
    const ecc_variable &of = ecc_[row - numbered];
    return of.element ? QStringLiteral("%1[%2]").arg(of.name).arg(*of.element) : of.name;
}

QString variables_model::value_of(int row) const
{
    return row < numbered ? variables_[static_cast<std::size_t>(row)] : ecc_[row - numbered].value;
}

QVariant variables_model::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == name ? name_of(index.row()) : value_of(index.row());
    case Qt::EditRole:
        return index.column() == value ? value_of(index.row()) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == name ? QVariant() : QVariant(value_of(index.row()));
    default:
        return {};
    }
}

bool variables_model::setData(const QModelIndex &index, const QVariant &to, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)
        || to.toString() == value_of(index.row())) {
        return false;
    }
    if (index.row() < numbered) {
        emit variable_edited(index.row() + 1, to.toString());
    } else {
        ecc_variable changed = ecc_[index.row() - numbered];
        changed.value = to.toString();
        emit ecc_edited(changed);
    }
    return true;
}

QVariant variables_model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(int(Qt::AlignVCenter | Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? QVariant(section == name ? tr("Name") : tr("Value"))
                                   : QVariant();
}

Qt::ItemFlags variables_model::flags(const QModelIndex &index) const
{
    const bool editable = index.isValid() && index.column() == value && editable_;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

#include "looks.hpp"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace {

constexpr int margin = 8;
constexpr int field_height = 36;

/// Leaves room left and right of a cell's text.
class roomy_cells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.state &= ~QStyle::State_HasFocus;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &inner, painter,
                                              option.widget);
        inner.rect.adjust(margin - 3, 0, 3 - margin, 0);
        QStyledItemDelegate::paint(painter, inner, index);
    }
};

/// The same for headers.
class roomy_header : public QProxyStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override
    {
        return metric == PM_HeaderMargin ? margin
                                         : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

QPushButton *looks::button(QAction *action, const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setIconSize(QSize(20, 20));
    made->setMinimumSize(100, 40);
    const auto follow = [made, action] {
        made->setText(action->text());
        made->setAccessibleName(action->text());
        made->setIcon(action->icon());
        made->setToolTip(action->toolTip());
        made->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    made->addAction(action); // for its shortcut
    return made;
}

void looks::enlarge(QLabel *label, double factor, bool bold)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    label->setFont(font);
}

void looks::roomy(QLineEdit *edit)
{
    edit->setMinimumHeight(field_height);
    edit->setTextMargins(margin - 4, 0, margin - 4, 0);
}

void looks::roomy(QTableView *view, int row_height)
{
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setWordWrap(false);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setIconSize(QSize(16, 16));
    view->setItemDelegate(new roomy_cells(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(row_height);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(30);
    auto *style = new roomy_header;
    style->setParent(header);
    header->setStyle(style);
}

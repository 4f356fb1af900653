// A little more room than styles give by themselves.
#ifndef DESKTOP_LOOKS_HPP
#define DESKTOP_LOOKS_HPP

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace looks {

/// A button for an action: its icon, text, tool tip and whether it is enabled.
QPushButton *button(QAction *action, const char *name);
/// Makes a label's letters larger, by that factor.
void enlarge(QLabel *label, double factor, bool bold);
void roomy(QLineEdit *edit);
/// Rows of that height, without grid, numbers and focus frames.
void roomy(QTableView *view, int row_height);

} // namespace looks

#endif

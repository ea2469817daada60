# SPDX-FileCopyrightText: 2026 The Delegation authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one style sheet, made from the tokens.

Widgets ask for a look by properties: ``kind`` of a button, ``role`` of a label, ``state`` of a field.  A
focus border of 2 px needs 1 px less padding; placeholders fall to half strength unless their colour is said.
"""

from collections.abc import Callable, Mapping

from delegation.gui import tokens


def sheet(colour: Mapping[str, str], px: Callable[[float], int], picture: Callable[[str, str], str]) -> str:
    """The sheet at a theme's colours and text size; ``picture`` gives the file of a tinted icon."""
    pixels = {role: px(size) for role, (size, _) in tokens.TYPE.items()}
    control = px(tokens.ROW["control"])
    return f"""
    QWidget {{ color: {colour["ink"]}; }}
    QToolTip {{ background: {colour["toast"]}; color: {colour["on_toast"]}; border: 0;
        padding: {px(5)}px {px(8)}px; }}
    *[ground=frame] {{ background: {colour["frame"]}; }}
    *[ground=page] {{ background: {colour["page"]}; }}
    *[ground=panel] {{ background: {colour["panel"]}; }}
    *[ground=desk] {{ background: {colour["desk"]}; }}
    QFrame[rule=yes] {{ background: {colour["line"]}; border: 0; }}
    *[banner=warn] {{ background: {colour["warn_soft"]}; border: 0; }}
    QComboBox[state=off] {{ color: {colour["ink3"]}; font-style: italic; }}
    QLabel {{ background: transparent; }}
    QLabel[role=display] {{ font-size: {pixels["display"]}px; font-weight: 600; }}
    QLabel[role=page] {{ font-size: {pixels["page"]}px; font-weight: 600; }}
    QLabel[role=title] {{ font-size: {pixels["title"]}px; font-weight: 600; }}
    QLabel[role=strong] {{ font-weight: 600; }}
    QLabel[role=section] {{ font-size: {pixels["section"]}px; font-weight: 600; color: {colour["ink2"]}; }}
    QLabel[role=small] {{ font-size: {pixels["small"]}px; color: {colour["ink2"]}; }}
    QLabel[role=quiet] {{ font-size: {pixels["small"]}px; color: {colour["ink3"]}; }}
    QLabel[role=error] {{ font-size: {pixels["small"]}px; color: {colour["danger"]}; }}
    QPushButton, QToolButton {{ background: {colour["raised"]}; border: 1px solid {colour["line_strong"]};
        border-radius: 6px; padding: 0 {px(11)}px; min-height: {control - 2}px; font-weight: 500; }}
    QPushButton:hover, QToolButton:hover {{ background: {colour["hover"]};
        border-color: {colour["control"]}; }}
    QPushButton:pressed, QPushButton:checked, QToolButton:pressed, QToolButton:checked {{
        background: {colour["selected"]}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(11) - 1}px;
        min-height: {control - 4}px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {colour["ink_off"]}; border-color: {colour["line"]};
        background: {colour["panel"]}; }}
    QPushButton[kind=primary] {{ background: {colour["accent"]}; color: {colour["on_accent"]};
        border-color: {colour["accent"]}; }}
    QPushButton[kind=primary]:hover {{ background: {colour["accent_hover"]}; }}
    QPushButton[kind=primary]:focus {{ border: 2px solid {colour["ink"]}; }}
    QPushButton[kind=primary]:disabled {{ background: {colour["selected_off"]}; color: {colour["ink_off"]};
        border-color: {colour["line"]}; }}
    QPushButton[kind=quiet], QToolButton[kind=quiet] {{ background: transparent; border-color: transparent;
        color: {colour["ink2"]}; padding: 0 {px(7)}px; }}
    QPushButton[kind=quiet]:hover, QToolButton[kind=quiet]:hover {{ background: {colour["hover"]};
        color: {colour["ink"]}; }}
    QPushButton[kind=quiet]:focus, QToolButton[kind=quiet]:focus {{ border: 2px solid {colour["focus"]};
        padding: 0 {px(7) - 1}px; }}
    QToolButton[kind=chip] {{ background: {colour["accent_soft"]}; border: 1px solid transparent;
        border-radius: {px(12)}px; padding: 0 {px(9)}px; min-height: {px(24) - 2}px;
        color: {colour["ink"]}; }}
    QToolButton[kind=chip]:hover {{ border-color: {colour["control"]}; }}
    QToolButton[kind=chip]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(9) - 1}px;
        min-height: {px(24) - 4}px; }}
    QToolButton#add_filter {{ background: {colour["page"]}; border-color: {colour["line_strong"]}; }}
    QPushButton[kind=link] {{ background: transparent; border: 0; color: {colour["accent"]};
        padding: 0 {px(4)}px; text-align: left; }}
    QPushButton[kind=link]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(4) - 2}px; }}
    QPushButton[kind=search] {{ text-align: left; color: {colour["ink3"]}; font-weight: 400;
        padding: 0 {px(8)}px; }}
    QPushButton[kind=search]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(8) - 1}px; }}
    QLabel[role=keys] {{ font-size: {pixels["caption"]}px; color: {colour["ink3"]}; }}
    QPushButton[kind=remedy][state=best] {{ background: {colour["accent_soft"]};
        border-color: {colour["accent"]}; }}
    QPushButton[kind=remedy]:hover {{ background: {colour["hover"]}; }}
    QPushButton[kind=danger] {{ color: {colour["danger"]}; }}
    QPushButton[kind=section] {{ background: transparent; border: 0; text-align: left; padding: 0 {px(2)}px;
        font-size: {pixels["section"]}px; font-weight: 600; color: {colour["ink"]}; }}
    QPushButton[kind=section]:focus {{ border: 2px solid {colour["focus"]}; padding: 0; }}
    QPushButton[kind=value] {{ background: transparent; border: 1px solid transparent; text-align: left;
        padding: 0 {px(8)}px; font-weight: 400; }}
    QPushButton[kind=value]:hover {{ border-color: {colour["line_strong"]}; background: {colour["page"]}; }}
    QPushButton[kind=value]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(8) - 1}px; }}
    QToolButton[kind=member] {{ background: {colour["selected"]}; border: 1px solid {colour["selected"]};
        border-radius: {px(12)}px; padding: 0 {px(8)}px; min-height: {px(22)}px; font-weight: 400; }}
    QToolButton[kind=member]:hover {{ border-color: {colour["control"]}; }}
    QToolButton[kind=member]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(8) - 1}px;
        min-height: {px(22) - 2}px; }}
    QToolButton[kind=day] {{ background: transparent; border: 1px dashed {colour["control"]};
        border-radius: 5px; padding: 0 {px(6)}px; min-height: {px(22)}px; font-weight: 400;
        color: {colour["ink3"]}; }}
    QToolButton[kind=day]:checked {{ background: {colour["selected"]}; border: 1px solid {colour["accent"]};
        color: {colour["ink"]}; font-weight: 500; }}
    QToolButton[kind=day]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(6) - 1}px;
        min-height: {px(22) - 2}px; }}
    QFrame#floating {{ border: 1px solid {colour["line_strong"]}; border-radius: 8px; }}
    QPushButton[kind=chip] {{ border-radius: {px(12)}px; min-height: {px(24) - 2}px; padding: 0 {px(9)}px;
        color: {colour["ink2"]}; font-size: {pixels["small"]}px; }}
    QPushButton[kind=chip]:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(9) - 1}px;
        min-height: {px(24) - 4}px; }}
    QPushButton[kind=chip][state=on] {{ background: {colour["accent_soft"]}; color: {colour["accent"]};
        border-color: {colour["accent"]}; }}
    QMenu[scrolls=yes] {{ menu-scrollable: 1; }}
    QPushButton[tall=yes] {{ min-height: {px(36)}px; font-size: {px(14)}px; }}
    QPushButton::menu-indicator, QToolButton::menu-indicator {{ width: 0; image: none; }}
    QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QTimeEdit {{
        background: {colour["page"]}; border: 1px solid {colour["control"]}; border-radius: 6px;
        padding: 0 {px(8)}px; min-height: {control - 2}px; placeholder-text-color: {colour["ink3"]};
        selection-background-color: {colour["accent"]}; selection-color: {colour["on_accent"]}; }}
    QPlainTextEdit, QTextEdit {{ padding: {px(4)}px; }}
    QLineEdit:hover, QComboBox:hover {{ border-color: {colour["ink3"]}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
    QTimeEdit:focus {{ border: 2px solid {colour["focus"]}; padding: 0 {px(8) - 1}px;
        min-height: {control - 4}px; }}
    QPlainTextEdit:focus, QTextEdit:focus {{ padding: {px(4) - 1}px; }}
    QLineEdit:disabled, QComboBox:disabled {{ background: {colour["panel"]}; border-color: {colour["line"]};
        color: {colour["ink_off"]}; }}
    *[ground=panel] QLineEdit, *[ground=panel] QComboBox, *[ground=panel] QPlainTextEdit {{
        border-color: transparent; background: transparent; }}
    *[ground=panel] QLineEdit:hover, *[ground=panel] QComboBox:hover, *[ground=panel] QPlainTextEdit:hover {{
        border-color: {colour["control"]}; background: {colour["page"]}; }}
    *[ground=panel] QLineEdit:focus, *[ground=panel] QComboBox:focus, *[ground=panel] QPlainTextEdit:focus {{
        border: 2px solid {colour["focus"]}; background: {colour["page"]}; }}
    *[ground=panel] *[state=mixed], *[ground=panel] *[state=waiting] {{ color: {colour["ink3"]};
        font-style: italic; }}
    *[ground=panel] QLineEdit[voice=asked] {{ font-style: italic; color: {colour["ink2"]};
        font-size: {pixels["small"]}px; min-height: {px(20)}px; }}
    *[ground=panel] QLineEdit[outline=yes] {{ border-color: {colour["control"]};
        background: {colour["page"]}; }}
    QLineEdit[state=error], QComboBox[state=error], QPlainTextEdit[state=error],
    *[ground=panel] QLineEdit[state=error], *[ground=panel] QPlainTextEdit[state=error],
    *[ground=panel] QComboBox[state=error] {{ border: 2px solid {colour["danger"]};
        background: {colour["danger_soft"]}; }}
    QLineEdit[in=palette], QLineEdit[in=palette]:focus {{ background: transparent; border: 0; padding: 0;
        font-size: {pixels["title"]}px; }}
    QListView[in=palette] {{ background: transparent; padding: {px(6)}px {px(8)}px; }}
    QComboBox {{ padding-left: {px(10)}px; }}
    QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {{ border: 0; width: {px(22)}px;
        subcontrol-origin: padding; subcontrol-position: center right; }}
    QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {{
        image: url({picture("chevron-down", "ink3")}); width: {px(14)}px;
        height: {px(14)}px; }}
    QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{ border: 0;
        background: transparent; width: {px(18)}px; subcontrol-origin: border; }}
    QSpinBox::up-button, QTimeEdit::up-button {{ subcontrol-position: top right; }}
    QSpinBox::down-button, QTimeEdit::down-button {{ subcontrol-position: bottom right; }}
    QSpinBox::up-arrow, QTimeEdit::up-arrow {{ image: url({picture("chevron-up", "ink3")});
        width: {px(12)}px; height: {px(12)}px; }}
    QSpinBox::down-arrow, QTimeEdit::down-arrow {{ image: url({picture("chevron-down", "ink3")});
        width: {px(12)}px; height: {px(12)}px; }}
    QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {colour["panel"]}; }}
    QCalendarWidget QToolButton {{ background: transparent; border-color: transparent; min-width: {px(24)}px;
        padding: 0 {px(6)}px; }}
    QCalendarWidget QToolButton:hover {{ background: {colour["hover"]}; }}
    QCalendarWidget QToolButton#qt_calendar_prevmonth {{
        qproperty-icon: url({picture("chevron-left", "ink2")}); }}
    QCalendarWidget QToolButton#qt_calendar_nextmonth {{
        qproperty-icon: url({picture("chevron-right", "ink2")}); }}
    QCalendarWidget QAbstractItemView {{ background: {colour["raised"]}; color: {colour["ink"]}; border: 0;
        selection-background-color: {colour["accent"]}; selection-color: {colour["on_accent"]}; }}
    QCalendarWidget QAbstractItemView:disabled {{ color: {colour["ink_off"]}; }}
    QComboBox QAbstractItemView, QMenu, QCompleter QAbstractItemView {{ background: {colour["raised"]};
        border: 1px solid {colour["line_strong"]}; outline: 0; }}
    QMenu {{ padding: {px(4)}px 0; }}
    QMenu::item {{ padding: {px(5)}px {px(28)}px {px(5)}px {px(28)}px; }}
    QMenu::item:selected, QMenuBar::item:selected {{ background: {colour["selected"]};
        color: {colour["ink"]}; }}
    QMenu::item:disabled {{ color: {colour["ink_off"]}; }}
    QMenu::separator {{ height: 1px; background: {colour["line"]}; margin: {px(4)}px 0; }}
    QMenuBar {{ background: {colour["frame"]}; }}
    QMenuBar::item {{ background: transparent; padding: {px(4)}px {px(8)}px; }}
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; min-height: {px(22)}px; padding-right: {px(6)}px;
        background: transparent; }}
    QCheckBox::indicator {{ width: {px(15)}px; height: {px(15)}px; border: 1px solid {colour["control"]};
        border-radius: 4px; background: {colour["page"]}; }}
    QCheckBox::indicator:checked {{ background: {colour["accent"]}; border-color: {colour["accent"]};
        image: url({picture("check", "on_accent")}); }}
    QCheckBox::indicator:indeterminate {{ background: {colour["selected"]}; border-color: {colour["control"]};
        image: url({picture("minus", "ink2")}); }}
    QRadioButton::indicator {{ width: {px(13)}px; height: {px(13)}px; border: 1px solid {colour["control"]};
        border-radius: {px(7)}px; background: {colour["page"]}; }}
    QRadioButton::indicator:checked {{ width: {px(5)}px; height: {px(5)}px;
        border: {px(5)}px solid {colour["accent"]}; }}
    QRadioButton:focus {{ outline: 0; color: {colour["accent"]}; text-decoration: underline; }}
    QTabBar QToolButton {{ min-height: 0; padding: 0; border: 0; background: {colour["page"]}; }}
    QTabBar QToolButton::right-arrow {{ image: url({picture("chevron-right", "ink3")}); }}
    QTabBar QToolButton::left-arrow {{ image: url({picture("chevron-left", "ink3")}); }}
    QCheckBox:focus {{ outline: 0; }}
    QCheckBox::indicator:focus {{ border: 2px solid {colour["focus"]}; }}
    QTableView, QListView, QTreeView {{ background: {colour["page"]}; border: 0; outline: 0;
        gridline-color: transparent; }}
    QListView[ground=frame] {{ background: {colour["frame"]}; }}
    QListView[ground=panel], QTreeView[ground=panel] {{ background: {colour["panel"]}; }}
    QHeaderView {{ background: {colour["page"]}; border: 0; }}
    QTableView[plain=yes]::item {{ border-bottom: 1px solid {colour["line"]}; padding: 0 {px(8)}px; }}
    QTableView[plain=yes]::item:selected {{ background: {colour["selected"]}; color: {colour["ink"]}; }}
    QTableView[plain=yes] QHeaderView::section {{ background: {colour["page"]}; color: {colour["ink2"]};
        border: 0; border-bottom: 1px solid {colour["line_strong"]}; padding: {px(5)}px {px(8)}px;
        font-size: {pixels["small"]}px; font-weight: 500; }}
    QTableCornerButton::section {{ background: {colour["page"]}; border: 0; }}
    QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: transparent; border: 0; border-bottom: 2px solid transparent;
        padding: {px(6)}px {px(10)}px; color: {colour["ink2"]}; }}
    QTabBar::tab:selected {{ border-bottom-color: {colour["accent"]}; color: {colour["ink"]};
        font-weight: 600; }}
    QTabBar::tab:hover {{ color: {colour["ink"]}; }}
    QTabBar::tab:focus {{ background: {colour["selected"]}; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {colour["line_strong"]}; border-radius: 3px;
        margin: 2px 2px 2px 3px; min-height: 36px; }}
    QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {colour["line_strong"]}; border-radius: 3px;
        margin: 3px 2px 2px 2px; min-width: 36px; }}
    QScrollBar::handle:hover {{ background: {colour["control"]}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QProgressBar {{ background: {colour["line"]}; border: 0; border-radius: 2px; max-height: 4px;
        min-height: 4px; }}
    QProgressBar::chunk {{ background: {colour["accent"]}; border-radius: 2px; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QSplitter::handle {{ background: {colour["line"]}; }}
    QSplitter::handle:hover {{ background: {colour["control"]}; }}
    QGraphicsView {{ border: 0; background: {colour["page"]}; }}
    """

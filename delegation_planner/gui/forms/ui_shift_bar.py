# sha256 19ae375e63920d696d57249222d357e53e165d03688c708d78865f9e8c8a9ec0
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shift_bar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_ShiftBar(object):
    def setupUi(self, ShiftBar):
        if not ShiftBar.objectName():
            ShiftBar.setObjectName(u"ShiftBar")
        ShiftBar.setProperty(u"part", u"below")
        self.layout1 = QVBoxLayout(ShiftBar)
        self.layout1.setSpacing(6)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 8, 16, 8)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.question = QLabel(ShiftBar)
        self.question.setObjectName(u"question")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.question.sizePolicy().hasHeightForWidth())
        self.question.setSizePolicy(sizePolicy)
        self.question.setProperty(u"role", u"section")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.layout2.addWidget(self.question)

        self.field = QLineEdit(ShiftBar)
        self.field.setObjectName(u"field")
        self.field.setMinimumSize(QSize(110, 0))
        self.field.setMaximumSize(QSize(130, 16777215))

        self.layout2.addWidget(self.field)

        self.apply = QPushButton(ShiftBar)
        self.apply.setObjectName(u"apply")
        self.apply.setProperty(u"kind", u"primary")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.apply.sizePolicy().hasHeightForWidth())
        self.apply.setSizePolicy(sizePolicy1)

        self.layout2.addWidget(self.apply)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space5)

        self.cancel = QPushButton(ShiftBar)
        self.cancel.setObjectName(u"cancel")
        sizePolicy1.setHeightForWidth(self.cancel.sizePolicy().hasHeightForWidth())
        self.cancel.setSizePolicy(sizePolicy1)

        self.layout2.addWidget(self.cancel)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.icon = QLabel(ShiftBar)
        self.icon.setObjectName(u"icon")
        self.icon.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.icon.sizePolicy().hasHeightForWidth())
        self.icon.setSizePolicy(sizePolicy2)

        self.layout3.addWidget(self.icon)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(2)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.words = QLabel(ShiftBar)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"second")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.layout4.addWidget(self.words)

        self.unfitHead = QLabel(ShiftBar)
        self.unfitHead.setObjectName(u"unfitHead")
        self.unfitHead.setProperty(u"role", u"section")
        self.unfitHead.setTextFormat(Qt.TextFormat.PlainText)
        self.unfitHead.setWordWrap(True)

        self.layout4.addWidget(self.unfitHead)

        self.unfit = QLabel(ShiftBar)
        self.unfit.setObjectName(u"unfit")
        self.unfit.setTextFormat(Qt.TextFormat.PlainText)
        self.unfit.setWordWrap(True)

        self.layout4.addWidget(self.unfit)


        self.layout3.addLayout(self.layout4)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.question.setBuddy(self.field)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.field, self.apply)
        QWidget.setTabOrder(self.apply, self.cancel)

        self.retranslateUi(ShiftBar)
    # setupUi

    def retranslateUi(self, ShiftBar):
        self.apply.setText(QCoreApplication.translate("ShiftBar", u"Do it", None))
#if QT_CONFIG(tooltip)
        self.apply.setToolTip(QCoreApplication.translate("ShiftBar", u"Apply it, as one step (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.cancel.setText(QCoreApplication.translate("ShiftBar", u"Cancel", None))
#if QT_CONFIG(tooltip)
        self.cancel.setToolTip(QCoreApplication.translate("ShiftBar", u"Close and change nothing (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

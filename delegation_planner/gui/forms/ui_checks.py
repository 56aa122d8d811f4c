# sha256 ae096288d7272318c1d9c5e5759482de55b99302898184a8f00d0d2c54c83d0c
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'checks.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout

from delegation_planner.gui.shell.check_list import CheckList

class Ui_ChecksView(object):
    def setupUi(self, ChecksView):
        if not ChecksView.objectName():
            ChecksView.setObjectName(u"ChecksView")
        self.layout1 = QVBoxLayout(ChecksView)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.findings = CheckList(ChecksView)
        self.findings.setObjectName(u"findings")

        self.layout1.addWidget(self.findings)

        self.empty = QLabel(ChecksView)
        self.empty.setObjectName(u"empty")
        self.empty.setProperty(u"role", u"hint")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

        self.layout1.addWidget(self.empty)

        self.foot = QFrame(ChecksView)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"below")
        self.layout2 = QHBoxLayout(self.foot)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 4, 8, 4)
        self.passIcon = QLabel(self.foot)
        self.passIcon.setObjectName(u"passIcon")
        self.passIcon.setProperty(u"glyph", u"check-circle-fill")
        self.passIcon.setProperty(u"glyphToken", u"ok")
        self.passIcon.setProperty(u"glyphSize", 14)

        self.layout2.addWidget(self.passIcon)

        self.passes = QLabel(self.foot)
        self.passes.setObjectName(u"passes")
        self.passes.setProperty(u"role", u"muted")
        self.passes.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.passes)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space1)

        self.showAll = QPushButton(self.foot)
        self.showAll.setObjectName(u"showAll")
        self.showAll.setProperty(u"kind", u"link")

        self.layout2.addWidget(self.showAll)


        self.layout1.addWidget(self.foot)


        self.retranslateUi(ChecksView)
    # setupUi

    def retranslateUi(self, ChecksView):
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ChecksView", u"Findings of the checks", None))
#endif // QT_CONFIG(accessibility)
        self.showAll.setText(QCoreApplication.translate("ChecksView", u"Show all", None))
        pass
    # retranslateUi

# sha256 e94f88594ccd06774d9d11731c0fe39a2ed226f3caca29b5eda115d23417f9b7
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'no_file.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_NoFile(object):
    def setupUi(self, NoFile):
        if not NoFile.objectName():
            NoFile.setObjectName(u"NoFile")
        self.layout1 = QVBoxLayout(NoFile)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space2)

        self.sign = QLabel(NoFile)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"glyph", u"folder-open")
        self.sign.setProperty(u"glyphSize", 48)
        self.sign.setProperty(u"glyphToken", u"ink3")
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout1.addWidget(self.sign)

        self.head = QLabel(NoFile)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"role", u"title")
        self.head.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout1.addWidget(self.head)

        self.reason = QLabel(NoFile)
        self.reason.setObjectName(u"reason")
        self.reason.setProperty(u"role", u"second")
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout1.addWidget(self.reason)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.tryAgain = QPushButton(NoFile)
        self.tryAgain.setObjectName(u"tryAgain")
        self.tryAgain.setProperty(u"kind", u"primary")

        self.layout3.addWidget(self.tryAgain)

        self.openAnother = QPushButton(NoFile)
        self.openAnother.setObjectName(u"openAnother")
        self.openAnother.setProperty(u"glyph", u"folder-open")

        self.layout3.addWidget(self.openAnother)

        self.newFile = QPushButton(NoFile)
        self.newFile.setObjectName(u"newFile")
        self.newFile.setProperty(u"glyph", u"plus")

        self.layout3.addWidget(self.newFile)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space5)


        self.layout1.addLayout(self.layout3)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space6)

        QWidget.setTabOrder(self.tryAgain, self.openAnother)
        QWidget.setTabOrder(self.openAnother, self.newFile)

        self.retranslateUi(NoFile)
    # setupUi

    def retranslateUi(self, NoFile):
        self.head.setText(QCoreApplication.translate("NoFile", u"No file is open", None))
        self.tryAgain.setText(QCoreApplication.translate("NoFile", u"Try again", None))
        self.openAnother.setText(QCoreApplication.translate("NoFile", u"Open another file\u2026", None))
        self.newFile.setText(QCoreApplication.translate("NoFile", u"New file\u2026", None))
        pass
    # retranslateUi

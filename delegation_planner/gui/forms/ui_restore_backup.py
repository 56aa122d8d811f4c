# sha256 1b3c8bcb8fb664684ff62534e21781cd7b4954473ea07769e9a6483d2599539b
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_backup.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_RestoreBackup(object):
    def setupUi(self, RestoreBackup):
        if not RestoreBackup.objectName():
            RestoreBackup.setObjectName(u"RestoreBackup")
        RestoreBackup.setMinimumSize(QSize(460, 0))
        self.layout1 = QVBoxLayout(RestoreBackup)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(20, 18, 20, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.icon = QLabel(RestoreBackup)
        self.icon.setObjectName(u"icon")
        self.icon.setProperty(u"glyph", u"clock-counter-clockwise")
        self.icon.setProperty(u"glyphToken", u"warn")
        self.icon.setProperty(u"glyphSize", 24)
        self.icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.icon.sizePolicy().hasHeightForWidth())
        self.icon.setSizePolicy(sizePolicy)

        self.layout2.addWidget(self.icon)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RestoreBackup)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"item")

        self.layout3.addWidget(self.heading)

        self.body = QLabel(RestoreBackup)
        self.body.setObjectName(u"body")
        self.body.setTextFormat(Qt.TextFormat.PlainText)
        self.body.setWordWrap(True)

        self.layout3.addWidget(self.body)

        self.kept = QLabel(RestoreBackup)
        self.kept.setObjectName(u"kept")
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setWordWrap(True)
        self.kept.setProperty(u"role", u"second")

        self.layout3.addWidget(self.kept)


        self.layout2.addLayout(self.layout3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.cancel = QPushButton(RestoreBackup)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(True)

        self.layout4.addWidget(self.cancel)

        self.restore = QPushButton(RestoreBackup)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"kind", u"danger")
        self.restore.setAutoDefault(False)

        self.layout4.addWidget(self.restore)


        self.layout1.addLayout(self.layout4)

        QWidget.setTabOrder(self.cancel, self.restore)

        self.retranslateUi(RestoreBackup)

        self.cancel.setDefault(True)

    # setupUi

    def retranslateUi(self, RestoreBackup):
        RestoreBackup.setWindowTitle(QCoreApplication.translate("RestoreBackup", u"Restore a backup", None))
        self.cancel.setText(QCoreApplication.translate("RestoreBackup", u"Cancel", None))
        self.restore.setText(QCoreApplication.translate("RestoreBackup", u"Restore", None))
    # retranslateUi

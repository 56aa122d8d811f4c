# sha256 13b53d8f3b3faa3b2f2f92f38538fcebf9f807fdc08abcd84f50a0ff92bc3ab0
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault_report.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

class Ui_FaultReport(object):
    def setupUi(self, FaultReport):
        if not FaultReport.objectName():
            FaultReport.setObjectName(u"FaultReport")
        FaultReport.setMinimumSize(QSize(520, 360))
        self.layout1 = QVBoxLayout(FaultReport)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        self.head = QLabel(FaultReport)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"role", u"title")

        self.layout1.addWidget(self.head)

        self.saved = QLabel(FaultReport)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"second")
        self.saved.setWordWrap(True)

        self.layout1.addWidget(self.saved)

        self.explain = QLabel(FaultReport)
        self.explain.setObjectName(u"explain")
        self.explain.setProperty(u"role", u"second")
        self.explain.setWordWrap(True)

        self.layout1.addWidget(self.explain)

        self.report = QPlainTextEdit(FaultReport)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.layout1.addWidget(self.report)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.copy = QPushButton(FaultReport)
        self.copy.setObjectName(u"copy")

        self.layout2.addWidget(self.copy)

        self.close = QPushButton(FaultReport)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"kind", u"primary")

        self.layout2.addWidget(self.close)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.copy, self.close)
        QWidget.setTabOrder(self.close, self.report)

        self.retranslateUi(FaultReport)

        self.close.setDefault(True)

    # setupUi

    def retranslateUi(self, FaultReport):
        FaultReport.setWindowTitle(QCoreApplication.translate("FaultReport", u"Delegation Planner", None))
        self.head.setText(QCoreApplication.translate("FaultReport", u"The program has a fault.", None))
        self.explain.setText(QCoreApplication.translate("FaultReport", u"This report says where it arose. It holds no names and nothing else of your visits. Copy it and send it to those who look after the program.", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("FaultReport", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.copy.setText(QCoreApplication.translate("FaultReport", u"Copy details for support", None))
        self.close.setText(QCoreApplication.translate("FaultReport", u"Go on", None))
    # retranslateUi

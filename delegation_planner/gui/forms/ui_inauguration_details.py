# sha256 151310bfafcf519ff5ed3e1294c1735c3595f46b0418bf2ebfb0122ac6c1b39d
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inauguration_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_InaugurationDetails(object):
    def setupUi(self, InaugurationDetails):
        if not InaugurationDetails.objectName():
            InaugurationDetails.setObjectName(u"InaugurationDetails")
        self.layout1 = QVBoxLayout(InaugurationDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(InaugurationDetails)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.form.setProperty(u"ground", u"surface")
        self.layout2 = QVBoxLayout(self.form)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 12, 12)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.kindIcon = QLabel(self.form)
        self.kindIcon.setObjectName(u"kindIcon")

        self.layout3.addWidget(self.kindIcon)

        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading.sizePolicy().hasHeightForWidth())
        self.heading.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.heading)


        self.layout2.addLayout(self.layout3)

        self.note = Note(self.form)
        self.note.setObjectName(u"note")

        self.layout2.addWidget(self.note)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.centreLabel = QLabel(self.form)
        self.centreLabel.setObjectName(u"centreLabel")
        self.centreLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.centreLabel)

        self.centre = Chooser(self.form)
        self.centre.setObjectName(u"centre")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.centre)

        self.officiantLabel = QLabel(self.form)
        self.officiantLabel.setObjectName(u"officiantLabel")
        self.officiantLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.officiantLabel)

        self.officiant = Chooser(self.form)
        self.officiant.setObjectName(u"officiant")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.officiant)

        self.modeLabel = QLabel(self.form)
        self.modeLabel.setObjectName(u"modeLabel")
        self.modeLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.modeLabel)

        self.mode = QComboBox(self.form)
        self.mode.setObjectName(u"mode")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.mode)

        self.plaqueLabel = QLabel(self.form)
        self.plaqueLabel.setObjectName(u"plaqueLabel")
        self.plaqueLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.plaqueLabel)

        self.plaque = QPlainTextEdit(self.form)
        self.plaque.setObjectName(u"plaque")
        self.plaque.setMinimumSize(QSize(0, 84))
        self.plaque.setMaximumSize(QSize(16777215, 110))

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.plaque)


        self.layout2.addLayout(self.fields)

        self.centreHead = QLabel(self.form)
        self.centreHead.setObjectName(u"centreHead")
        self.centreHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.centreHead)

        self.centreFields = QFormLayout()
        self.centreFields.setObjectName(u"centreFields")
        self.centreFields.setHorizontalSpacing(10)
        self.centreFields.setVerticalSpacing(8)
        self.centreFields.setContentsMargins(0, 0, 0, 0)
        self.nameFieldLabel = QLabel(self.form)
        self.nameFieldLabel.setObjectName(u"nameFieldLabel")
        self.nameFieldLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameFieldLabel)

        self.nameField = QLineEdit(self.form)
        self.nameField.setObjectName(u"nameField")

        self.centreFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameField)

        self.seriesLabel = QLabel(self.form)
        self.seriesLabel.setObjectName(u"seriesLabel")
        self.seriesLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.seriesLabel)

        self.series = QLineEdit(self.form)
        self.series.setObjectName(u"series")

        self.centreFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.series)

        self.namesakeLabel = QLabel(self.form)
        self.namesakeLabel.setObjectName(u"namesakeLabel")
        self.namesakeLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.namesakeLabel)

        self.namesake = QLineEdit(self.form)
        self.namesake.setObjectName(u"namesake")

        self.centreFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.namesake)

        self.hostLabel = QLabel(self.form)
        self.hostLabel.setObjectName(u"hostLabel")
        self.hostLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.hostLabel)

        self.host = Chooser(self.form)
        self.host.setObjectName(u"host")

        self.centreFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.host)

        self.statusLabel = QLabel(self.form)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.statusLabel)

        self.status = QComboBox(self.form)
        self.status.setObjectName(u"status")

        self.centreFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.status)

        self.purposeLabel = QLabel(self.form)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"role", u"label")

        self.centreFields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.purposeLabel)

        self.purpose = QPlainTextEdit(self.form)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setMinimumSize(QSize(0, 64))
        self.purpose.setMaximumSize(QSize(16777215, 110))

        self.centreFields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.purpose)


        self.layout2.addLayout(self.centreFields)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space4)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(InaugurationDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout5 = QHBoxLayout(self.foot)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(14, 0, 8, 0)
        self.hint = QLabel(self.foot)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")

        self.layout5.addWidget(self.hint)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.openEvent = QPushButton(self.foot)
        self.openEvent.setObjectName(u"openEvent")
        self.openEvent.setProperty(u"kind", u"link")

        self.layout5.addWidget(self.openEvent)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.centreLabel.setBuddy(self.centre)
        self.officiantLabel.setBuddy(self.officiant)
        self.modeLabel.setBuddy(self.mode)
        self.plaqueLabel.setBuddy(self.plaque)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.seriesLabel.setBuddy(self.series)
        self.namesakeLabel.setBuddy(self.namesake)
        self.hostLabel.setBuddy(self.host)
        self.statusLabel.setBuddy(self.status)
        self.purposeLabel.setBuddy(self.purpose)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.centre, self.officiant)
        QWidget.setTabOrder(self.officiant, self.mode)
        QWidget.setTabOrder(self.mode, self.plaque)
        QWidget.setTabOrder(self.plaque, self.nameField)
        QWidget.setTabOrder(self.nameField, self.series)
        QWidget.setTabOrder(self.series, self.namesake)
        QWidget.setTabOrder(self.namesake, self.host)
        QWidget.setTabOrder(self.host, self.status)
        QWidget.setTabOrder(self.status, self.purpose)
        QWidget.setTabOrder(self.purpose, self.openEvent)

        self.retranslateUi(InaugurationDetails)
    # setupUi

    def retranslateUi(self, InaugurationDetails):
        self.centreLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Centre", None))
#if QT_CONFIG(accessibility)
        self.centre.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Centre that is opened", None))
#endif // QT_CONFIG(accessibility)
        self.officiantLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Opened by", None))
#if QT_CONFIG(accessibility)
        self.officiant.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Person who opens it", None))
#endif // QT_CONFIG(accessibility)
        self.modeLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Opened", None))
#if QT_CONFIG(accessibility)
        self.mode.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Where it is opened", None))
#endif // QT_CONFIG(accessibility)
        self.plaqueLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Plaque", None))
#if QT_CONFIG(accessibility)
        self.plaque.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Text of the plaque", None))
#endif // QT_CONFIG(accessibility)
        self.centreHead.setText(QCoreApplication.translate("InaugurationDetails", u"The centre", None))
        self.nameFieldLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Name of the centre", None))
#endif // QT_CONFIG(accessibility)
        self.seriesLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Series", None))
#if QT_CONFIG(accessibility)
        self.series.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"What centres of its kind are called", None))
#endif // QT_CONFIG(accessibility)
        self.namesakeLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Named after", None))
#if QT_CONFIG(accessibility)
        self.namesake.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Named after", None))
#endif // QT_CONFIG(accessibility)
        self.hostLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Housed by", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Institution that houses it", None))
#endif // QT_CONFIG(accessibility)
        self.statusLabel.setText(QCoreApplication.translate("InaugurationDetails", u"State", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"State of the centre", None))
#endif // QT_CONFIG(accessibility)
        self.purposeLabel.setText(QCoreApplication.translate("InaugurationDetails", u"Purpose", None))
#if QT_CONFIG(accessibility)
        self.purpose.setAccessibleName(QCoreApplication.translate("InaugurationDetails", u"Purpose of the centre", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("InaugurationDetails", u"The centre is kept in the registers", None))
        self.openEvent.setText(QCoreApplication.translate("InaugurationDetails", u"Open in Programme", None))
        pass
    # retranslateUi

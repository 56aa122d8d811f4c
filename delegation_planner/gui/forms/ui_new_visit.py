# sha256 9486c2e0246271591d9abd1fd5a199e0a3f80ac72f3428a19ee2846fc2fd9aef
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_visit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.chooser import Chooser

class Ui_NewVisit(object):
    def setupUi(self, NewVisit):
        if not NewVisit.objectName():
            NewVisit.setObjectName(u"NewVisit")
        NewVisit.setProperty(u"part", u"card")
        self.layout1 = QVBoxLayout(NewVisit)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 14, 16, 14)
        self.heading = QLabel(NewVisit)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")

        self.layout1.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(6)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.titleFieldLabel = QLabel(NewVisit)
        self.titleFieldLabel.setObjectName(u"titleFieldLabel")
        self.titleFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleFieldLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(2)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleField = QLineEdit(NewVisit)
        self.titleField.setObjectName(u"titleField")

        self.layout2.addWidget(self.titleField)

        self.titleError = QLabel(NewVisit)
        self.titleError.setObjectName(u"titleError")
        self.titleError.setProperty(u"role", u"error")
        self.titleError.setWordWrap(True)
        self.titleError.setVisible(False)
        self.titleError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.titleError)


        self.fields.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout2)

        self.countryLabel = QLabel(NewVisit)
        self.countryLabel.setObjectName(u"countryLabel")
        self.countryLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.countryLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(2)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.country = Chooser(NewVisit)
        self.country.setObjectName(u"country")

        self.layout3.addWidget(self.country)

        self.countryError = QLabel(NewVisit)
        self.countryError.setObjectName(u"countryError")
        self.countryError.setProperty(u"role", u"error")
        self.countryError.setWordWrap(True)
        self.countryError.setVisible(False)
        self.countryError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.countryError)


        self.fields.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout3)

        self.startsLabel = QLabel(NewVisit)
        self.startsLabel.setObjectName(u"startsLabel")
        self.startsLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.startsLabel)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(2)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.starts = QLineEdit(NewVisit)
        self.starts.setObjectName(u"starts")

        self.layout5.addWidget(self.starts)

        self.toWord = QLabel(NewVisit)
        self.toWord.setObjectName(u"toWord")
        self.toWord.setProperty(u"role", u"muted")

        self.layout5.addWidget(self.toWord)

        self.ends = QLineEdit(NewVisit)
        self.ends.setObjectName(u"ends")

        self.layout5.addWidget(self.ends)


        self.layout4.addLayout(self.layout5)

        self.daysError = QLabel(NewVisit)
        self.daysError.setObjectName(u"daysError")
        self.daysError.setProperty(u"role", u"error")
        self.daysError.setWordWrap(True)
        self.daysError.setVisible(False)
        self.daysError.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.daysError)


        self.fields.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout4)


        self.layout1.addLayout(self.fields)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.fold = QPushButton(NewVisit)
        self.fold.setObjectName(u"fold")
        self.fold.setProperty(u"kind", u"link")
        self.fold.setCheckable(True)
        self.fold.setAutoDefault(True)
        self.fold.setProperty(u"glyph", u"map-pin")
        self.fold.setProperty(u"glyphToken", u"accent")

        self.layout6.addWidget(self.fold)

        self.usual = QLabel(NewVisit)
        self.usual.setObjectName(u"usual")
        self.usual.setProperty(u"role", u"muted")
        self.usual.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.usual.sizePolicy().hasHeightForWidth())
        self.usual.setSizePolicy(sizePolicy)

        self.layout6.addWidget(self.usual)


        self.layout1.addLayout(self.layout6)

        self.office = QWidget(NewVisit)
        self.office.setObjectName(u"office")
        self.officeFields = QFormLayout(self.office)
        self.officeFields.setObjectName(u"officeFields")
        self.officeFields.setHorizontalSpacing(10)
        self.officeFields.setVerticalSpacing(6)
        self.officeFields.setContentsMargins(0, 0, 0, 0)
        self.cityLabel = QLabel(self.office)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.office)
        self.city.setObjectName(u"city")

        self.officeFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.city)

        self.hostLabel = QLabel(self.office)
        self.hostLabel.setObjectName(u"hostLabel")
        self.hostLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hostLabel)

        self.host = Chooser(self.office)
        self.host.setObjectName(u"host")

        self.officeFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.host)

        self.zoneLabel = QLabel(self.office)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = Chooser(self.office)
        self.zone.setObjectName(u"zone")

        self.officeFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.zone)

        self.deskLabel = QLabel(self.office)
        self.deskLabel.setObjectName(u"deskLabel")
        self.deskLabel.setProperty(u"role", u"label")

        self.officeFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.deskLabel)

        self.desk = QLineEdit(self.office)
        self.desk.setObjectName(u"desk")

        self.officeFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.desk)

        self.officeError = QLabel(self.office)
        self.officeError.setObjectName(u"officeError")
        self.officeError.setProperty(u"role", u"error")
        self.officeError.setWordWrap(True)
        self.officeError.setVisible(False)
        self.officeError.setTextFormat(Qt.TextFormat.PlainText)

        self.officeFields.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.officeError)


        self.layout1.addWidget(self.office)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.create = QPushButton(NewVisit)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"kind", u"primary")
        self.create.setAutoDefault(True)

        self.layout7.addWidget(self.create)

        self.cancel = QPushButton(NewVisit)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(True)

        self.layout7.addWidget(self.cancel)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.layout1.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.countryLabel.setBuddy(self.country)
        self.startsLabel.setBuddy(self.starts)
        self.toWord.setBuddy(self.ends)
        self.cityLabel.setBuddy(self.city)
        self.hostLabel.setBuddy(self.host)
        self.zoneLabel.setBuddy(self.zone)
        self.deskLabel.setBuddy(self.desk)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleField, self.country)
        QWidget.setTabOrder(self.country, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.fold)
        QWidget.setTabOrder(self.fold, self.city)
        QWidget.setTabOrder(self.city, self.host)
        QWidget.setTabOrder(self.host, self.zone)
        QWidget.setTabOrder(self.zone, self.desk)
        QWidget.setTabOrder(self.desk, self.create)
        QWidget.setTabOrder(self.create, self.cancel)

        self.retranslateUi(NewVisit)
    # setupUi

    def retranslateUi(self, NewVisit):
        self.heading.setText(QCoreApplication.translate("NewVisit", u"New visit", None))
        self.titleFieldLabel.setText(QCoreApplication.translate("NewVisit", u"Title", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("NewVisit", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.titleField.setPlaceholderText(QCoreApplication.translate("NewVisit", u"Visit of the delegation of \u2026", None))
        self.countryLabel.setText(QCoreApplication.translate("NewVisit", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("NewVisit", u"Country of the guests", None))
#endif // QT_CONFIG(accessibility)
        self.startsLabel.setText(QCoreApplication.translate("NewVisit", u"Dates", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("NewVisit", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.starts.setPlaceholderText(QCoreApplication.translate("NewVisit", u"2 Feb", None))
        self.toWord.setText(QCoreApplication.translate("NewVisit", u"to", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("NewVisit", u"Last day; empty for a visit of one day", None))
#endif // QT_CONFIG(accessibility)
        self.ends.setPlaceholderText(QCoreApplication.translate("NewVisit", u"the same day", None))
        self.fold.setText(QCoreApplication.translate("NewVisit", u"Where it takes place", None))
        self.cityLabel.setText(QCoreApplication.translate("NewVisit", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("NewVisit", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.hostLabel.setText(QCoreApplication.translate("NewVisit", u"Host", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(QCoreApplication.translate("NewVisit", u"Country of the hosts", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("NewVisit", u"Time zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("NewVisit", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.deskLabel.setText(QCoreApplication.translate("NewVisit", u"Office", None))
#if QT_CONFIG(accessibility)
        self.desk.setAccessibleName(QCoreApplication.translate("NewVisit", u"Office that plans the visit", None))
#endif // QT_CONFIG(accessibility)
        self.create.setText(QCoreApplication.translate("NewVisit", u"Start the visit", None))
        self.cancel.setText(QCoreApplication.translate("NewVisit", u"Cancel", None))
        pass
    # retranslateUi

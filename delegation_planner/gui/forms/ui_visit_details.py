# sha256 9cc0ae94e2358af0418d4767af84e7b7e68d33da5171ca75a18c8f8071af244b
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_VisitDetails(object):
    def setupUi(self, VisitDetails):
        if not VisitDetails.objectName():
            VisitDetails.setObjectName(u"VisitDetails")
        self.layout1 = QVBoxLayout(VisitDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(VisitDetails)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = QWidget()
        self.form.setObjectName(u"form")
        self.layout2 = QVBoxLayout(self.form)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(14, 12, 12, 12)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.visitIcon = QLabel(self.form)
        self.visitIcon.setObjectName(u"visitIcon")
        self.visitIcon.setProperty(u"glyph", u"squares-four")
        self.visitIcon.setProperty(u"glyphToken", u"accent")
        self.visitIcon.setProperty(u"glyphSize", u"18")

        self.layout3.addWidget(self.visitIcon)

        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
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
        self.titleFieldLabel = QLabel(self.form)
        self.titleFieldLabel.setObjectName(u"titleFieldLabel")
        self.titleFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleFieldLabel)

        self.titleField = QLineEdit(self.form)
        self.titleField.setObjectName(u"titleField")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleField)

        self.subjectLabel = QLabel(self.form)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.subjectLabel)

        self.subject = QPlainTextEdit(self.form)
        self.subject.setObjectName(u"subject")
        self.subject.setMaximumSize(QSize(16777215, 54))

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.subject)

        self.cityLabel = QLabel(self.form)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.form)
        self.city.setObjectName(u"city")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city)

        self.zoneLabel = QLabel(self.form)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = Chooser(self.form)
        self.zone.setObjectName(u"zone")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.zone)

        self.startsLabel = QLabel(self.form)
        self.startsLabel.setObjectName(u"startsLabel")
        self.startsLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.startsLabel)

        self.starts = QLineEdit(self.form)
        self.starts.setObjectName(u"starts")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.starts)

        self.endsLabel = QLabel(self.form)
        self.endsLabel.setObjectName(u"endsLabel")
        self.endsLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.endsLabel)

        self.ends = QLineEdit(self.form)
        self.ends.setObjectName(u"ends")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.ends)

        self.statusLabel = QLabel(self.form)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.statusLabel)

        self.status = QComboBox(self.form)
        self.status.setObjectName(u"status")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.status)

        self.deskLabel = QLabel(self.form)
        self.deskLabel.setObjectName(u"deskLabel")
        self.deskLabel.setProperty(u"role", u"label")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.deskLabel)

        self.desk = QLineEdit(self.form)
        self.desk.setObjectName(u"desk")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.desk)

        self.markingLabel = QLabel(self.form)
        self.markingLabel.setObjectName(u"markingLabel")
        self.markingLabel.setProperty(u"role", u"label")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.markingLabel)

        self.marking = QLineEdit(self.form)
        self.marking.setObjectName(u"marking")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.marking)

        self.codeLabel = QLabel(self.form)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"label")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.codeLabel)

        self.code = QLineEdit(self.form)
        self.code.setObjectName(u"code")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.code)


        self.layout2.addLayout(self.fields)

        self.guestHead = QLabel(self.form)
        self.guestHead.setObjectName(u"guestHead")
        self.guestHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.guestHead)

        self.guestBox = QWidget(self.form)
        self.guestBox.setObjectName(u"guestBox")
        self.guestFields = QFormLayout(self.guestBox)
        self.guestFields.setObjectName(u"guestFields")
        self.guestFields.setHorizontalSpacing(10)
        self.guestFields.setVerticalSpacing(8)
        self.guestFields.setContentsMargins(0, 0, 0, 0)
        self.guestCountryLabel = QLabel(self.guestBox)
        self.guestCountryLabel.setObjectName(u"guestCountryLabel")
        self.guestCountryLabel.setProperty(u"role", u"label")

        self.guestFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.guestCountryLabel)

        self.guestCountry = Chooser(self.guestBox)
        self.guestCountry.setObjectName(u"guestCountry")

        self.guestFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.guestCountry)

        self.guestNameLabel = QLabel(self.guestBox)
        self.guestNameLabel.setObjectName(u"guestNameLabel")
        self.guestNameLabel.setProperty(u"role", u"label")

        self.guestFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.guestNameLabel)

        self.guestName = QLineEdit(self.guestBox)
        self.guestName.setObjectName(u"guestName")

        self.guestFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.guestName)

        self.guestOrganisationLabel = QLabel(self.guestBox)
        self.guestOrganisationLabel.setObjectName(u"guestOrganisationLabel")
        self.guestOrganisationLabel.setProperty(u"role", u"label")

        self.guestFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.guestOrganisationLabel)

        self.guestOrganisation = Chooser(self.guestBox)
        self.guestOrganisation.setObjectName(u"guestOrganisation")

        self.guestFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.guestOrganisation)

        self.row4Label = QLabel(self.guestBox)
        self.row4Label.setObjectName(u"row4Label")
        self.row4Label.setProperty(u"role", u"label")

        self.guestFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.row4Label)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.guestDeclared = QLineEdit(self.guestBox)
        self.guestDeclared.setObjectName(u"guestDeclared")
        self.guestDeclared.setMaximumSize(QSize(76, 16777215))

        self.layout5.addWidget(self.guestDeclared)

        self.guestRecorded = QLabel(self.guestBox)
        self.guestRecorded.setObjectName(u"guestRecorded")
        self.guestRecorded.setProperty(u"role", u"muted")
        self.guestRecorded.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.guestRecorded)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)


        self.guestFields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout5)


        self.layout2.addWidget(self.guestBox)

        self.hostHead = QLabel(self.form)
        self.hostHead.setObjectName(u"hostHead")
        self.hostHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.hostHead)

        self.hostBox = QWidget(self.form)
        self.hostBox.setObjectName(u"hostBox")
        self.hostFields = QFormLayout(self.hostBox)
        self.hostFields.setObjectName(u"hostFields")
        self.hostFields.setHorizontalSpacing(10)
        self.hostFields.setVerticalSpacing(8)
        self.hostFields.setContentsMargins(0, 0, 0, 0)
        self.hostCountryLabel = QLabel(self.hostBox)
        self.hostCountryLabel.setObjectName(u"hostCountryLabel")
        self.hostCountryLabel.setProperty(u"role", u"label")

        self.hostFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.hostCountryLabel)

        self.hostCountry = Chooser(self.hostBox)
        self.hostCountry.setObjectName(u"hostCountry")

        self.hostFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.hostCountry)

        self.hostNameLabel = QLabel(self.hostBox)
        self.hostNameLabel.setObjectName(u"hostNameLabel")
        self.hostNameLabel.setProperty(u"role", u"label")

        self.hostFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.hostNameLabel)

        self.hostName = QLineEdit(self.hostBox)
        self.hostName.setObjectName(u"hostName")

        self.hostFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.hostName)

        self.hostOrganisationLabel = QLabel(self.hostBox)
        self.hostOrganisationLabel.setObjectName(u"hostOrganisationLabel")
        self.hostOrganisationLabel.setProperty(u"role", u"label")

        self.hostFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.hostOrganisationLabel)

        self.hostOrganisation = Chooser(self.hostBox)
        self.hostOrganisation.setObjectName(u"hostOrganisation")

        self.hostFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.hostOrganisation)

        self.row7Label = QLabel(self.hostBox)
        self.row7Label.setObjectName(u"row7Label")
        self.row7Label.setProperty(u"role", u"label")

        self.hostFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.row7Label)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.hostDeclared = QLineEdit(self.hostBox)
        self.hostDeclared.setObjectName(u"hostDeclared")
        self.hostDeclared.setMaximumSize(QSize(76, 16777215))

        self.layout8.addWidget(self.hostDeclared)

        self.hostRecorded = QLabel(self.hostBox)
        self.hostRecorded.setObjectName(u"hostRecorded")
        self.hostRecorded.setProperty(u"role", u"muted")
        self.hostRecorded.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.hostRecorded)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)


        self.hostFields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout8)


        self.layout2.addWidget(self.hostBox)

        self.prayersHead = QLabel(self.form)
        self.prayersHead.setObjectName(u"prayersHead")
        self.prayersHead.setProperty(u"role", u"section")

        self.layout2.addWidget(self.prayersHead)

        self.prayersBox = QWidget(self.form)
        self.prayersBox.setObjectName(u"prayersBox")
        self.prayers = QFormLayout(self.prayersBox)
        self.prayers.setObjectName(u"prayers")
        self.prayers.setHorizontalSpacing(10)
        self.prayers.setVerticalSpacing(8)
        self.prayers.setContentsMargins(0, 0, 0, 0)
        self.prayerDayLabel = QLabel(self.prayersBox)
        self.prayerDayLabel.setObjectName(u"prayerDayLabel")
        self.prayerDayLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(0, QFormLayout.ItemRole.LabelRole, self.prayerDayLabel)

        self.prayerDay = QComboBox(self.prayersBox)
        self.prayerDay.setObjectName(u"prayerDay")

        self.prayers.setWidget(0, QFormLayout.ItemRole.FieldRole, self.prayerDay)

        self.fajrLabel = QLabel(self.prayersBox)
        self.fajrLabel.setObjectName(u"fajrLabel")
        self.fajrLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(1, QFormLayout.ItemRole.LabelRole, self.fajrLabel)

        self.fajr = QLineEdit(self.prayersBox)
        self.fajr.setObjectName(u"fajr")

        self.prayers.setWidget(1, QFormLayout.ItemRole.FieldRole, self.fajr)

        self.dhuhrLabel = QLabel(self.prayersBox)
        self.dhuhrLabel.setObjectName(u"dhuhrLabel")
        self.dhuhrLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dhuhrLabel)

        self.dhuhr = QLineEdit(self.prayersBox)
        self.dhuhr.setObjectName(u"dhuhr")

        self.prayers.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dhuhr)

        self.asrLabel = QLabel(self.prayersBox)
        self.asrLabel.setObjectName(u"asrLabel")
        self.asrLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(3, QFormLayout.ItemRole.LabelRole, self.asrLabel)

        self.asr = QLineEdit(self.prayersBox)
        self.asr.setObjectName(u"asr")

        self.prayers.setWidget(3, QFormLayout.ItemRole.FieldRole, self.asr)

        self.maghribLabel = QLabel(self.prayersBox)
        self.maghribLabel.setObjectName(u"maghribLabel")
        self.maghribLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(4, QFormLayout.ItemRole.LabelRole, self.maghribLabel)

        self.maghrib = QLineEdit(self.prayersBox)
        self.maghrib.setObjectName(u"maghrib")

        self.prayers.setWidget(4, QFormLayout.ItemRole.FieldRole, self.maghrib)

        self.ishaLabel = QLabel(self.prayersBox)
        self.ishaLabel.setObjectName(u"ishaLabel")
        self.ishaLabel.setProperty(u"role", u"label")

        self.prayers.setWidget(5, QFormLayout.ItemRole.LabelRole, self.ishaLabel)

        self.isha = QLineEdit(self.prayersBox)
        self.isha.setObjectName(u"isha")

        self.prayers.setWidget(5, QFormLayout.ItemRole.FieldRole, self.isha)


        self.layout2.addWidget(self.prayersBox)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space10)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.subjectLabel.setBuddy(self.subject)
        self.cityLabel.setBuddy(self.city)
        self.zoneLabel.setBuddy(self.zone)
        self.startsLabel.setBuddy(self.starts)
        self.endsLabel.setBuddy(self.ends)
        self.statusLabel.setBuddy(self.status)
        self.deskLabel.setBuddy(self.desk)
        self.markingLabel.setBuddy(self.marking)
        self.codeLabel.setBuddy(self.code)
        self.guestCountryLabel.setBuddy(self.guestCountry)
        self.guestNameLabel.setBuddy(self.guestName)
        self.guestOrganisationLabel.setBuddy(self.guestOrganisation)
        self.hostCountryLabel.setBuddy(self.hostCountry)
        self.hostNameLabel.setBuddy(self.hostName)
        self.hostOrganisationLabel.setBuddy(self.hostOrganisation)
        self.prayerDayLabel.setBuddy(self.prayerDay)
        self.fajrLabel.setBuddy(self.fajr)
        self.dhuhrLabel.setBuddy(self.dhuhr)
        self.asrLabel.setBuddy(self.asr)
        self.maghribLabel.setBuddy(self.maghrib)
        self.ishaLabel.setBuddy(self.isha)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleField, self.subject)
        QWidget.setTabOrder(self.subject, self.city)
        QWidget.setTabOrder(self.city, self.zone)
        QWidget.setTabOrder(self.zone, self.starts)
        QWidget.setTabOrder(self.starts, self.ends)
        QWidget.setTabOrder(self.ends, self.status)
        QWidget.setTabOrder(self.status, self.desk)
        QWidget.setTabOrder(self.desk, self.marking)
        QWidget.setTabOrder(self.marking, self.code)
        QWidget.setTabOrder(self.code, self.guestCountry)
        QWidget.setTabOrder(self.guestCountry, self.guestName)
        QWidget.setTabOrder(self.guestName, self.guestOrganisation)
        QWidget.setTabOrder(self.guestOrganisation, self.guestDeclared)
        QWidget.setTabOrder(self.guestDeclared, self.hostCountry)
        QWidget.setTabOrder(self.hostCountry, self.hostName)
        QWidget.setTabOrder(self.hostName, self.hostOrganisation)
        QWidget.setTabOrder(self.hostOrganisation, self.hostDeclared)
        QWidget.setTabOrder(self.hostDeclared, self.prayerDay)
        QWidget.setTabOrder(self.prayerDay, self.fajr)
        QWidget.setTabOrder(self.fajr, self.dhuhr)
        QWidget.setTabOrder(self.dhuhr, self.asr)
        QWidget.setTabOrder(self.asr, self.maghrib)
        QWidget.setTabOrder(self.maghrib, self.isha)

        self.retranslateUi(VisitDetails)
    # setupUi

    def retranslateUi(self, VisitDetails):
        self.titleFieldLabel.setText(QCoreApplication.translate("VisitDetails", u"Title", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Title", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("VisitDetails", u"Subject", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Subject", None))
#endif // QT_CONFIG(accessibility)
        self.cityLabel.setText(QCoreApplication.translate("VisitDetails", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("VisitDetails", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("VisitDetails", u"Time zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.startsLabel.setText(QCoreApplication.translate("VisitDetails", u"First day", None))
#if QT_CONFIG(accessibility)
        self.starts.setAccessibleName(QCoreApplication.translate("VisitDetails", u"First day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.starts.setToolTip(QCoreApplication.translate("VisitDetails", u"Such as 2 Feb, 2.2.26 or Mon", None))
#endif // QT_CONFIG(tooltip)
        self.endsLabel.setText(QCoreApplication.translate("VisitDetails", u"Last day", None))
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Last day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ends.setToolTip(QCoreApplication.translate("VisitDetails", u"Such as 2 Feb, 2.2.26 or Mon", None))
#endif // QT_CONFIG(tooltip)
        self.statusLabel.setText(QCoreApplication.translate("VisitDetails", u"State", None))
#if QT_CONFIG(accessibility)
        self.status.setAccessibleName(QCoreApplication.translate("VisitDetails", u"State", None))
#endif // QT_CONFIG(accessibility)
        self.deskLabel.setText(QCoreApplication.translate("VisitDetails", u"Office", None))
#if QT_CONFIG(accessibility)
        self.desk.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Office that plans it", None))
#endif // QT_CONFIG(accessibility)
        self.markingLabel.setText(QCoreApplication.translate("VisitDetails", u"Marking", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Marking of the staff\u2019s papers", None))
#endif // QT_CONFIG(accessibility)
        self.codeLabel.setText(QCoreApplication.translate("VisitDetails", u"Code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Code for commands and files", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.code.setToolTip(QCoreApplication.translate("VisitDetails", u"Small letters, figures and hyphens, such as nurbek-2026", None))
#endif // QT_CONFIG(tooltip)
        self.guestHead.setText(QCoreApplication.translate("VisitDetails", u"Guests", None))
        self.guestCountryLabel.setText(QCoreApplication.translate("VisitDetails", u"Country", None))
#if QT_CONFIG(accessibility)
        self.guestCountry.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Guests: country", None))
#endif // QT_CONFIG(accessibility)
        self.guestNameLabel.setText(QCoreApplication.translate("VisitDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.guestName.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Guests: name", None))
#endif // QT_CONFIG(accessibility)
        self.guestOrganisationLabel.setText(QCoreApplication.translate("VisitDetails", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.guestOrganisation.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Guests: organisation", None))
#endif // QT_CONFIG(accessibility)
        self.row4Label.setText(QCoreApplication.translate("VisitDetails", u"Declared", None))
#if QT_CONFIG(accessibility)
        self.guestDeclared.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Guests: declared number of members", None))
#endif // QT_CONFIG(accessibility)
        self.guestDeclared.setPlaceholderText(QCoreApplication.translate("VisitDetails", u"Not said", None))
        self.hostHead.setText(QCoreApplication.translate("VisitDetails", u"Hosts", None))
        self.hostCountryLabel.setText(QCoreApplication.translate("VisitDetails", u"Country", None))
#if QT_CONFIG(accessibility)
        self.hostCountry.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Hosts: country", None))
#endif // QT_CONFIG(accessibility)
        self.hostNameLabel.setText(QCoreApplication.translate("VisitDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.hostName.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Hosts: name", None))
#endif // QT_CONFIG(accessibility)
        self.hostOrganisationLabel.setText(QCoreApplication.translate("VisitDetails", u"Organisation", None))
#if QT_CONFIG(accessibility)
        self.hostOrganisation.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Hosts: organisation", None))
#endif // QT_CONFIG(accessibility)
        self.row7Label.setText(QCoreApplication.translate("VisitDetails", u"Declared", None))
#if QT_CONFIG(accessibility)
        self.hostDeclared.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Hosts: declared number of members", None))
#endif // QT_CONFIG(accessibility)
        self.hostDeclared.setPlaceholderText(QCoreApplication.translate("VisitDetails", u"Not said", None))
        self.prayersHead.setText(QCoreApplication.translate("VisitDetails", u"Prayer times", None))
        self.prayerDayLabel.setText(QCoreApplication.translate("VisitDetails", u"Day", None))
#if QT_CONFIG(accessibility)
        self.prayerDay.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Day of the prayer times", None))
#endif // QT_CONFIG(accessibility)
        self.fajrLabel.setText(QCoreApplication.translate("VisitDetails", u"Fajr", None))
#if QT_CONFIG(accessibility)
        self.fajr.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Fajr as printed", None))
#endif // QT_CONFIG(accessibility)
        self.dhuhrLabel.setText(QCoreApplication.translate("VisitDetails", u"Dhuhr", None))
#if QT_CONFIG(accessibility)
        self.dhuhr.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Dhuhr as printed", None))
#endif // QT_CONFIG(accessibility)
        self.asrLabel.setText(QCoreApplication.translate("VisitDetails", u"Asr", None))
#if QT_CONFIG(accessibility)
        self.asr.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Asr as printed", None))
#endif // QT_CONFIG(accessibility)
        self.maghribLabel.setText(QCoreApplication.translate("VisitDetails", u"Maghrib", None))
#if QT_CONFIG(accessibility)
        self.maghrib.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Maghrib as printed", None))
#endif // QT_CONFIG(accessibility)
        self.ishaLabel.setText(QCoreApplication.translate("VisitDetails", u"Isha", None))
#if QT_CONFIG(accessibility)
        self.isha.setAccessibleName(QCoreApplication.translate("VisitDetails", u"Isha as printed", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

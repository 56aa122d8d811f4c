# sha256 d738aeb1b2563ad59837ac238612d9ba5a319cc03218bc3badbe777e4876801b
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.segments import Segments
from delegation_planner.gui.widgets.table import Table

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.layout1 = QVBoxLayout(SettingsPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(SettingsPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)


        self.layout1.addWidget(self.head)

        self.area = QScrollArea(SettingsPage)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setProperty(u"part", u"content")
        self.layout4 = QHBoxLayout(self.content)
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 16)
        self.column = QWidget(self.content)
        self.column.setObjectName(u"column")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.column.sizePolicy().hasHeightForWidth())
        self.column.setSizePolicy(sizePolicy)
        self.layout5 = QVBoxLayout(self.column)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.lookCard = QFrame(self.column)
        self.lookCard.setObjectName(u"lookCard")
        self.lookCard.setProperty(u"part", u"card")
        self.layout6 = QVBoxLayout(self.lookCard)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 12, 16, 14)
        self.lookHead = QLabel(self.lookCard)
        self.lookHead.setObjectName(u"lookHead")
        self.lookHead.setProperty(u"role", u"section")

        self.layout6.addWidget(self.lookHead)

        self.lookForm = QFormLayout()
        self.lookForm.setObjectName(u"lookForm")
        self.lookForm.setHorizontalSpacing(10)
        self.lookForm.setVerticalSpacing(8)
        self.lookForm.setContentsMargins(0, 0, 0, 0)
        self.themeLabel = QLabel(self.lookCard)
        self.themeLabel.setObjectName(u"themeLabel")
        self.themeLabel.setProperty(u"role", u"label")

        self.lookForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.themeLabel)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.theme = Segments(self.lookCard)
        self.theme.setObjectName(u"theme")

        self.layout7.addWidget(self.theme)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.lookForm.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout7)

        self.textSizeLabel = QLabel(self.lookCard)
        self.textSizeLabel.setObjectName(u"textSizeLabel")
        self.textSizeLabel.setProperty(u"role", u"label")

        self.lookForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.textSizeLabel)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(0)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.textSize = Segments(self.lookCard)
        self.textSize.setObjectName(u"textSize")

        self.layout9.addWidget(self.textSize)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space10)


        self.lookForm.setLayout(1, QFormLayout.ItemRole.FieldRole, self.layout9)


        self.layout6.addLayout(self.lookForm)


        self.layout5.addWidget(self.lookCard)

        self.officeCard = QFrame(self.column)
        self.officeCard.setObjectName(u"officeCard")
        self.officeCard.setProperty(u"part", u"card")
        self.layout11 = QVBoxLayout(self.officeCard)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 12, 16, 14)
        self.officeHead = QLabel(self.officeCard)
        self.officeHead.setObjectName(u"officeHead")
        self.officeHead.setProperty(u"role", u"section")

        self.layout11.addWidget(self.officeHead)

        self.officeHint = QLabel(self.officeCard)
        self.officeHint.setObjectName(u"officeHint")
        self.officeHint.setProperty(u"role", u"muted")
        self.officeHint.setTextFormat(Qt.TextFormat.PlainText)
        self.officeHint.setWordWrap(True)

        self.layout11.addWidget(self.officeHint)

        self.officeForm = QFormLayout()
        self.officeForm.setObjectName(u"officeForm")
        self.officeForm.setHorizontalSpacing(10)
        self.officeForm.setVerticalSpacing(8)
        self.officeForm.setContentsMargins(0, 0, 0, 0)
        self.deskLabel = QLabel(self.officeCard)
        self.deskLabel.setObjectName(u"deskLabel")
        self.deskLabel.setProperty(u"role", u"label")

        self.officeForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.deskLabel)

        self.desk = QLineEdit(self.officeCard)
        self.desk.setObjectName(u"desk")

        self.officeForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.desk)

        self.countryLabel = QLabel(self.officeCard)
        self.countryLabel.setObjectName(u"countryLabel")
        self.countryLabel.setProperty(u"role", u"label")

        self.officeForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.countryLabel)

        self.country = Chooser(self.officeCard)
        self.country.setObjectName(u"country")

        self.officeForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.country)

        self.cityLabel = QLabel(self.officeCard)
        self.cityLabel.setObjectName(u"cityLabel")
        self.cityLabel.setProperty(u"role", u"label")

        self.officeForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.cityLabel)

        self.city = QLineEdit(self.officeCard)
        self.city.setObjectName(u"city")

        self.officeForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.city)

        self.zoneLabel = QLabel(self.officeCard)
        self.zoneLabel.setObjectName(u"zoneLabel")
        self.zoneLabel.setProperty(u"role", u"label")

        self.officeForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.zoneLabel)

        self.zone = Chooser(self.officeCard)
        self.zone.setObjectName(u"zone")

        self.officeForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.zone)

        self.sheetLabel = QLabel(self.officeCard)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"label")

        self.officeForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sheetLabel)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.sheet = Segments(self.officeCard)
        self.sheet.setObjectName(u"sheet")

        self.layout12.addWidget(self.sheet)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)


        self.officeForm.setLayout(4, QFormLayout.ItemRole.FieldRole, self.layout12)


        self.layout11.addLayout(self.officeForm)


        self.layout5.addWidget(self.officeCard)

        self.checksCard = QFrame(self.column)
        self.checksCard.setObjectName(u"checksCard")
        self.checksCard.setProperty(u"part", u"card")
        self.checksCardLayout = QVBoxLayout(self.checksCard)
        self.checksCardLayout.setSpacing(8)
        self.checksCardLayout.setObjectName(u"checksCardLayout")
        self.checksCardLayout.setContentsMargins(16, 12, 16, 14)
        self.checksHead = QLabel(self.checksCard)
        self.checksHead.setObjectName(u"checksHead")
        self.checksHead.setProperty(u"role", u"section")

        self.checksCardLayout.addWidget(self.checksHead)

        self.checksHint = QLabel(self.checksCard)
        self.checksHint.setObjectName(u"checksHint")
        self.checksHint.setProperty(u"role", u"muted")
        self.checksHint.setTextFormat(Qt.TextFormat.PlainText)
        self.checksHint.setWordWrap(True)

        self.checksCardLayout.addWidget(self.checksHint)

        self.checksForm = QGridLayout()
        self.checksForm.setObjectName(u"checksForm")
        self.checksForm.setHorizontalSpacing(10)
        self.checksForm.setVerticalSpacing(8)
        self.checksForm.setContentsMargins(0, 0, 0, 0)

        self.checksCardLayout.addLayout(self.checksForm)


        self.layout5.addWidget(self.checksCard)

        self.numbersCard = QFrame(self.column)
        self.numbersCard.setObjectName(u"numbersCard")
        self.numbersCard.setProperty(u"part", u"card")
        self.numbersCardLayout = QVBoxLayout(self.numbersCard)
        self.numbersCardLayout.setSpacing(8)
        self.numbersCardLayout.setObjectName(u"numbersCardLayout")
        self.numbersCardLayout.setContentsMargins(16, 12, 16, 14)
        self.numbersHead = QLabel(self.numbersCard)
        self.numbersHead.setObjectName(u"numbersHead")
        self.numbersHead.setProperty(u"role", u"section")

        self.numbersCardLayout.addWidget(self.numbersHead)

        self.numbersHint = QLabel(self.numbersCard)
        self.numbersHint.setObjectName(u"numbersHint")
        self.numbersHint.setProperty(u"role", u"muted")
        self.numbersHint.setTextFormat(Qt.TextFormat.PlainText)
        self.numbersHint.setWordWrap(True)

        self.numbersCardLayout.addWidget(self.numbersHint)

        self.numbersForm = QFormLayout()
        self.numbersForm.setObjectName(u"numbersForm")
        self.numbersForm.setHorizontalSpacing(10)
        self.numbersForm.setVerticalSpacing(8)
        self.numbersForm.setContentsMargins(0, 0, 0, 0)

        self.numbersCardLayout.addLayout(self.numbersForm)


        self.layout5.addWidget(self.numbersCard)

        self.fileCard = QFrame(self.column)
        self.fileCard.setObjectName(u"fileCard")
        self.fileCard.setProperty(u"part", u"card")
        self.layout14 = QVBoxLayout(self.fileCard)
        self.layout14.setSpacing(8)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(16, 12, 16, 14)
        self.fileHead = QLabel(self.fileCard)
        self.fileHead.setObjectName(u"fileHead")
        self.fileHead.setProperty(u"role", u"section")

        self.layout14.addWidget(self.fileHead)

        self.fileForm = QFormLayout()
        self.fileForm.setObjectName(u"fileForm")
        self.fileForm.setHorizontalSpacing(10)
        self.fileForm.setVerticalSpacing(8)
        self.fileForm.setContentsMargins(0, 0, 0, 0)
        self.pathLabel = QLabel(self.fileCard)
        self.pathLabel.setObjectName(u"pathLabel")
        self.pathLabel.setProperty(u"role", u"label")

        self.fileForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.pathLabel)

        self.path = QLabel(self.fileCard)
        self.path.setObjectName(u"path")
        self.path.setTextFormat(Qt.TextFormat.PlainText)
        self.path.setWordWrap(True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.fileForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.path)

        self.lastBackupLabel = QLabel(self.fileCard)
        self.lastBackupLabel.setObjectName(u"lastBackupLabel")
        self.lastBackupLabel.setProperty(u"role", u"label")

        self.fileForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lastBackupLabel)

        self.lastBackup = QLabel(self.fileCard)
        self.lastBackup.setObjectName(u"lastBackup")
        self.lastBackup.setTextFormat(Qt.TextFormat.PlainText)
        self.lastBackup.setWordWrap(True)

        self.fileForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lastBackup)


        self.layout14.addLayout(self.fileForm)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.saveCopy = QPushButton(self.fileCard)
        self.saveCopy.setObjectName(u"saveCopy")
        self.saveCopy.setProperty(u"glyph", u"copy")

        self.layout15.addWidget(self.saveCopy)

        self.openFile = QPushButton(self.fileCard)
        self.openFile.setObjectName(u"openFile")
        self.openFile.setProperty(u"glyph", u"folder-open")

        self.layout15.addWidget(self.openFile)

        self.backUp = QPushButton(self.fileCard)
        self.backUp.setObjectName(u"backUp")
        self.backUp.setProperty(u"glyph", u"floppy-disk")

        self.layout15.addWidget(self.backUp)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)


        self.layout14.addLayout(self.layout15)


        self.layout5.addWidget(self.fileCard)

        self.backupCard = QFrame(self.column)
        self.backupCard.setObjectName(u"backupCard")
        self.backupCard.setProperty(u"part", u"card")
        self.layout17 = QVBoxLayout(self.backupCard)
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(16, 12, 16, 14)
        self.backupHead = QLabel(self.backupCard)
        self.backupHead.setObjectName(u"backupHead")
        self.backupHead.setProperty(u"role", u"section")

        self.layout17.addWidget(self.backupHead)

        self.backupHint = QLabel(self.backupCard)
        self.backupHint.setObjectName(u"backupHint")
        self.backupHint.setTextFormat(Qt.TextFormat.PlainText)
        self.backupHint.setWordWrap(True)
        self.backupHint.setProperty(u"role", u"muted")

        self.layout17.addWidget(self.backupHint)

        self.backups = Table(self.backupCard)
        self.backups.setObjectName(u"backups")
        self.backups.setProperty(u"edge", u"top")

        self.layout17.addWidget(self.backups)

        self.noBackups = QLabel(self.backupCard)
        self.noBackups.setObjectName(u"noBackups")
        self.noBackups.setTextFormat(Qt.TextFormat.PlainText)
        self.noBackups.setWordWrap(True)
        self.noBackups.setProperty(u"role", u"second")

        self.layout17.addWidget(self.noBackups)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(8)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.otherFile = QPushButton(self.backupCard)
        self.otherFile.setObjectName(u"otherFile")
        self.otherFile.setProperty(u"glyph", u"folder-open")

        self.layout18.addWidget(self.otherFile)

        self.space19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.space19)


        self.layout17.addLayout(self.layout18)

        self.preview = QFrame(self.backupCard)
        self.preview.setObjectName(u"preview")
        self.layout20 = QVBoxLayout(self.preview)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.rule = QFrame(self.preview)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"part", u"line")

        self.layout20.addWidget(self.rule)

        self.previewHead = QLabel(self.preview)
        self.previewHead.setObjectName(u"previewHead")
        self.previewHead.setTextFormat(Qt.TextFormat.PlainText)
        self.previewHead.setWordWrap(True)
        self.previewHead.setProperty(u"role", u"section")

        self.layout20.addWidget(self.previewHead)

        self.previewState = QLabel(self.preview)
        self.previewState.setObjectName(u"previewState")
        self.previewState.setTextFormat(Qt.TextFormat.PlainText)
        self.previewState.setWordWrap(True)
        self.previewState.setProperty(u"role", u"second")

        self.layout20.addWidget(self.previewState)

        self.previewVisits = QLabel(self.preview)
        self.previewVisits.setObjectName(u"previewVisits")
        self.previewVisits.setTextFormat(Qt.TextFormat.PlainText)
        self.previewVisits.setWordWrap(True)

        self.layout20.addWidget(self.previewVisits)

        self.compared = QWidget(self.preview)
        self.compared.setObjectName(u"compared")
        self.comparedGrid = QGridLayout(self.compared)
        self.comparedGrid.setObjectName(u"comparedGrid")
        self.comparedGrid.setHorizontalSpacing(10)
        self.comparedGrid.setVerticalSpacing(4)
        self.comparedGrid.setContentsMargins(0, 0, 0, 0)
        self.thenHead = QLabel(self.compared)
        self.thenHead.setObjectName(u"thenHead")
        self.thenHead.setProperty(u"role", u"muted")

        self.comparedGrid.addWidget(self.thenHead, 0, 1, 1, 1)

        self.nowHead = QLabel(self.compared)
        self.nowHead.setObjectName(u"nowHead")
        self.nowHead.setProperty(u"role", u"muted")

        self.comparedGrid.addWidget(self.nowHead, 0, 2, 1, 1)

        self.membersHead = QLabel(self.compared)
        self.membersHead.setObjectName(u"membersHead")
        self.membersHead.setProperty(u"role", u"label")

        self.comparedGrid.addWidget(self.membersHead, 1, 0, 1, 1)

        self.membersThen = QLabel(self.compared)
        self.membersThen.setObjectName(u"membersThen")
        self.membersThen.setTextFormat(Qt.TextFormat.PlainText)
        self.membersThen.setWordWrap(True)

        self.comparedGrid.addWidget(self.membersThen, 1, 1, 1, 1)

        self.membersNow = QLabel(self.compared)
        self.membersNow.setObjectName(u"membersNow")
        self.membersNow.setTextFormat(Qt.TextFormat.PlainText)
        self.membersNow.setWordWrap(True)

        self.comparedGrid.addWidget(self.membersNow, 1, 2, 1, 1)

        self.eventsHead = QLabel(self.compared)
        self.eventsHead.setObjectName(u"eventsHead")
        self.eventsHead.setProperty(u"role", u"label")

        self.comparedGrid.addWidget(self.eventsHead, 2, 0, 1, 1)

        self.eventsThen = QLabel(self.compared)
        self.eventsThen.setObjectName(u"eventsThen")
        self.eventsThen.setTextFormat(Qt.TextFormat.PlainText)
        self.eventsThen.setWordWrap(True)

        self.comparedGrid.addWidget(self.eventsThen, 2, 1, 1, 1)

        self.eventsNow = QLabel(self.compared)
        self.eventsNow.setObjectName(u"eventsNow")
        self.eventsNow.setTextFormat(Qt.TextFormat.PlainText)
        self.eventsNow.setWordWrap(True)

        self.comparedGrid.addWidget(self.eventsNow, 2, 2, 1, 1)

        self.lastHead = QLabel(self.compared)
        self.lastHead.setObjectName(u"lastHead")
        self.lastHead.setProperty(u"role", u"label")

        self.comparedGrid.addWidget(self.lastHead, 3, 0, 1, 1)

        self.lastThen = QLabel(self.compared)
        self.lastThen.setObjectName(u"lastThen")
        self.lastThen.setTextFormat(Qt.TextFormat.PlainText)
        self.lastThen.setWordWrap(True)

        self.comparedGrid.addWidget(self.lastThen, 3, 1, 1, 1)

        self.lastNow = QLabel(self.compared)
        self.lastNow.setObjectName(u"lastNow")
        self.lastNow.setTextFormat(Qt.TextFormat.PlainText)
        self.lastNow.setWordWrap(True)

        self.comparedGrid.addWidget(self.lastNow, 3, 2, 1, 1)


        self.layout20.addWidget(self.compared)

        self.programmeHead = QLabel(self.preview)
        self.programmeHead.setObjectName(u"programmeHead")
        self.programmeHead.setTextFormat(Qt.TextFormat.PlainText)
        self.programmeHead.setWordWrap(True)
        self.programmeHead.setProperty(u"role", u"muted")

        self.layout20.addWidget(self.programmeHead)

        self.programme = QPlainTextEdit(self.preview)
        self.programme.setObjectName(u"programme")
        self.programme.setReadOnly(True)
        self.programme.setMinimumSize(QSize(0, 170))
        self.programme.setTabChangesFocus(True)

        self.layout20.addWidget(self.programme)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(8)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(self.preview)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"glyph", u"clock-counter-clockwise")

        self.layout21.addWidget(self.restore)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.space22)


        self.layout20.addLayout(self.layout21)


        self.layout17.addWidget(self.preview)


        self.layout5.addWidget(self.backupCard)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.space23)


        self.layout4.addWidget(self.column)

        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space24)

        self.area.setWidget(self.content)

        self.layout1.addWidget(self.area)

#if QT_CONFIG(shortcut)
        self.themeLabel.setBuddy(self.theme)
        self.textSizeLabel.setBuddy(self.textSize)
        self.deskLabel.setBuddy(self.desk)
        self.countryLabel.setBuddy(self.country)
        self.cityLabel.setBuddy(self.city)
        self.zoneLabel.setBuddy(self.zone)
        self.sheetLabel.setBuddy(self.sheet)
        self.pathLabel.setBuddy(self.path)
        self.lastBackupLabel.setBuddy(self.lastBackup)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.theme, self.textSize)
        QWidget.setTabOrder(self.textSize, self.desk)
        QWidget.setTabOrder(self.desk, self.country)
        QWidget.setTabOrder(self.country, self.city)
        QWidget.setTabOrder(self.city, self.zone)
        QWidget.setTabOrder(self.zone, self.sheet)
        QWidget.setTabOrder(self.sheet, self.path)
        QWidget.setTabOrder(self.path, self.saveCopy)
        QWidget.setTabOrder(self.saveCopy, self.openFile)
        QWidget.setTabOrder(self.openFile, self.backUp)
        QWidget.setTabOrder(self.backUp, self.backups)
        QWidget.setTabOrder(self.backups, self.otherFile)
        QWidget.setTabOrder(self.otherFile, self.programme)
        QWidget.setTabOrder(self.programme, self.restore)

        self.retranslateUi(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.title.setText(QCoreApplication.translate("SettingsPage", u"Settings", None))
        self.lookHead.setText(QCoreApplication.translate("SettingsPage", u"Look", None))
        self.themeLabel.setText(QCoreApplication.translate("SettingsPage", u"Theme", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Theme", None))
#endif // QT_CONFIG(accessibility)
        self.textSizeLabel.setText(QCoreApplication.translate("SettingsPage", u"Text size", None))
#if QT_CONFIG(accessibility)
        self.textSize.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Text size", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.textSize.setToolTip(QCoreApplication.translate("SettingsPage", u"Ctrl++ and Ctrl+- do the same", None))
#endif // QT_CONFIG(tooltip)
        self.officeHead.setText(QCoreApplication.translate("SettingsPage", u"Office", None))
        self.officeHint.setText(QCoreApplication.translate("SettingsPage", u"New visits begin with these.", None))
        self.deskLabel.setText(QCoreApplication.translate("SettingsPage", u"Desk", None))
#if QT_CONFIG(accessibility)
        self.desk.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Desk", None))
#endif // QT_CONFIG(accessibility)
        self.desk.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"Protocol desk", None))
        self.countryLabel.setText(QCoreApplication.translate("SettingsPage", u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.cityLabel.setText(QCoreApplication.translate("SettingsPage", u"City", None))
#if QT_CONFIG(accessibility)
        self.city.setAccessibleName(QCoreApplication.translate("SettingsPage", u"City", None))
#endif // QT_CONFIG(accessibility)
        self.zoneLabel.setText(QCoreApplication.translate("SettingsPage", u"Time zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.sheetLabel.setText(QCoreApplication.translate("SettingsPage", u"Sheet", None))
#if QT_CONFIG(accessibility)
        self.sheet.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.checksHead.setText(QCoreApplication.translate("SettingsPage", u"Checks", None))
        self.checksHint.setText(QCoreApplication.translate("SettingsPage", u"How much each check matters, in every visit of this file. What blocks is to be mended before papers are handed out.", None))
        self.numbersHead.setText(QCoreApplication.translate("SettingsPage", u"Numbers of the checks", None))
        self.numbersHint.setText(QCoreApplication.translate("SettingsPage", u"An empty field has the value that comes with the program.", None))
        self.fileHead.setText(QCoreApplication.translate("SettingsPage", u"File", None))
        self.pathLabel.setText(QCoreApplication.translate("SettingsPage", u"Path", None))
#if QT_CONFIG(accessibility)
        self.path.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Path", None))
#endif // QT_CONFIG(accessibility)
        self.lastBackupLabel.setText(QCoreApplication.translate("SettingsPage", u"Last backup", None))
        self.saveCopy.setText(QCoreApplication.translate("SettingsPage", u"Save a copy\u2026", None))
        self.openFile.setText(QCoreApplication.translate("SettingsPage", u"Open another file\u2026", None))
        self.backUp.setText(QCoreApplication.translate("SettingsPage", u"Back up now", None))
        self.backupHead.setText(QCoreApplication.translate("SettingsPage", u"Backups", None))
        self.backupHint.setText(QCoreApplication.translate("SettingsPage", u"Made at the start of each day, before imports and updates, and after changes; the older they are, the fewer are kept.", None))
#if QT_CONFIG(accessibility)
        self.backups.setAccessibleName(QCoreApplication.translate("SettingsPage", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.noBackups.setText(QCoreApplication.translate("SettingsPage", u"There is no backup yet. The first one is made before the first change of a day.", None))
        self.otherFile.setText(QCoreApplication.translate("SettingsPage", u"Another backup file\u2026", None))
        self.thenHead.setText(QCoreApplication.translate("SettingsPage", u"In the backup", None))
        self.nowHead.setText(QCoreApplication.translate("SettingsPage", u"Now", None))
        self.membersHead.setText(QCoreApplication.translate("SettingsPage", u"Members", None))
        self.eventsHead.setText(QCoreApplication.translate("SettingsPage", u"Events", None))
        self.lastHead.setText(QCoreApplication.translate("SettingsPage", u"Last change", None))
#if QT_CONFIG(accessibility)
        self.programme.setAccessibleName(QCoreApplication.translate("SettingsPage", u"The programme in the backup", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(QCoreApplication.translate("SettingsPage", u"Restore this backup\u2026", None))
        pass
    # retranslateUi

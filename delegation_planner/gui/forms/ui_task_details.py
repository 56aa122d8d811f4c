# sha256 6644f45b0906f9a0f23724fc1b21d14b2fa61ea6a3e0774c9a96e9de6f772f85
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'task_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.heading import Heading
from delegation_planner.gui.widgets.note import Note

class Ui_TaskDetails(object):
    def setupUi(self, TaskDetails):
        if not TaskDetails.objectName():
            TaskDetails.setObjectName(u"TaskDetails")
        self.layout1 = QVBoxLayout(TaskDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(TaskDetails)
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
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.heading)

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

        self.dueLabel = QLabel(self.form)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dueLabel)

        self.due = QLineEdit(self.form)
        self.due.setObjectName(u"due")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due)

        self.dueNote = QLabel(self.form)
        self.dueNote.setObjectName(u"dueNote")
        self.dueNote.setProperty(u"role", u"muted")
        self.dueNote.setWordWrap(True)
        self.dueNote.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dueNote)

        self.atLabel = QLabel(self.form)
        self.atLabel.setObjectName(u"atLabel")
        self.atLabel.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.atLabel)

        self.at = QLineEdit(self.form)
        self.at.setObjectName(u"at")
        self.at.setMaximumSize(QSize(90, 16777215))

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.at)

        self.ownerLabel = QLabel(self.form)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"role", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.ownerLabel)

        self.owner = QLineEdit(self.form)
        self.owner.setObjectName(u"owner")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.owner)

        self.aboutLabel = QLabel(self.form)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"role", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.aboutLabel)

        self.about = Chooser(self.form)
        self.about.setObjectName(u"about")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.about)

        self.noteFieldLabel = QLabel(self.form)
        self.noteFieldLabel.setObjectName(u"noteFieldLabel")
        self.noteFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.noteFieldLabel)

        self.noteField = QPlainTextEdit(self.form)
        self.noteField.setObjectName(u"noteField")
        self.noteField.setMaximumSize(QSize(16777215, 96))

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.noteField)

        self.done = QCheckBox(self.form)
        self.done.setObjectName(u"done")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.done)


        self.layout2.addLayout(self.fields)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space3)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(TaskDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout4 = QHBoxLayout(self.foot)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 0, 8, 0)
        self.openAbout = QPushButton(self.foot)
        self.openAbout.setObjectName(u"openAbout")
        self.openAbout.setProperty(u"kind", u"link")
        self.openAbout.setProperty(u"glyph", u"arrow-right")
        self.openAbout.setProperty(u"glyphToken", u"accent")
        self.openAbout.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        self.layout4.addWidget(self.openAbout)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout4.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.titleFieldLabel.setBuddy(self.titleField)
        self.dueLabel.setBuddy(self.due)
        self.atLabel.setBuddy(self.at)
        self.ownerLabel.setBuddy(self.owner)
        self.aboutLabel.setBuddy(self.about)
        self.noteFieldLabel.setBuddy(self.noteField)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleField, self.due)
        QWidget.setTabOrder(self.due, self.at)
        QWidget.setTabOrder(self.at, self.owner)
        QWidget.setTabOrder(self.owner, self.about)
        QWidget.setTabOrder(self.about, self.noteField)
        QWidget.setTabOrder(self.noteField, self.done)
        QWidget.setTabOrder(self.done, self.openAbout)
        QWidget.setTabOrder(self.openAbout, self.remove)

        self.retranslateUi(TaskDetails)
    # setupUi

    def retranslateUi(self, TaskDetails):
        self.titleFieldLabel.setText(QCoreApplication.translate("TaskDetails", u"Task", None))
#if QT_CONFIG(accessibility)
        self.titleField.setAccessibleName(QCoreApplication.translate("TaskDetails", u"What is to be done", None))
#endif // QT_CONFIG(accessibility)
        self.dueLabel.setText(QCoreApplication.translate("TaskDetails", u"Due", None))
#if QT_CONFIG(accessibility)
        self.due.setAccessibleName(QCoreApplication.translate("TaskDetails", u"When it is due", None))
#endif // QT_CONFIG(accessibility)
        self.due.setPlaceholderText(QCoreApplication.translate("TaskDetails", u"T-14, 2 Feb or Fri 15:30", None))
        self.atLabel.setText(QCoreApplication.translate("TaskDetails", u"Time", None))
#if QT_CONFIG(accessibility)
        self.at.setAccessibleName(QCoreApplication.translate("TaskDetails", u"By what time", None))
#endif // QT_CONFIG(accessibility)
        self.at.setPlaceholderText(QCoreApplication.translate("TaskDetails", u"Any", None))
        self.ownerLabel.setText(QCoreApplication.translate("TaskDetails", u"Who", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("TaskDetails", u"Who does it", None))
#endif // QT_CONFIG(accessibility)
        self.owner.setPlaceholderText(QCoreApplication.translate("TaskDetails", u"An office or a desk", None))
        self.aboutLabel.setText(QCoreApplication.translate("TaskDetails", u"About", None))
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("TaskDetails", u"What it is about", None))
#endif // QT_CONFIG(accessibility)
        self.noteFieldLabel.setText(QCoreApplication.translate("TaskDetails", u"Note", None))
#if QT_CONFIG(accessibility)
        self.noteField.setAccessibleName(QCoreApplication.translate("TaskDetails", u"Note for the staff", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("TaskDetails", u"Done", None))
        self.openAbout.setText(QCoreApplication.translate("TaskDetails", u"Show what it is about", None))
        self.remove.setText(QCoreApplication.translate("TaskDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("TaskDetails", u"Remove this task (Del)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

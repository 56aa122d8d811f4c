# sha256 0d7289ded69824b4b2d352475fb18bec0253f1c2a313b1c529c1c8983e965b16
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'run_of_show.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.table import Table

class Ui_RunOfShow(object):
    def setupUi(self, RunOfShow):
        if not RunOfShow.objectName():
            RunOfShow.setObjectName(u"RunOfShow")
        self.layout1 = QVBoxLayout(RunOfShow)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(RunOfShow)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"cardhead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 8, 12, 8)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.whereAndWhen = QLabel(self.head)
        self.whereAndWhen.setObjectName(u"whereAndWhen")
        self.whereAndWhen.setProperty(u"role", u"section")
        self.whereAndWhen.setTextFormat(Qt.TextFormat.PlainText)
        self.whereAndWhen.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.whereAndWhen.sizePolicy().hasHeightForWidth())
        self.whereAndWhen.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.whereAndWhen)

        self.fit = QLabel(self.head)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"muted")
        self.fit.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.fit)


        self.layout2.addLayout(self.layout3)

        self.addStep = QPushButton(self.head)
        self.addStep.setObjectName(u"addStep")
        self.addStep.setProperty(u"glyph", u"plus")
        self.addStep.setProperty(u"fit", u"small")

        self.layout2.addWidget(self.addStep)


        self.layout1.addWidget(self.head)

        self.steps = Table(RunOfShow)
        self.steps.setObjectName(u"steps")
        self.steps.setMinimumSize(QSize(0, 50))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.steps.sizePolicy().hasHeightForWidth())
        self.steps.setSizePolicy(sizePolicy1)

        self.layout1.addWidget(self.steps)

        self.noSteps = QLabel(RunOfShow)
        self.noSteps.setObjectName(u"noSteps")
        self.noSteps.setProperty(u"role", u"second")
        self.noSteps.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.noSteps.setWordWrap(True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.noSteps.sizePolicy().hasHeightForWidth())
        self.noSteps.setSizePolicy(sizePolicy2)

        self.layout1.addWidget(self.noSteps)

        self.form = QFrame(RunOfShow)
        self.form.setObjectName(u"form")
        self.form.setProperty(u"part", u"dockfields")
        self.layout9 = QVBoxLayout(self.form)
        self.layout9.setSpacing(0)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.formArea = QScrollArea(self.form)
        self.formArea.setObjectName(u"formArea")
        self.formArea.setWidgetResizable(True)
        self.formArea.setFrameShape(QFrame.Shape.NoFrame)
        self.formArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.formArea.sizePolicy().hasHeightForWidth())
        self.formArea.setSizePolicy(sizePolicy3)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.formBody.sizePolicy().hasHeightForWidth())
        self.formBody.setSizePolicy(sizePolicy4)
        self.formBody.setProperty(u"ground", u"surface")
        self.layout4 = QVBoxLayout(self.formBody)
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(12, 8, 12, 8)
        self.stepFields = QFormLayout()
        self.stepFields.setObjectName(u"stepFields")
        self.stepFields.setHorizontalSpacing(10)
        self.stepFields.setVerticalSpacing(6)
        self.stepFields.setContentsMargins(0, 0, 0, 0)
        self.stepTitleLabel = QLabel(self.formBody)
        self.stepTitleLabel.setObjectName(u"stepTitleLabel")
        self.stepTitleLabel.setProperty(u"role", u"label")

        self.stepFields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.stepTitleLabel)

        self.stepTitle = QLineEdit(self.formBody)
        self.stepTitle.setObjectName(u"stepTitle")

        self.stepFields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.stepTitle)

        self.stepMinutesLabel = QLabel(self.formBody)
        self.stepMinutesLabel.setObjectName(u"stepMinutesLabel")
        self.stepMinutesLabel.setProperty(u"role", u"label")

        self.stepFields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.stepMinutesLabel)

        self.stepMinutes = QLineEdit(self.formBody)
        self.stepMinutes.setObjectName(u"stepMinutes")
        self.stepMinutes.setMaximumSize(QSize(90, 16777215))

        self.stepFields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.stepMinutes)

        self.stepChargeLabel = QLabel(self.formBody)
        self.stepChargeLabel.setObjectName(u"stepChargeLabel")
        self.stepChargeLabel.setProperty(u"role", u"label")

        self.stepFields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stepChargeLabel)

        self.stepCharge = QLineEdit(self.formBody)
        self.stepCharge.setObjectName(u"stepCharge")

        self.stepFields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stepCharge)

        self.stepMouLabel = QLabel(self.formBody)
        self.stepMouLabel.setObjectName(u"stepMouLabel")
        self.stepMouLabel.setProperty(u"role", u"label")

        self.stepFields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.stepMouLabel)

        self.stepMou = QComboBox(self.formBody)
        self.stepMou.setObjectName(u"stepMou")

        self.stepFields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.stepMou)

        self.stepNoteLabel = QLabel(self.formBody)
        self.stepNoteLabel.setObjectName(u"stepNoteLabel")
        self.stepNoteLabel.setProperty(u"role", u"label")

        self.stepFields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stepNoteLabel)

        self.stepNote = QPlainTextEdit(self.formBody)
        self.stepNote.setObjectName(u"stepNote")
        self.stepNote.setMaximumSize(QSize(16777215, 54))

        self.stepFields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stepNote)


        self.layout4.addLayout(self.stepFields)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.removeStep = QPushButton(self.formBody)
        self.removeStep.setObjectName(u"removeStep")
        self.removeStep.setProperty(u"kind", u"danger")

        self.layout5.addWidget(self.removeStep)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.closeForm = QPushButton(self.formBody)
        self.closeForm.setObjectName(u"closeForm")
        self.closeForm.setProperty(u"fit", u"small")

        self.layout5.addWidget(self.closeForm)


        self.layout4.addLayout(self.layout5)

        self.formArea.setWidget(self.formBody)

        self.layout9.addWidget(self.formArea)


        self.layout1.addWidget(self.form)

        self.foot = QFrame(RunOfShow)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout7 = QHBoxLayout(self.foot)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(12, 0, 12, 0)
        self.hint = QLabel(self.foot)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"muted")

        self.layout7.addWidget(self.hint)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.stepTitleLabel.setBuddy(self.stepTitle)
        self.stepMinutesLabel.setBuddy(self.stepMinutes)
        self.stepChargeLabel.setBuddy(self.stepCharge)
        self.stepMouLabel.setBuddy(self.stepMou)
        self.stepNoteLabel.setBuddy(self.stepNote)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.addStep, self.steps)
        QWidget.setTabOrder(self.steps, self.stepTitle)
        QWidget.setTabOrder(self.stepTitle, self.stepMinutes)
        QWidget.setTabOrder(self.stepMinutes, self.stepCharge)
        QWidget.setTabOrder(self.stepCharge, self.stepMou)
        QWidget.setTabOrder(self.stepMou, self.stepNote)
        QWidget.setTabOrder(self.stepNote, self.removeStep)
        QWidget.setTabOrder(self.removeStep, self.closeForm)

        self.retranslateUi(RunOfShow)
    # setupUi

    def retranslateUi(self, RunOfShow):
        self.addStep.setText(QCoreApplication.translate("RunOfShow", u"Step", None))
#if QT_CONFIG(accessibility)
        self.addStep.setAccessibleName(QCoreApplication.translate("RunOfShow", u"Add a step", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addStep.setToolTip(QCoreApplication.translate("RunOfShow", u"Add a step below the chosen one", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("RunOfShow", u"Run-of-show", None))
#endif // QT_CONFIG(accessibility)
        self.noSteps.setText(QCoreApplication.translate("RunOfShow", u"No steps yet", None))
#if QT_CONFIG(accessibility)
        self.formArea.setAccessibleName(QCoreApplication.translate("RunOfShow", u"Fields of the step", None))
#endif // QT_CONFIG(accessibility)
        self.stepTitleLabel.setText(QCoreApplication.translate("RunOfShow", u"Step", None))
#if QT_CONFIG(accessibility)
        self.stepTitle.setAccessibleName(QCoreApplication.translate("RunOfShow", u"What happens", None))
#endif // QT_CONFIG(accessibility)
        self.stepMinutesLabel.setText(QCoreApplication.translate("RunOfShow", u"Minutes", None))
#if QT_CONFIG(accessibility)
        self.stepMinutes.setAccessibleName(QCoreApplication.translate("RunOfShow", u"Length in minutes", None))
#endif // QT_CONFIG(accessibility)
        self.stepChargeLabel.setText(QCoreApplication.translate("RunOfShow", u"In charge", None))
#if QT_CONFIG(accessibility)
        self.stepCharge.setAccessibleName(QCoreApplication.translate("RunOfShow", u"In charge", None))
#endif // QT_CONFIG(accessibility)
        self.stepMouLabel.setText(QCoreApplication.translate("RunOfShow", u"Signed in it", None))
#if QT_CONFIG(accessibility)
        self.stepMou.setAccessibleName(QCoreApplication.translate("RunOfShow", u"MoU that is signed in this step", None))
#endif // QT_CONFIG(accessibility)
        self.stepNoteLabel.setText(QCoreApplication.translate("RunOfShow", u"Note", None))
#if QT_CONFIG(accessibility)
        self.stepNote.setAccessibleName(QCoreApplication.translate("RunOfShow", u"Note for the staff", None))
#endif // QT_CONFIG(accessibility)
        self.removeStep.setText(QCoreApplication.translate("RunOfShow", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.removeStep.setToolTip(QCoreApplication.translate("RunOfShow", u"Remove this step (Del in the list)", None))
#endif // QT_CONFIG(tooltip)
        self.closeForm.setText(QCoreApplication.translate("RunOfShow", u"Close", None))
#if QT_CONFIG(tooltip)
        self.closeForm.setToolTip(QCoreApplication.translate("RunOfShow", u"Hide the fields of the step", None))
#endif // QT_CONFIG(tooltip)
        self.hint.setText(QCoreApplication.translate("RunOfShow", u"Changing one step moves the next ones", None))
        pass
    # retranslateUi

# sha256 feeb8339d3621b2f6bcb7adb36f58b00e27871b8c8551eba4b1d6debab1c1651
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'group_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from delegation_planner.gui.widgets.heading import Heading

class Ui_GroupDetails(object):
    def setupUi(self, GroupDetails):
        if not GroupDetails.objectName():
            GroupDetails.setObjectName(u"GroupDetails")
        self.layout1 = QVBoxLayout(GroupDetails)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(GroupDetails)
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
        self.layout2.setContentsMargins(14, 12, 14, 12)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.heading = Heading(self.form)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"item")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignAbsolute|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)

        self.layout3.addWidget(self.heading)

        self.subheading = Heading(self.form)
        self.subheading.setObjectName(u"subheading")
        self.subheading.setProperty(u"role", u"muted")
        self.subheading.setWordWrap(True)
        self.subheading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.subheading)


        self.layout2.addLayout(self.layout3)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameFieldLabel = QLabel(self.form)
        self.nameFieldLabel.setObjectName(u"nameFieldLabel")
        self.nameFieldLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameFieldLabel)

        self.nameField = QLineEdit(self.form)
        self.nameField.setObjectName(u"nameField")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameField)

        self.shortNameLabel = QLabel(self.form)
        self.shortNameLabel.setObjectName(u"shortNameLabel")
        self.shortNameLabel.setProperty(u"role", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.shortNameLabel)

        self.shortName = QLineEdit(self.form)
        self.shortName.setObjectName(u"shortName")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.shortName)

        self.declaredLabel = QLabel(self.form)
        self.declaredLabel.setObjectName(u"declaredLabel")
        self.declaredLabel.setProperty(u"role", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.declaredLabel)

        self.declared = QLineEdit(self.form)
        self.declared.setObjectName(u"declared")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.declared)

        self.row4Label = QLabel(self.form)
        self.row4Label.setObjectName(u"row4Label")
        self.row4Label.setProperty(u"role", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.row4Label)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.up = QPushButton(self.form)
        self.up.setObjectName(u"up")
        self.up.setProperty(u"glyph", u"arrow-up")

        self.layout5.addWidget(self.up)

        self.down = QPushButton(self.form)
        self.down.setObjectName(u"down")
        self.down.setProperty(u"glyph", u"arrow-down")

        self.layout5.addWidget(self.down)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)


        self.fields.setLayout(3, QFormLayout.ItemRole.FieldRole, self.layout5)


        self.layout2.addLayout(self.fields)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space7)

        self.area.setWidget(self.form)

        self.layout1.addWidget(self.area)

        self.foot = QFrame(GroupDetails)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"dockfoot")
        self.layout8 = QHBoxLayout(self.foot)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(14, 0, 8, 0)
        self.addGroup = QPushButton(self.foot)
        self.addGroup.setObjectName(u"addGroup")
        self.addGroup.setProperty(u"glyph", u"plus")
        self.addGroup.setProperty(u"fit", u"small")

        self.layout8.addWidget(self.addGroup)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)

        self.remove = QPushButton(self.foot)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"kind", u"danger")

        self.layout8.addWidget(self.remove)


        self.layout1.addWidget(self.foot)

#if QT_CONFIG(shortcut)
        self.nameFieldLabel.setBuddy(self.nameField)
        self.shortNameLabel.setBuddy(self.shortName)
        self.declaredLabel.setBuddy(self.declared)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameField, self.shortName)
        QWidget.setTabOrder(self.shortName, self.declared)
        QWidget.setTabOrder(self.declared, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.addGroup)
        QWidget.setTabOrder(self.addGroup, self.remove)

        self.retranslateUi(GroupDetails)
    # setupUi

    def retranslateUi(self, GroupDetails):
        self.nameFieldLabel.setText(QCoreApplication.translate("GroupDetails", u"Name", None))
#if QT_CONFIG(accessibility)
        self.nameField.setAccessibleName(QCoreApplication.translate("GroupDetails", u"Name of the group", None))
#endif // QT_CONFIG(accessibility)
        self.shortNameLabel.setText(QCoreApplication.translate("GroupDetails", u"Short name", None))
#if QT_CONFIG(accessibility)
        self.shortName.setAccessibleName(QCoreApplication.translate("GroupDetails", u"Short name", None))
#endif // QT_CONFIG(accessibility)
        self.shortName.setPlaceholderText(QCoreApplication.translate("GroupDetails", u"Where there is little room", None))
        self.declaredLabel.setText(QCoreApplication.translate("GroupDetails", u"Declared size", None))
#if QT_CONFIG(accessibility)
        self.declared.setAccessibleName(QCoreApplication.translate("GroupDetails", u"Declared size", None))
#endif // QT_CONFIG(accessibility)
        self.declared.setPlaceholderText(QCoreApplication.translate("GroupDetails", u"Not said", None))
        self.row4Label.setText(QCoreApplication.translate("GroupDetails", u"Order", None))
        self.up.setText(QCoreApplication.translate("GroupDetails", u"Up", None))
#if QT_CONFIG(accessibility)
        self.up.setAccessibleName(QCoreApplication.translate("GroupDetails", u"Move the group up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.up.setToolTip(QCoreApplication.translate("GroupDetails", u"Move the group and its members up", None))
#endif // QT_CONFIG(tooltip)
        self.down.setText(QCoreApplication.translate("GroupDetails", u"Down", None))
#if QT_CONFIG(accessibility)
        self.down.setAccessibleName(QCoreApplication.translate("GroupDetails", u"Move the group down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.down.setToolTip(QCoreApplication.translate("GroupDetails", u"Move the group and its members down", None))
#endif // QT_CONFIG(tooltip)
        self.addGroup.setText(QCoreApplication.translate("GroupDetails", u"Add group", None))
        self.remove.setText(QCoreApplication.translate("GroupDetails", u"Remove", None))
#if QT_CONFIG(tooltip)
        self.remove.setToolTip(QCoreApplication.translate("GroupDetails", u"Remove this group; its members stay", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

# sha256 ec9dad8cf00ef661e272fe558b0fb94ceaf6356e6ee0276b3c1cc905e7e99777
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ceremonies_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget

from delegation_planner.gui.details.run_of_show import RunOfShow
from delegation_planner.gui.widgets.chooser import Chooser
from delegation_planner.gui.widgets.segments import Segments
from delegation_planner.gui.widgets.table import Table

class Ui_CeremoniesPage(object):
    def setupUi(self, CeremoniesPage):
        if not CeremoniesPage.objectName():
            CeremoniesPage.setObjectName(u"CeremoniesPage")
        self.layout1 = QVBoxLayout(CeremoniesPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(CeremoniesPage)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"part", u"pagehead")
        self.layout2 = QHBoxLayout(self.head)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(16, 0, 16, 0)
        self.title = QLabel(self.head)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.add = QPushButton(self.head)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"kind", u"primary")
        self.add.setProperty(u"glyph", u"plus")

        self.layout2.addWidget(self.add)


        self.layout1.addWidget(self.head)

        self.strip = QFrame(CeremoniesPage)
        self.strip.setObjectName(u"strip")
        self.layout4 = QHBoxLayout(self.strip)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 0, 16, 8)
        self.segmentsArea = QScrollArea(self.strip)
        self.segmentsArea.setObjectName(u"segmentsArea")
        self.segmentsArea.setWidgetResizable(True)
        self.segmentsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.segmentsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.segmentsArea.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.segmentsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.segmentsArea.sizePolicy().hasHeightForWidth())
        self.segmentsArea.setSizePolicy(sizePolicy)
        self.segmentsHolder = QWidget()
        self.segmentsHolder.setObjectName(u"segmentsHolder")
        self.segmentsHolder.setProperty(u"ground", u"none")
        self.layout5 = QHBoxLayout(self.segmentsHolder)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.segments = Segments(self.segmentsHolder)
        self.segments.setObjectName(u"segments")

        self.layout5.addWidget(self.segments)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.segmentsArea.setWidget(self.segmentsHolder)

        self.layout4.addWidget(self.segmentsArea)

        self.counts = QLabel(self.strip)
        self.counts.setObjectName(u"counts")
        self.counts.setProperty(u"role", u"second")
        self.counts.setTextFormat(Qt.TextFormat.RichText)

        self.layout4.addWidget(self.counts)


        self.layout1.addWidget(self.strip)

        self.content = QStackedWidget(CeremoniesPage)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"part", u"content")
        self.boardPart = QWidget()
        self.boardPart.setObjectName(u"boardPart")
        self.layout7 = QVBoxLayout(self.boardPart)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.board = Table(self.boardPart)
        self.board.setObjectName(u"board")
        self.board.setProperty(u"edge", u"top")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.board.sizePolicy().hasHeightForWidth())
        self.board.setSizePolicy(sizePolicy1)

        self.layout7.addWidget(self.board)

        self.noMous = QLabel(self.boardPart)
        self.noMous.setObjectName(u"noMous")
        self.noMous.setProperty(u"role", u"second")
        self.noMous.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1.setHeightForWidth(self.noMous.sizePolicy().hasHeightForWidth())
        self.noMous.setSizePolicy(sizePolicy1)

        self.layout7.addWidget(self.noMous)

        self.foot = QFrame(self.boardPart)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"part", u"pagefoot")
        self.layout8 = QHBoxLayout(self.foot)
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(16, 0, 16, 0)
        self.chosen = QLabel(self.foot)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setProperty(u"role", u"second")
        self.chosen.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.chosen)

        self.next = QPushButton(self.foot)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"glyph", u"check")
        self.next.setProperty(u"fit", u"small")

        self.layout8.addWidget(self.next)

        self.edit = QPushButton(self.foot)
        self.edit.setObjectName(u"edit")
        self.edit.setProperty(u"glyph", u"pencil-simple")
        self.edit.setProperty(u"fit", u"small")

        self.layout8.addWidget(self.edit)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)

        self.unnamedIcon = QLabel(self.foot)
        self.unnamedIcon.setObjectName(u"unnamedIcon")
        self.unnamedIcon.setProperty(u"glyph", u"user-circle")

        self.layout8.addWidget(self.unnamedIcon)

        self.unnamed = QLabel(self.foot)
        self.unnamed.setObjectName(u"unnamed")
        self.unnamed.setProperty(u"role", u"muted")

        self.layout8.addWidget(self.unnamed)


        self.layout7.addWidget(self.foot)

        self.content.addWidget(self.boardPart)
        self.openingPart = QWidget()
        self.openingPart.setObjectName(u"openingPart")
        self.openingPart.setProperty(u"ground", u"surface")
        self.layout10 = QVBoxLayout(self.openingPart)
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.centreFrame = QFrame(self.openingPart)
        self.centreFrame.setObjectName(u"centreFrame")
        self.centreFrame.setProperty(u"part", u"cardhead")
        self.layout11 = QHBoxLayout(self.centreFrame)
        self.layout11.setSpacing(10)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 8, 16, 8)
        self.centreWords = QLabel(self.centreFrame)
        self.centreWords.setObjectName(u"centreWords")
        self.centreWords.setProperty(u"role", u"second")

        self.layout11.addWidget(self.centreWords)

        self.centre = Chooser(self.centreFrame)
        self.centre.setObjectName(u"centre")
        self.centre.setMinimumSize(QSize(240, 0))

        self.layout11.addWidget(self.centre)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)


        self.layout10.addWidget(self.centreFrame)

        self.show = RunOfShow(self.openingPart)
        self.show.setObjectName(u"show")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.show.sizePolicy().hasHeightForWidth())
        self.show.setSizePolicy(sizePolicy2)

        self.layout10.addWidget(self.show)

        self.content.addWidget(self.openingPart)
        self.emptyPart = QWidget()
        self.emptyPart.setObjectName(u"emptyPart")
        self.layout13 = QVBoxLayout(self.emptyPart)
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.space14)

        self.emptyWords = QLabel(self.emptyPart)
        self.emptyWords.setObjectName(u"emptyWords")
        self.emptyWords.setProperty(u"role", u"second")
        self.emptyWords.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout13.addWidget(self.emptyWords)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)

        self.addSigning = QPushButton(self.emptyPart)
        self.addSigning.setObjectName(u"addSigning")
        self.addSigning.setProperty(u"glyph", u"pen-nib")

        self.layout15.addWidget(self.addSigning)

        self.addOpening = QPushButton(self.emptyPart)
        self.addOpening.setObjectName(u"addOpening")
        self.addOpening.setProperty(u"glyph", u"scissors")

        self.layout15.addWidget(self.addOpening)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space17)


        self.layout13.addLayout(self.layout15)

        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.space18)

        self.content.addWidget(self.emptyPart)

        self.layout1.addWidget(self.content)

#if QT_CONFIG(shortcut)
        self.centreWords.setBuddy(self.centre)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.add, self.segments)
        QWidget.setTabOrder(self.segments, self.board)
        QWidget.setTabOrder(self.board, self.next)
        QWidget.setTabOrder(self.next, self.edit)
        QWidget.setTabOrder(self.edit, self.centre)
        QWidget.setTabOrder(self.centre, self.show)
        QWidget.setTabOrder(self.show, self.addSigning)
        QWidget.setTabOrder(self.addSigning, self.addOpening)

        self.retranslateUi(CeremoniesPage)
    # setupUi

    def retranslateUi(self, CeremoniesPage):
        self.title.setText(QCoreApplication.translate("CeremoniesPage", u"Ceremonies", None))
        self.add.setText(QCoreApplication.translate("CeremoniesPage", u"Add MoU", None))
#if QT_CONFIG(tooltip)
        self.add.setToolTip(QCoreApplication.translate("CeremoniesPage", u"Add an MoU to this ceremony (N)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.segments.setAccessibleName(QCoreApplication.translate("CeremoniesPage", u"Ceremony", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.board.setAccessibleName(QCoreApplication.translate("CeremoniesPage", u"MoUs in the order of signing", None))
#endif // QT_CONFIG(accessibility)
        self.noMous.setText(QCoreApplication.translate("CeremoniesPage", u"No MoUs yet", None))
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("CeremoniesPage", u"Take the next step (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.edit.setText(QCoreApplication.translate("CeremoniesPage", u"Details", None))
#if QT_CONFIG(tooltip)
        self.edit.setToolTip(QCoreApplication.translate("CeremoniesPage", u"Change parties, signatories and text (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.unnamed.setText(QCoreApplication.translate("CeremoniesPage", u"Signatories print as positions until named", None))
        self.centreWords.setText(QCoreApplication.translate("CeremoniesPage", u"Which centre is opened here?", None))
#if QT_CONFIG(accessibility)
        self.centre.setAccessibleName(QCoreApplication.translate("CeremoniesPage", u"Centre that is opened here", None))
#endif // QT_CONFIG(accessibility)
        self.emptyWords.setText(QCoreApplication.translate("CeremoniesPage", u"No ceremonies yet", None))
        self.addSigning.setText(QCoreApplication.translate("CeremoniesPage", u"Add signing", None))
        self.addOpening.setText(QCoreApplication.translate("CeremoniesPage", u"Add inauguration", None))
        pass
    # retranslateUi

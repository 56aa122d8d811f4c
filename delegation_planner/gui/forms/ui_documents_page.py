# sha256 d0bd642b5569dece1d096e771b4aa706fb94b43c4a0b26f8113675049d258e23
# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'documents_page.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from delegation_planner.gui.pages.documents.page_view import PageView
from delegation_planner.gui.widgets.key_button import KeyButton
from delegation_planner.gui.widgets.note import Note
from delegation_planner.gui.widgets.segments import Segments
from delegation_planner.gui.widgets.table import Table

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        self.layout1 = QVBoxLayout(DocumentsPage)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.head = QFrame(DocumentsPage)
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

        self.openFolder = QPushButton(self.head)
        self.openFolder.setObjectName(u"openFolder")
        self.openFolder.setProperty(u"glyph", u"folder-open")

        self.layout2.addWidget(self.openFolder)

        self.print = KeyButton(self.head)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"glyph", u"printer")
        self.print.setProperty(u"key", u"Ctrl P")
        self.print.setEnabled(False)

        self.layout2.addWidget(self.print)

        self.savePdf = KeyButton(self.head)
        self.savePdf.setObjectName(u"savePdf")
        self.savePdf.setProperty(u"glyph", u"file-pdf")
        self.savePdf.setProperty(u"key", u"Ctrl S")
        self.savePdf.setEnabled(False)

        self.layout2.addWidget(self.savePdf)


        self.layout1.addWidget(self.head)

        self.content = QFrame(DocumentsPage)
        self.content.setObjectName(u"content")
        self.content.setProperty(u"part", u"content")
        self.layout4 = QHBoxLayout(self.content)
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(self.content)
        self.side.setObjectName(u"side")
        self.sideLayout = QHBoxLayout(self.side)
        self.sideLayout.setSpacing(0)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.listColumn = QFrame(self.side)
        self.listColumn.setObjectName(u"listColumn")
        self.listColumn.setProperty(u"part", u"column")
        self.layout5 = QVBoxLayout(self.listColumn)
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.openChecks = QPushButton(self.listColumn)
        self.openChecks.setObjectName(u"openChecks")
        self.openChecks.setProperty(u"kind", u"danger")
        self.openChecks.setProperty(u"glyph", u"warning-octagon-fill")
        self.openChecks.setProperty(u"glyphToken", u"danger")
        self.openChecks.setVisible(False)

        self.layout5.addWidget(self.openChecks)

        self.papers = Table(self.listColumn)
        self.papers.setObjectName(u"papers")

        self.layout5.addWidget(self.papers)


        self.sideLayout.addWidget(self.listColumn)

        self.optionsColumn = QFrame(self.side)
        self.optionsColumn.setObjectName(u"optionsColumn")
        self.optionsColumn.setProperty(u"part", u"column")
        self.layout6 = QVBoxLayout(self.optionsColumn)
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self.optionsColumn)
        self.area.setObjectName(u"area")
        self.area.setWidgetResizable(True)
        self.area.setProperty(u"ground", u"surface")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.options = QWidget()
        self.options.setObjectName(u"options")
        self.options.setProperty(u"ground", u"surface")
        self.layout7 = QVBoxLayout(self.options)
        self.layout7.setSpacing(2)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(16, 14, 16, 14)
        self.paperTitle = QLabel(self.options)
        self.paperTitle.setObjectName(u"paperTitle")
        self.paperTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.paperTitle.setProperty(u"role", u"item")
        self.paperTitle.setWordWrap(True)

        self.layout7.addWidget(self.paperTitle)

        self.kept = QLabel(self.options)
        self.kept.setObjectName(u"kept")
        self.kept.setTextFormat(Qt.TextFormat.PlainText)
        self.kept.setProperty(u"role", u"muted")
        self.kept.setWordWrap(True)

        self.layout7.addWidget(self.kept)

        self.audienceHead = QLabel(self.options)
        self.audienceHead.setObjectName(u"audienceHead")
        self.audienceHead.setProperty(u"role", u"section")
        self.audienceHead.setMinimumSize(QSize(0, 34))

        self.layout7.addWidget(self.audienceHead)

        self.audience = Segments(self.options)
        self.audience.setObjectName(u"audience")

        self.layout7.addWidget(self.audience)

        self.audienceSpace = QWidget(self.options)
        self.audienceSpace.setObjectName(u"audienceSpace")
        self.audienceSpace.setMinimumSize(QSize(0, 3))

        self.layout7.addWidget(self.audienceSpace)

        self.leavesOut = QLabel(self.options)
        self.leavesOut.setObjectName(u"leavesOut")
        self.leavesOut.setTextFormat(Qt.TextFormat.PlainText)
        self.leavesOut.setProperty(u"role", u"muted")
        self.leavesOut.setWordWrap(True)

        self.layout7.addWidget(self.leavesOut)

        self.formSpace = QWidget(self.options)
        self.formSpace.setObjectName(u"formSpace")
        self.formSpace.setMinimumSize(QSize(0, 8))

        self.layout7.addWidget(self.formSpace)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(10)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.paperLabel = QLabel(self.options)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"role", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paperLabel)

        self.paper = QComboBox(self.options)
        self.paper.setObjectName(u"paper")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paper)


        self.layout7.addLayout(self.fields)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.space8)

        self.since = Note(self.options)
        self.since.setObjectName(u"since")

        self.layout7.addWidget(self.since)

        self.area.setWidget(self.options)

        self.layout6.addWidget(self.area)


        self.sideLayout.addWidget(self.optionsColumn)


        self.layout4.addWidget(self.side)

        self.previewColumn = QWidget(self.content)
        self.previewColumn.setObjectName(u"previewColumn")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.previewColumn.sizePolicy().hasHeightForWidth())
        self.previewColumn.setSizePolicy(sizePolicy)
        self.layout9 = QVBoxLayout(self.previewColumn)
        self.layout9.setSpacing(0)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.tools = QFrame(self.previewColumn)
        self.tools.setObjectName(u"tools")
        self.tools.setProperty(u"part", u"tools")
        self.layout10 = QHBoxLayout(self.tools)
        self.layout10.setSpacing(2)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(8, 0, 8, 0)
        self.previous = QToolButton(self.tools)
        self.previous.setObjectName(u"previous")
        self.previous.setProperty(u"glyph", u"caret-left")

        self.layout10.addWidget(self.previous)

        self.pageOf = QLabel(self.tools)
        self.pageOf.setObjectName(u"pageOf")
        self.pageOf.setTextFormat(Qt.TextFormat.PlainText)

        self.layout10.addWidget(self.pageOf)

        self.next = QToolButton(self.tools)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"glyph", u"caret-right")

        self.layout10.addWidget(self.next)

        self.updating = QLabel(self.tools)
        self.updating.setObjectName(u"updating")
        self.updating.setTextFormat(Qt.TextFormat.PlainText)
        self.updating.setProperty(u"role", u"muted")
        self.updating.setVisible(False)

        self.layout10.addWidget(self.updating)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)

        self.grey = QPushButton(self.tools)
        self.grey.setObjectName(u"grey")
        self.grey.setProperty(u"glyph", u"text-aa")
        self.grey.setProperty(u"kind", u"flat")
        self.grey.setProperty(u"fit", u"small")
        self.grey.setCheckable(True)

        self.layout10.addWidget(self.grey)

        self.smaller = QToolButton(self.tools)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setProperty(u"glyph", u"magnifying-glass-minus")

        self.layout10.addWidget(self.smaller)

        self.zoom = QPushButton(self.tools)
        self.zoom.setObjectName(u"zoom")
        self.zoom.setProperty(u"kind", u"flat")
        self.zoom.setProperty(u"fit", u"small")

        self.layout10.addWidget(self.zoom)

        self.larger = QToolButton(self.tools)
        self.larger.setObjectName(u"larger")
        self.larger.setProperty(u"glyph", u"magnifying-glass-plus")

        self.layout10.addWidget(self.larger)


        self.layout9.addWidget(self.tools)

        self.preview = QStackedWidget(self.previewColumn)
        self.preview.setObjectName(u"preview")
        self.page = PageView()
        self.page.setObjectName(u"page")
        self.preview.addWidget(self.page)
        self.trouble = QWidget()
        self.trouble.setObjectName(u"trouble")
        self.layout12 = QVBoxLayout(self.trouble)
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(48, 48, 48, 48)
        self.troubleIcon = QLabel(self.trouble)
        self.troubleIcon.setObjectName(u"troubleIcon")
        self.troubleIcon.setProperty(u"glyph", u"warning-octagon-fill")
        self.troubleIcon.setProperty(u"glyphToken", u"danger")
        self.troubleIcon.setProperty(u"glyphSize", 20)
        self.troubleIcon.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        self.layout12.addWidget(self.troubleIcon)

        self.troubleWords = QLabel(self.trouble)
        self.troubleWords.setObjectName(u"troubleWords")
        self.troubleWords.setTextFormat(Qt.TextFormat.PlainText)
        self.troubleWords.setWordWrap(True)
        self.troubleWords.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)

        self.layout12.addWidget(self.troubleWords)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(0)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space14)

        self.show = QPushButton(self.trouble)
        self.show.setObjectName(u"show")

        self.layout13.addWidget(self.show)

        self.space15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.space15)


        self.layout12.addLayout(self.layout13)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.space16)

        self.preview.addWidget(self.trouble)

        self.layout9.addWidget(self.preview)


        self.layout4.addWidget(self.previewColumn)


        self.layout1.addWidget(self.content)

#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.openFolder, self.print)
        QWidget.setTabOrder(self.print, self.savePdf)
        QWidget.setTabOrder(self.savePdf, self.openChecks)
        QWidget.setTabOrder(self.openChecks, self.papers)
        QWidget.setTabOrder(self.papers, self.paper)
        QWidget.setTabOrder(self.paper, self.previous)
        QWidget.setTabOrder(self.previous, self.next)
        QWidget.setTabOrder(self.next, self.grey)
        QWidget.setTabOrder(self.grey, self.smaller)
        QWidget.setTabOrder(self.smaller, self.zoom)
        QWidget.setTabOrder(self.zoom, self.larger)
        QWidget.setTabOrder(self.larger, self.page)
        QWidget.setTabOrder(self.page, self.show)

        self.retranslateUi(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.title.setText(QCoreApplication.translate("DocumentsPage", u"Documents", None))
        self.openFolder.setText(QCoreApplication.translate("DocumentsPage", u"Open folder", None))
        self.print.setText(QCoreApplication.translate("DocumentsPage", u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print.setToolTip(QCoreApplication.translate("DocumentsPage", u"Print this paper (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.savePdf.setText(QCoreApplication.translate("DocumentsPage", u"Save PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.savePdf.setToolTip(QCoreApplication.translate("DocumentsPage", u"Save this paper as a PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Papers of this visit", None))
#endif // QT_CONFIG(accessibility)
        self.kept.setText(QCoreApplication.translate("DocumentsPage", u"Choices are kept for this visit", None))
        self.audienceHead.setText(QCoreApplication.translate("DocumentsPage", u"Audience", None))
#if QT_CONFIG(accessibility)
        self.audience.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Audience", None))
#endif // QT_CONFIG(accessibility)
        self.paperLabel.setText(QCoreApplication.translate("DocumentsPage", u"Paper", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Paper", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previous.setToolTip(QCoreApplication.translate("DocumentsPage", u"Page before (\u2190)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previous.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Page before", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.next.setToolTip(QCoreApplication.translate("DocumentsPage", u"Next page (\u2192)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.next.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Next page", None))
#endif // QT_CONFIG(accessibility)
        self.updating.setText(QCoreApplication.translate("DocumentsPage", u"Updating\u2026", None))
#if QT_CONFIG(accessibility)
        self.grey.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Grey print preview", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.grey.setToolTip(QCoreApplication.translate("DocumentsPage", u"Show the paper as a printer without colours prints it", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("DocumentsPage", u"Smaller (\u2212)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
        self.zoom.setText(QCoreApplication.translate("DocumentsPage", u"Whole page", None))
#if QT_CONFIG(tooltip)
        self.zoom.setToolTip(QCoreApplication.translate("DocumentsPage", u"Show the whole page (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("DocumentsPage", u"Larger (+)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.page.setAccessibleName(QCoreApplication.translate("DocumentsPage", u"Preview", None))
#endif // QT_CONFIG(accessibility)
        self.show.setText(QCoreApplication.translate("DocumentsPage", u"Show", None))
#if QT_CONFIG(tooltip)
        self.show.setToolTip(QCoreApplication.translate("DocumentsPage", u"Go to the row that holds the sign", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

"""A visit on paper: text, tables and pages drawn straight on a PDF canvas.

A paper is measured, then divided into pages, then drawn, so every page knows what follows it. Lengths are points
(1/72 inch) unless a name says otherwise; heights count downwards from the top of a block.
"""

"""Workbooks, colours and borders: how a nämnd's workbook looks."""
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

LINE = Side(style="thin", color="BFBFBF")
BOX = Border(left=LINE, right=LINE, top=LINE, bottom=LINE)
AUTHOR = "Medelkoll exempeldata"


def new_workbook(title):
    book = Workbook()
    book.properties.creator = book.properties.lastModifiedBy = AUTHOR
    book.active.title = title
    return book, book.active


def paint(colour):
    return PatternFill("solid", fgColor=colour)


def titles(sheet, texts, top=1, left=1, right=8, colour="00378A"):
    for index, text in enumerate(texts):
        row = top + index
        sheet.merge_cells(start_row=row, start_column=left, end_row=row, end_column=right)
        cell = sheet.cell(row, left, text)
        cell.font = Font(name="Calibri", bold=True, size=14, color=colour) if index == 0 else Font(name="Calibri", size=10, italic=index > 1)


def heading(cell, text, style):
    cell.value = text
    cell.font = Font(bold=True, color=style.get("headFont", "FFFFFF"), name=style.get("font", "Calibri"))
    cell.fill = paint(style.get("headFill", "00378A"))
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=style.get("headAlign", "left"))
    cell.border = BOX


def body(cell, value, number_format=None, font="Calibri"):
    cell.value = value
    cell.border = BOX
    cell.font = Font(name=font)
    cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str) and len(value) > 18)
    if number_format:
        cell.number_format = number_format


def landscape(sheet, title_row=None):
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if title_row:
        sheet.print_title_rows = f"{title_row}:{title_row}"

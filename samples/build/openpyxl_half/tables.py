"""Paints one table of projects and remembers in which cells their names and amounts came to stand."""
from openpyxl.styles import Border, Font, Side
from openpyxl.utils import get_column_letter

from .paper import BOX, LINE, body, heading
from .wording import AMOUNTS, DATES, format_of, value_of

WIDTHS = {"projectName": 38, "place": 34, "finalResult": 44, "measure": 38, "localAnalysis": 44, "followUpResult": 36}


def width_of(field):
    return WIDTHS.get(field, 16 if field in AMOUNTS or field in DATES else 18)


class Table:
    """`columns` are (heading, field) or (heading, field, options); options: year (a year column), formula(cell) over a row."""

    def __init__(self, sheet, top, columns, style, places, left=1):
        self.sheet, self.top, self.left, self.style, self.places = sheet, top, left, style, places
        self.columns = [(c + ({},))[:3] for c in columns]
        self.row = top + 1
        for index, (text, field, _) in enumerate(self.columns):
            heading(sheet.cell(top, left + index), text, style)
            letter = get_column_letter(left + index)
            sheet.column_dimensions[letter].width = max(sheet.column_dimensions[letter].width or 0, width_of(field))
        sheet.row_dimensions[top].height = style.get("headHeight", 32)

    def at(self, field, row, year=None):
        for index, (_, name, options) in enumerate(self.columns):
            if name == field and options.get("year") == year:
                return f"{get_column_letter(self.left + index)}{row}"
        return None

    def project(self, project, year=None):
        """Writes one row; `year` (a record of the cohort) when the row is one budget year of the project."""
        row, self.row = self.row, self.row + 1
        by_year = {record["year"]: record for record in project["years"]}
        for index, (_, field, options) in enumerate(self.columns):
            record = by_year.get(options["year"]) if "year" in options else year
            if "year" in options and record is None:
                value = None
            elif "formula" in options:
                value = "=" + options["formula"](lambda name: self.at(name, row, options.get("year")))
            else:
                value = value_of(project, field, self.style, record)
            body(self.sheet.cell(row, self.left + index), value, options.get("format") or format_of(field, self.style), self.style.get("font", "Calibri"))
        self.sheet.row_dimensions[row].height = 30
        self.remember(project, row, year)
        return row

    def remember(self, project, row, year):
        columns = [o["year"] for _, field, o in self.columns if field == "grantedAmount" and "year" in o]
        known = {record["year"]: record for record in project["years"]}
        years = [
            {"year": number, "grantedAt": self.at("grantedAmount", row, number), "spentAt": self.at("spentAmount", row, number)}
            for number in columns if number in known
        ] or [{"year": (year or project["years"][0])["year"], "grantedAt": self.at("grantedAmount", row), "spentAt": self.at("spentAmount", row)}]
        earlier = next((p for p in self.places if p["id"] == project["id"] and p["sheet"] == self.sheet.title), None)
        if earlier:
            earlier["years"] += years
        else:
            self.places.append({"id": project["id"], "sheet": self.sheet.title, "row": row, "nameAt": self.at("projectName", row), "years": years})

    def sums(self, label, first, last, fields):
        row, self.row = self.row, self.row + 1
        for index, (_, field, _) in enumerate(self.columns):
            cell = self.sheet.cell(row, self.left + index)
            cell.font = Font(bold=True, name=self.style.get("font", "Calibri"))
            cell.border = Border(left=LINE, right=LINE, bottom=LINE, top=Side(style="double"))
            if field in fields:
                letter = get_column_letter(self.left + index)
                cell.value = f"=SUM({letter}{first}:{letter}{last})"
                cell.number_format = format_of(field, self.style)
        self.sheet.cell(row, self.left, label)
        return row


def group_headings(sheet, row, spans, style):
    """A heading row above the headings: (text, first column, last column), merged."""
    for text, first, last in spans:
        for column in range(first, last + 1):
            heading(sheet.cell(row, column), None, style)
        sheet.merge_cells(start_row=row, start_column=first, end_row=row, end_column=last)
        heading(sheet.cell(row, first), text, {**style, "headAlign": "center"})
        sheet.cell(row, first).border = BOX

"""Returned workbook of Hässelby-Vällingby: one form per project after the city's own "Gula fält ifylls av SDF"."""
from openpyxl.styles import Alignment, Font

from .paper import BOX, new_workbook, paint, titles
from .wording import WORDS, format_of, projects_of, value_of

YELLOW = "FFFF99"
STYLE = {"unit": "kr"}
STATUSES = ["not-started", "running", "completed", "partly-completed", "aborted"]
BEFORE = [("Projektnummer", "projectId"), ("Projektnamn", "projectName"), ("Nämnd", "grantedNamnd"),
          ("Stadsdelsområde", "district"), ("Adress", "place"),
          ("Problem", "problem"), ("Kort beskrivning (max ca 200 tecken)", "measure"), ("Dnr beslut", "decisionRef"),
          ("Beslutsdatum", "decisionDate"), ("Budgetår", "budgetYear"),
          ("Uppföljningsplan", "followUpPlan")]
MONEY = [("Kalkylerade utgifter (kr)", "estimatedCost"), ("Beviljat belopp (kr)", "grantedAmount"),
         ("Ekonomiskt utfall (kr)", "spentAmount"), ("Överskott (kr)", "reportedSurplus"),
         ("Orsak till avvikelse", "deviationReason"), ("Skäl till överskott", "surplusReason"),
         ("Överskott går till", "surplusDisposition"), ("Beslut om överskott", "dispositionRef")]
AFTER = [("Startdatum", "startDate"), ("Slutförd datum", "completedDate"), ("Slutresultat", "finalResult"),
         ("Uppföljning genomförd", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
         ("Resultat av uppföljning", "followUpResult"), ("Rapport inlämnad", "reportDate"),
         ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef")]


def yellow(cell, value, number_format=None):
    cell.value, cell.fill, cell.border = value, paint(YELLOW), BOX
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
    if number_format:
        cell.number_format = number_format


def pairs(sheet, row, labels, project, seen):
    for label, field in labels:
        sheet.cell(row, 2, label).font = Font(name="Calibri", bold=True)
        sheet.merge_cells(start_row=row, start_column=3, end_row=row, end_column=8)
        yellow(sheet.cell(row, 3), value_of(project, field, STYLE), format_of(field, STYLE))
        seen[field] = row
        row += 1
    return row + 1


def boxes(sheet, row, label, choices):
    """A question whose answer is an X: each choice is a word with an empty box to its right."""
    sheet.cell(row, 2, label).font = Font(name="Calibri", bold=True)
    for index, (text, chosen) in enumerate(choices):
        line, column = row + index // 3, 3 + (index % 3) * 2
        sheet.cell(line, column, text).alignment = Alignment(horizontal="right")
        yellow(sheet.cell(line, column + 1), "X" if chosen else None)
        sheet.cell(line, column + 1).alignment = Alignment(horizontal="center")
    return row + (len(choices) - 1) // 3 + 2


def section(sheet, row, text):
    sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=8)
    sheet.cell(row, 2, text).font = Font(name="Calibri", bold=True, color="FFFFFF")
    for column in range(2, 9):
        sheet.cell(row, column).fill = paint("00378A")
    return row + 1


def form(sheet, project, places):
    titles(sheet, ["UPPFÖLJNING AV TRYGGHETSINVESTERING", "Gula fält ifylls av SDF", "Exempel med påhittade projekt och belopp"], left=2, right=8)
    sheet.sheet_view.showGridLines = False
    for letter, width in zip("ABCDEFGH", (3, 44, 22, 6, 22, 6, 22, 6)):
        sheet.column_dimensions[letter].width = width
    seen = {}
    row = pairs(sheet, section(sheet, 5, "Projekt och beslut"), BEFORE, project, seen)
    types = ["BEL", "VAX", "TUN", "TOR", "LEK", "IDR"]
    row = boxes(sheet, row, "Typ av investering (markera med X i rutan)", [(WORDS["type"][code], code in project["types"]) for code in types])
    row = pairs(sheet, section(sheet, row, "Ekonomi"), MONEY, project, seen)
    row = section(sheet, row, "Genomförande")
    row = boxes(sheet, row, "Status (markera med X i rutan)", [(WORDS["status"][code], code == project["status"]) for code in STATUSES])
    row = boxes(sheet, row, "Avvikelse i genomförande (markera med X)", [("Ja", project["implDev"] == "Ja"),
    ("Nej", project["implDev"] == "Nej")])
    pairs(sheet, row, AFTER, project, seen)
    sheet.page_setup.paperSize, sheet.page_setup.fitToHeight = 9, 1
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    years = [{"year": project["years"][0]["year"], "grantedAt": f"C{seen['grantedAmount']}", "spentAt": f"C{seen['spentAmount']}"}]
    places.append({"id": project["id"], "sheet": sheet.title, "row": seen["projectName"], "nameAt": f"C{seen['projectName']}", "years": years})


def hasselby_vallingby(places):
    """An instruction sheet and one form a project: label left, value right, X in boxes."""
    book, sheet = new_workbook("Anvisning")
    for row, text in enumerate(["Anvisning", "Fyll i en blankett per projekt. Gula fält ifylls av SDF.", "Markera med X i rutan. Belopp anges i hela kronor.", "Rapporten lämnas senast sex månader efter att investeringen har slutförts."], 1):
        sheet.cell(row, 1, text)
    sheet["A1"].font = Font(name="Calibri", bold=True, size=14)
    sheet.column_dimensions["A"].width = 90
    for number, project in enumerate(projects_of("Hässelby-Vällingby"), 1):
        form(book.create_sheet(f"Blankett {number}"), project, places)
    return book

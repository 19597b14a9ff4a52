"""One workbook per problem a person should learn to recognise. Everything in them is invented."""
import shutil
import zipfile

from openpyxl.utils import get_column_letter

from .paper import body, heading, new_workbook, titles

HEADINGS = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status", "Slutförd datum"]
ROWS = [
    ["AV-01", "Belysning vid Exempelparken", "Farsta", 900000, 850000, "Genomfört", "2023-10-20"],
    ["AV-02", "Siktröjning vid Exempelvägen", "Farsta", 400000, 400000, "Genomfört", "2023-06-15"],
    ["AV-03", "Trappa vid Exempeltorget", "Farsta", 1200000, 1100000, "Genomfört", "2023-12-01"],
]


def sheet_of(rows, headings=HEADINGS, lines=("Farsta stadsdelsnämnd", "Exempel, påhittade uppgifter")):
    """A small, tidy list under two title lines; the caller spoils what the sample is about. Headings stand in row 4."""
    book, sheet = new_workbook("Redovisning")
    titles(sheet, list(lines), right=5)
    for column, text in enumerate(headings, 1):
        heading(sheet.cell(4, column), text, {})
        sheet.column_dimensions[get_column_letter(column)].width = 34 if column == 2 else 20
    for row, values in enumerate(rows, 5):
        for column, value in enumerate(values, 1):
            body(sheet.cell(row, column), value, "#,##0" if isinstance(value, (int, float)) else None)
    return book, sheet


def amended(changes, rows=ROWS):
    """ROWS with `changes` {(row, column): value}, both from 0."""
    return [[changes.get((r, c), value) for c, value in enumerate(row)] for r, row in enumerate(rows)]


def without_unit(rows):
    return sheet_of(rows, [h.replace(" (kr)", "") for h in HEADINGS])


def unit_undecided():
    """Fifteen what? As tkr too little, as mnkr a great deal."""
    return without_unit(amended({(0, 3): 12, (0, 4): 11, (1, 3): 15, (1, 4): 15, (2, 3): 18, (2, 4): 16}))


def unit_contradicted():
    lines = ("Farsta stadsdelsnämnd, samtliga belopp i tkr", "Exempel, påhittade uppgifter")
    return sheet_of(ROWS, lines=lines)


def units_in_cells():
    return without_unit(amended({(0, 3): "0,9 mnkr", (0, 4): "850 tkr", (1, 3): "400 tkr", (1, 4): "400 000 kr", (2, 3): "1,2 mnkr", (2, 4): "1 100 tkr"}))


def number_ambiguous():
    return sheet_of(amended({(0, 3): "900.000", (0, 4): "1.234", (1, 3): "400 000", (1, 4): "400 000"}))


def approximate():
    return sheet_of(amended({(0, 3): "cirka 900 000", (0, 4): "drygt 850 000"}))


def error_cells():
    return sheet_of(amended({(0, 4): "#REF!", (1, 3): "#N/A"}))


def formulas_without_value():
    return sheet_of(amended({(0, 4): "=D5-50000", (1, 4): "=D6", (2, 4): "=D7-100000"}) + [["Summa", None, None, "=SUM(D5:D7)", "=SUM(E5:E7)", None, None]])


def no_headings():
    book, sheet = new_workbook("Blad1")
    for row, values in enumerate(ROWS, 1):
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
    return book, sheet


def transposed():
    book, sheet = new_workbook("Redovisning")
    titles(sheet, ["Farsta stadsdelsnämnd", "Exempel, påhittade uppgifter"], right=4)
    for index, text in enumerate(HEADINGS):
        heading(sheet.cell(4 + index, 1), text, {})
        for column, values in enumerate(ROWS, 2):
            body(sheet.cell(4 + index, column), values[index])
    for letter in "ABCD":
        sheet.column_dimensions[letter].width = 32
    return book, sheet


def impossible_dates():
    rows = [row[:6] + dates for row, dates in zip(ROWS, (["2023-05-02", "2023-02-30"], ["2023-08-01", "2023-06-15"], ["2023-09-01", "2031-12-01"]))]
    return sheet_of(rows, HEADINGS[:6] + ["Startdatum", "Slutförd datum"])


def version(number):
    changes = {(0, 4): 700000, (2, 4): 950000, (2, 5): "Pågår", (2, 6): None} if number == 1 else {}
    rows = [[values[0].replace("AV", "SV"), *values[1:2], "Skarpnäck", *values[3:]] for values in amended(changes)]
    return sheet_of(rows, lines=(f"Skarpnäcks stadsdelsnämnd, version {number}", "Exempel, påhittade uppgifter"))


def same_twice():
    rows = [[values[0].replace("AV", "KO"), *values[1:2], "Bromma", *values[3:]] for values in ROWS]
    return sheet_of(rows, lines=("Bromma stadsdelsnämnd", "Exempel, påhittade uppgifter"))


def over_and_zero():
    return sheet_of(amended({(0, 4): 990000, (1, 3): 0, (1, 4): 0}))


MAKERS = {
    "enhet-gar-inte-att-avgora.xlsx": unit_undecided, "enhet-motsager-sig.xlsx": unit_contradicted, "enheter-i-cellerna.xlsx": units_in_cells,
    "tvetydigt-tal.xlsx": number_ambiguous, "ungefarliga-belopp.xlsx": approximate, "felvarden-i-celler.xlsx": error_cells,
    "formler-utan-sparat-varde.xlsx": formulas_without_value, "lista-utan-rubriker.xlsx": no_headings, "vand-tabell.xlsx": transposed,
    "omojliga-datum.xlsx": impossible_dates, "overdrag-och-noll.xlsx": over_and_zero, "samma-innehall.xlsx": same_twice,
    "Skarpnack version 1.xlsx": lambda: version(1), "Skarpnack version 2.xlsx": lambda: version(2),
}


def build(target, folder):
    """Writes the samples and the tidy workbook that build.sh spoils or re-saves in other formats."""
    for file, make in MAKERS.items():
        make()[0].save(target / file)
    sheet_of(ROWS)[0].save(folder / "tidy.xlsx")
    (target / "csv-med-fel-namn.xlsx").write_bytes(csv_text().encode("utf-8"))
    (target / "webbsida-med-fel-namn.xlsx").write_bytes(html_text().encode("utf-8"))
    (target / "tom-fil.xlsx").write_bytes(b"")


def spoil(target, folder):
    """After the dates are frozen: the identical copy, the damaged and the cut-off file."""
    shutil.copyfile(target / "samma-innehall.xlsx", target / "samma-innehall (kopia).xlsx")
    tidy = bytearray((folder / "tidy.xlsx").read_bytes())
    (target / "avkortad.xlsx").write_bytes(bytes(tidy[: len(tidy) * 2 // 3]))
    with zipfile.ZipFile(folder / "tidy.xlsx") as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    middle = part.header_offset + 30 + len(part.filename) + part.compress_size // 2
    tidy[middle] ^= 0xFF
    (target / "skadad.xlsx").write_bytes(bytes(tidy))


def csv_text():
    return "\r\n".join(";".join(str(value) for value in row) for row in [HEADINGS, *ROWS]) + "\r\n"


def html_text():
    cells = "".join("<tr>" + "".join(f"<td>{value}</td>" for value in row) + "</tr>" for row in [HEADINGS, *ROWS])
    return f'<html><head><meta charset="utf-8"></head><body><table>{cells}</table></body></html>\n'

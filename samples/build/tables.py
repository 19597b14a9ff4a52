"""What two invented nämnder sent in: their projects, and beside them walks, decisions and a contact. Amounts and places are invented.

The truth beside it (samples/tables/expected.json) was written by hand from these rows.
"""
from datetime import date, datetime
from pathlib import Path

from openpyxl import Workbook

FOLDER = Path(__file__).parent.parent / "tables" / "returned"
WRITTEN = datetime(2024, 11, 1)


def save(name, sheets):
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, date):
                    cell.number_format = "yyyy-mm-dd"
        for letter in "ABCDEFG":
            sheet.column_dimensions[letter].width = 24
    book.properties.created = book.properties.modified = WRITTEN
    book.save(FOLDER / name)


HEADINGS = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Dnr beslut", "Uppföljningsplan", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"]

save("Skarpnack flera blad.xlsx", {
    "Projekt": [
        HEADINGS,
        ["SK-1", "Belysning Bagarmossen", "Skarpnäck", "SKA 2023/41", "Trygghetsvandring", 1200000, 1150000, "Genomfört"],
        ["SK-2", "Lekplats Kärrtorp", "Skarpnäck", "SKA 2023/42", "Trygghetsvandring", 800000, 800000, "Genomfört"],
        ["SK-3", "Gångväg Björkhagen", "Skarpnäck", "SKA 2023/77", "Enkät", 500000, 450000, "Genomfört"],
    ],
    "Trygghetsvandringar": [
        ["Trygghetsvandringar 2024"],
        [],
        ["Datum", "Plats", "Antal deltagare", "Projekt-ID", "Iakttagelser"],
        [date(2024, 3, 5), "Bagarmossens centrum", 14, "SK-1", "Ljusare än förut."],
        [date(2024, 4, 16), "Lillsjön", 9, "SK-9", None],
        ["i våras", "Björkhagens torg", "många", "SK-3", None],
        [],
        [date(2024, 3, 5), "Bagarmossens Centrum", 14, "SK-1", "Samma vandring en gång till."],
        [date(2025, 5, 6), "Kärrtorpsplan", None, "SK-3", None],
        ["Summa", None, 37, None, None],
    ],
    "Beslut": [
        ["Dnr", "Beslutsdatum", "Paragraf", "Belopp (tkr)"],
        ["SKA 2023/41", date(2023, 3, 8), "§ 12", 1200],
        ["SKA 2023/42", date(2023, 3, 8), "§ 13", 800],
        ["okänt", date(2023, 5, 10), "§ 20", 0],
    ],
    "Kontakt": [
        ["Kontakt för redovisningen"],
        ["Enhet", "Stadsmiljö"],
        ["E-post:", "stadsmiljo.skarpnack(at)exempel.se"],
        ["Telefon", "08-508 15 000"],
        ["Har nämnden haft trygghetsvandringar?", "Ja"],
        ["Varför inte?", None],
    ],
})

save("Idrott utan vandringar.xlsx", {
    "Projekt": [
        HEADINGS,
        ["ID-1", "Staket Testvallen", "Idrottsnämnden", "IDN 2023/5", "Enkät", 300000, 300000, "Genomfört"],
    ],
    "Beslut": [["Diarienummer", "Beslutsdatum", "Paragraf", "Belopp (tkr)"], ["IDN 2023/5", date(2023, 3, 8), "§ 4", 300]],
    "Kontakt": [
        ["Enhet", "Välj i listan"],
        ["E-postadress", "anlaggning@exempel.se"],
        ["Telefonnummer", None],
        ["Har nämnden haft trygghetsvandringar?", "Nej"],
        ["Varför inte?", None],
    ],
})

"""Reads the written workbooks back, cell by cell, and compares them with the truth files. Fails on the first difference it cannot explain.

Independent of the writers: it knows only expected.json and openpyxl.
"""
import json
import sys
import unicodedata
import zipfile
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

SAMPLES = Path(__file__).resolve().parent.parent
ORE_PER = {"kr": 100, "tkr": 100_000, "mnkr": 100_000_000}
problems = []


def expect(truth, message):
    if not truth:
        problems.append(message)


def ore_of(value, unit):
    """Öre of a cell: a number, or text such as "650 000 kr" or "1,45"; None when empty."""
    if value is None:
        return None
    if isinstance(value, str):
        kept = "".join(c for c in value if c.isdigit() or c in ",-")
        value = kept.replace(",", ".")
    return int((Decimal(str(value)) * ORE_PER[unit]).quantize(Decimal(1)))


def file_named(folder, name):
    wanted = unicodedata.normalize("NFC", name)
    return next(path for path in folder.iterdir() if unicodedata.normalize("NFC", path.name) == wanted)


def check_returned():
    truth = json.loads((SAMPLES / "returned" / "expected.json").read_text(encoding="utf-8"))
    granted = spent = cells = 0
    for entry in truth["files"]:
        book = load_workbook(file_named(SAMPLES / "returned", entry["name"]), data_only=True)
        sign = -1 if entry["costSign"] == "minus" else 1
        for project in (p for p in truth["projects"] if p["file"] == entry["name"]):
            sheet = book[project["sheet"]]
            expect(sheet[project["nameAt"]].value == project["name"], f"{entry['name']} {project['nameAt']}: not {project['name']}")
            for year in project["years"]:
                for key, at, factor in (("grantedOre", "grantedAt", 1), ("spentOre", "spentAt", sign)):
                    found = ore_of(sheet[year[at]].value, entry["unit"])
                    found = None if found is None else found * factor
                    expect(found == year[key], f"{entry['name']} {project['sheet']}!{year[at]}: {found}, not {year[key]}")
                    granted, spent = (granted + (found or 0), spent) if key == "grantedOre" else (granted, spent + (found or 0))
                    cells += 1
        uncached_formulas(file_named(SAMPLES / "returned", entry["name"]))
    expect((granted, spent) == (8_000_000_000, 7_030_000_000), f"totals {granted} {spent}")
    expect(len({p["grantedNamnd"] for p in truth["projects"]}) >= 20, "fewer than 20 nämnder")
    print(f"returned: {len(truth['files'])} files, {len(truth['projects'])} projects, {cells} amount cells; granted {granted / 1e8} mnkr, spent {spent / 1e8} mnkr, {spent / granted:.1%}, surplus {(granted - spent) / 1e8} mnkr")


def check_must_find():
    """Every promised finding names a project of its file, and the deadlines agree with the dates."""
    truth = json.loads((SAMPLES / "returned" / "expected.json").read_text(encoding="utf-8"))
    file_of = {p["registerId"]: p["file"] for p in truth["projects"]}
    for item in truth["mustFind"]:
        expect("project" not in item or file_of[item["project"]] == item["file"], f"mustFind {item}")
    for code, state in (("FRI-01", "missing"), ("FRI-02", "notYetDue"), ("FRI-03", "late")):
        promised = {item["project"] for item in truth["mustFind"] if item["code"] == code}
        real = {p["registerId"] for p in truth["projects"] if p.get("reportState") == state}
        expect(promised == real, f"{code}: {promised ^ real}")
    print(f"mustFind: {len(truth['mustFind'])} findings; reports {truth['reports']}")


def uncached_formulas(path):
    formulas, values = load_workbook(path), load_workbook(path, data_only=True)
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith("="):
                    expect(values[sheet.title][cell.coordinate].value is not None, f"{path.name} {sheet.title}!{cell.coordinate}: no stored value")


def check_register():
    truth = json.loads((SAMPLES / "returned" / "expected.json").read_text(encoding="utf-8"))
    sheet = load_workbook(SAMPLES / "granted-register.xlsx", data_only=True)["Beviljade medel"]
    headings = [cell.value for cell in sheet[1]]
    id_column, year_column, amount_column = (headings.index(text) for text in ("Projekt-ID", "Budgetår", "Beviljat belopp (kr)"))
    rows = {(row[id_column], row[year_column]): row[amount_column] for row in sheet.iter_rows(min_row=2, values_only=True) if row[year_column]}
    total = sum(ore_of(value, "kr") for value in rows.values())
    expect(total == truth["registerGrantedOre"] == 8_040_000_000, f"register {total}")
    for project in truth["projects"]:
        for year in project["years"]:
            found = rows.get((project["registerId"], year["year"]))
            expect((None if found is None else ore_of(found, "kr")) == year["grantedOre"], f"register {project['registerId']} {year['year']}: {found}")
    print(f"register: {len(rows)} rows, {total / 1e8} mnkr")


def check_folder(name):
    truth = json.loads((SAMPLES / name / "expected.json").read_text(encoding="utf-8"))
    listed = {unicodedata.normalize("NFC", entry["name"]) for entry in truth["files"]}
    present = {unicodedata.normalize("NFC", path.name) for path in (SAMPLES / name).iterdir()} - {"expected.json"}
    expect(listed == present, f"{name}: {listed ^ present}")
    opened = 0
    for entry in truth["files"]:
        path = file_named(SAMPLES / name, entry["name"])
        if entry.get("status") == "unreadable":
            expect(not sound(path), f"{entry['name']}: should not be a sound workbook")
            continue
        book = load_workbook(path, data_only=True)
        opened += 1
        for at, value in entry.get("cells", {}).items():
            found = book.worksheets[0][at].value
            expect(found == value, f"{entry['name']} {at}: {found!r}, not {value!r}")
    print(f"{name}: {len(truth['files'])} files listed, {opened} opened and their named cells compared")


def sound(path):
    """True when the file is an .xlsx all of whose parts can be unpacked with the right checksum."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        try:
            return "xl/workbook.xml" in archive.namelist() and archive.testzip() is None
        except (zipfile.BadZipFile, zipfile.zlib.error):
            return False


check_returned()
check_must_find()
check_register()
check_folder("real")
check_folder("awkward")
print("\n".join(problems) or "all as expected")
sys.exit(1 if problems else 0)

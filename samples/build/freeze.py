"""Gives every workbook the document dates of lessons.json and its zip entries one fixed date, so that a rebuild gives the same bytes.

Usage: freeze.py <folder with tidy.xlsx>. Afterwards makes the samples that must not be rewritten any more (copy, damaged, cut off).
"""
import json
import re
import sys
import zipfile
from pathlib import Path

from openpyxl_half.awkward import spoil
from openpyxl_half.wording import BUILD, SAMPLES

DEFAULT = "2024-10-01T08:00:00Z"
CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Medelkoll exempeldata</dc:creator><cp:lastModifiedBy>Medelkoll exempeldata</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2024-09-02T07:30:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{modified}</dcterms:modified></cp:coreProperties>
"""


def freeze(path, modified):
    with zipfile.ZipFile(path) as archive:
        parts = [(info.filename, archive.read(info)) for info in archive.infolist()]
    stamp = tuple(int(number) for number in re.findall(r"\d+", modified)[:6])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            info = zipfile.ZipInfo(name, date_time=stamp)
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(info, CORE.format(modified=modified).encode() if name == "docProps/core.xml" else data)


def main(folder):
    dates = json.loads((BUILD / "lessons.json").read_text(encoding="utf-8"))["modified"]
    for path in [*SAMPLES.glob("**/*.xlsx"), folder / "tidy.xlsx"]:
        if zipfile.is_zipfile(path):
            freeze(path, dates.get(path.name, DEFAULT))
    spoil(SAMPLES / "awkward", folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

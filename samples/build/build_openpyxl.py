"""The half of the samples that openpyxl writes. Usage: build_openpyxl.py <folder for places and files to re-save>.

Workbooks with formulas go to <folder>/resave; build.sh has LibreOffice re-save them so that every formula holds its value.
"""
import json
import sys
from pathlib import Path

from openpyxl_half import awkward, real, returned_form, returned_lists, returned_years
from openpyxl_half.wording import SAMPLES

PLAIN = {
    "Hässelby-Vällingby blanketter.xlsx": returned_form.hasselby_vallingby,
    "Kungsholmen.xlsx": returned_lists.kungsholmen,
    "Skarholmen mnkr.xlsx": returned_lists.skarholmen,
    "Socialforvaltningen.xlsx": returned_lists.socialnamnden,
}
RESAVED = {
    "Exploateringskontoret.xlsx": returned_years.exploateringsnamnden,
    "Farsta sdf tkr.xlsx": returned_years.farsta,
    "Idrottsnamnden.xlsx": returned_years.idrottsnamnden,
    "KuF trygghetsmedel.xlsx": returned_lists.kulturnamnden,
    "Miljoforvaltningen.xlsx": returned_lists.miljonamnden,
    "Norra innerstaden 2023-2024.xlsx": returned_lists.norra_innerstaden,
}


def main(folder):
    resave = folder / "resave"
    resave.mkdir(parents=True, exist_ok=True)
    all_places = []
    for makers, target in ((PLAIN, SAMPLES / "returned"), (RESAVED, resave)):
        for file, make in makers.items():
            places = []
            make(places).save(target / file)
            all_places += [{"file": file, **place} for place in places]
    (folder / "openpyxl.json").write_text(json.dumps({"returned": all_places}), encoding="utf-8")
    real.build(SAMPLES / "real")
    awkward.build(SAMPLES / "awkward", folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Writes returned/expected.json: what is true of the samples, from the invented cohort and from where the writers put it.

Usage: truth.py <folder with node.json and openpyxl.json>. Nothing here reads a workbook or the program.
"""
import calendar
import json
import sys
from datetime import date
from pathlib import Path

from openpyxl_half.wording import BUILD, COHORT, SAMPLES, total

AS_OF = COHORT["asOf"]


def months_after(iso, months):
    start = date.fromisoformat(iso)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1])).isoformat()


def report_state(project):
    """Of a completed project at the as-of date: inTime, late, missing or notYetDue."""
    due = months_after(project["completed"], 6)
    if project.get("reported"):
        return "inTime" if project["reported"] <= due else "late"
    return "missing" if due < AS_OF else "notYetDue"


def id_of(project):
    return None if project.get("noId") else project.get("localId", project["id"])


def project_truth(place):
    project = next(p for p in COHORT["projects"] if p["id"] == place["id"])
    cells = {year["year"]: year for year in place["years"]}
    years = [{"year": y["year"], "grantedOre": y["grantedOre"], "spentOre": y["spentOre"], "grantedAt": cells[y["year"]]["grantedAt"], "spentAt": cells[y["year"]]["spentAt"]} for y in project["years"]]
    truth = {"file": place["file"], "sheet": place["sheet"], "row": place["row"], "nameAt": place["nameAt"], "id": id_of(project), "registerId": project["id"], "name": project["name"],
             "grantedNamnd": project["grantedNamnd"], "reportingNamnd": project["reportingNamnd"], "district": project["district"], "types": project["types"], "status": project["status"],
             "grantedOre": total(project, "grantedOre"), "spentOre": total(project, "spentOre"), "years": years, "completedOn": project.get("completed"), "reportedOn": project.get("reported")}
    if project["status"] == "completed":
        truth.update(reportDueOn=months_after(project["completed"], 6), reportState=report_state(project))
    return truth


def returned(places, lessons):
    projects = [project_truth(place) for place in places]
    order = [entry["name"] for entry in lessons["files"]]
    projects.sort(key=lambda p: (order.index(p["file"]), p["registerId"]))
    granted, spent = sum(p["grantedOre"] for p in projects), sum(p["spentOre"] for p in projects)
    states = [p["reportState"] for p in projects if "reportState" in p]
    no_report = [p for p in projects if not p["reportedOn"]]
    files = []
    for entry in lessons["files"]:
        mine = [p for p in projects if p["file"] == entry["name"]]
        defaults = {"costSign": "plus", "surplusSign": None, "unitStated": True, "exemplary": False}
        sums = {"projects": len(mine), "grantedOre": sum(p["grantedOre"] for p in mine), "spentOre": sum(p["spentOre"] for p in mine)}
        files.append({**defaults, **entry, **sums, "modified": lessons["modified"][entry["name"]]})
    return {
        "note": "Facit till samples/returned, skrivet ur den påhittade kohorten i samples/build/cohort.json. Belopp i öre. completedOn är sista dagen när bara månad eller kvartal är angivet. / Truth, from the invented cohort; amounts in öre; local ids are the nämnd's own running numbers, registerId is the one in granted-register.xlsx. district and types are the decision's; not every file states them.",
        "asOf": AS_OF,
        "totals": {"projects": len(projects), "completed": sum(p["status"] == "completed" for p in projects), "grantedOre": granted, "spentOre": spent, "surplusOre": granted - spent, "overrunOre": sum(max(p["spentOre"] - p["grantedOre"], 0) for p in projects), "utilisation": spent / granted},
        "reports": {state: states.count(state) for state in ("inTime", "late", "missing", "notYetDue")},
        "withoutFinalReport": {"projects": len(no_report), "grantedOre": sum(p["grantedOre"] for p in no_report), "note": "Beviljade 2023-03-08, mer än 18 månader före 2024-11-13."},
        "registerGrantedOre": sum(y["grantedOre"] or 0 for p in COHORT["projects"] for y in p["years"]),
        "register": {"file": "granted-register.xlsx", "sheet": "Beviljade medel", "projects": len(COHORT["projects"]), "notReturned": [{"registerId": p["id"], "name": p["name"], "grantedNamnd": p["grantedNamnd"], "grantedOre": total(p, "grantedOre")} for p in COHORT["projects"] if p.get("notReturned")]},
        "files": files,
        "projects": projects,
        "mustFind": lessons["mustFind"],
    }


def write(path, content):
    lists = {key: value for key, value in content.items() if isinstance(value, list)}
    head = json.dumps({k: v for k, v in content.items() if k not in lists}, ensure_ascii=False, indent=2)[:-2]
    body = "".join(f',\n  "{key}": [\n' + ",\n".join("    " + json.dumps(item, ensure_ascii=False) for item in items) + "\n  ]" for key, items in lists.items())
    path.write_text(head + body + "\n}\n", encoding="utf-8")
    json.loads(path.read_text(encoding="utf-8"))


def main(folder):
    places = [place for name in ("node", "openpyxl") for place in json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["returned"]]
    write(SAMPLES / "returned" / "expected.json", returned(places, json.loads((BUILD / "lessons.json").read_text(encoding="utf-8"))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

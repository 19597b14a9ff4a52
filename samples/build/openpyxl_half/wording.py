"""What a nämnd would write in a cell, over the invented cohort in cohort.json. Written apart from the Node half on purpose."""
import json
from datetime import datetime
from pathlib import Path

BUILD = Path(__file__).resolve().parent.parent
SAMPLES = BUILD.parent
COHORT = json.loads((BUILD / "cohort.json").read_text(encoding="utf-8"))
WORDS = COHORT["words"]
ORE_PER = {"kr": 100, "tkr": 100_000, "mnkr": 100_000_000}
AMOUNTS = {"estimatedCost", "operatingCost", "appliedAmount", "grantedAmount", "carriedIn", "carriedOut", "returnedAmount",
           "spentAmount", "forecast", "reportedDeviation", "reportedSurplus", "coFinancing"}
PLAIN = {"projectName": "name", "district": "district", "neighbourhood": "neighbourhood", "place": "place", "problem": "problem",
         "measure": "measure", "localAnalysis": "analysis", "expectedEffect": "expected", "districtDialogue": "dialogue",
         "deviationReason": "devReason", "dispositionRef": "dispositionRef", "reportRecipient": "recipient", "reportRef": "reportRef",
         "finalResult": "result", "implementationDeviation": "implDev", "implementationDeviationText": "implDevText",
         "followUpDone": "followUpDone", "followUpResult": "followUpResult", "effectBefore": "before", "effectAfter": "after",
         "grantedNamnd": "grantedNamnd", "reportingNamnd": "reportingNamnd", "implementingNamnd": "implementing",
         "decisionRef": "decisionRef", "parallelMeasures": "parallel"}
DATES = {"startDate": "start", "plannedCompletion": "planned", "completedDate": "completed", "reportDate": "reported",
         "noticeDate": "noticed", "followUpDate": "followUpDate", "dialogueDate": "dialogueDate", "applicationDate": "applied_on"}
OTHER_AMOUNTS = {"estimatedCost": "estimatedOre", "operatingCost": "operatingOre", "appliedAmount": "appliedOre",
                 "forecast": "forecastOre", "returnedAmount": "returnedOre"}


def projects_of(reporting):
    return [p for p in COHORT["projects"] if p["reportingNamnd"] == reporting and not p.get("notReturned")]


def total(project, key):
    return sum(year.get(key) or 0 for year in project["years"])


def listed(codes, labels):
    return ", ".join(labels[code] for code in codes) if codes else None


def day(iso):
    return datetime.strptime(iso, "%Y-%m-%d") if iso else None


def amount_of(project, field, year):
    """Öre, or None when the nämnd left the cell empty."""
    if field in ("grantedAmount", "spentAmount"):
        key = "grantedOre" if field == "grantedAmount" else "spentOre"
        return year.get(key) if year else total(project, key)
    if field in ("carriedIn", "carriedOut"):
        return year.get(field + "Ore") if year else None
    if field == "reportedDeviation":
        if year:
            return (year["grantedOre"] or 0) - (year["spentOre"] or 0)
        return project["estimatedOre"] - total(project, "spentOre")
    if field == "reportedSurplus":
        return total(project, "grantedOre") - total(project, "spentOre")
    return project.get(OTHER_AMOUNTS[field])


def value_of(project, field, style, year=None):
    """The value as this nämnd's workbook shows it; style holds unit, negative fields, status words and date notation."""
    if field in AMOUNTS:
        ore = amount_of(project, field, year)
        if ore is None:
            return None
        signed = -ore if field in style.get("negative", ()) else ore
        plain = signed / ORE_PER[style["unit"]]
        number = int(plain) if plain == int(plain) else plain
        return style["text"](number) if "text" in style else number
    if field == "completedDate" and project.get("completedText"):
        return project["completedText"]
    if field in DATES or field == "decisionDate":
        found = day(COHORT["decision"]["date"] if field == "decisionDate" else project.get(DATES[field]))
        return style["date"](found) if found and "date" in style else found
    if field in PLAIN:
        return project.get(PLAIN[field])
    return derived(project, field, style, year)


def derived(project, field, style, year):
    has_surplus = total(project, "grantedOre") > total(project, "spentOre")
    simple = {
        "projectId": lambda: int(project["localId"]) if "localId" in project else project["id"],
        "budgetYear": lambda: (year or project["years"][0])["year"],
        "decisionBody": lambda: COHORT["decision"]["body"],
        "grantOccasion": lambda: COHORT["decision"]["occasion"],
        "investmentType": lambda: listed(project["types"], WORDS["type"]),
        "followUpPlan": lambda: listed(project.get("plan"), WORDS["method"]),
        "status": lambda: {**WORDS["status"], **style.get("statusWords", {})}[project["status"]],
        "surplusReason": lambda: WORDS["reason"].get(project.get("reason")) if has_surplus else None,
        "surplusDisposition": lambda: WORDS["disposition"].get(project.get("disposition")) if has_surplus else None,
        "reportedUtilisation": lambda: total(project, "spentOre") / total(project, "grantedOre"),
        "effectDimension": lambda: WORDS["dimension"].get(project.get("effectDimension")),
        "effectSource": lambda: WORDS["source"].get(project.get("effectSource")),
        "effectLevel": lambda: WORDS["level"].get(project.get("level")),
    }
    return simple[field]()


def format_of(field, style):
    if field in AMOUNTS:
        return {"mnkr": "0.00"}.get(style["unit"], style.get("format", "#,##0"))
    if field in DATES or field == "decisionDate":
        return "yyyy-mm-dd"
    return "0.0%" if field == "reportedUtilisation" else None

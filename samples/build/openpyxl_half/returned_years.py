"""Returned workbooks where years or signs make the layout: Farsta, Idrottsnämnden, Exploateringsnämnden."""
from openpyxl.styles import Font

from .paper import landscape, new_workbook, titles
from .tables import Table, group_headings
from .wording import projects_of

EXAMPLE = "Exempel med påhittade projekt och belopp"


def farsta(places):
    """Two heading rows: 2023 and 2024 merged over Beviljat, Utfall and Avvikelse; tkr in the title."""
    book, sheet = new_workbook("Redovisning")
    titles(sheet, ["Farsta stadsdelsnämnd: trygghetsinvesteringar", "Belopp i tkr", EXAMPLE], right=6, colour="7E5109")
    left = {"formula": lambda cell: f"{cell('grantedAmount')}-{cell('spentAmount')}"}
    columns = [("Projektnr", "projectId"), ("Projekt", "projectName"), ("Plats", "place"), ("Typ", "investmentType"),
               ("Status", "status")]
    for year in (2023, 2024):
        columns += [("Beviljat", "grantedAmount", {"year": year}), ("Utfall", "spentAmount", {"year": year}),
                    ("Avvikelse", "reportedDeviation", {"year": year, **left})]
    columns += [("Förklaring", "deviationReason"), ("Skäl till överskott", "surplusReason"),
                ("Överskott går till", "surplusDisposition"), ("Slutförd", "completedDate"),
                ("Rapport inlämnad", "reportDate"),
                ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef"), ("Slutresultat", "finalResult"),
                ("Avvikelse i genomförande", "implementationDeviation"),
                ("Beskrivning av avvikelse", "implementationDeviationText"), ("Uppföljningsplan", "followUpPlan"),
                ("Uppföljning genomförd", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
                ("Resultat av uppföljning", "followUpResult")]
    style = {"unit": "tkr", "headFill": "7E5109"}
    table = Table(sheet, 6, columns, style, places)
    group_headings(sheet, 5, [("Projekt", 1, 5), ("2023", 6, 8), ("2024", 9, 11), ("Orsaker", 12, 14),
    ("Rapport och uppföljning", 15, len(columns))], style)
    for project in projects_of("Farsta"):
        table.project(project)
    table.sums("Summa", 7, 9, {"grantedAmount", "spentAmount", "reportedDeviation"})
    landscape(sheet, 6)
    return book


def idrottsnamnden(places):
    """Two tables on one sheet, budget year 2023 and 2024; one project stands in both."""
    book, sheet = new_workbook("Idrott")
    titles(sheet, ["Idrottsnämnden", "Uppföljning av trygghetsinvesteringar, belopp i kr", EXAMPLE], right=6, colour="154360")
    columns = [("Projektnr", "projectId"), ("Trygghetsinvestering", "projectName"), ("Stadsdelsområde", "district"),
               ("Plats", "place"), ("Typ", "investmentType"),
               ("Dialog med stadsdelsnämnd", "districtDialogue"), ("Datum för dialog", "dialogueDate"),
               ("Ansökningsdatum", "applicationDate"), ("Driftkostnad per år", "operatingCost"),
               ("Beviljat belopp", "grantedAmount"), ("Ekonomiskt utfall", "spentAmount"),
               ("Orsak till avvikelse", "deviationReason"), ("Skäl till överskott", "surplusReason"),
               ("Överskott går till", "surplusDisposition"), ("Beslut om överskott", "dispositionRef"),
               ("Status", "status"), ("Slutförd", "completedDate"), ("Rapport inlämnad", "reportDate"),
               ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef"), ("Slutresultat", "finalResult"),
               ("Avvikelse i genomförande", "implementationDeviation"), ("Uppföljningsplan", "followUpPlan"),
               ("Uppföljning gjord", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
               ("Resultat av uppföljning", "followUpResult")]
    top = 5
    for number in (2023, 2024):
        sheet.cell(top, 1, f"Budgetår {number}").font = Font(name="Calibri", bold=True, size=12, color="154360")
        table = Table(sheet, top + 1, columns, {"unit": "kr", "headFill": "154360"}, places)
        for project in projects_of("Idrottsnämnden"):
            for year in project["years"]:
                if year["year"] == number:
                    table.project(project, year)
        table.sums(f"Summa {number}", top + 2, table.row - 1, {"grantedAmount", "spentAmount"})
        top = table.row + 2
    landscape(sheet)
    return book


def exploateringsnamnden(places):
    """Costs are printed as negatives, consistently; otherwise without a fault."""
    book, sheet = new_workbook("Uppföljning")
    titles(sheet, ["Exploateringsnämnden", "Trygghetsinvesteringar, kr. Utgifter redovisas med minustecken.", EXAMPLE], right=6, colour="212F3D")
    red = "#,##0;[Red]\\-#,##0"
    columns = [("Projekt-ID", "projectId"), ("Projektnamn", "projectName"), ("Beviljad nämnd", "grantedNamnd"),
               ("Redovisande nämnd", "reportingNamnd"), ("Stadsdelsområde", "district"),
               ("Plats", "place"), ("Typ av investering", "investmentType"), ("Beslutande organ", "decisionBody"),
               ("Beslutsdatum", "decisionDate"), ("Beslutstillfälle", "grantOccasion"), ("Dnr beslut", "decisionRef"),
               ("Ansökningsdatum", "applicationDate"), ("Dialog med stadsdelsnämnd", "districtDialogue"),
               ("Datum för dialog", "dialogueDate"), ("Lokal analys", "localAnalysis"),
               ("Identifierat problem", "problem"),
               ("Åtgärd", "measure"), ("Förväntad effekt", "expectedEffect"), ("Planerat slut", "plannedCompletion"),
               ("Uppföljningsplan", "followUpPlan"), ("Budgetår", "budgetYear"),
               ("Kalkylerade utgifter", "estimatedCost"), ("Beviljat belopp", "grantedAmount"),
               ("Prognos", "forecast", {"format": red}), ("Ekonomiskt utfall", "spentAmount", {"format": red}),
               ("Avvikelse mot kalkyl", "reportedDeviation", {"formula": lambda cell: f"{cell('estimatedCost')}+{cell('spentAmount')}"}),
               ("Förklaring till ekonomisk avvikelse", "deviationReason"),
               ("Skäl till överskott", "surplusReason"), ("Vad händer med överskottet", "surplusDisposition"),
               ("Beslut om överskott", "dispositionRef"), ("Status", "status"), ("Startdatum", "startDate"),
               ("Slutförd datum", "completedDate"), ("Rapport inlämnad", "reportDate"),
               ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef"), ("Anmäld till utskott", "noticeDate"),
               ("Slutresultat", "finalResult"), ("Avvikelse i genomförande", "implementationDeviation"),
               ("Uppföljning genomförd", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
               ("Resultat av uppföljning", "followUpResult"), ("Parallella insatser", "parallelMeasures")]
    style = {"unit": "kr", "negative": {"spentAmount", "forecast"}, "headFill": "212F3D"}
    table = Table(sheet, 5, columns, style, places)
    for project in projects_of("Exploateringsnämnden"):
        table.project(project)
    table.sums("Totalt", 6, 7, {"estimatedCost", "grantedAmount", "forecast", "spentAmount", "reportedDeviation"})
    landscape(sheet, 5)
    return book

"""Returned workbooks with lists of one table: Kungsholmen, Norra innerstaden, Skärholmen, Kultur, Social, Miljö."""
from openpyxl.styles import Font

from .paper import landscape, new_workbook, titles
from .tables import Table
from .wording import projects_of

NBSP = "\u00a0"
EXAMPLE = "Exempel med påhittade projekt och belopp"


def grouped(number):
    written = f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"
    return written.replace(",", NBSP).replace(".", ",")


def kungsholmen(places):
    """Every amount is text: "650 000 kr" with no-break spaces; dates are text too; local running numbers."""
    book, sheet = new_workbook("Trygghetsmedel")
    titles(sheet, ["Kungsholmens stadsdelsförvaltning", "Redovisning av beviljade trygghetsmedel 2023", EXAMPLE], right=5, colour="1A5276")
    columns = [("Nr", "projectId"), ("Projekt", "projectName"), ("Stadsdel", "neighbourhood"), ("Plats", "place"),
               ("Åtgärdstyp", "investmentType"),
               ("Budgetår", "budgetYear"), ("Budgeterad kostnad", "estimatedCost"),
               ("Beviljat belopp", "grantedAmount"), ("Använt", "spentAmount"),
               ("Återstår", "reportedSurplus"), ("Orsak till avvikelse", "deviationReason"),
               ("Skäl till överskott", "surplusReason"),
               ("Disposition", "surplusDisposition"), ("Beslut om överskott", "dispositionRef"), ("Status", "status"),
               ("Färdigställt", "completedDate"),
               ("Rapport inlämnad", "reportDate"), ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef"),
               ("Slutresultat", "finalResult"),
               ("Avvikelser i genomförande", "implementationDeviation"), ("Uppföljning", "followUpPlan"),
               ("Uppföljning gjord", "followUpDone"),
               ("Uppföljningsdatum", "followUpDate"), ("Resultat av uppföljning", "followUpResult")]
    style = {"unit": "kr", "text": lambda n: f"{grouped(n)}{NBSP}kr", "date": lambda d: f"{d:%Y-%m-%d}", "headFill": "AED6F1", "headFont": "154360", "font": "Arial"}
    table = Table(sheet, 5, columns, style, places)
    for project in projects_of("Kungsholmen"):
        table.project(project)
    landscape(sheet, 5)
    return book


def norra_innerstaden(places):
    """One row per project and budget year, carried amounts between the years; two nämnder that were merged on 1 July 2023."""
    book, sheet = new_workbook("2023-2024")
    titles(sheet, ["Norra innerstadens stadsdelsnämnd", "Uppföljning av trygghetsinvesteringar, en rad per projekt och budgetår", EXAMPLE], right=7, colour="4A235A")
    columns = [("ID", "projectId"), ("Projektbenämning", "projectName"), ("Sökande nämnd", "grantedNamnd"),
               ("Redovisande nämnd", "reportingNamnd"),
               ("Stadsdel", "neighbourhood"), ("Plats", "place"), ("Typ", "investmentType"), ("Budgetår", "budgetYear"),
               ("Ombud in (tkr)", "carriedIn"), ("Beviljat (tkr)", "grantedAmount"), ("Utfall (tkr)", "spentAmount"),
               ("Ombud ut (tkr)", "carriedOut"),
               ("Status", "status"), ("Påbörjad", "startDate"), ("Slutbesiktning", "completedDate"),
               ("Rapport inkommen", "reportDate"),
               ("Inlämnad till", "reportRecipient"), ("Dnr rapport", "reportRef"), ("Slutresultat", "finalResult"),
               ("Avvikelse i genomförande", "implementationDeviation"), ("Orsak till avvikelse", "deviationReason"),
               ("Skäl till överskott", "surplusReason"),
               ("Vad händer med överskottet", "surplusDisposition"), ("Beslut om överskott", "dispositionRef"),
               ("Uppföljningsplan", "followUpPlan"),
               ("Uppföljning gjord", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
               ("Resultat av uppföljning", "followUpResult")]
    style = {"unit": "tkr", "headFill": "4A235A", "statusWords": {"completed": "Färdigt"}}
    table = Table(sheet, 5, columns, style, places)
    for project in projects_of("Norra innerstaden"):
        for year in project["years"]:
            table.project(project, year)
    table.sums("Summa", 6, table.row - 1, {"carriedIn", "grantedAmount", "spentAmount", "carriedOut"})
    landscape(sheet, 5)
    return book


def skarholmen(places):
    """mnkr as text with a decimal comma; a surplus is printed as minus under "Överskott (-)"."""
    book, sheet = new_workbook("Skärholmen")
    titles(sheet, ["Skärholmens stadsdelsnämnd", "Trygghetsinvesteringar, mnkr", EXAMPLE], right=4, colour="B9770E")
    columns = [("Stadsdel", "neighbourhood"), ("Projektnummer", "projectId"), ("Projektnamn", "projectName"),
               ("Var", "place"), ("Kategori", "investmentType"),
               ("Budgetår", "budgetYear"), ("Beviljat, mnkr", "grantedAmount"), ("Utfall, mnkr", "spentAmount"),
               ("Överskott (-), mnkr", "reportedSurplus"),
               ("Skäl till överskott", "surplusReason"), ("Överskott går till", "surplusDisposition"),
               ("Beslut om överskott", "dispositionRef"),
               ("Orsak till avvikelse", "deviationReason"), ("Status", "status"), ("Slutförd", "completedDate"),
               ("Inlämnad", "reportDate"), ("Mottagare", "reportRecipient"),
               ("Dnr rapport", "reportRef"), ("Beskrivning av slutresultat", "finalResult"),
               ("Avvikelser i genomförande", "implementationDeviation"),
               ("Uppföljning", "followUpPlan"), ("Uppföljning gjord", "followUpDone"),
               ("Uppföljningsdatum", "followUpDate"), ("Iakttagelser", "followUpResult")]
    style = {"unit": "mnkr", "text": lambda n: f"{n}".replace(".", ","), "negative": {"reportedSurplus"}, "headFill": "F5CBA7", "headFont": "4E342E"}
    table = Table(sheet, 4, columns, style, places)
    for project in projects_of("Skärholmen"):
        table.project(project)
    landscape(sheet, 4)
    return book


def kulturnamnden(places):
    """One project stands in a hidden row; dates are written "Q1 2024" and "mars 2024"; another nämnd does the work."""
    book, sheet = new_workbook("KuF")
    titles(sheet, ["Kulturnämnden", "Kulturförvaltningens trygghetsmedel 2023, belopp i kronor", EXAMPLE], right=6, colour="78281F")
    columns = [("Projektnr", "projectId"), ("Namn på projektet", "projectName"), ("Genomförare", "implementingNamnd"),
               ("Stadsdelsområde", "district"), ("Adress", "place"),
               ("Typ av investering", "investmentType"), ("Budgetår", "budgetYear"), ("Dialog", "districtDialogue"),
               ("Datum för dialog", "dialogueDate"), ("Ansökningsdatum", "applicationDate"),
               ("Kalkylerade utgifter", "estimatedCost"), ("Beviljad budget", "grantedAmount"),
               ("Utfall", "spentAmount"),
               ("Avvikelse", "reportedDeviation", {"formula": lambda cell: f"{cell('estimatedCost')}-{cell('spentAmount')}"}),
               ("Förklaring till avvikelse", "deviationReason"), ("Skäl till överskott", "surplusReason"),
               ("Överskott går till", "surplusDisposition"), ("Beslut om överskott", "dispositionRef"),
               ("Status", "status"), ("Start", "startDate"), ("Slutförd", "completedDate"),
               ("Rapport inlämnad", "reportDate"), ("Mottagare", "reportRecipient"), ("Dnr rapport", "reportRef"),
               ("Slutresultat", "finalResult"), ("Avvikelse i genomförande", "implementationDeviation"),
               ("Uppföljningsplan", "followUpPlan"),
               ("Uppföljning genomförd", "followUpDone"), ("Uppföljningsdatum", "followUpDate"),
               ("Resultat av uppföljning", "followUpResult")]
    table = Table(sheet, 5, columns, {"unit": "kr", "headFill": "78281F"}, places)
    rows = [table.project(project) for project in projects_of("Kulturnämnden")]
    table.sums("Summa", rows[0], rows[-1], {"estimatedCost", "grantedAmount", "spentAmount", "reportedDeviation"})
    sheet.row_dimensions[rows[-1]].hidden = True
    landscape(sheet, 5)
    return book


def socialnamnden(places):
    """No project ids, no unit anywhere (only kronor are plausible), one project broken off without a word why."""
    book, sheet = new_workbook("Trygghet SoF")
    sheet["A1"] = "Socialförvaltningen: trygghetsinvesteringar beslutade 2023-03-08 (exempel, påhittat)"
    sheet["A1"].font = Font(name="Calibri", bold=True, size=13)
    columns = [("Projekt", "projectName"), ("Nämnd", "grantedNamnd"), ("Stadsdelsområde", "district"),
               ("Plats", "place"), ("Typ", "investmentType"), ("År", "budgetYear"),
               ("Samråd", "districtDialogue"), ("Samrådsdatum", "dialogueDate"), ("Ansökan inkom", "applicationDate"),
               ("Kalkyl", "estimatedCost"), ("Beviljat", "grantedAmount"),
               ("Förbrukat", "spentAmount"), ("Differens", "reportedDeviation"), ("Förklaring", "deviationReason"),
               ("Skäl till överskott", "surplusReason"),
               ("Överskott går till", "surplusDisposition"), ("Läge", "status"), ("Påbörjad", "startDate"),
               ("Avslutad", "completedDate"), ("Rapportdatum", "reportDate"),
               ("Slutresultat", "finalResult"), ("Avvikelse i genomförande", "implementationDeviation"),
               ("Beskrivning av avvikelse", "implementationDeviationText"), ("Uppföljningsmetod", "followUpPlan"),
               ("Uppföljning gjord", "followUpDone"), ("Resultat av uppföljning", "followUpResult")]
    table = Table(sheet, 3, columns, {"unit": "kr", "headFill": "D5DBDB", "headFont": "1B2631", "statusWords": {"aborted": "Avbruten", "completed": "Genomförd"}}, places)
    for project in projects_of("Socialnämnden"):
        table.project(project)
    landscape(sheet, 3)
    return book


def miljonamnden(places):
    """An X under "Genomfört" instead of a status; mnkr in the title; an effect counted in Tyck till."""
    book, sheet = new_workbook("Miljöförvaltningen")
    titles(sheet, ["Miljö- och hälsoskyddsnämnden", "Återrapportering trygghetsinvestering (mnkr)", EXAMPLE], right=5, colour="0E6251")
    columns = [("Projekt-ID", "projectId"), ("Projektnamn", "projectName"), ("Genomfört", "status"),
               ("Område", "district"), ("Plats", "place"), ("Typ", "investmentType"), ("Budgetår", "budgetYear"),
               ("Dialog med stadsdelsnämnd", "districtDialogue"), ("Datum för dialog", "dialogueDate"),
               ("Ansökningsdatum", "applicationDate"),
               ("Kalkyl", "estimatedCost"), ("Beviljat", "grantedAmount"), ("Nyttjat", "spentAmount"),
               ("Ej nyttjat", "reportedSurplus", {"formula": lambda cell: f"{cell('grantedAmount')}-{cell('spentAmount')}"}),
               ("Orsak till avvikelse", "deviationReason"), ("Skäl till överskott", "surplusReason"),
               ("Överskott går till", "surplusDisposition"), ("Klart datum", "completedDate"),
               ("Rapport inlämnad", "reportDate"), ("Slutresultat", "finalResult"),
               ("Avvikelse i genomförande", "implementationDeviation"),
               ("Uppföljningsplan", "followUpPlan"), ("Uppföljning gjord", "followUpDone"),
               ("Uppföljningsdatum", "followUpDate"), ("Resultat av uppföljning", "followUpResult"),
               ("Trygghetseffekt", "effectDimension"), ("Källa", "effectSource"), ("Före", "effectBefore"),
               ("Efter", "effectAfter"), ("Effektnivå", "effectLevel"), ("Andra insatser", "parallelMeasures")]
    table = Table(sheet, 5, columns, {"unit": "mnkr", "headFill": "A3E4D7", "headFont": "0B5345", "statusWords": {"completed": "X"}}, places)
    for project in projects_of("Miljö- och hälsoskyddsnämnden"):
        table.project(project)
    landscape(sheet, 5)
    return book

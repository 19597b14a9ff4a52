"""Grants that newspapers and city pages printed, with the amounts as printed. Nothing here is invented."""
from openpyxl.styles import Font

from .paper import body, heading, landscape, new_workbook, titles

INK = {"headFill": "424949"}
NOTE = "Sammanställt ur tidningar och stadens webbsidor. Belopp som de stod i källan."
PRESS = [
    ["1", "februari 2018", "Rinkeby-Kista", "Allaktivitetsplats i Sunnanbyplan", "Idrott och aktivitet", "4,3 miljoner", "Vi i Rinkeby 24 februari 2018"],
    ["2", "februari 2018", "Rinkeby-Kista", "Belysning i Saimaparken, Akalla", "Belysning", "1,5 miljoner", "Vi i Rinkeby 24 februari 2018"],
    ["3", "februari 2018", "Spånga-Tensta", "Hjulsta centrum och torg: belysning och möbler", "Torg och plats", "1 miljon", "Vi i Rinkeby 24 februari 2018"],
    ["4", "februari 2018", None, "Sex bibliotek: lås, larm och inredning", "Lås och larm, Inredning i lokal", None, "Vi i Rinkeby 24 februari 2018 (belopp saknas i källan)"],
    ["5", "april 2019", "Rinkeby-Kista", "Torg mellan Husby bibliotek och Husbygårdsskolan", "Torg och plats", "två miljoner", "StockholmDirekt 12 april 2019"],
    ["6", "juni 2019", "Farsta", "Stieg Trenters torg", "Torg och plats", "över sex miljoner", "Mitti Farsta/Sköndal, juni 2019"],
    ["7", "juni 2019", "Farsta", "Mötesplats vid Edö, Magelungens strandpromenad", "Växtlighet och sikt, Gång- och parkväg", "1 650 000 kr", "Mitti Farsta/Sköndal, juni 2019"],
    ["8", "juni 2019", "Farsta", "Bättre sikt längs parkvägar och gångstråk", "Växtlighet och sikt", "290 000 kr", "Mitti Farsta/Sköndal, juni 2019"],
    ["9", "juni 2019", "Skärholmen", "Pollare på Skärholmstorget", "Trafikhinder", "5,5 miljoner", "Mitti Skärholmen, juni 2019"],
    ["10", "2020", "Hägersten-Liljeholmen", "Volleybollplan i Trekantsparken och belysning på Axelsbergs torg", "Idrott och aktivitet, Belysning", "2,6 miljoner", "StockholmDirekt, återgivet i Samnytt (svag källa)"],
    ["11", "2020", "Älvsjö", "Belysning vid Långsjöbadet, Bergtorpskärret och tunnlar vid Solbrännan", "Belysning, Gångtunnel och bro", "fyra miljoner", "StockholmDirekt, återgivet i Samnytt (svag källa)"],
    ["12", "juni 2020", "Spånga-Tensta", "Belysning på Spånga IP", "Belysning", "1,5 miljoner", "Mitti 22 juni 2020"],
    ["13", "juni 2020", "Spånga-Tensta", "Knutbyspåret i Bromsten", "Belysning, Växtlighet och sikt", "0,5 miljoner", "Mitti 22 juni 2020, ingressen"],
    ["13", "juni 2020", "Spånga-Tensta", "Knutbyspåret i Bromsten", "Belysning, Växtlighet och sikt", "0,7 miljoner", "Mitti 22 juni 2020, brödtexten"],
    ["14", None, "Kungsholmen", "Belysning vid Rålambshovsskolan", "Belysning", "800 000 kronor", "Mitti, odaterad artikel om tryggt på skolgården"],
    ["15", "mars 2023", "Hässelby-Vällingby", "Lekplatsen Labyrinten och gångtunnlar, stadsdelens summa", "Växtlighet och sikt, Belysning", "5,4 miljoner", "Mitti, våren 2023, om Västerort"],
    ["16", "våren 2023", "Skärholmen", "Ängens parklek, Bredängs centrum, Sätra ridhus och Sätra IP, stadsdelens summa", "Belysning, Lekplats och parklek", "4,1 miljoner", "Mitti, våren 2023, om Bredäng och Sätra"],
    ["17", "juli 2023", "Bromma", "Utegym i Tunnlandsparken", "Idrott och aktivitet", None, "Mitti, Staden vill bygga bort otrygghet (belopp saknas i källan)"],
    ["18", "2022–2023", "Enskede-Årsta-Vantör", "Årsta IP, Hagsätrahallen, Snösätraskolan, Enskede ridanläggning, Rågsveds aktivitetshus med flera", "Belysning", "omkring 14,6 miljoner", "Stadens webbsida På gång i Enskede-Årsta-Vantör"],
    ["19", "2019–2021", "Hägersten-Älvsjö", "18 åtgärder: belysning, röjning, tunnlar, utegym, hundrastgårdar, planer", "Övrigt", "drygt 18 miljoner", "Stadens webbsida om Hägersten-Älvsjö"],
    ["20", "2019–2020", "Trafiknämnden", "Pollare, strandpromenad, tunnlar och broar", "Trafikhinder, Gångtunnel och bro", "drygt 11 miljoner", "Stadens webbsida Stora investeringar för ökad trygghet"],
]
JUNE = [("Farsta", 8290000), ("Bromma", 2250000), ("Hägersten-Liljeholmen", 1500000), ("Hässelby-Vällingby", 2000000),
        ("Rinkeby-Kista", 2400000), ("Spånga-Tensta", 3149000), ("Skärholmen", 5500000)]
JUNE_PRINTED = 29189000
AREAS = [
    ["Norrmalm", "Norrmalm, 7 åtgärder 2019–2021: Sergels torg, Wahrendorffsgatan, Kungsträdgården, Järnvägsparken med flera", "2019–2021", "närmare 29 miljoner", "Stadens webbsida om Norrmalm"],
    ["Norra innerstaden", "Norra innerstaden, 13 åtgärder 2019–2021, däribland samma 7 som på Norrmalm", "2019–2021", "drygt 23 miljoner", "Stadens webbsida om Norra innerstaden (Norrmalm och Östermalm sedan 1 juli 2023)"],
    ["Östermalm", "Östermalm 2019", "2019", "0,9 miljoner", "StockholmDirekt, återgivet i Samnytt (svag källa)"],
    ["Norrmalm", "Norrmalm 2019", "2019", "0,5 miljoner", "StockholmDirekt, återgivet i Samnytt (svag källa)"],
]


def table(sheet, top, headings, rows, widths):
    for column, (text, width) in enumerate(zip(headings, widths), 1):
        heading(sheet.cell(top, column), text, INK)
        sheet.column_dimensions["ABCDEFGH"[column - 1]].width = width
    for row, values in enumerate(rows, top + 1):
        for column, value in enumerate(values, 1):
            body(sheet.cell(row, column), value, "#,##0" if isinstance(value, int) else None)
    landscape(sheet, top)
    return top + len(rows) + 1


def press():
    book, sheet = new_workbook("Projekt i pressen")
    titles(sheet, ["Trygghetsinvesteringar i pressen 2018–2023", NOTE], right=6, colour="424949")
    table(sheet, 4, ["Nr", "Beviljat datum", "Beviljad nämnd", "Projektnamn", "Typ", "Beviljat belopp", "Källa"], PRESS, [6, 16, 24, 84, 36, 24, 56])
    return book


def june_2019():
    book, sheet = new_workbook("Juni 2019")
    titles(sheet, ["Trygghetsutskottets omgång juni 2019: 29 189 000 kr till 23 projekt i nio stadsdelsområden", NOTE + " Två stadsdelsområden framgår inte av källorna."], right=5, colour="424949")
    rows = [[name, f"Samtliga beviljade projekt i {name}", 2019, amount, "StockholmDirekt 19 juni 2019 och Mitti juni 2019"] for name, amount in JUNE]
    last = table(sheet, 4, ["Stadsdelsnämnd", "Projekt", "Budgetår", "Beviljat (kr)", "Källa"], rows, [28, 48, 12, 18, 52])
    for column, value in enumerate(["Summa enligt källan", None, None, JUNE_PRINTED, "StockholmDirekt 19 juni 2019"], 1):
        body(sheet.cell(last, column), value, "#,##0")
        sheet.cell(last, column).font = Font(name="Calibri", bold=True)
    return book


def areas():
    book, sheet = new_workbook("Innerstaden")
    titles(sheet, ["Norrmalm och Norra innerstaden: vad stadens egna sidor anger", NOTE], right=4, colour="424949")
    table(sheet, 4, ["Stadsdelsnämnd", "Projekt", "Period", "Beviljat", "Källa"], AREAS, [24, 92, 14, 24, 72])
    return book


def build(target):
    for file, make in {"Pressen 2018-2023.xlsx": press, "Juni 2019 per stadsdel.xlsx": june_2019, "Norrmalm och Norra innerstaden.xlsx": areas}.items():
        make().save(target / file)

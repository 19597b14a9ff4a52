import type { Bilingual } from "../../../core/values/bilingual";

const note = (sv: string, en: string): Bilingual => ({ sv, en });

/** A line about each sample workbook, by folder and file name. */
export const sampleNotes: Readonly<Record<string, Bilingual>> = {
  "returned/Bromma uppfoljning trygghet.xlsx": note("Felfri lista i kronor", "A faultless list in kronor"),
  "returned/EAV trygghetsinvesteringar 2023.xlsx": note(
    "Avsnitt per typ, delsummor och slutsumma",
    "Sections per type, subtotals and a grand total",
  ),
  "returned/Exploateringskontoret.xlsx": note("Utgifter med minustecken, prognos", "Spending as negatives, a forecast"),
  "returned/FSK_trygghet.xlsx": note("1904 års datum, fel angiven nyttjandegrad", "1904 dates, a wrong utilisation"),
  "returned/Farsta sdf tkr.xlsx": note(
    "Tusental kronor, två rubrikrader, årskolumner",
    "Thousands, two heading rows, columns per year",
  ),
  "returned/Hagersten-Alvsjo pagaende och avslutade.xlsx": note(
    "Två tabeller på ett blad, ombudgetering utan beslut",
    "Two tables on a sheet, carry-over without a decision",
  ),
  "returned/Hässelby-Vällingby blanketter.xlsx": note(
    "En blankett per projekt, kryss i rutor",
    "A form per project, boxes to tick",
  ),
  "returned/Idrottsnamnden.xlsx": note("En tabell per budgetår", "A table per budget year"),
  "returned/Jarva_samlad_redovisning.xlsx": note(
    "Miljoner kronor, nämnder som gått samman",
    "Millions, nämnder that merged",
  ),
  "returned/KuF trygghetsmedel.xlsx": note("Dold rad med belopp", "A hidden row with an amount"),
  "returned/Kungsholmen.xlsx": note("Belopp och datum som text", "Amounts and dates as text"),
  "returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx": note("Felfri blankett", "A faultless form"),
  "returned/Miljoforvaltningen.xlsx": note(
    "Miljoner kronor, kryss under Genomfört",
    "Millions, a tick under Completed",
  ),
  "returned/Norra innerstaden 2023-2024.xlsx": note(
    "En rad per projekt och budgetår",
    "A row per project and budget year",
  ),
  "returned/Skarholmen mnkr.xlsx": note("Miljoner kronor som text med komma", "Millions as text with a comma"),
  "returned/Skarpnack_blanketter.xlsx": note("Blanketter i tusental kronor", "Forms in thousands"),
  "returned/Socialforvaltningen.xlsx": note("Ingen enhet angiven, inga projekt-ID", "No unit, no project ids"),
  "returned/Sodermalm slutredovisning.xlsx": note(
    "Sökt och beviljat belopp, omvänd avvikelse",
    "Applied and granted amounts, a reversed deviation",
  ),
  "returned/TK_trygghet_2023_v3_slutlig.xlsx": note(
    "Excel-tabell, dialog som saknas eller kom för sent",
    "An Excel table, dialogues missing or too late",
  ),
  "returned/UtbF_trygghet.xlsx": note("Tomma rader, streck där uppgift saknas", "Empty rows, dashes for missing facts"),
  "awkward/Skarpnack version 1.xlsx": note("Äldre av två versioner", "The older of two versions"),
  "awkward/Skarpnack version 2.xlsx": note("Nyare av två versioner", "The newer of two versions"),
  "awkward/avkortad.xlsx": note("Slutet av filen saknas: öppnas inte", "The end of the file is missing: not opened"),
  "awkward/avvikelse-med-blandade-tecken.xlsx": note("Avvikelser med olika tecken", "Deviations with different signs"),
  "awkward/belopp-utan-namn.xlsx": note("En rad med belopp men utan namn", "A row with amounts and no name"),
  "awkward/csv-med-fel-namn.xlsx": note(
    "En textfil med fel namn: öppnas inte",
    "A text file with the wrong extension: not opened",
  ),
  "awkward/dubbla-rubriker.xlsx": note("Två kolumner heter Beviljat", "Two columns named Granted"),
  "awkward/enhet-gar-inte-att-avgora.xlsx": note(
    "Enheten framgår inte: en fråga",
    "The unit is not stated: a question",
  ),
  "awkward/enhet-motsager-sig.xlsx": note(
    "Titeln säger tkr, rubriken kr",
    "The title says thousands, the heading kronor",
  ),
  "awkward/enheter-i-cellerna.xlsx": note("Varje cell bär sin egen enhet", "Every cell has a unit of its own"),
  "awkward/felvarden-i-celler.xlsx": note("#REF! och #N/A bland beloppen", "#REF! and #N/A among the amounts"),
  "awkward/formeltext-i-namn.xlsx": note("Namn som ser ut som formler", "Names that look like formulas"),
  "awkward/formler-utan-sparat-varde.xlsx": note("Formler utan sparat värde", "Formulas without a stored value"),
  "awkward/lista-utan-rubriker.xlsx": note("En lista utan rubriker", "A list without headings"),
  "awkward/losenord.xlsx": note("Sparad med lösenord: öppnas inte", "Saved with a password: not opened"),
  "awkward/nastan-ratt-rubrik.xlsx": note("En rubrik med stavfel", "A misspelt heading"),
  "awkward/okand-namnd.xlsx": note("Nämnder som inte finns: en fråga", "Unknown nämnder: a question"),
  "awkward/omojliga-datum.xlsx": note("Datum som inte kan stämma", "Dates that cannot be right"),
  "awkward/omvand-skrivriktning-i-namn.xlsx": note("Osynliga tecken i namnen", "Invisible characters in names"),
  "awkward/overdrag-och-noll.xlsx": note("Överskridande, och inget beviljat", "An overrun, and nothing granted"),
  "awkward/proto-som-rubrik-och-id.xlsx": note("Ovanliga ord som rubrik och ID", "Odd words as heading and id"),
  "awkward/samma-id-tva-ganger.xlsx": note("Samma projekt-ID två gånger", "The same project ID twice"),
  "awkward/samma-innehall (kopia).xlsx": note("Kopia av en annan fil", "A copy of another file"),
  "awkward/samma-innehall.xlsx": note("Originalet till kopian", "The copy's original"),
  "awkward/skadad.xlsx": note("Skadad: öppnas inte", "Damaged: not opened"),
  "awkward/summa-som-inte-stammer.xlsx": note("En summa som inte stämmer", "A total that does not add up"),
  "awkward/summarad-utan-text.xlsx": note("En summarad utan ordet Summa", "A total row without the word"),
  "awkward/tecken-gar-inte-att-avgora.xlsx": note(
    "Minus på två rader, plus på en: en fråga",
    "Minus on two rows, plus on one: a question",
  ),
  "awkward/tom-fil.xlsx": note("Noll byte: öppnas inte", "Zero bytes: not opened"),
  "awkward/tvetydigt-tal.xlsx": note("1.234 kan läsas på två sätt: en fråga", "1.234 can be read two ways: a question"),
  "awkward/ungefarliga-belopp.xlsx": note("Cirka och drygt", "Amounts that are about or just over"),
  "awkward/vand-tabell.xlsx": note("Projekten bredvid varandra", "Projects side by side"),
  "awkward/webbsida-med-fel-namn.xlsx": note(
    "En webbsida med fel namn: öppnas inte",
    "A web page by the wrong name: not opened",
  ),
  "real/Juni 2019 per stadsdel.xlsx": note(
    "En summa i filen som inte stämmer",
    "A total in the file that does not add up",
  ),
  "real/Norrmalm och Norra innerstaden.xlsx": note(
    "En del som är större än sin helhet",
    "A part larger than its whole",
  ),
  "real/Pressen 2018-2023.xlsx": note("21 belopp som text med ord", "21 amounts as text with words"),
};

/** What the bench opens first: one sheet, made by a person for people, with a few things wrong. */
export const firstSample = "returned/EAV trygghetsinvesteringar 2023.xlsx";

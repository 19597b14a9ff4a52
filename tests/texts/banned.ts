/**
 * Words and forms that no text may have, each with the word to use and why: a language review of every text found them, and one thing has
 * one word. City quotations are not ours to change and are not looked at.
 */
export interface Banned {
  readonly form: RegExp;
  readonly instead: string;
  readonly because: string;
  /** Words of a text as it was, so that the form is known to find something. */
  readonly stood: string;
}

const ban = (form: RegExp, instead: string, because: string, stood: string): Banned => ({
  form,
  instead,
  because,
  stood,
});

export const bannedInSwedish: readonly Banned[] = [
  // One word for each thing
  ban(/\bombud(?!get)/iu, "ombudgetering, ombudgeterat in", "ett ombud är en person", "Ombud in"),
  ban(/överdrag/iu, "överskridande", "en budget överskrids; överdrag är bankspråk", "Överdrag"),
  ban(/\ballvar\b/iu, "allvarlighetsgrad", "direktöversättning av severity", "Allvar: Fel"),
  ban(
    /\b(?:brist|brister|bristen|bristerna)\b/iu,
    "iakttagelse",
    "brist passar inte upplysningar",
    "Granskningen gav inga brister.",
  ),
  ban(/anmärkning/iu, "fel, iakttagelse", "ett formellt begrepp i kommunal revision", "Ett projekt utan anmärkning"),
  ban(/\bfynd\b/iu, "iakttagelse", "ett ord för samma sak", "Antal fynd"),
  ban(
    /återrapporter/iu,
    "redovisa",
    "ett verb för projekt: redovisat eller inte redovisat",
    "Projektet är inte återrapporterat",
  ),
  ban(/slutrapport|slutredovisning/iu, "uppföljningsrapport", "promemorians ord", "Länge utan slutrapport"),
  ban(/slutförd datum|slutförandet\b/iu, "slutdatum", "grammatikfel; en term", "Slutförd datum"),
  ban(/planerat slut(?!datum)/iu, "planerat slutdatum", "en term", "Planerat slut har passerat"),
  ban(
    /disposition|disponera/iu,
    "vad händer med överskottet, fördelas",
    "krockar med disponibelt",
    "Kvar efter disposition",
  ),
  ban(/(?<!ut)lova[dt]/iu, "utlovad", "ett ord", "Alla: uppföljning lovad"),
  ban(/formulär/iu, "blankett", "ett ord", "I ett formulär står två belopp"),
  ban(/tidsfrist/iu, "frist", "ett ord", "Tidsfrister räknas från dagen."),
  ban(/regelverk/iu, "anvisningar, regler", "stadens anvisningar är inte Medelkolls regler", "Regelverk: {edition}"),
  ban(
    /källmening|\bmening \{|anvisning \{/iu,
    "källa",
    "täcker både stadens texter och Medelkolls",
    "Anvisning {number}",
  ),
  ban(
    /öppen fråga|öppna frågor/iu,
    "obesvarad fråga",
    "en öppen fråga saknar svarsalternativ",
    "{count|öppen fråga|öppna frågor}",
  ),
  // Names of screens and buttons that misled
  ban(/\bSamla in\b/u, "Flera nämnder", "inget samlas in", "läs filen under Samla in"),
  ban(/varför denna siffra/iu, "Så är det räknat", "engelska; svaret är hur", "Varför denna siffra?"),
  ban(
    /läs och sammanställ|skriv i arbetsboken/iu,
    "Läs filerna igen, Skriv sammanställningen",
    "knappen gör något annat",
    "Läs och sammanställ",
  ),
  ban(/räkneverk/iu, "beräkning", "ett räkneverk är en mekanisk räknare", "Räkneverket och anvisningarna"),
  ban(
    /blade[nt] (?:Brister|Täckning|Avstämning)\b/u,
    "Iakttagelser, Redovisningsläge, Kontrollsummor",
    "bladens namn",
    "Se bladet Brister.",
  ),
  // Who does what
  ban(
    /(?<!\p{L})(?:vi|våra|vårt)(?!\p{L})/iu,
    "Medelkoll",
    "läses som stadens i en sammanställning",
    "En regel som vi har lagt till",
  ),
  ban(
    /vår standard|gränsen är vår/iu,
    "Medelkolls standardregel",
    "läses som stadens",
    "Gränsen är vår och kan ändras",
  ),
  ban(
    /Filen (?:anger|skriver|säger)|[Cc]ellen säger|[Aa]rbetsboken säger|[Rr]egistret säger/u,
    "i filen står, av arbetsboken framgår",
    "filer och celler säger inget",
    "Filen anger inte om beloppen är kr",
  ),
  ban(
    /Projektet ”\{project\}” (?:anger|redovisar|lämnade|lämnar|ombudgeterar|utlovade|hänvisar|har mätt)/u,
    "nämnden lämnar, medel ombudgeteras",
    "projekt gör inget",
    "Projektet ”{project}” redovisar inte vilken effekt",
  ),
  ban(
    /beviljad nämnd|den beviljade nämnden/iu,
    "nämnd som beviljats medel",
    "en nämnd är inte beviljad",
    "den beviljade nämnden är en facknämnd",
  ),
  ban(
    /projekt som (?:beviljades|har beviljats)(?! medel| andra medel)/iu,
    "har beviljats medel",
    "medel beviljas, inte projekt",
    "Ett projekt som beviljades för mer än 18 månader sedan",
  ),
  // Counted, or not
  ban(
    /räknas in\b|räkna in\b|medräkn|är inte med\b/iu,
    "räknas med, räknas inte med",
    "en fras",
    "kunde inte räknas in",
  ),
  ban(
    /räknas inte(?! med| som| fram| ut)/iu,
    "räknas inte med",
    "en fras",
    "De räknas, men {value} räknas inte: summan",
  ),
  ban(/inget behöver göras|behöver inte göras/iu, "Du behöver inte göra något.", "en fras", "Inget behöver göras."),
  // Forms
  ban(
    /skiljer sig(?! åt| från)/iu,
    "skiljer sig åt, skiljer sig från",
    "skilja sig åt",
    "När de skiljer sig är en rad fel",
  ),
  ban(/tryckta? summa/iu, "summan i filen", "engelska: printed sum", "Den tryckta summan för"),
  ban(/summerar till/iu, "blir tillsammans", "engelska: sum to", "Projekten summerar till 78,2"),
  ban(/levande formler/iu, "formler", "engelska: live formulas", "med levande formler"),
  ban(/vilar på/iu, "bygger på", "engelska: rests on", "Var och en vilar på en mening."),
  ban(/läggs samman|lägga samman/iu, "förs ihop, förs samman", "adderas", "läses och läggs samman"),
  ban(/(?:anmäl|rapportera) (?:gärna )?felet/iu, "skicka till it-avdelningen", "till vem?", "Anmäl gärna felet"),
  ban(/\bInternet\b/u, "internet", "liten bokstav", "en tjänst på Internet"),
  ban(
    /(?:senast|sedan|startade|upphörde|slutfördes) \{(?:due|date|start|completed|planned|ended|decision|report)\}/u,
    "den {datum}",
    "datum i löpande text",
    "skulle ha lämnats senast {due}",
  ),
  ban(/[\d}] %/u, "hårt mellanslag före %", "en regel", "87,4 %"),
  ban(/\d (?:kr|tkr|mnkr|kB|MB)\b|\} (?:kB|MB|byte)\b/u, "hårt mellanslag före enheten", "en regel", "0,5 tkr"),
  ban(/"/u, "”", "raka citattecken i svensk text", '"Klart" är ingen beskrivning'),
  ban(/\S…|\S\.\.\.(?=\s|$)/u, "mellanslag före …", "typografi", "läser in…"),
  // A number and a noun that has one form for one and another for more
  ban(
    /\{\w+\} (?:filer|celler|dagar|månader|rader|frågor|iakttagelser|arbetsböcker|kolumner|summor|regler|nämnder)\b/u,
    "{antal|fil|filer}",
    "rätt för 0, 1 och många",
    "Gäller alla {count} filer",
  ),
  ban(
    /\|projekt\|projekt\} (?:lästa|genomförda|redovisade)/u,
    "{antal|projekt läst|projekt lästa}",
    "rätt för 0, 1 och många",
    "{projects|projekt|projekt} lästa",
  ),
];

export const bannedInEnglish: readonly Banned[] = [
  ban(/\bmoney\b/iu, "funds", "one word", "spent money in"),
  ban(/\bstands?\b(?! for)/iu, "is in, appears in", "translated Swedish", "stands in several places"),
  ban(/(?:^|[.:] )State /u, "Enter, Give", "stiff as an order", "State the kind"),
  ban(/\bhand(?:s|ed)? (?:in|over)\b/iu, "submit", "one word", "should have handed in"),
  ban(/\babort/iu, "cancelled", "plain English", "Aborted"),
  ban(/dispos(?:ed of|ition)/iu, "allocated", "disposed of is thrown away", "More disposed of than the surplus"),
  ban(
    /from the calculation|calculated (?:at|minus|expenditure|more)/iu,
    "estimate",
    "clashes with computed",
    "from the calculation",
  ),
  ban(
    /kind of investment|operation (?:and|or) upkeep/iu,
    "type of investment, operation or maintenance",
    "one word",
    "Kind of investment",
  ),
  ban(/\b(?:we|our)\b/iu, "Medelkoll's", "whose?", "Our standard"),
  ban(
    /need not do|do not need to do anything|nothing needs to be done/iu,
    "No action needed.",
    "one phrase",
    "You need not do anything.",
  ),
  ban(/project id\b/u, "project ID", "one spelling", "project id"),
  ban(
    /(?:parts of one|as a|not a|no) return\b|returned workbooks/iu,
    "report, submitted",
    "a return is a tax return",
    "parts of one return",
  ),
  ban(/brought together/iu, "matched, combined", "one word", "They were not brought together."),
  ban(/broken off|broke off/iu, "interrupted", "idiom", "The last write was broken off."),
  ban(/final report/iu, "follow-up report", "one term", "Long without a final report"),
  ban(/printed (?:sum|total)/iu, "the total in the file", "nothing is printed", "The printed sum"),
  ban(/is no (?:command|date|unit|format|part|selection|name)\b/iu, "is not a", "translated Swedish", "is no date"),
  ban(/nothing to remark|with remarks/iu, "no errors, partly read", "translated Swedish", "read with remarks"),
  ban(/\bdeficienc/iu, "finding", "one word", "found no deficiencies"),
  ban(/\bopen questions?\b/iu, "unanswered question", "as in Swedish", "{count|open question|open questions}"),
  ban(/(?:under|tab|screen) Collect\b/u, "Several nämnder", "nothing is collected", "read the file under Collect"),
  ban(/why this figure/iu, "How this was calculated", "the answer is how", "Why this figure?"),
  ban(
    /(?:sheets?) (?:Brister|Täckning|Avstämning)\b/u,
    "Iakttagelser, Redovisningsläge, Kontrollsummor",
    "the names of the sheets",
    "See the sheet Brister.",
  ),
  ban(/(?:instruction|sentence) \{/iu, "source", "one word", "Sentence {number}"),
  ban(/report (?:the fault|it)\b/iu, "send it to your IT department", "to whom?", "Report the fault with the text"),
  ban(/^[^“]*”|”[^“]*”/u, "“…”", "English quotation marks", "”{file}” has not been read"),
  ban(
    /\d (?:kr|tkr|mnkr|kB|MB)\b|\} (?:kB|MB|bytes)\b|[\d}] %/u,
    "a no-break space before the unit",
    "one rule",
    "0.5 tkr",
  ),
  ban(
    /\{\w+\} (?:projects|files|cells|days|months|rows|questions|findings|workbooks|columns|sheets|rules|notices|sums)\b/u,
    "{count|file|files}",
    "right for 0, 1 and many",
    "{refused} files",
  ),
];

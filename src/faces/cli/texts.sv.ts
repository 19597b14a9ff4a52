import type { CliTexts } from "./text-shape";

export const sv: CliTexts = {
  help: `medelkoll – uppföljning av beviljade medel ur nämndernas arbetsböcker

Användning:
  medelkoll check FIL|MAPP...                granska mot anvisningarna
  medelkoll questions FIL|MAPP... [-o SVAR.json]
                                             skriv frågorna som en fil att svara i
  medelkoll summarize FIL|MAPP... -o UT.xlsx skriv den standardiserade sammanställningen
  medelkoll consolidate FIL|MAPP... --granted REGISTER -o UT.xlsx
                                             sammanställ mot registret över beviljade projekt
  medelkoll extract FIL|MAPP... [--shard i/n] -o UT.ndjson|UT.parquet
                                             en post per projekt och budgetår, att fråga med SQL
  medelkoll explain KOD                      förklara en kod, till exempel FRI-01
  medelkoll rules                            lista reglerna med sina källmeningar

Val:
  --as-of ÅÅÅÅ-MM-DD   avstämningsdag som frister räknas till (annars i dag)
  --edition ID         anvisningarnas utgåva (annars trygghetsinvesteringar-2024)
  --unit kr|tkr|mnkr   svar när en fils enhet inte framgår
  --sign plus|minus    svar när det inte framgår om överskott skrivs med plus eller minus;
                       costs:plus eller costs:minus svarar för utgifternas tecken
  --answers FIL        svar på frågorna, som JSON (docs/answers.md)
  --select URVAL       bara vissa projekt: decided=2023-03-08 (eller FRÅN..TILL), year=2023,2024,
                       period=2022-2026, namnd=…, type=…, area=…, occasion=…, åtskilda med semikolon
  --granted FIL        registret över beviljade projekt (consolidate)
  --control FIL        kontrollsummor per nämnd och år, till exempel ur verksamhetsberättelsen (consolidate)
  --previous FIL       en tidigare sammanställning att jämföra med (consolidate)
  --decisions FIL      vad du har avgjort om projekt som inte passar ihop, som JSON (consolidate)
  --shard i/n          bara del i av n av filerna, till exempel 2/8 (extract)
  --format text|json   utskriftens form (JSON beskrivs i docs/json-output.md)
  --lang sv|en         språk
  -o, --output FIL     sammanställningens eller posternas fil; skrivs hel eller inte alls
  -h, --help           den här hjälpen
  -V, --version        programmets version

Slutkoder: 0 utan anmärkning, 1 fel eller stopp finns, 2 inget kunde läsas eller fel användning, 3 fel i programmet.
Inlästa filer ändras aldrig och inget lämnar datorn.
`,
  usage: {
    "no-command": "Ange vad som ska göras: check, questions, summarize, consolidate, extract, explain eller rules.",
    "unknown-command":
      "”{0}” är inget kommando. Välj check, questions, summarize, consolidate, extract, explain eller rules.",
    "unknown-option": "Valet {0} finns inte.",
    "option-value": "Valet {0} saknar sitt värde, eller har ett som det inte ska ha.",
    "missing-path": "Ange minst en fil eller mapp att läsa.",
    "missing-output": "Ange vart sammanställningen ska skrivas: -o UT.xlsx, eller posterna: -o UT.ndjson.",
    "missing-granted": "Ange registret över beviljade projekt: --granted REGISTER.xlsx.",
    "beside-not-used": "Valet {0} hör till consolidate.",
    "missing-code": "Ange en kod, till exempel: medelkoll explain FRI-01.",
    "extra-word": "”{0}” hör inte till kommandot.",
    "output-not-used":
      "Kommandot {0} skriver ingen fil. Valet -o hör till questions, summarize, consolidate och extract.",
    "output-ending": "”{0}” är inget namn för poster. Det ska sluta på .ndjson eller .parquet.",
    shard: "”{0}” är ingen del. Skriv till exempel --shard 2/8 för den andra delen av åtta.",
    "shard-not-used": "Valet --shard hör till extract.",
    "select-not-used": "extract tar med alla projekt; urvalet görs i frågan mot posterna (docs/records.md).",
    "as-of": "”{0}” är inget datum. Skriv --as-of ÅÅÅÅ-MM-DD.",
    unit: "”{0}” är ingen enhet. Välj --unit kr, tkr eller mnkr.",
    sign: "”{0}” går inte att tolka. Skriv --sign plus, minus, costs:plus eller costs:minus.",
    format: "”{0}” är inget format. Välj --format text eller json.",
    language: "”{0}” är inget språk som finns. Välj --lang sv eller en.",
  },
  seeHelp: "Hjälp: medelkoll --help",
  asOfToday: "Avstämningsdag är i dag, {0}. Ange en annan med --as-of.",
  unknownEdition: "Utgåvan ”{0}” finns inte. Välj: {1}.",
  unknownCode: "Koden ”{0}” finns inte. Alla koder listas med: medelkoll rules.",
  notDecisions: "”{0}” går inte att läsa som avgöranden. Formen beskrivs i docs/matching.md.",
  notAnswers: "”{0}” går inte att läsa som svar. Formen beskrivs i docs/answers.md.",
  unusedAnswers: "Svaren för ”{0}” används inte: ingen fil här heter så.",
  questionsWritten: "Frågorna ({1}) finns i {0}. Skriv numret på ditt svar vid ”choose”, och ange filen med --answers.",
  noQuestions: "Inga öppna frågor. {0} är skriven utan frågor.",
  answersNotWritten: "Frågorna kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsOtherThanAnswers:
    "”{0}” finns redan och är inga svar för Medelkoll. Välj ett annat namn; bara tidigare svar skrivs över.",
  unusedDecision:
    "Avgörandet om ”{0}” används inte: inget projekt, ingen nämnd med flera filer och ingen fil här heter så, eller också säger ett annat avgörande emot. Nycklarna står i docs/matching.md.",
  notSelection: "”{0}” är inget urval. Skriv till exempel --select decided=2023-03-08. Nycklar: {1}.",
  missingPath: "”{0}” finns inte.",
  skipped: "Hoppar över {0}: {1}.",
  skipReasons: {
    "owner-file": "tillfällig fil från en öppen arbetsbok",
    hidden: "dold fil",
    "system-file": "systemfil",
    link: "länk",
    "not-a-workbook": "ingen arbetsbok",
    "no-access": "får inte öppnas",
  },
  nothingToRead: "Det finns inga arbetsböcker att läsa.",
  tooManyFiles: "Det är {0} arbetsböcker. Medelkoll läser högst {1} åt gången; välj mappar eller filer med färre.",
  ownSummary: "Hoppar över {0}: det är en sammanställning som Medelkoll har skrivit.",
  nothingReadable: "Ingen fil kunde läsas. Ingen sammanställning har skrivits.",
  reading: "Läser {0} av {1}: {2}",
  written: "Sammanställningen finns i {0}",
  notWritten: "Sammanställningen kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsInput: "”{0}” är en av filerna som läses. Välj ett annat namn; inlästa filer ändras aldrig.",
  outputIsOther:
    "”{0}” finns redan och är ingen sammanställning från Medelkoll. Välj ett annat namn; bara en tidigare sammanställning skrivs över.",
  extracted: "Filer: {0} (läst {1}, läst med anmärkning {2}, ej läst {3})\nPoster: {4}",
  extractWritten: "Posterna finns i {0}",
  extractNotWritten: "Posterna kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsOtherThanExtract:
    "”{0}” finns redan och är inga poster från Medelkoll. Välj ett annat namn; bara tidigare poster skrivs över.",
  writeRefusals: {
    locked: "filen är öppen i ett annat program; stäng den och försök igen",
    "no-space": "disken är full",
    "read-only": "mappen eller filen får inte ändras",
    "is-folder": "det är en mapp",
    "not-a-file": "det är en länk eller något annat än en vanlig fil",
    "no-folder": "mappen finns inte",
    other: "systemet sade nej",
  },
  ourFault: "Fel i programmet (INT-01): {0}\nInget har skrivits. Anmäl gärna felet med texten ovan.",
  headings: {
    files: "Filer",
    totals: "Summor",
    questions: "Frågor",
    findings: "Iakttagelser",
    noFindings: "Inga iakttagelser.",
    rule: "Regel",
    toDo: "Gör så här",
    incomplete: "ofullständig",
    approximate: "ungefärlig",
    unread: "{0} av {1} filer lästa",
    edition: "Anvisningar",
    asOf: "Avstämningsdag",
    unitAndSign: "enhet {0}, överskott {1}",
    projects: "Projekt",
    notReported: " redovisade, och {0} till som är beviljade men inte redovisade",
    granted: "Beviljat",
    spent: "Utfall",
    utilisation: "Nyttjandegrad",
    surplus: "Överskott",
    overrun: "Överdrag",
    completed: "Genomförda",
    moreNotices: "{0} upplysningar visas inte; de finns med --format json.",
    house: "vår standardregel, inte stadens text",
    check: "Kontroll",
    examplesPass: "Godtas",
    examplesFail: "Ger koden",
    severity: "Allvar",
    manual: "bedöms av en människa",
  },
  answersNone: "svarar att det inte finns några projekt",
  status: { read: "läst", "partly-read": "läst med anmärkning", unreadable: "ej läst" },
  answerUnit: "Svara med --unit om det gäller alla filer.",
  answerHow: "Skriv frågorna som en fil att svara i: medelkoll questions FIL... -o svar.json",
  unitUnknown: "okänd eller blandad",
  signs: { plus: "plus", minus: "minus" },
};

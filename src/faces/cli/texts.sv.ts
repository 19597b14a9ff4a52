import type { CliTexts } from "./text-shape";

export const sv: CliTexts = {
  help: `medelkoll – uppföljning av beviljade medel i nämndernas arbetsböcker

Användning:
  medelkoll check FIL|MAPP...                granska mot anvisningarna
  medelkoll questions FIL|MAPP... [-o SVAR.json]
                                             skriv frågorna som en fil att svara i
  medelkoll summarize FIL|MAPP... -o UT.xlsx skriv den standardiserade sammanställningen
  medelkoll consolidate FIL|MAPP... --granted REGISTER -o UT.xlsx
                                             sammanställ mot registret över beviljade projekt
  medelkoll extract FIL|MAPP... [--shard i/n] -o UT.ndjson|UT.parquet
                                             en post per projekt och budgetår, att fråga med SQL
  medelkoll notice FIL|MAPP... --granted REGISTER -o ANMALAN.docx
                                             skriv anmälan av uppföljningen
  medelkoll letters FIL|MAPP... --granted REGISTER -o MAPP|BREV.zip
                                             skriv ett brev per nämnd: begäran, påminnelse eller tack
  medelkoll forms --granted REGISTER -o MAPP|UT.zip
                                             gör en rapportmall per nämnd ur registret
  medelkoll forms --from REDOVISNING -o MAPP
                                             flytta en ifylld rapportmall till den här utgåvan
  medelkoll receipt FIL [-o KVITTO.xlsx|KVITTO.txt]
                                             tala om för avsändaren hur redovisningen har lästs
  medelkoll mark FIL|MAPP... -o MAPP|KOPIA.xlsx
                                             gör kopior där det som ska rättas är färgat och antecknat
  medelkoll explain KOD                      förklara en kod, till exempel FRI-01
  medelkoll rules                            lista reglerna med sina källor
  medelkoll edition export [UTGÅVA] -o UTGAVA.xlsx
                                             skriv en utgåva som en arbetsbok att redigera
  medelkoll edition import FIL [-o UTGAVA.json|KOPIA.xlsx]
                                             kontrollera en redigerad utgåva, och spara den, eller en kopia
                                             med felen i sina celler
  medelkoll edition changes UTGÅVA UTGÅVA    visa vad som skiljer två utgåvor åt

Flaggor:
  --as-of ÅÅÅÅ-MM-DD   avstämningsdag, som frister räknas fram till (annars i dag)
  --edition UTGÅVA     anvisningarnas utgåva: id, eller en fil (.xlsx, .json) från edition export eller import
                       (annars trygghetsinvesteringar-2024)
  --unit kr|tkr|mnkr   svar när en fils enhet inte framgår
  --sign plus|minus    svar när det inte framgår om överskott skrivs med plus eller minus;
                       costs:plus eller costs:minus svarar för utgifternas tecken
  --answers FIL        svar på frågorna, som JSON (docs/answers.md)
  --accepted FIL       godtagna iakttagelser med skäl, som JSON (docs/accepted.md; check, summarize,
                       notice, letters, receipt, mark)
  --select URVAL       bara vissa projekt: decided=2023-03-08 (eller FRÅN..TILL), year=2023,2024,
                       period=2022-2026, namnd=…, type=…, area=…, occasion=…, åtskilda med semikolon
  --granted FIL        registret över beviljade projekt (consolidate, notice, letters, forms)
  --control FIL        kontrollsummor per nämnd och år, till exempel från verksamhetsberättelsen
                       (consolidate, notice)
  --previous FIL       en tidigare sammanställning att jämföra med (consolidate, notice, forms)
  --decisions FIL      dina avgöranden om projekt som inte gick att föra ihop, som JSON
                       (consolidate, notice, letters)
  --by RUBRIK          kolumnen som registret delas upp efter (forms, annars per nämnd)
  --layout SÄTT        list: alla projekt i en lista, eller per-project: ett blad per projekt (forms)
  --last-day DAG       sista dag att lämna in eller svara, ÅÅÅÅ-MM-DD (forms, letters)
  --contact TEXT       vem som svarar på frågor (forms, letters)
  --no-copies          inga kopior med det som ska rättas (letters)
  --shard i/n          bara del i av n av filerna, till exempel 2/8 (extract)
  --sender AVSÄNDARE   vem som är avsändare (summarize, consolidate, notice, letters)
  --dnr DNR            ärendets diarienummer (summarize, consolidate, notice, letters)
  --verbose            skriv ut alla iakttagelser (summarize, consolidate)
  --format text|json   utskriftens form (JSON beskrivs i docs/json-output.md)
  --lang sv|en         språk
  -o, --output FIL     filen eller mappen att skriva; varje fil skrivs hel eller inte alls
  -h, --help           den här hjälpen
  -V, --version        programmets version

Slutkoder: 0 inga fel, 1 minst ett fel eller stopp, 2 inget kunde läsas eller kommandot är felskrivet, 3 fel i Medelkoll.
Inlästa filer ändras aldrig, och inga uppgifter lämnar datorn.
`,
  usage: {
    "no-command": "Ange vad som ska göras: {0}.",
    "unknown-command": "”{0}” är inte ett kommando. Välj bland {1}.",
    "unknown-option": "Flaggan {0} finns inte.",
    "option-value": "Flaggan {0} saknar värde, eller har ett värde fast den inte ska ha något.",
    "option-not-used": "Flaggan {0} hör inte till {1}. Den hör till {2}.",
    "missing-path": "Ange minst en fil eller mapp att läsa.",
    "missing-output": "Ange vart resultatet ska skrivas, till exempel -o {0}.",
    "missing-granted": "Ange registret över beviljade projekt: --granted REGISTER.xlsx.",
    "missing-register":
      "Ange registret över beviljade projekt med --granted, eller en ifylld rapportmall med --from, och inte båda.",
    "missing-code": "Ange en kod, till exempel: medelkoll explain FRI-01.",
    "edition-action": "Ange vad som ska göras med utgåvan: export, import eller changes.",
    "edition-file": "Ange arbetsboken som ska läsas in: medelkoll edition import UTGAVA.xlsx.",
    "edition-two": "Ange två utgåvor att jämföra: medelkoll edition changes FÖRE EFTER.",
    "edition-ending": "”{0}” passar inte. Välj ett namn som slutar på {1}.",
    "extra-word": "”{0}” hör inte till kommandot.",
    "output-ending": "”{0}” är inte ett namn för poster. Det ska sluta på .ndjson eller .parquet.",
    "receipt-ending": "”{0}” är inte ett namn för ett kvitto. Det ska sluta på .xlsx eller .txt.",
    "docx-ending": "”{0}” är inte ett namn för anmälan. Det ska sluta på .docx.",
    shard: "”{0}” är inte en del. Skriv till exempel --shard 2/8 för den andra delen av åtta.",
    "as-of": "”{0}” är inte ett datum. Skriv --as-of ÅÅÅÅ-MM-DD.",
    "last-day": "”{0}” är inte ett datum. Skriv --last-day ÅÅÅÅ-MM-DD.",
    layout:
      "”{0}” är inget sätt. Välj --layout list (alla projekt i en lista) eller per-project (ett blad per projekt).",
    unit: "”{0}” är inte en enhet. Välj --unit kr, tkr eller mnkr.",
    sign: "”{0}” går inte att tolka. Skriv --sign plus, minus, costs:plus eller costs:minus.",
    format: "”{0}” är inte ett format. Välj --format text eller json.",
    language: "Språket ”{0}” finns inte. Välj --lang sv eller en.",
  },
  seeHelp: "Hjälp: medelkoll --help",
  asOfToday: "Avstämningsdagen är i dag, den {0}. Ange en annan med --as-of.",
  unknownEdition: "Utgåvan ”{0}” finns inte, varken som id eller som fil. Välj: {1}.",
  edition: {
    read: "{0}: {1}",
    clean: "Utgåvan går att använda. Inga fel hittades.",
    faults: "Fel att rätta: {0}",
    notUsable: "Utgåvan kan inte användas förrän felen är rättade. Därefter kontrolleras också det som hänger på dem.",
    more: "och {0} till",
    exported: "Utgåvan finns i {0}. Ändra i den och läs in den med medelkoll edition import.",
    imported: "Utgåvan finns i {0}. Använd den med --edition.",
    marked: "Kopian med felen i sina celler finns i {0}. Rätta i den och läs in den på nytt.",
    notWritten: "Utgåvan kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
    exists: "”{0}” finns redan. Välj ett annat namn; en arbetsbok som någon kan ha ändrat i skrivs aldrig över.",
    isOther: "”{0}” finns redan och är ingen utgåva. Välj ett annat namn; bara en tidigare utgåva skrivs över.",
    tooLong: "Utgåvan ryms inte i en arbetsbok, där en cell har plats för 32 000 tecken: {0}.",
  },
  unknownCode: "Koden ”{0}” finns inte. Alla koder listas med: medelkoll rules.",
  sentEdition: "Rapportmallen granskas efter utgåvan som den skickades ut med: {0}. Välj en annan med --edition.",
  notDecisions: "”{0}” går inte att läsa som avgöranden. Formen beskrivs i docs/matching.md.",
  notAnswers: "”{0}” går inte att läsa som svar. Formen beskrivs i docs/answers.md.",
  unusedAnswers: "Svaren för ”{0}” används inte, eftersom ingen fil här heter så.",
  notAccepted: "”{0}” går inte att läsa som godtagna iakttagelser. Formen beskrivs i docs/accepted.md.",
  unusedAccepted: "Godtagandet {0} används inte, eftersom ingen iakttagelse är sådan längre.",
  questionsWritten: "Frågorna ({1}) finns i {0}. Skriv numret på ditt svar vid ”choose”, och ange filen med --answers.",
  noQuestions: "Inga obesvarade frågor. {0} är skriven utan frågor.",
  answersNotWritten: "Frågorna kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsOtherThanAnswers:
    "”{0}” finns redan och innehåller inte svar för Medelkoll. Välj ett annat namn; bara tidigare svar skrivs över.",
  unusedDecision:
    "Avgörandet om ”{0}” används inte. Antingen finns inget projekt, ingen nämnd med flera filer och ingen fil med det namnet, eller så säger ett annat avgörande emot. Nycklarna beskrivs i docs/matching.md.",
  notSelection: "”{0}” är inte ett urval. Skriv till exempel --select decided=2023-03-08. Nycklar: {1}.",
  missingPath: "”{0}” finns inte.",
  skipped: "Hoppar över {0}: {1}.",
  skipReasons: {
    "owner-file": "tillfällig fil från en öppen arbetsbok",
    hidden: "dold fil",
    "system-file": "systemfil",
    link: "länk",
    "not-a-workbook": "inte en arbetsbok",
    "no-access": "du saknar behörighet att öppna den",
  },
  nothingToRead: "Det finns inga arbetsböcker att läsa.",
  tooManyFiles: "Antalet arbetsböcker är {0}. Medelkoll läser högst {1} åt gången. Dela upp dem på flera körningar.",
  ownSummary: "Hoppar över {0}: det är en sammanställning eller ett kvitto som Medelkoll har skrivit.",
  nothingReadable: "Ingen fil kunde läsas. Ingen sammanställning har skrivits.",
  reading: "Läser {0} av {1}: {2}",
  written: "Sammanställningen finns i {0}",
  notWritten: "Sammanställningen kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsInput: "”{0}” är en av filerna som läses. Välj ett annat namn; inlästa filer ändras aldrig.",
  outputIsOther:
    "”{0}” finns redan och är inte en sammanställning från Medelkoll. Välj ett annat namn; bara en tidigare sammanställning skrivs över.",
  extracted: "Filer: {0} (lästa: {1}, delvis lästa: {2}, inte lästa: {3})\nPoster: {4}",
  extractWritten: "Posterna finns i {0}",
  extractNotWritten: "Posterna kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
  outputIsOtherThanExtract:
    "”{0}” finns redan och innehåller inte poster från Medelkoll. Välj ett annat namn; bara tidigare poster skrivs över.",
  receipt: {
    several: "Antalet arbetsböcker att läsa är {1}. ”{0}” kan bara vara kvitto på en. Ange en i taget.",
    outputIsOther:
      "”{0}” finns redan och är inte ett kvitto från Medelkoll. Välj ett annat namn; bara ett tidigare kvitto skrivs över.",
    notWritten: "Kvittot kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
    written: "Kvittot finns i {0}",
  },
  mark: {
    several: "Antalet arbetsböcker att läsa är {1}. ”{0}” kan bara vara kopian av en. Ange en mapp.",
    otherEnding: "Kopian av ”{1}” ska ha samma filändelse som originalet. Välj ett annat namn än ”{0}”.",
    exists: "”{0}” finns redan och kan vara ifylld. Välj ett annat namn.",
    existsShort: "finns redan och kan vara ifylld; välj en annan mapp",
    nothing: "Inget att rätta i {0}. Ingen kopia är skriven av den.",
    none: "Ingen kopia är skriven.",
    noCopy: "Ingen kopia av {0}: {1}.",
    unreadable: "filen går inte att läsa längre",
    why: {
      "other-format": "den är inte en .xlsx- eller .xlsm-fil utan lösenord; spara om den så i Excel",
      damaged: "filen är skadad; spara om den i Excel",
      shared: "den är en delad arbetsbok med ändringslogg; sluta dela den i Excel och spara om den",
    },
    unsigned: "{0} är digitalt signerad. Signaturen gäller bara originalet och finns inte i kopian.",
    notWritten: "Kopiorna kunde inte skrivas. {0}: {1}.",
    written: "Kopior att rätta i: {0}. De finns i {1}. Originalen är oförändrade.",
  },
  forms: {
    noColumn: "Registret har ingen kolumn med rubriken ”{0}”. Skriv rubriken som den står i registret.",
    noForm: "Utgåvan {0} har ingen rapportmall. Vad mallen frågar efter anges i utgåvan.",
    noProjects: "Registret innehåller inga projekt att göra rapportmallar för.",
    doubted:
      "Inga rapportmallar är skrivna, eftersom registret är osäkert om vad som är beviljat ({0}), först ”{1}” ({2}). Se medelkoll check på registret.",
    nobodys: "Ingen rapportmall för ”{0}” ({1}): det framgår inte vilken nämnd som ska redovisa projektet.",
    notWritten: "Rapportmallarna kunde inte skrivas. {0}: {1}.",
    exists: "finns redan och kan vara ifylld; välj en annan mapp",
    leftOver: "Fick inte plats i den nya rapportmallen: ”{0}”, {1}: ”{2}” ({3}).",
    written: "Rapportmallar: {0}. De finns i {1}",
  },
  prose: {
    nothingReadable: "Ingen fil kunde läsas. Inget har skrivits.",
    noRegister: "Registret ”{0}” kunde inte läsas, så inget har skrivits. Se medelkoll check på registret.",
    unread: "Kunde inte läsas, eller gav inga projekt: {0}. Kontrollera innan du skickar något.",
    notice: {
      written: "Anmälan finns i {0}",
      notWritten: "Anmälan kunde inte skrivas till {0}: {1}. Det som fanns där är oförändrat.",
      isOther:
        "”{0}” finns redan och har skrivits eller ändrats av någon annan än Medelkoll. Välj ett annat namn; bara en orörd anmälan skrivs över.",
    },
    letters: {
      kinds: { request: "begäran om komplettering", reminder: "påminnelse", thanks: "tack" },
      written: "Brev: {0}. De finns i {1}",
      notWritten: "Breven kunde inte skrivas. {0}: {1}.",
      exists: "finns redan och kan vara ändrad; välj en annan mapp eller ett annat namn",
    },
  },
  writeRefusals: {
    locked: "filen är öppen i ett annat program; stäng den och försök igen",
    "no-space": "disken är full",
    "read-only": "mappen eller filen är skrivskyddad",
    "is-folder": "det är en mapp",
    "not-a-file": "det är en länk eller något annat än en vanlig fil",
    "no-folder": "mappen finns inte",
    other: "operativsystemet tillät det inte",
  },
  ourFault: "Fel i Medelkoll (INT-01): {0}\nInget har skrivits. Skicka texten ovan till it-avdelningen.",
  nothingRead: "Lästa filer: 0 av {0}. Orsaken till varje fil står nedan.",
  brief: {
    unread: "Kunde inte läsas: {0}",
    more: "och {0} till",
    moreKinds: "och {0} slag av iakttagelser till",
    questions: "Frågor att besvara: {0}. Skriv dem som en fil att svara i med medelkoll questions.",
    mostToDo: "Flest att rätta eller komplettera: {0}",
    rest: "Alla iakttagelser står på bladet {0}. Med --verbose skrivs de ut här.",
  },
  headings: {
    files: "Filer",
    totals: "Summor",
    questions: "Frågor",
    findings: "Iakttagelser",
    noFindings: "Inga iakttagelser.",
    rule: "Källa",
    toDo: "Gör så här",
    incomplete: "ofullständig",
    approximate: "ungefärlig",
    unread: "Lästa filer: {0} av {1}",
    edition: "Anvisningar",
    asOf: "Avstämningsdag",
    unit: "enhet {0}",
    sign: "överskott skrivs med {0}",
    projects: "Projekt",
    notReported: " redovisade. Beviljade men inte redovisade: {0}",
    granted: "Beviljat",
    spent: "Utfall",
    utilisation: "Nyttjandegrad",
    surplus: "Överskott",
    overrun: "Överskridande",
    completed: "Genomförda",
    accepted: "godtagen: {0}",
    acceptedCount: "varav godtagna: {0}",
    waivedCount: "varav undantag: {0}",
    waivedAll: "Undantag enligt beslut i registret: {0}. De behöver inte rättas.",
    trialCount: "Iakttagelser enligt regler som prövas: {0}. De stoppar inget.",
    acceptedBefore: "inte längre godtagen, eftersom uppgifterna har ändrats",
    moreNotices: "Upplysningar som inte visas: {0}. De finns med i --format json.",
    house: "Medelkolls standardregel, inte stadens text",
    check: "Kontroll",
    examplesPass: "Godtas",
    examplesFail: "Ger koden",
    severity: "Allvarlighetsgrad",
    manual: "bedöms av en människa",
  },
  projectsCounted: ["projekt", "projekt"],
  answersNone: "svarar att det inte finns några projekt",
  status: { read: "läst", "partly-read": "delvis läst", unreadable: "kunde inte läsas" },
  answerUnit: "Svara med --unit om samma enhet gäller i alla filer.",
  answerHow: "Skriv frågorna som en fil att svara i: medelkoll questions FIL... -o svar.json",
  unitUnknown: "okänd eller blandad",
  signs: { plus: "plus", minus: "minus" },
};

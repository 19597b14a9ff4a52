/**
 * Every word of the summary in Swedish. `{name}` is filled in; `{n|projekt|projekt}` is a number with its noun, in the singular and the
 * plural. Sheet names and table headings are fixed and stand in `names.ts`.
 */
export const textsSv = {
  title: "Uppföljning av {grant}",
  subtitle:
    "Urval: {selection}. Anvisningar: {edition}, version {version}. Lästa filer: {read} av {files}. Belopp i {unit}.",
  provenance: {
    dnr: "Dnr {dnr}",
    decided: "Medlen beviljades {decisions}",
    decision: "den {date} ({n|projekt|projekt})",
    more: "{n|datum|datum} till",
    undated: "Beslutsdatum saknas för {n|projekt|projekt}",
  },
  everything: "alla projekt i filerna",
  asOf: "Avstämningsdag",
  million: "mnkr",
  kronor: "kronor",
  footerLeft: "{title}, avstämningsdag {date}",
  footerRight: "Sida &P av &N",
  purpose: "ändamålet",

  incomplete: {
    mark: "ofullständig",
    atLeast: "minst; okänt för {n}",
    intro: "Summorna är ofullständiga: {reasons}. Bara kända belopp är med. {where}",
    granted: "beviljat belopp saknas för {n|projekt|projekt}",
    spent: "utfall saknas för {n|projekt|projekt}",
    gaps: "{n|uppgift i filerna är osäker eller kunde inte räknas med|uppgifter i filerna är osäkra eller kunde inte räknas med}",
    doubted: "{n|projekt|projekt} har osäkra belopp",
    unread: "{n|fil|filer} utan lästa projekt ({names})",
    whereAll: "Se bladen Iakttagelser och Källor.",
    whereOwn: "Se bladet Iakttagelser.",
  },

  answered: { yes: "Besvarad", partly: "Delvis svar", no: "Ej besvarad" },
  total: "Summa",
  missing: "Uppgift saknas",
  rounding:
    "Belopp i {unit} är avrundade var för sig. Delarna i en tabell kan därför skilja sig från dess summa med högst {most}.",
  headings: {
    count: "Antal",
    granted: "Beviljat",
    spent: "Utfall",
    utilisation: "Nyttjandegrad",
    surplus: "Överskott",
    overrun: "Överskridande",
    amount: "Belopp",
    of: "Av",
    share: "Andel",
    status: "Status",
    namnd: "Redovisande nämnd",
    project: "Projekt",
    projectId: "Projekt-ID",
    reason: "Skäl till överskott",
    disposition: "Vad händer med överskottet",
    report: "Uppföljningsrapport",
    contribution: "Redovisade uppgifter",
    area: "Stadsdelsområde",
    perProject: "Utfall per projekt, kr",
    type: "Typ av investering",
    median: "Medianutfall, kr",
    severity: "Allvarlighetsgrad",
    rule: "Vanligaste iakttagelserna",
  },

  keyFigures: {
    granted: { label: "Beviljat", note: "summa beviljade belopp" },
    spent: { label: "Utfall", note: "bokförda utgifter" },
    utilisation: { label: "Nyttjandegrad", note: "utfall / beviljat" },
    surplus: { label: "Överskott", note: "disponibelt − utfall" },
    overrun: { label: "Överskridande", note: "utfall − disponibelt" },
    projects: { label: "Projekt", note: "som har beviljats medel" },
    completed: { label: "Genomförda", note: "med status genomfört" },
    completedShare: { label: "Andel genomförda projekt", note: "genomförda / alla projekt" },
    inTime: { label: "Rapporter i tid", note: "lämnade inom {months|månad|månader}" },
    late: { label: "Sent lämnade", note: "rapporter efter fristen" },
    overdue: { label: "Ej lämnade", note: "rapporter, fristen ute" },
  },

  completed: {
    question: "1. Vilka projekt har genomförts?",
    sentence: "Av {projects|projekt|projekt} har {completed} genomförts ({share}).",
    none: "Det finns inga projekt i urvalet.",
    atLeast: "Genomförda projekt: {count}.",
  },

  unfinished: {
    heading: "Projekt som inte är genomförda:",
    line: "{project}, {namnd}: {status}",
    unknown: "status saknas",
    perNamnd:
      "{n|projekt är inte genomfört|projekt är inte genomförda}: {each}. Namnen står i projektlistan på nästa sida.",
  },

  contribution: {
    question: "2. Hur har projekten bidragit till {aim}?",
    sentence:
      "Slutresultatet är beskrivet för {result} av {completed|genomfört projekt|genomförda projekt}, och resultat av uppföljning är redovisat för {effect}.",
    atLeast:
      "Slutresultatet är beskrivet för {result} av minst {completed|genomfört projekt|genomförda projekt}, och resultat av uppföljning är redovisat för {effect}.",
    none: "Inget projekt är genomfört, så ingen effekt kan redovisas.",
    noneKnown: "Inget projekt är känt som genomfört, så ingen effekt kan redovisas.",
    promised:
      "Uppföljning är utlovad i {promised|projekt|projekt}, genomförd i {done} av dem och redovisad med resultat i {reported}.",
    effects: "Observerat: {kinds}.",
    effectKind: "{kind} i {n|projekt|projekt}",
    quote: "{project}, {namnd}: ”{quote}”",
    measured: "{quote} {effect}.",
    tooEarly: "I {n|projekt|projekt} mättes effekten för tidigt för att kunna bedömas.",
    rows: {
      result: "Genomförda: slutresultat beskrivet",
      effect: "Genomförda: resultat av uppföljning",
      promised: "Alla: uppföljning utlovad",
      done: "Utlovad: uppföljningen genomförd",
      reported: "Utlovad: redovisad med resultat",
    },
  },

  reports: {
    heading: "Uppföljningsrapporter",
    sentence:
      "Uppföljningsrapporten ska lämnas senast {months|månad|månader} efter slutdatumet. Sista dagen räknas med.",
    longRunning: "Beviljat för mer än {months|månad|månader} sedan, utan rapport",
  },

  used: {
    question: "3. Hur mycket av de beviljade medlen har använts?",
    sentence: "Av {granted} har {spent} använts ({share}).",
    known: "Det kända beviljade beloppet är {granted} och det kända utfallet {spent}.",
    knownShare: "I {n|projekt|projekt} där båda beloppen är säkra är nyttjandegraden {share}.",
    completed: "I genomförda projekt är nyttjandegraden {share}.",
    missing: "Belopp saknas eller är osäkra för {n|projekt|projekt}.",
    approximate: "{n|projekt har ett ungefärligt belopp|projekt har ungefärliga belopp} (”cirka”).",
    none: "Inga belopp är kända.",
    largestSurplus: "Störst överskott: {projects}.",
    largestOverrun: "Störst överskridande: {projects}.",
    namedAmount: "{project}, {namnd} {amount}",
  },

  surplus: {
    question: "4. Varför har inte allt använts, och vad händer med överskotten?",
    sentence:
      "Överskottet är {surplus} i {n|projekt|projekt}, varav {final} i avslutade projekt (slutligt) och {running} i övriga.",
    known:
      "Det kända överskottet är {surplus} i {n|projekt|projekt}, varav {final} i avslutade projekt (slutligt) och {running} i övriga.",
    none: "Inget överskott är redovisat.",
    noneKnown: "Inget överskott är känt.",
    overrun: "I {n|projekt|projekt} är utfallet högre än disponibelt belopp, tillsammans {overrun}.",
    overrunKnown: "I minst {n|projekt|projekt} är utfallet högre än disponibelt belopp, tillsammans {overrun}.",
    missing: "Överskottet är okänt eller osäkert för {n|projekt|projekt}.",
    reused: "{reused} av överskottet ({share}) ska åter användas för samma ändamål.",
    reusedKnown: "{reused} av det kända överskottet ({share}) ska åter användas för samma ändamål.",
    several: "Flera angivna",
    notFinal: "Projektet pågår, krävs inte än",
  },

  charts: {
    heading: "Diagram",
    usedByNamnd: {
      whole: "Använt och kvar av de beviljade medlen per nämnd, {unit}; av allt är {share} använt",
      known: "Använt och kvar av de beviljade medlen per nämnd, {unit}, så långt det är känt",
    },
    usedByProject: {
      whole: "Använt och kvar av de beviljade medlen per projekt, {unit}; av allt är {share} använt",
      known: "Använt och kvar av de beviljade medlen per projekt, {unit}, så långt det är känt",
    },
    usedAlt: "Liggande staplar: utfall och överskott i {unit} för {n|rad|rader}. Talen står i tabellen under fråga 3.",
    reasons: {
      title: "Skäl till överskott: mest är {answer}, {amount} ({share})",
      alt: "Liggande staplar: överskott i {unit} efter {n|skäl|skäl}. Talen står i tabellen under fråga 4.",
    },
    dispositions: {
      title: "Vad som händer med överskottet: mest är {answer}, {amount} ({share})",
      alt: "Liggande staplar: överskott i {unit} efter {n|svar|svar}. Talen står i tabellen under fråga 4.",
    },
  },
  list: {
    heading: "Projekten",
    granted: "Beviljat, kr",
    spent: "Utfall, kr",
    status: "Status och slutdatum",
    tooMany: "{n|projekt|projekt} är för många för en utskrift. Alla finns på bladet Projekt.",
  },

  geography: {
    heading: "Geografisk spridning",
    without: "Inga projekt i {areas}.",
    withoutKnown: "Inga kända projekt i {areas}.",
  },
  types: { heading: "Typ av investering och kostnad" },

  quality: {
    accepted: "varav godtagna",
    heading: "Kvalitet i underlaget",
    noFindings: "Granskningen gav inga iakttagelser.",
    withoutFile: "Nämnder som har beviljats medel men inte lämnat någon redovisning: {names}.",
  },

  definitions: {
    heading: "Definitioner",
    lines: [
      "Beviljat: beslutade belopp per projekt och budgetår. Disponibelt: beviljat plus ombudgeterat in från året före.",
      "Utfall: bokförda utgifter enligt nämnden. Nyttjandegrad: utfall delat med beviljat belopp, för flera projekt summa delad med summa. Saknas något eller är något osäkert räknas bara projekt där båda beloppen är säkra (Fullständigt 1 på bladet Projekt).",
      "Överskott: disponibelt minus utfall i projekt med medel kvar, innan överskottet har fördelats. Överskridande: utfall minus disponibelt i projekt där utfallet är högre. Överskott och överskridande kvittas inte mot varandra.",
      "Slutligt överskott: i projekt som är genomförda, delvis genomförda eller avbrutna.",
      "Avvikelse mot kalkyl: kalkylerade utgifter minus utfall. Plus betyder billigare än kalkylerat.",
      "Andel genomförda: projekt med status genomfört delat med alla projekt. Är status okänd för något projekt är andelen minst så stor. {completionMeans}",
      "Typ: projektets huvudtyp. Medianen och utfall per projekt gäller projekt med säkra belopp.",
      "Ofullständig: minst ett belopp saknas, är osäkert eller kunde inte räknas med. Det som visas är summan av kända belopp. En tom cell betyder okänt, aldrig noll.",
      "Belopp räknas i ören och avrundas bara när de visas. ”ca” betyder att nämnden har skrivit cirka eller liknande.",
      "Talen i tabellerna är formler som hämtar från bladet Projekt. Meningar, status och frister är text som gäller avstämningsdagen och ändras inte om du ändrar ett tal.",
    ],
  },
  observations: { heading: "Kommentarer", hint: "Skriv fritt här. Texten står kvar när sammanställningen skrivs om." },

  projekt: {
    none: "Inga projekt i urvalet.",
    yes: "Ja",
    no: "Nej",
    effect: "Observerad effekt",
    before: "före",
    after: "efter",
  },
  iakttagelser: {
    none: "Granskningen gav inga iakttagelser.",
    kind: "{title}: {n|gång|gånger}. Varje gång har en egen rad under den här. Är raderna hopfällda visar siffran 2 uppe till vänster på bladet dem.",
    severities: {
      blocker: "{n|stopp|stopp}",
      error: "{n|fel|fel}",
      warning: "{n|varning|varningar}",
      notice: "{n|upplysning|upplysningar}",
      trial: "{n|prövas|prövas}",
      waived: "{n|undantag|undantag}",
    },
    many: {
      projects: "{n|projekt|projekt}",
      fields: "{n|fält|fält}",
      files: "{n|fil|filer}",
      sheets: "{n|blad|blad}",
      cells: "{n|cell|celler}",
      actions: "Se raderna under: {n|sak|olika saker} att göra.",
      other: "{n|uppgift|olika}",
    },
    acceptedOn: "{reason} ({date})",
    acceptedBefore: "Uppgifterna har ändrats sedan iakttagelsen godtogs (”{reason}”).",
  },
  perNamnd: { none: "Inget att rätta eller komplettera.", unknown: "Nämnden framgår inte" },
  kallor: {
    roles: {
      register: "Register över beviljade projekt",
      controls: "Kontrollsummor",
      earlier: "Tidigare sammanställning",
    },
    none: "Inga filer.",
    read: "Läst",
    partlyRead: "Delvis läst",
    unreadable: "Kunde inte läsas",
    copy: "Samma innehåll som en annan fil, räknas inte med",
    noTable: "Ingen tabell och ingen blankett hittades.",
    list: "Lista",
    form: "Blankett",
    other: "Annan tabell",
    undecided: "Går inte att avgöra",
    surplusSign: { plus: "överskott skrivs med plus", minus: "överskott skrivs med minus" },
    costSign: { plus: "utgifter skrivs med plus", minus: "utgifter skrivs med minus" },
    bytes: "{n}\u00a0byte",
  },
  regler: {
    city: "Staden: {document}",
    page: "Staden: {document}, sidan {page}",
    house: "Medelkolls standardregel: {why}",
    program: "Medelkoll",
    on: "Ja",
    trial: "Prövas",
    off: "Nej",
  },
  handlaggning: {
    states: "Läget kan vara",
    promptTitle: "Läge",
    prompt: "Skriv en ny rad för varje händelse: nämnd, läge, datum och varför. Nästa sammanställning läser bladet.",
    errorTitle: "Läget finns inte",
    error: "Välj ett av lägena till höger om tabellen.",
  },
  undantag: {
    heading: "Förlängningar och undantag enligt registret som gäller på avstämningsdagen",
    extension: "Förlängning",
    all: "Alla",
    decision: "{dnr}, {who}",
    decisionOn: "{dnr}, {who}, {date}",
    extensions: "{n|förlängning|förlängningar} av rapportens sista dag ({reach|projekt|projekt})",
    waivers: "{n|undantag|undantag} från regler ({reach|iakttagelse|iakttagelser})",
    sentence: "Enligt beslut i registret gäller {what}. Se bladet Regler.",
  },
  redovisningslage: {
    answered: "{answered} av {of}",
    states: {
      reported: "Lämnad i tid",
      "reported-late": "Lämnad för sent",
      overdue: "Inte lämnad, försenad",
      due: "Inte lämnad, inom fristen",
      running: "Projektet är inte slutfört",
      unclear: "Slutdatum saknas",
      none: "Nämnden har inga projekt",
      missing: "Projektet är inte redovisat",
    },
    notices: { notified: "Anmäld", ready: "Kan anmälas", "not-ready": "Inte klar" },
  },
  kontrollsummor: {
    none: "Inga kontrollsummor.",
    allYears: "Alla",
    verdicts: {
      equal: "Stämmer",
      rounding: "Avrundning",
      explained: "Förklarad",
      unexplained: "Oförklarad",
      "nothing-to-compare": "Inget att jämföra",
    },
    because: {
      "left-out": "{n|projekt|projekt} som inte räknas med ({amount}): {projects}.",
      "other-amount": "{n|projekt|projekt} med annat beviljat belopp än i beslutet ({amount}): {projects}.",
      "carried-in": "Ombudgeterat till {n|projekt|projekt} ({amount}): {projects}.",
      "other-year": "{n|projekt har|projekt har} belopp på andra eller okända år ({amount}): {projects}.",
      "not-reported": "{n|projekt är inte redovisat|projekt är inte redovisade}, så utfallet är okänt: {projects}.",
    },
    more: " och {n|till|till}",
  },
  utveckling: {
    cohort: "Beslutsdatum",
    year: "Budgetår",
    then: "Tidigare",
    now: "Nu",
    summary: "{date} ({file})",
    chart: {
      whole:
        "Beviljat och utfall per beslut, kronor; av det som beviljades {first} är {firstShare} använt, av det som beviljades {last} {lastShare}",
      known: "Beviljat och utfall per beslut, kronor, så långt det är känt",
      alt: "Liggande staplar: beviljat och utfall i kronor för {n|beslut|beslut}. Talen står i tabellen ovanför.",
    },
  },
  forandringar: { none: "Inget har förändrats.", appeared: "Nytt", gone: "Saknas", changed: "Ändrat" },
};

/** The shape that every language fills. */
export type Texts = typeof textsSv;

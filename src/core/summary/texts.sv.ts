/**
 * Every word of the summary in Swedish. `{name}` is filled in; `{n|projekt|projekt}` is a number with its noun, in the singular and the
 * plural. Sheet names and table headings are fixed and stand in `names.ts`.
 */
export const textsSv = {
  title: "Uppföljning av {grant}",
  subtitle:
    "Urval: {selection}. Regelverk: {edition}, version {version}. Lästa filer: {read} av {files}. Belopp i {unit}.",
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
    intro: "Ofullständiga summor: {reasons}. Det kända visas. {where}",
    granted: "beviljat saknas för {n|projekt|projekt}",
    spent: "utfall saknas för {n|projekt|projekt}",
    gaps: "{n|uppgift i filerna är osäker eller kunde inte räknas in|uppgifter i filerna är osäkra eller kunde inte räknas in}",
    doubted: "{n|projekt|projekt} har osäkra belopp",
    unread: "{n|fil|filer} gav inga projekt ({names})",
    whereAll: "Se bladen Brister och Källor.",
    whereOwn: "Se bladet Brister.",
  },

  answered: { yes: "Besvarad", partly: "Delvis", no: "Ej besvarad" },
  total: "Summa",
  missing: "Uppgift saknas",
  rounding: "Avrundningsdifferens",
  headings: {
    count: "Antal",
    granted: "Beviljat",
    spent: "Utfall",
    utilisation: "Nyttjandegrad",
    surplus: "Överskott",
    amount: "Belopp",
    of: "Av",
    share: "Andel",
    status: "Status",
    namnd: "Redovisande nämnd",
    project: "Projekt",
    projectId: "Projekt-ID",
    reason: "Skäl till överskott",
    disposition: "Vad händer med medlen",
    report: "Uppföljningsrapport",
    contribution: "Redovisat",
    area: "Stadsdelsområde",
    perProject: "Utfall per projekt, kr",
    type: "Typ av investering",
    median: "Medianutfall, kr",
    severity: "Allvar",
    rule: "Vanligaste bristerna",
  },

  keyFigures: {
    granted: { label: "Beviljat", note: "summa beviljade belopp" },
    spent: { label: "Utfall", note: "bokförda utgifter" },
    utilisation: { label: "Nyttjandegrad", note: "utfall / beviljat" },
    surplus: { label: "Överskott", note: "disponibelt − utfall" },
    overrun: { label: "Överdrag", note: "utfall − disponibelt" },
    projects: { label: "Projekt", note: "beviljade" },
    completed: { label: "Genomförda", note: "med status genomfört" },
    completedShare: { label: "Andel genomförda projekt", note: "genomförda / alla projekt" },
    inTime: { label: "Rapporter i tid", note: "lämnade inom {months} månader" },
    late: { label: "Sena", note: "lämnade efter fristen" },
    overdue: { label: "Saknade", note: "fristen har gått ut" },
  },

  completed: {
    question: "1. Vilka projekt har genomförts?",
    sentence: "Av {projects|projekt|projekt} har {completed} genomförts ({share}).",
    none: "Det finns inga projekt i urvalet.",
    atLeast: "Genomförda projekt: {count}.",
    where: "Varje projekts status, belopp och resultat står i bladet Projekt.",
  },

  contribution: {
    question: "2. Hur har projekten bidragit till {aim}?",
    sentence:
      "Av {completed|genomfört projekt|genomförda projekt} har {result} ett beskrivet slutresultat och {effect} ett redovisat resultat av uppföljning.",
    atLeast:
      "Av minst {completed|genomfört projekt|genomförda projekt} har {result} ett beskrivet slutresultat och {effect} ett redovisat resultat av uppföljning.",
    none: "Inget projekt är genomfört, så inget bidrag kan redovisas.",
    noneKnown: "Inget projekt är känt som genomfört, så inget bidrag kan redovisas.",
    promised:
      "Uppföljning är lovad i {promised|projekt|projekt}, genomförd i {done} av dem och redovisad med resultat i {reported}.",
    tooEarly: "För {n|projekt|projekt} är effekten mätt för tidigt för att bedömas.",
    rows: {
      result: "Genomförda: slutresultat beskrivet",
      effect: "Genomförda: resultat av uppföljning",
      promised: "Alla: uppföljning lovad",
      done: "Lovad: uppföljningen genomförd",
      reported: "Lovad: redovisad med resultat",
    },
  },

  reports: {
    heading: "Frister",
    sentence: "Rapport ska lämnas senast {months|månad|månader} efter slutförandet, dagen inräknad.",
    longRunning: "Beviljat för mer än {months} mån sedan, utan rapport",
  },

  used: {
    question: "3. Hur mycket av de beviljade medlen har använts?",
    sentence: "Av {granted} har {spent} använts ({share}).",
    known: "Känt beviljat är {granted} och känt utfall {spent}.",
    knownShare: "I {n|projekt|projekt} där båda är säkra är nyttjandegraden {share}.",
    completed: "I genomförda projekt är nyttjandegraden {share}.",
    missing: "Belopp saknas eller är osäkra för {n|projekt|projekt}.",
    approximate: "{n|projekt har ett ungefärligt belopp|projekt har ungefärliga belopp} (”cirka”).",
    none: "Inga belopp är kända.",
  },

  surplus: {
    question: "4. Varför har inte allt använts, och vad händer med överskotten?",
    sentence:
      "Överskottet är {surplus} i {n|projekt|projekt}, varav {final} i avslutade projekt (slutligt) och {running} i övriga.",
    known:
      "Det kända överskottet är {surplus} i {n|projekt|projekt}, varav {final} i avslutade projekt (slutligt) och {running} i övriga.",
    none: "Inget projekt redovisar överskott.",
    noneKnown: "Inget överskott är känt.",
    overrun: "{n|projekt|projekt} har använt mer än som var disponibelt, tillsammans {overrun}.",
    overrunKnown: "Minst {n|projekt|projekt} har använt mer än som var disponibelt, tillsammans {overrun}.",
    missing: "Överskottet är okänt eller osäkert för {n|projekt|projekt}.",
    reused: "{reused} av överskottet ({share}) ska användas för samma ändamål igen.",
    reusedKnown: "{reused} av det kända överskottet ({share}) ska användas för samma ändamål igen.",
    several: "Flera angivna",
    notFinal: "Ej klart, krävs inte än",
    reusedRow: "Åter till ändamålet, andel",
  },

  geography: { heading: "Geografisk spridning" },
  types: { heading: "Typ av investering och kostnad" },

  quality: {
    heading: "Kvalitet i underlaget",
    noFindings: "Granskningen gav inga anmärkningar.",
    withoutFile: "Nämnder med beviljade projekt men utan fil: {names}.",
  },

  definitions: {
    heading: "Definitioner",
    lines: [
      "Beviljat: beslutade belopp per projekt och budgetår. Disponibelt: beviljat plus ombudgeterat från året före.",
      "Utfall: bokförda utgifter enligt nämnden. Nyttjandegrad: utfall delat med beviljat, för flera projekt summa delad med summa; saknas eller är något osäkert, bara projekt där båda är säkra (Fullständigt 1 i bladet Projekt).",
      "Överskott: disponibelt minus utfall i projekt med medel kvar, före disposition. Överdrag: utfall minus disponibelt i projekt som har använt mer. De kvittas inte mot varandra.",
      "Slutligt överskott: i projekt som är genomförda, delvis genomförda eller avbrutna.",
      "Avvikelse mot kalkyl: kalkylerade utgifter minus utfall; plus är billigare än kalkylerat.",
      "Andel genomförda: projekt med status genomfört delat med alla projekt; är status okänd för några, minst så stor. {completionMeans}",
      "Typ: projektets huvudtyp. Medianen och utfall per projekt gäller projekt med säkra belopp.",
      "Ofullständig: minst ett belopp saknas, är osäkert eller kunde inte räknas in; det kända visas. Tomt är okänt, aldrig noll.",
      "Belopp räknas i ören och avrundas bara när de visas. ”ca” betyder att nämnden har skrivit cirka eller liknande.",
      "Tal i tabellerna är formler över bladet Projekt. Meningar, status och frister skrevs på avstämningsdagens uppgifter.",
    ],
  },
  observations: { heading: "Iakttagelser", hint: "Fri text: skrivs av den som ansvarar för sammanställningen." },

  projekt: {
    none: "Inga projekt i urvalet.",
    yes: "Ja",
    no: "Nej",
    effect: "Observerad effekt",
    before: "före",
    after: "efter",
  },
  brister: { none: "Granskningen gav inga brister." },
  perNamnd: { none: "Inget att komplettera.", unknown: "Nämnden framgår inte" },
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
    copy: "Samma innehåll som en annan fil, räknas inte",
    noTable: "Ingen tabell eller blankett hittades.",
    list: "Lista",
    form: "Blankett",
    other: "Annan tabell",
    undecided: "Går inte att avgöra",
    surplusSign: { plus: "överskott skrivs med plus", minus: "överskott skrivs med minus" },
    costSign: { plus: "utgifter skrivs med plus", minus: "utgifter skrivs med minus" },
    bytes: "{n} byte",
  },
  regler: {
    city: "Staden: {document}",
    page: "Staden: {document}, sidan {page}",
    house: "Vår standard: {why}",
    program: "Programmet",
    on: "På",
    off: "Av",
  },
  tackning: {
    answered: "{answered} av {of}",
    states: {
      reported: "Rapporterat i tid",
      "reported-late": "Rapporterat sent",
      overdue: "Rapport försenad",
      due: "Ej förfallet",
      running: "Ej slutfört",
      unclear: "Slutdatum saknas",
      none: "Svar: inga projekt",
      missing: "Ej återrapporterat",
    },
    notices: { notified: "Anmäld", ready: "Kan anmälas", "not-ready": "Ej klar" },
  },
  avstamning: {
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
      "left-out": "{n|projekt|projekt} som inte räknas in ({amount}): {projects}.",
      "other-amount": "{n|projekt|projekt} med annat beviljat belopp än beslutet ({amount}): {projects}.",
      "carried-in": "Ombudgeterat till {n|projekt|projekt} ({amount}): {projects}.",
      "other-year": "{n|projekt har|projekt har} belopp på andra eller okända år ({amount}): {projects}.",
      "not-reported":
        "{n|projekt är inte återrapporterat|projekt är inte återrapporterade}, så utfallet är okänt: {projects}.",
    },
    more: " och {n|till|till}",
  },
  utveckling: {
    cohort: "Beslutsdatum",
    year: "Budgetår",
    then: "Tidigare",
    now: "Nu",
    summary: "{date} ({file})",
  },
  forandringar: { none: "Inget har förändrats.", appeared: "Ny", gone: "Borta", changed: "Ändrad" },
};

/** The shape that every language fills. */
export type Texts = typeof textsSv;

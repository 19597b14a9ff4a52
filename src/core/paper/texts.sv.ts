/** Every word of the committee paper in Swedish that the summary does not have. Placeholders as in `summary/texts.sv.ts`. */
export const textsSv = {
  title: "Anmälan: uppföljning av {grant}",
  subject: "Uppföljning av {grant}, avstämningsdag {date}",
  footer: "Anvisningar {edition}, version {version}. Uppgifternas fingeravtryck {fingerprint}",
  table: "Tabell {n}. {caption}",
  chart: "Diagram {n}. {caption}",

  toFill: {
    receiver: "nämnd eller utskott",
    sender: "avsändare",
    dnr: "diarienummer",
    name: "namn",
    role: "titel",
    proposal: "förslag till beslut",
    document: "nr",
    day: "ort och datum",
  },
  facts: {
    to: "Till:",
    from: "Från:",
    dnr: "Dnr:",
    officer: "Handläggare:",
    asOf: "Avstämningsdag:",
  },

  proposal: "Förslag till beslut",
  matter: {
    heading: "Ärendet",
    about: "Ärendet gäller uppföljningen av {grant}, tillsammans {n|projekt|projekt}.",
    aboutAtLeast: "Ärendet gäller uppföljningen av {grant}, tillsammans minst {n|projekt|projekt}.",
    selection: "Urval: {selection}.",
    read: "Uppgifterna är hämtade ur {n|arbetsbok|arbetsböcker} från {namnder|nämnd|nämnder}.",
    readBesideRegister:
      "Uppgifterna är hämtade ur {n|arbetsbok|arbetsböcker} från {namnder|nämnd|nämnder} och har jämförts med registret över beviljade projekt.",
    rules:
      "Redovisningarna har granskats mot anvisningarna ”{edition}” (version {version}). Alla uppgifter gäller den {date}.",
  },

  overview: {
    heading: "Sammanfattning",
    reported: "Av {of|beviljat projekt|beviljade projekt} är {n} redovisade.",
    incomplete: "Summorna är ofullständiga: {reasons}. Bara kända belopp är med.",
    table: "Nyckeltal",
    description: "Ett nyckeltal på varje rad med sitt värde.",
    columns: { figure: "Nyckeltal", value: "Värde" },
    atLeast: "minst {n}",
  },

  figure: {
    incomplete: "{figure} (ofullständig)",
    doubted: "{figure} (osäkert)",
    unknown: "okänt",
    about: "ca {figure}",
  },

  completed: {
    table: "Projekten efter status",
    description:
      "En status på varje rad med antal projekt, beviljat belopp, utfall och överskott. Sista raden är summan.",
    unfinished: "Projekt som inte är genomförda",
    many: "{n|projekt är inte genomfört|projekt är inte genomförda}: {each}.",
  },

  contribution: {
    table: "Vad som är redovisat om resultat och uppföljning",
    description: "En uppgift på varje rad med antalet projekt som har den och hur många det gäller.",
    atLeast: "minst {n}",
  },

  used: {
    question: "3. Hur mycket av de beviljade medlen har använts, per projekt?",
    perNamnd: "Beviljat och använt per nämnd",
    perNamndDescription:
      "En nämnd på varje rad med antal projekt, beviljat belopp, utfall, nyttjandegrad och överskott. Sista raden är summan.",
    chart: "Utfall (mörkt) och överskott (ljust) per nämnd",
    chartDescription: "En nämnd på varje rad med en stapel för utfall och överskott. Talen står i tabellen ovanför.",
    columns: { bar: "Utfall och överskott", values: "Utfall + överskott" },
    bar: "{namnd}: utfall {spent}, överskott {surplus}.",
    values: "{spent} + {surplus}",
    perProject: "Beviljat och använt per projekt",
    perProjectDescription:
      "Ett projekt på varje rad med nämnd, beviljat belopp, utfall, nyttjandegrad och överskott. Sista raden är summan.",
    tooMany: "Alla {n|projekt|projekt} är för många för den här handlingen.",
  },

  surplus: {
    question: "4. Skälen till överskott, och vad som händer med det",
    reasons: "Överskottet efter skäl",
    dispositions: "Vad som händer med överskottet",
    description: "Ett svar på varje rad med antal projekt, belopp och en stapel för beloppet. Sista raden är summan.",
    columns: { bar: "Stapel" },
    bar: "{answer}: {amount}.",
  },

  observations: {
    heading: "Nämndernas egna iakttagelser",
    about: "Citaten är nämndernas egna ord ur redovisningarna. De är inte granskade och inte uträknade.",
    more: "Ytterligare {n|projekt har|projekt har} beskrivna resultat. De står i redovisningarna.",
  },

  material: {
    heading: "Underlaget och vad som saknas",
    answers: "Så långt besvarar underlaget frågorna:",
    answer: "{question} {answer}.",
    findings: "Granskningen gav {counts}.",
    none: "Granskningen gav inga iakttagelser.",
    accepted: "Av dem är {n|godtagen|godtagna} med skäl.",
    unread: "{n|fil|filer} gick inte att läsa eller gav inga projekt: {names}.",
    owed: "{n|beviljat projekt är inte redovisat|beviljade projekt är inte redovisade}: {names}.",
    more: "och {n|till|till}",
    effects:
      "Beviljat är de beslutade beloppen. Utfall är bokförda utgifter enligt nämnden. Nyttjandegraden är utfallet delat med det beviljade beloppet. Överskott är disponibelt belopp minus utfall i projekt med medel kvar; det kvittas inte mot överskridanden.",
  },

  attachments: {
    heading: "Bilagor",
    dnr: "dnr {dnr}-",
    noDnr: "dnr ",
    roles: {
      register: "Register över beviljade projekt ({file})",
      controls: "Kontrollsummor ({file})",
      earlier: "Tidigare sammanställning ({file})",
    },
    returned: "Redovisning ({file})",
    returnedBy: "Redovisning från {namnder} ({file})",
  },
};

/** The shape that every language fills. */
export type PaperTexts = typeof textsSv;

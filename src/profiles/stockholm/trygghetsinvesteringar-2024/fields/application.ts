import type { FieldData } from "../../../../core/anvisningar/schema";

/** What the nämnd applied with: analysis, problem, measure, calculation and plan. */
export const applicationFields: readonly FieldData[] = [
  {
    id: "localAnalysis",
    label: { sv: "Lokal analys", en: "Local analysis" },
    group: "application",
    type: "text",
    synonyms: `analys; lokal analys av tryggheten; trygghetsanalys; nulägesanalys; nulägesbeskrivning; lägesbild; lokal lägesbild;
      områdesanalys`,
  },
  {
    id: "problem",
    label: { sv: "Identifierat problem", en: "Identified problem" },
    group: "application",
    type: "text",
    synonyms:
      "problem; identifierade problem; problembeskrivning; problembild; behov; bakgrund; bakgrund/behov; behovsbeskrivning",
  },
  {
    id: "measure",
    label: { sv: "Beskrivning av åtgärden", en: "Description of the measure" },
    group: "application",
    type: "text",
    synonyms: `åtgärdsbeskrivning; beskrivning av åtgärd; beskrivning av insatsen; beskrivning av projektet; projektbeskrivning;
      kort beskrivning; beskrivning av investeringen; vad ska göras; föreslagen åtgärd; föreslagen investering`,
    sharedSynonyms: "åtgärd; åtgärder; insats; insatser; jobb; arbete; beskrivning; ansökan",
  },
  {
    id: "investmentType",
    label: { sv: "Typ av investering", en: "Type of investment" },
    group: "application",
    type: "investment-type",
    synonyms: `kind of investment; typ; kategori; investeringstyp; åtgärdstyp; typ av åtgärd; projekttyp; investeringskategori; åtgärdskategori;
      typ av trygghetsinvestering; typ av insats`,
  },
  {
    id: "purpose",
    label: { sv: "Syfte", en: "Purpose" },
    group: "application",
    type: "codes",
    list: "purpose",
    synonyms: "ändamål; syfte med investeringen; syfte med åtgärden; syftet",
  },
  {
    id: "expectedEffect",
    label: { sv: "Förväntad effekt", en: "Expected effect" },
    group: "application",
    type: "text",
    synonyms: `förväntat resultat; förväntade effekter; förväntat bidrag; förväntat bidrag till ökad trygghet; mål; målsättning;
      mål med åtgärden; önskad effekt; så ska åtgärden bidra`,
    sharedSynonyms: "effekt; effekter",
  },
  {
    // Text, since people answer "Ja", "Ja, med Farsta" or with the name alone.
    id: "districtDialogue",
    label: { sv: "Dialog med stadsdelsnämnd", en: "Dialogue with the district nämnd" },
    group: "application",
    type: "text",
    synonyms: `dialog; dialog med sdn; dialog med sdf; dialog med stadsdelsnämnden; dialog med stadsdelsförvaltning;
      dialog med stadsdelsförvaltningen; dialog med stadsdel; avstämt med sdn; avstämt med stadsdelsnämnd; samråd;
      samråd med stadsdelsnämnd; förankrat med stadsdelsnämnd; dialog med berörd stadsdelsnämnd`,
  },
  {
    id: "dialogueDate",
    label: { sv: "Datum för dialog", en: "Date of dialogue" },
    group: "application",
    type: "date",
    synonyms:
      "dialogdatum; dialog datum; samrådsdatum; samråd datum; datum för samråd; datum för dialog med stadsdelsnämnd",
    sharedSynonyms: "datum",
  },
  {
    id: "applicationDate",
    label: { sv: "Ansökningsdatum", en: "Application date" },
    group: "application",
    type: "date",
    synonyms:
      "ansökan inkom; ansökan inkommen; ansökan datum; datum för ansökan; ansökan daterad; ansökt datum; datum ansökan",
    sharedSynonyms: "ansökan; datum",
  },
  {
    id: "estimatedCost",
    label: { sv: "Kalkylerade utgifter", en: "Estimated cost" },
    help: {
      sv: "Projektets kalkylerade utgifter enligt ansökan, i hela kronor.",
      en: "The project's estimated cost according to the application, in whole kronor.",
    },
    group: "application",
    type: "amount",
    synonyms: `calculated expenditure; kalkyl; kalkylerad utgift; kalkylerad kostnad; kalkylerade kostnader; kalkylerad utgift enligt ansökan; kalkylerade utgifter enligt ansökan; kalkyl enligt ansökan; kalkylerat; kalkylbelopp; total kalkyl;
      budgeterad kostnad; beräknad kostnad; beräknade kostnader; beräknad utgift; beräknade utgifter; uppskattad kostnad;
      uppskattade kostnader; projektkalkyl; total projektkostnad; investeringskalkyl; kostnadsberäkning`,
    sharedSynonyms: "kostnad; kostnader",
  },
  {
    id: "operatingCost",
    label: { sv: "Driftkostnad per år", en: "Operating cost per year" },
    group: "application",
    type: "amount",
    synonyms: `driftkostnad; driftkostnader; driftskostnad; driftskostnader; drift och underhåll;
      drift- och underhållskostnad; kapitalkostnad; kapitalkostnader; följdkostnad; följdkostnader; årlig driftkostnad;
      tillkommande driftkostnader; driftkonsekvenser`,
  },
  {
    id: "plannedCompletion",
    label: { sv: "Planerat slutdatum", en: "Planned completion date" },
    help: {
      sv: "Dagen då projektet beräknas vara slutfört, ÅÅÅÅ-MM-DD. Ange en ny dag om den som står har passerat.",
      en: "The day on which the project is expected to be completed, YYYY-MM-DD. Give a new day if the one given has passed.",
    },
    group: "application",
    type: "date",
    synonyms: `planerat slut; planned completion; tidplan; tidsplan; planerat färdigt; planerat klart; planerat färdigställande;
      planerad färdigställd; beräknat slutdatum; beräknat klart; beräknas klart; beräknas klar; beräknat färdigställande;
      planerad slutbesiktning; förväntat slutdatum; planerat slutförande`,
    sharedSynonyms: "klart; klar",
  },
  {
    id: "followUpPlan",
    label: { sv: "Uppföljningsplan", en: "Follow-up plan" },
    help: {
      sv: "Hur projektet skulle följas upp enligt ansökan.",
      en: "How the project was to be followed up according to the application.",
    },
    group: "application",
    type: "codes",
    list: "followUpPlan",
    synonyms: `plan för uppföljning; hur följs upp; hur ska investeringen följas upp; hur åtgärden ska följas upp;
      hur följs investeringen upp; uppföljningsmetod; metod för uppföljning; planerad uppföljning; utvärdering; lovad uppföljning;
      utvärderingsmetod`,
    sharedSynonyms: "uppföljning",
  },
];

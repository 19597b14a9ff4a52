import type { FieldData } from "../../../../core/anvisningar/schema";
import { completedDate, finalResult, status } from "../../shared/fields";

/** How far the project has come, what came of it, and how it was followed up. */
export const completionFields: readonly FieldData[] = [
  status,
  {
    id: "startDate",
    label: { sv: "Startdatum", en: "Start date" },
    help: {
      sv: "Dagen då arbetet började, ÅÅÅÅ-MM-DD.",
      en: "The day on which the work began, YYYY-MM-DD.",
    },
    group: "completion",
    type: "date",
    synonyms: `start; startad; startade; byggstart; påbörjat; påbörjad; påbörjades; påbörjat datum; datum för start;
      projektstart; start datum`,
    sharedSynonyms: "datum",
  },
  completedDate,
  finalResult,
  {
    id: "implementationDeviation",
    label: { sv: "Avvikelse i genomförande", en: "Deviation in implementation" },
    help: {
      sv: "Ja om projektet genomfördes på ett annat sätt än det beskrevs i ansökan, annars nej.",
      en: "Yes if the project was carried out in another way than the application described, else no.",
    },
    group: "completion",
    type: "yes-no",
    synonyms: `avvikelser i genomförande; avvikelser i genomförandet; avvikelse i genomförandet; avvikelse genomförande;
      avvikelser genomförande; genomförandeavvikelse; genomförandeavvikelser; eventuella avvikelser i genomförandet;
      avvikelser i projektets genomförande; eventuella avvikelser i projektets genomförande; avvek genomförandet`,
  },
  {
    id: "implementationDeviationText",
    label: { sv: "Beskrivning av avvikelse i genomförande", en: "Description of the deviation in implementation" },
    help: {
      sv: "Beskriv avvikelsen. Krävs när genomförandet avvek från ansökan.",
      en: "Describe the deviation. Required when it was carried out in another way than described.",
    },
    group: "completion",
    type: "text",
    synonyms: `beskrivning av avvikelse; beskrivning av avvikelsen; beskrivning av avvikelser; beskriv avvikelse; beskriv avvikelsen;
      beskriv avvikelser; beskrivning avvikelse; kommentar genomförande; kommentar till genomförandet; om ja, beskriv;
      beskrivning av avvikelse i genomförandet; beskriv avvikelser i genomförandet`,
    sharedSynonyms: "beskriv; beskrivning",
  },
  {
    id: "followUpDone",
    label: { sv: "Uppföljning genomförd", en: "Follow-up done" },
    help: {
      sv: "Välj om den uppföljning som utlovades i ansökan har gjorts.",
      en: "Choose whether the follow-up that the application promised has been done.",
    },
    group: "completion",
    type: "codes",
    list: "followUpDone",
    synonyms: `uppföljning gjord; uppföljning genomförts; har uppföljning gjorts; har uppföljning genomförts; trygghetsvandring;
      trygghetsvandring genomförd; trygghetsbesiktning; trygghetsbesiktning genomförd; genomförd uppföljning; uppföljning utförd;
      uppföljning genomförd (ja/nej)`,
    sharedSynonyms: "uppföljning",
  },
  {
    id: "followUpDate",
    label: { sv: "Uppföljningsdatum", en: "Follow-up date" },
    help: {
      sv: "Dagen då uppföljningen gjordes, ÅÅÅÅ-MM-DD.",
      en: "The day on which the follow-up was done, YYYY-MM-DD.",
    },
    group: "completion",
    type: "date",
    synonyms: `datum för uppföljning; datum uppföljning; uppföljning datum; datum vandring; datum för trygghetsvandring;
      datum trygghetsvandring; datum för trygghetsbesiktning; datum trygghetsbesiktning; uppföljd; uppföljd datum`,
    sharedSynonyms: "datum",
  },
  {
    id: "followUpResult",
    label: { sv: "Resultat av uppföljning", en: "Result of the follow-up" },
    help: {
      sv: "Vad uppföljningen visade.",
      en: "What the follow-up showed.",
    },
    group: "completion",
    type: "text",
    synonyms: `resultat av uppföljningen; resultat uppföljning; uppföljningsresultat; iakttagelser; iakttagelser vid uppföljning;
      utfall av uppföljning; resultat av trygghetsvandring; resultat av trygghetsbesiktning; slutsatser av uppföljning;
      effekt och källa; effekt/källa; effekt och hur vi vet; effekt hur vet ni; effekt hur vet vi; effect and how we know; har det blivit tryggare; blev det tryggare; vad har det betytt; vad blev effekten`,
    sharedSynonyms: "resultat; effekt; effekter",
  },
];

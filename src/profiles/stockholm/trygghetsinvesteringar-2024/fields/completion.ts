import type { FieldData } from "../../../../core/anvisningar/schema";
import { completedDate, finalResult, status } from "../../shared/fields";

/** How far the project has come, what came of it, and how it was followed up. */
export const completionFields: readonly FieldData[] = [
  status,
  {
    id: "startDate",
    label: { sv: "Startdatum", en: "Start date" },
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
    group: "completion",
    type: "yes-no",
    synonyms: `avvikelser i genomförande; avvikelser i genomförandet; avvikelse i genomförandet; avvikelse genomförande;
      avvikelser genomförande; genomförandeavvikelse; genomförandeavvikelser; eventuella avvikelser i genomförandet;
      avvikelser i projektets genomförande; eventuella avvikelser i projektets genomförande; avvek genomförandet`,
  },
  {
    id: "implementationDeviationText",
    label: { sv: "Beskrivning av avvikelse i genomförande", en: "Description of the deviation in implementation" },
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
    group: "completion",
    type: "date",
    synonyms: `datum för uppföljning; datum uppföljning; uppföljning datum; datum vandring; datum för trygghetsvandring;
      datum trygghetsvandring; datum för trygghetsbesiktning; datum trygghetsbesiktning; uppföljd; uppföljd datum`,
    sharedSynonyms: "datum",
  },
  {
    id: "followUpResult",
    label: { sv: "Resultat av uppföljning", en: "Result of the follow-up" },
    group: "completion",
    type: "text",
    synonyms: `resultat av uppföljningen; resultat uppföljning; uppföljningsresultat; iakttagelser; iakttagelser vid uppföljning;
      utfall av uppföljning; resultat av trygghetsvandring; resultat av trygghetsbesiktning; slutsatser av uppföljning`,
    sharedSynonyms: "resultat; effekt; effekter",
  },
];

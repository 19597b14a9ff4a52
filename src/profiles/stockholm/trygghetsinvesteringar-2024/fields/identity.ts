import type { FieldData } from "../../../../core/anvisningar/schema";
import {
  budgetYear,
  decisionDate,
  decisionRef,
  district,
  grantedNamnd,
  projectId,
  projectName,
} from "../../shared/fields";

/** Which project it is, whose, where, and by which decision. */
export const identityFields: readonly FieldData[] = [
  projectId,
  {
    ...projectName,
    synonyms: `${projectName.synonyms}; trygghetsinvestering; trygghetsinvesteringar; trygghetsåtgärd; trygghetsprojekt;
      trygghetsskapande åtgärd; trygghetssatsning`,
  },
  grantedNamnd,
  {
    id: "reportingNamnd",
    label: { sv: "Redovisande nämnd", en: "Reporting nämnd" },
    group: "identity",
    type: "namnd",
    synonyms: `ansvarig nämnd; rapporterande nämnd; rapporterande; redovisas av; rapporteras av; uppgiftslämnare; lämnas av;
      uppgiftslämnande nämnd; redovisande förvaltning; rapporterande förvaltning; ansvarig förvaltning`,
  },
  {
    id: "implementingNamnd",
    label: { sv: "Genomförande nämnd", en: "Implementing nämnd" },
    group: "identity",
    type: "namnd",
    synonyms:
      "genomförare; utförare; utförande nämnd; genomförs av; utförs av; projektleds av; genomförande förvaltning",
  },
  district,
  {
    id: "neighbourhood",
    label: { sv: "Delområde", en: "Neighbourhood" },
    group: "identity",
    type: "text",
    synonyms: "bostadsområde; kvarter; stadsdelsdel; delområde/stadsdel",
    sharedSynonyms: "stadsdel; stadsdelar",
  },
  {
    id: "place",
    label: { sv: "Plats", en: "Place" },
    group: "identity",
    type: "text",
    synonyms:
      "adress; gatuadress; var; plats/adress; platsens namn; plats för åtgärden; plats för åtgärd; lokalisering; park/plats",
    sharedSynonyms: "läge; läget",
  },
  {
    id: "coordinates",
    label: { sv: "Koordinater", en: "Coordinates" },
    group: "identity",
    type: "text",
    synonyms: "koordinat; lat/long; latitud/longitud; sweref; sweref 99; sweref 99 18 00; gps; x/y",
  },
  {
    id: "applicationRef",
    label: { sv: "Dnr ansökan", en: "Application reference" },
    group: "identity",
    type: "text",
    synonyms: "ansökans dnr; dnr för ansökan; diarienummer ansökan; ansökningsnummer; ansökan nr; ansökan dnr",
    sharedSynonyms: "dnr; diarienr; diarienummer; ärendenr; ärendenummer; ansökan",
  },
  decisionRef,
  {
    id: "decisionBody",
    label: { sv: "Beslutande organ", en: "Deciding body" },
    group: "identity",
    type: "text",
    synonyms:
      "beslutat av; beviljat av; beslutsinstans; beslutsfattare; utskott; beslutande instans; beslutande utskott",
    sharedSynonyms: "beslut",
  },
  decisionDate,
  {
    id: "grantOccasion",
    label: { sv: "Beslutstillfälle", en: "Grant occasion" },
    group: "identity",
    type: "codes",
    list: "grantOccasion",
    synonyms: `omgång; ansökningsomgång; ansökningsperiod; tillfälle; beviljat i samband med; beslutat i samband med;
      ansökningstillfälle`,
  },
  budgetYear,
];

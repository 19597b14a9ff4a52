import type { FieldData } from "../../../../core/anvisningar/schema";
import {
  carriedIn,
  carriedOut,
  grantedAmount,
  reportedSurplus,
  reportedUtilisation,
  returnedAmount,
  spentAmount,
  surplusDisposition,
  surplusReason,
} from "../../shared/fields";

/** What was applied for, granted, spent and left, and why. */
export const economyFields: readonly FieldData[] = [
  {
    id: "appliedAmount",
    label: { sv: "Sökt belopp", en: "Amount applied for" },
    group: "economy",
    type: "amount",
    synonyms:
      "sökt; sökta medel; sökt summa; ansökt; ansökt belopp; ansökta medel; begärt; begärt belopp; äskat; äskade medel; sökt budget; ansökt budget; äskad budget; begärd budget; applied for",
  },
  grantedAmount,
  carriedIn,
  carriedOut,
  returnedAmount,
  spentAmount,
  {
    id: "forecast",
    label: { sv: "Prognos", en: "Forecast" },
    help: {
      sv: "Beräknat utfall när projektet är klart, i hela kronor. Behövs bara för projekt som inte är genomförda.",
      en: "The expected amount spent when the project is done, in whole kronor. Needed only for projects that are not completed.",
    },
    group: "economy",
    type: "amount",
    perYear: true,
    synonyms:
      "helårsprognos; slutprognos; prognos helår; prognos slutkostnad; beräknat utfall; prognos utfall; förväntat utfall; forecast at completion; estimate at completion; forecast outturn; full year forecast",
  },
  {
    id: "reportedDeviation",
    label: { sv: "Avvikelse mot kalkyl", en: "Deviation from the estimate" },
    group: "economy",
    type: "amount",
    perYear: true,
    synonyms: `deviation from the calculation; avvikelse; över/under; plus/minus; avvik; avvikelser; ekonomisk avvikelse; avvikelse mot kalkylerade utgifter; avvikelse mot kalkylerad utgift;
      avvikelse kalkyl; avvikelse mot kalkylen; diff; differens; skillnad; variance`,
    sharedSynonyms: "avvikelse mot budget; budgetavvikelse; avvikelse budget",
  },
  {
    id: "deviationReason",
    label: { sv: "Förklaring till ekonomisk avvikelse", en: "Explanation of the financial deviation" },
    help: {
      sv: "Varför utgifterna avviker från kalkylen. Krävs när de gör det med mer än 10 procent eller 100\u00a0000\u00a0kr.",
      en: "Why the cost differs from the estimate. Required when it does by more than 10 per cent or SEK 100,000.",
    },
    group: "economy",
    type: "text",
    synonyms: `förklaring; förklaring till avvikelse; förklaring till avvikelsen; förklaring avvikelse; orsak till avvikelse;
      orsak till avvikelsen; orsak avvikelse; skäl till avvikelse; anledning till avvikelse; kommentar till avvikelse;
      kommentar avvikelse; kommentar ekonomi; kommentar till ekonomiskt utfall; kommentar till utfall; analys av avvikelse;
      avvikelseförklaring; avvikelsekommentar`,
    sharedSynonyms: "skäl; orsak; anledning",
  },
  reportedUtilisation,
  reportedSurplus,
  surplusReason,
  surplusDisposition,
  {
    id: "dispositionRef",
    label: { sv: "Beslut om överskott", en: "Decision on the surplus" },
    help: {
      sv: "Diarienumret för beslutet om överskottet. Krävs när det ombudgeteras.",
      en: "The reference of the decision on the surplus. Required when it is carried over.",
    },
    group: "economy",
    type: "text",
    synonyms: `beslut överskott; beslut om överskottet; dnr överskott; dnr beslut om överskott; dnr ombudgetering;
      beslut ombudgetering; beslut om ombudgetering; beslut om disposition`,
    sharedSynonyms: "dnr; diarienr; diarienummer; beslut",
  },
  {
    // Amount and payer stand in the same cell, so it is text.
    id: "coFinancing",
    label: { sv: "Medfinansiering", en: "Co-financing" },
    help: {
      sv: "Belopp och finansiär, om något utöver de beviljade medlen har betalat projektet.",
      en: "Amount and payer, if anything beside the granted funds has paid for the project.",
    },
    group: "economy",
    type: "text",
    synonyms: `medfinansiär; medfinansiärer; extern finansiering; extern medfinansiering; statsbidrag; annan finansiering;
      övrig finansiering; egen finansiering; egenfinansiering`,
  },
];

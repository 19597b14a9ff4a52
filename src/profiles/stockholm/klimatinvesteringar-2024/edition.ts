import type { CodeListData, EditionData, FieldData } from "../../../core/anvisningar/schema";
import {
  budgetYear,
  comment,
  completedDate,
  decisionDate,
  decisionRef,
  finalResult,
  grantedAmount,
  grantedNamnd,
  projectId,
  projectName,
  reportDate,
  reportedSurplus,
  reportedUtilisation,
  spentAmount,
  status,
  surplusDisposition,
} from "../shared/fields";
import { readingInstructions } from "../shared/instructions";
import { statusList, surplusDispositionList } from "../shared/lists";
import { exceptions } from "../shared/exceptions";
import { tables } from "../shared/tables";
import { rules } from "./rules";

const co2Reduction: FieldData = {
  id: "co2Reduction",
  label: { sv: "Minskade utsläpp (ton CO2e per år)", en: "Reduced emissions (tonnes CO2e per year)" },
  help: {
    sv: "Ton koldioxidekvivalenter mindre per år än före investeringen, som ett tal utan enhet.",
    en: "Tonnes of carbon dioxide equivalents less per year than before the investment, as a number without a unit.",
  },
  group: "effect",
  type: "number",
  synonyms:
    "co2; co2e; ton co2e; minskade utsläpp; utsläppsminskning; minskad klimatpåverkan; klimatnytta; koldioxidminskning",
};

/** The list says where money stays that is not used; here it need not be with a nämnd. */
const withRecipients = (list: CodeListData): CodeListData => ({
  ...list,
  codes: list.codes.map((code) =>
    code.code === "NAMNDENS_INVESTERINGSMEDEL"
      ? {
          ...code,
          label: { sv: "Mottagarens egna investeringsmedel", en: "The recipient's own investment funds" },
          words: [code.words ?? [], "nämndens investeringsmedel", "stannar hos mottagaren"].flat().join("; "),
        }
      : code,
  ),
});

const example = { kind: "house", why: "Exempel, inte beslutat av staden." } as const;

/**
 * An EXAMPLE of ours, not the city's: shows that another kind of grant, with other deadlines, thresholds and a field and a rule of its own,
 * is a data file and no new code.
 */
export const klimatinvesteringar2024: EditionData = {
  id: "klimatinvesteringar-2024",
  version: "exempel-1",
  title: {
    sv: "Exempel: uppföljning av klimatinvesteringar, utgåva 2024",
    en: "Example: follow-up of climate investments, 2024 edition",
  },
  grant: { sv: "klimatinvesteringar", en: "climate investments" },
  grantWords: "klimatmedel; klimatinvestering; klimatinvesteringar; klimatåtgärd; klimatåtgärder; klimatprojekt",
  aim: { sv: "minskad klimatpåverkan", en: "a lower climate impact" },
  ownMoney: "klimat*; climate*",
  issuer: "Exempel, inte Stockholms stads anvisningar",
  profile: "stockholm",
  completionMeans: {
    sv: "Slutfört är den dag som anläggningen togs i drift (exempel).",
    en: "Completed is the day that the installation was taken into use (example).",
  },
  reportMonths: 3,
  longRunningMonths: 24,
  projectAmounts: { smallest: 10_000, largest: 50_000_000, impossible: 500_000_000 },
  firstYear: 2015,
  effectCaveat: {
    sv: "Beräknad minskning enligt mottagarens egen kalkyl, inte mätt.",
    en: "Reduction as the recipient itself calculates it, not measured.",
  },
  // Climate money may go to more than nämnder.
  receiverWord: {
    one: { sv: "mottagare", en: "recipient" },
    theOne: { sv: "mottagaren", en: "recipient" },
    several: { sv: "mottagare", en: "recipients" },
    theSeveral: { sv: "mottagarna", en: "recipients" },
    article: "en",
  },
  form: {
    release: 1,
    given: [
      ...["projectId", "projectName", "grantedNamnd", "decisionRef", "decisionDate", "budgetYear", "grantedAmount"],
    ],
    asked: [
      ...["status", "completedDate", "spentAmount", "surplusDisposition"],
      ...["finalResult", "co2Reduction", "reportDate", "comment"],
    ],
    spareRows: 10,
  },
  fields: [
    projectId,
    {
      ...projectName,
      help: {
        sv: "Investeringens namn, så att en läsare utanför verksamheten förstår vad det gäller.",
        en: "The name of the investment, so that a reader from elsewhere understands what it is.",
      },
      synonyms: `${projectName.synonyms}; klimatinvestering; klimatåtgärd; klimatprojekt`,
    },
    {
      ...grantedNamnd,
      label: { sv: "Mottagare av medlen", en: "Recipient of the funds" },
      help: { sv: "Den som medlen beviljades.", en: "Whoever the funds were granted to." },
      synonyms: `${grantedNamnd.synonyms}; nämnd som beviljats medel; nämnd granted the funds; mottagare; bidragsmottagare; bolag`,
    },
    decisionRef,
    decisionDate,
    budgetYear,
    grantedAmount,
    spentAmount,
    reportedUtilisation,
    reportedSurplus,
    surplusDisposition,
    status,
    completedDate,
    finalResult,
    co2Reduction,
    reportDate,
    comment,
  ],
  lists: [statusList, withRecipients(surplusDispositionList)],
  tables,
  exceptions,
  instructions: [
    {
      number: "K1",
      text: "För varje klimatinvestering redovisas beviljat belopp och utfall. Utfallet får inte vara högre än beviljat belopp.",
      source: example,
    },
    {
      number: "K2",
      text: "En uppföljningsrapport som beskriver resultatet lämnas senast tre månader efter att investeringen har slutförts.",
      source: example,
    },
    {
      number: "K3",
      text: "I uppföljningsrapporten anges minskade utsläpp i ton koldioxidekvivalenter per år.",
      source: example,
    },
    { number: "K4", text: "Medel som inte har använts återlämnas om inget annat beslutas.", source: example },
    ...readingInstructions,
  ],
  rules,
};

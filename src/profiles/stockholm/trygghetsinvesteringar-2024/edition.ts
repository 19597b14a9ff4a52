import type { EditionData } from "../../../core/anvisningar/schema";
import { exceptions } from "../shared/exceptions";
import { tables } from "../shared/tables";
import { applicationFields } from "./fields/application";
import { completionFields } from "./fields/completion";
import { economyFields } from "./fields/economy";
import { effectFields } from "./fields/effect";
import { handlingFields } from "./fields/handling";
import { identityFields } from "./fields/identity";
import { form } from "./form";
import { instructions } from "./instructions";
import { lists } from "./lists";
import { rules } from "./rules";

/** Follow-up of granted safety investments in the City of Stockholm. */
export const trygghetsinvesteringar2024: EditionData = {
  id: "trygghetsinvesteringar-2024",
  version: "1.0",
  title: {
    sv: "Uppföljning av trygghetsinvesteringar, utgåva 2024",
    en: "Follow-up of safety investments, 2024 edition",
  },
  grant: { sv: "trygghetsinvesteringar", en: "safety investments" },
  grantWords: `trygghetsmedel; trygghetsmedlen; trygghetsinvestering; trygghetsinvesteringar; trygghetsinvesteringsmedel; trygghetsåtgärd;
    trygghetsåtgärder; trygghetsprojekt; trygghet; cm4`,
  aim: { sv: "ökad trygghet", en: "greater safety" },
  ownMoney:
    "trygg*; cm4; cm4-medel; centrala medel; central medelsreserv; stadens medel; stadens del; stadens andel; stadens bidrag; safety*",
  issuer: "Stockholms stad, kommunstyrelsen (efter PM Rotel I och IV, KS 2024/619)",
  profile: "stockholm",
  // The PM does not say what "slutförts" means.
  completionMeans: {
    sv: "Slutdatum är den dag som nämnden själv anger. Anvisningarna säger inte om det är slutbesiktning, invigning eller sista faktura.",
    en: "The completion date is the day that the nämnd states. The instructions do not say whether that is final inspection, opening or last invoice.",
  },
  reportMonths: 6,
  longRunningMonths: 18,
  // Known projects lie between 0.3 and 6 mnkr; the whole yearly pot is 100 mnkr.
  projectAmounts: { smallest: 10_000, largest: 20_000_000, impossible: 100_000_000 },
  firstYear: 2018,
  effectCaveat: {
    sv: "Observerad förändring, inte orsakssamband: en rad insatser för ökad trygghet pågår samtidigt.",
    en: "Observed change, not cause and effect: several measures for safety go on at the same time.",
  },
  fields: [
    ...identityFields,
    ...applicationFields,
    ...economyFields,
    ...completionFields,
    ...effectFields,
    ...handlingFields,
  ],
  lists,
  tables,
  exceptions,
  form,
  instructions,
  rules,
};

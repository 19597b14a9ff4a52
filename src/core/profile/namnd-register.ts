import type { IsoDate } from "../values/iso-date";
import { remembering } from "../values/remembering";
import { areaNames, type AreaMatch } from "./area-names";
import { decisionBodyNames, type DecisionBodyMatch } from "./decision-bodies";
import { investmentTypeWords, type InvestmentTypesFound } from "./investment-types";
import { namndNames, type NamndMatch } from "./namnd-names";
import type { AreaRecord, MandatePeriod, Namnd, Profile } from "./schema";
import { succession } from "./succession";
import { existsOn } from "./validity";

/** Every look-up in a city's profile. Text look-ups are exact after folding of spelling; likeness only ever makes suggestions. */
export interface NamndRegister {
  /** `on` decides between nämnder that have had the same name. */
  readonly resolveNamnd: (text: string, on?: IsoDate) => NamndMatch;
  /** For titles, sheet names and file names; null when none is mentioned. */
  readonly findNamndMention: (text: string) => NamndMatch | null;
  readonly namndById: (id: string) => Namnd | undefined;
  readonly existsOn: (namnd: Namnd, on: IsoDate) => boolean;
  /** The nämnd that answers on that day for what was granted to `namndId`. An id outside the register throws a Fault. */
  readonly answersFor: (namndId: string, on: IsoDate) => Namnd;
  readonly isLawfulSuccessor: (from: string, to: string) => boolean;
  /** Predecessors, the nämnd itself and successors, oldest first. */
  readonly lineage: (namndId: string) => readonly Namnd[];
  readonly resolveArea: (text: string, on?: IsoDate) => AreaMatch;
  readonly areaById: (id: string) => AreaRecord | undefined;
  /** The area that covers `areaId` on that day. */
  readonly areaOfToday: (areaId: string, on: IsoDate) => AreaRecord;
  /** In the order of the profile. */
  readonly areasOn: (on: IsoDate) => readonly AreaRecord[];
  readonly resolveInvestmentTypes: (text: string) => InvestmentTypesFound;
  readonly isTypeName: (text: string) => boolean;
  readonly resolveDecisionBody: (text: string, on?: IsoDate) => DecisionBodyMatch;
  readonly mandatePeriodOf: (on: IsoDate) => MandatePeriod | null;
}

/** Profiles are validated and never change: each is indexed once, and all workbooks of a run share what has been looked up. */
const registers = new WeakMap<Profile, NamndRegister>();

export function namndRegister(profile: Profile): NamndRegister {
  const register = registers.get(profile) ?? registerOf(profile);
  registers.set(profile, register);
  return register;
}

function registerOf(profile: Profile): NamndRegister {
  const namnder = succession(profile.namnder);
  const areas = succession(profile.areas);
  return {
    ...namndNames(profile),
    namndById: namnder.byId,
    existsOn,
    answersFor: namnder.heirOn,
    isLawfulSuccessor: namnder.isLawfulSuccessor,
    lineage: namnder.lineage,
    ...areaNames(profile),
    areaById: areas.byId,
    areaOfToday: areas.heirOn,
    areasOn: remembering((on) => profile.areas.filter((area) => existsOn(area, on as IsoDate))),
    ...investmentTypeWords(profile),
    ...decisionBodyNames(profile),
    mandatePeriodOf: (on) => profile.mandatePeriods.find((period) => existsOn(period, on)) ?? null,
  };
}

import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { Edition, EditionData, RuleData, TableData } from "../../../src/core/anvisningar/schema";
import { base } from "../../../src/profiles/stockholm/shared/base";
import { commonRules, firstRoundRules, instructions } from "./rules";
import { both, changesOf, commonTables, firstRoundTables, laterRoundTables, thirdRoundTables } from "./tables";
import { guidance, lists, meansEmpty, roundList } from "./words";

/** What differs from round to round. */
interface Round {
  readonly template: string;
  readonly tables: readonly TableData[];
  readonly rules: readonly RuleData[];
}

const common = [...commonTables, ...laterRoundTables()];

/** The third round was accepted from one council with negative spend and larger moves: the peer lifted those limits for it. */
const lifted = [
  ...commonTables.map((table) => (table.id === "changes" ? changesOf(undefined) : table)),
  ...laterRoundTables({ type: "number" }),
];

const rounds: Readonly<Record<1 | 2 | 3, Round>> = {
  1: { template: "1", tables: [...commonTables, ...firstRoundTables], rules: [...commonRules, ...firstRoundRules] },
  2: { template: "2v2", tables: common, rules: commonRules },
  3: { template: "3", tables: [...lifted, ...thirdRoundTables], rules: commonRules },
};

/** Without projects none of them looks at one. */
const readingRules: readonly RuleData[] = base.rules.map((rule) => ({ ...rule, check: { kind: "reading" } }));

const dataOf = ({ template, tables, rules }: Round, round: number): EditionData => ({
  ...{
    id: `pathfinders-${round}`,
    version: "1",
    title: both(`Pathfinders, round ${round}`),
    grant: both("Pathfinders"),
  },
  ...{ issuer: "MHCLG", profile: "stockholm", completionMeans: both("–"), effectCaveat: both("–") },
  ...{ reportMonths: 1, longRunningMonths: 24, firstYear: 2023 },
  projectAmounts: { smallest: 0, largest: 1e9, impossible: 1e12 },
  // The returns hold no list of projects with money: only tables.
  fields: [],
  lists: [...lists, roundList(template)],
  tables: [...tables],
  ...{ meansEmpty, guidance },
  instructions: [...base.instructions, ...instructions],
  rules: [...readingRules, ...rules],
});

export const editionOf = (round: 1 | 2 | 3): Edition => loadEdition(dataOf(rounds[round], round));

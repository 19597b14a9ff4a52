import type { Versions } from "../../core/consolidation/versions";
import { namndStandings, type NamndStanding } from "../../core/coverage/namnd-standing";
import { coverageOf } from "../../core/coverage/coverage";
import { projectFigures } from "../../core/figures/project-figures";
import { nothingMissing, totalsOf } from "../../core/figures/totals";
import type { Totals } from "../../core/figures/types";
import type { Finding } from "../../core/findings/finding";
import type { Basis, RunResult } from "../../core/run/run-result";
import { reportedCount } from "../../core/run/reported";
import type { Project } from "../../core/project/project";
import type { Asking } from "../../core/answers/asked-once";
import type { Settlements } from "../../core/matching/settlements";
import { suggestionsFor } from "../../core/matching/suggestions";
import { selectionChoices, type SelectionChoices } from "../../core/selection/selection-choices";
import type { IsoDate } from "../../core/values/iso-date";
import type { Ore } from "../../core/values/ore";

/** A project as it is named, without what is known about it. */
export type NamedProject = Pick<Project, "key" | "id" | "name">;

/** A returned workbook that was read. */
export interface ReadWorkbook extends Asking {
  readonly projects: number;
}

/** A reported project that the register does not have, with the grants that it most likely is. */
export interface OpenMatch {
  readonly reported: NamedProject;
  readonly file: string;
  readonly likely: readonly NamedProject[];
  /** What it reports. */
  readonly amounts: Amounts;
}

/** What was reported, as far as it is known; null for nothing. */
export interface Amounts {
  readonly projects: number;
  readonly granted: Ore | null;
  readonly spent: Ore | null;
}

export interface SelectedResult {
  /** That some workbook reports, and the workbooks that could be read. */
  readonly projects: number;
  readonly files: number;
  /** Granted projects that some workbook reports, of all. Null without a register. */
  readonly coverage: { readonly answered: number; readonly of: number } | null;
  readonly totals: Totals;
  /** Every nämnd that has been granted or reports anything. */
  readonly namnder: readonly NamndStanding[];
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
}

/** What a consolidation came to, as far as Flera nämnder shows it: hundreds of workbooks reach the page without holding it up. */
export interface CollectedResult extends Basis {
  readonly asOf: IsoDate;
  /** In name order. */
  readonly files: readonly ReadWorkbook[];
  readonly versions: readonly Versions[];
  /** What each of the workbooks reports that somebody has to choose between, by name. */
  readonly versionAmounts: Readonly<Record<string, Amounts>>;
  readonly openMatches: readonly OpenMatch[];
  /** Grants that no workbook reports, in the order of the register: what an open match may be. */
  readonly unreported: readonly NamedProject[];
  /** Names of the projects that the settlements are about, by key; none for projects of files that are not here now. */
  readonly settledNames: Readonly<Record<"granted" | "reported", Readonly<Record<string, string>>>>;
  /** What can be selected among all projects. */
  readonly choices: SelectionChoices;
  /** What the selected projects came to. */
  readonly selected: SelectedResult;
}

/** `all`: the run over everything; `selected`: the run over the selection, the same one when everything is selected. */
export function collectedResult(all: RunResult, selected: RunResult, settlements: Settlements): CollectedResult {
  const { asOf, edition, profile, register, files, set, projects, granted } = all;
  return {
    ...{ asOf, edition, profile, register },
    files: files.flatMap(({ name, reading }) =>
      reading === null
        ? []
        : [{ name, projects: reading.projects.length, layout: reading.layout, questions: reading.questions }],
    ),
    versions: set.versions,
    versionAmounts: versionAmountsOf(all),
    openMatches: openMatchesOf(all, settlements),
    unreported: granted?.against?.matches.unreported.map(named) ?? [],
    settledNames: settledNamesOf(all, settlements),
    choices: selectionChoices(projects),
    selected: {
      projects: reportedCount(selected).reported,
      files: selected.files.filter(({ reading }) => reading !== null).length,
      coverage: coverageCount(selected),
      totals: selected.totals,
      namnder: namndStandings(selected),
      findings: selected.findings,
    },
  };
}

const named = ({ key, id, name }: Project): NamedProject => ({ key, id, name });

function amountsOf(projects: readonly Project[], { edition, register, asOf }: RunResult): Amounts {
  const figures = projects.map((project) => projectFigures(project, { edition, register, asOf }));
  const { granted, spent } = totalsOf(figures, nothingMissing);
  return { projects: projects.length, granted: granted.ore, spent: spent.ore };
}

function versionAmountsOf(all: RunResult): CollectedResult["versionAmounts"] {
  const asked = all.set.versions.filter(({ isOpen, settled }) => isOpen || settled !== null);
  const names = new Set(asked.flatMap(({ files }) => files));
  return Object.fromEntries(
    all.files.flatMap(({ name, reading }) =>
      reading !== null && names.has(name) ? [[name, amountsOf(reading.projects, all)] as const] : [],
    ),
  );
}

function coverageCount(outcome: RunResult): SelectedResult["coverage"] {
  if (!outcome.granted?.against) return null;
  const groups = coverageOf(outcome);
  return {
    answered: groups.reduce((sum, { answered }) => sum + answered, 0),
    of: groups.reduce((sum, { projects }) => sum + projects.length, 0),
  };
}

/** What the user must settle between the register and the workbooks: ties and reported projects that nobody granted. */
function openMatchesOf(all: RunResult, settlements: Settlements): readonly OpenMatch[] {
  const { granted, register } = all;
  const matches = granted?.against?.matches;
  if (!matches) return [];
  const suggested = suggestionsFor(matches, register);
  return matches.ungranted
    .filter(({ key }) => settlements.notGranted?.[key] === undefined)
    .map((reported) => {
      const tied = matches.ties.find((tie) => tie.reported.includes(reported))?.granted ?? [];
      const likely = suggested.flatMap((one) => (one.reported === reported ? [one.granted] : []));
      return {
        reported: named(reported),
        file: reported.at.file,
        likely: [...tied, ...likely].map(named),
        amounts: amountsOf([reported], all),
      };
    });
}

function settledNamesOf({ granted, set }: RunResult, settlements: Settlements): CollectedResult["settledNames"] {
  const { matches: settled = {}, notGranted = {} } = settlements;
  const matches = granted?.against?.matches;
  const grants = [...(matches?.pairs ?? []).map((pair) => pair.granted), ...(matches?.unreported ?? [])];
  const reports = [
    ...(matches?.pairs ?? []).map((pair) => pair.reported),
    ...(matches?.ungranted ?? []),
    ...set.projects,
  ];
  const namesOf = (
    projects: readonly Project[],
    keys: readonly (string | null)[],
  ): Readonly<Record<string, string>> => {
    const wanted = new Set(keys);
    return Object.fromEntries(projects.filter(({ key }) => wanted.has(key)).map(({ key, name }) => [key, name]));
  };
  return {
    granted: namesOf(grants, Object.keys(settled)),
    reported: namesOf(reports, [...Object.values(settled), ...Object.keys(notGranted)]),
  };
}

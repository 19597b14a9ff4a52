import type { RunResult } from "../run/run-result";
import type { CellRef, Project } from "../project/project";
import type { Language } from "../values/bilingual";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";
import type { WorkbookDocument } from "../document/document";
import { fileNames } from "./file-names";
import type { LeftOver } from "./left-over";
import { byNamnd, byText, type Recipients } from "./recipients";
import type { FormLayout } from "./form-options";
import { reportForm } from "./report-form";

export interface FormsOptions {
  readonly language: Language;
  /** A list when left out. */
  readonly layout?: FormLayout;
  readonly lastDay: IsoDate | null;
  readonly contact: string | null;
  /** What a column of the register says of each project, where it is divided by one; by nämnd when left out. */
  readonly by?: (project: Project) => string;
  /** The run is over forms that have been filled in, to be moved to this edition's. */
  readonly isMoved?: boolean;
}

export interface ReportForm {
  /** ASCII, with `.xlsx`; no two are alike, whatever their case. */
  readonly fileName: string;
  readonly recipient: string;
  readonly projects: number;
  readonly document: WorkbookDocument;
  /** Answers of an earlier form that did not fit. */
  readonly leftOver: readonly LeftOver[];
}

export type ReportForms =
  | {
      readonly forms: readonly ReportForm[];
      /** Projects for which no form could be made, since nobody knows whose they are. */
      readonly nobodys: Recipients["nobodys"];
    }
  /** Why no form goes out: an edition without one, no project, or projects whose granted amount nobody can vouch for. */
  | { readonly refused: "no-form" | "no-projects" }
  | { readonly refused: "doubted"; readonly doubts: readonly Doubt[] };

/** A project whose granted amount nobody can vouch for, or a place of the register that may be one more project or amount. */
export interface Doubt {
  /** The project's name; for a place, sheet and cell. */
  readonly name: string;
  readonly at: CellRef;
}

/**
 * The report forms of a register: one workbook for each nämnd, or for each text of a column. `register` is a run over the register alone, as if it had been
 * handed in. A form with a wrong amount in a locked cell would be believed, so none is made while one is in doubt.
 */
export function reportForms(
  register: RunResult,
  { by, isMoved = false, layout = "list", ...options }: FormsOptions,
): ReportForms {
  const { edition, asOf } = register;
  if (edition.form === undefined) return { refused: "no-form" };
  if (register.projects.length === 0) return { refused: "no-projects" };
  const doubts = isMoved ? [] : doubtsIn(register);
  if (doubts.length > 0) return { refused: "doubted", doubts };
  const projects = register.projects.map(({ project }) => project);
  const { recipients, nobodys } = by ? byText(projects, by) : byNamnd(projects, register.register, asOf);
  const names = fileNames(
    edition.id,
    recipients.map(({ name }) => name),
  );
  const earlierSpent = spentBefore(register);
  const records = isMoved ? register.set.readings.flatMap((reading) => reading.records ?? []) : [];
  return {
    forms: recipients.map((recipient, index) => ({
      fileName: names[index] ?? `${edition.id}.xlsx`,
      recipient: recipient.name,
      projects: recipient.projects.length,
      ...reportForm(recipient, {
        ...{ ...options, layout, edition, asOf, register: register.register, earlierSpent, isMoved, records },
      }),
    })),
    nobodys,
  };
}

/** Each once: the projects, and what was left out and may be more of them. */
function doubtsIn({ projects, missing }: RunResult): readonly Doubt[] {
  const doubted = projects
    .filter(({ granted }) => !granted.complete)
    .map(({ project: { name, at } }) => ({ name, at }));
  const left = missing.gaps.filter(({ fields }) => fields.includes("grantedAmount")).map(({ at }) => at);
  return doubted.length > 0 ? doubted : left.map((at) => ({ name: `${at.sheet}!${at.cell}`, at }));
}

/** What an earlier summary says was spent, by project. */
const spentBefore = ({ changes }: RunResult): ReadonlyMap<string, Ore> =>
  new Map(
    [...(changes?.changed ?? []), ...(changes?.unchanged ?? [])].flatMap(({ earlier, now }) =>
      earlier.spentOre === null ? [] : [[now.project.key, earlier.spentOre]],
    ),
  );

import { consolidate } from "../../src/core/consolidation/consolidate";
import { projectFigures } from "../../src/core/figures/project-figures";
import { doubtedFields } from "../../src/core/project/doubted-fields";
import { totalsOf } from "../../src/core/figures/totals";
import type { ProjectFigures } from "../../src/core/figures/types";
import type { WorkbookReading } from "../../src/core/intake/workbook-reading";
import type { IsoDate } from "../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { edition, register, readIntake } from "../support/intake";

export const asOf = "2024-11-13" as IsoDate;

/** What the line from workbooks to totals makes of them, in the words of the truth. */
export interface Told {
  readonly projects: number;
  readonly granted: bigint | null;
  readonly spent: bigint | null;
  /** Neither total is said to be incomplete. */
  readonly isWhole: boolean;
  readonly figures: readonly ProjectFigures[];
  readonly readings: readonly WorkbookReading[];
}

export function tell(snapshots: readonly WorkbookSnapshot[], on: IsoDate = asOf): Told {
  const readings = snapshots.map((snapshot) => readIntake(snapshot));
  const set = consolidate(readings, register);
  const doubtedBy = doubtedFields(set.gaps);
  const figures = set.projects.map((project) =>
    projectFigures(project, { edition, register, asOf: on }, doubtedBy(project)),
  );
  const unread = readings.filter((reading) => reading.projects.length === 0).length;
  const { projects, granted, spent } = totalsOf(figures, { gaps: set.gaps, unread });
  const isWhole = granted.complete && spent.complete;
  return { projects, granted: granted.ore, spent: spent.ore, isWhole, figures, readings };
}

export const amountsOf = ({ projects, granted, spent }: Pick<Told, "projects" | "granted" | "spent">) => ({
  projects,
  granted,
  spent,
});

const errors = new Set(edition.rules.filter(({ severity }) => severity === "error").map(({ code }) => code));

/** Errors of reading about rows, columns and amounts. That a wanted column is missing (STR-04) says nothing of the totals. */
export const errorsIn = ({ readings }: Told): readonly string[] =>
  readings
    .flatMap(({ remarks }) => remarks)
    .map(({ code }) => code)
    .filter((code) => errors.has(code) && code !== "STR-04");

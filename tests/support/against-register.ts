import type { FieldId } from "../../src/core/anvisningar/known-fields";
import type { Remark } from "../../src/core/findings/finding";
import { againstRegister, type AgainstRegister } from "../../src/core/matching/against-register";
import type { Settlements } from "../../src/core/matching/settlements";
import type { CellRef, Project } from "../../src/core/project/project";
import type { UnitOf } from "../../src/core/project/rounding";
import { register, readIntake } from "./intake";
import { workbookOf, type CellInput } from "./snapshot";

/** The projects of a workbook with one sheet, `Blad`. */
export const projectsIn = (name: string, ...rows: readonly (readonly CellInput[])[]): readonly Project[] =>
  readIntake(workbookOf({ Blad: rows }, { name })).projects;

export interface Met {
  readonly outcome: AgainstRegister;
  /** `granted = reported (by)`, by name. */
  readonly pairs: readonly string[];
  /** `code file cell`, in alphabetical order. */
  readonly codes: readonly string[];
  /** Of the only remark with the code. */
  readonly paramsOf: (code: string) => Remark["params"] | undefined;
  /** `file cell: fields`. */
  readonly gaps: readonly string[];
}

/** Sets reports against grants. */
export function meet(
  granted: readonly Project[],
  reported: readonly Project[],
  settlements: Settlements = {},
  unitOf: UnitOf = () => "kr",
): Met {
  const outcome = againstRegister(granted, reported, { register, unitOf, settlements });
  return {
    outcome,
    pairs: outcome.matches.pairs.map((pair) => `${pair.granted.name} = ${pair.reported.name} (${pair.by})`).sort(),
    codes: outcome.remarks.map(({ code, at }) => `${code} ${at.file} ${at.cell ?? ""}`).sort(),
    paramsOf: (code) => {
      const [only, ...others] = outcome.remarks.filter((one) => one.code === code);
      return others.length === 0 ? only?.params : undefined;
    },
    gaps: outcome.gaps.map(({ at, fields }) => `${at.file} ${at.cell}: ${fields.join(" ")}`),
  };
}

/** The years of a project, each with an amount in kronor or null. */
export const amountsByYear = (project: Project | undefined, field: FieldId): readonly unknown[] =>
  (project?.years ?? []).map(({ year, fields }) => {
    const value = fields.get(field)?.value;
    return [year, value?.type === "amount" ? Number(value.ore) / 100 : null];
  });

export const cellsOf = (places: readonly CellRef[] | undefined): readonly string[] =>
  (places ?? []).map(({ file, cell }) => `${file} ${cell}`);

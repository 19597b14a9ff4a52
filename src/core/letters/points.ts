import { findingKinds } from "../acceptance/finding-kinds";
import { askedOnce, type AskedOnce } from "../answers/asked-once";
import type { NamndCase } from "../coverage/namnd-standing";
import type { Finding, Location } from "../findings/finding";
import { placesOf } from "../findings/gather";
import { isAtLeast, weighs } from "../findings/severity";
import type { RunResult } from "../run/run-result";
import type { Language } from "../values/bilingual";
import { notAsked } from "./asked-codes";

/** One thing to put right, at one cell. */
export type Point = Pick<Finding, "code" | "severity" | "at" | "params" | "rule">;

/** Points of one code, in the order of their places. */
export type PointKind = readonly [Point, ...Point[]];

/** What one nämnd is asked for. */
export interface Points {
  readonly questions: readonly AskedOnce[];
  /** The worst first, then what there is most of. */
  readonly errors: readonly PointKind[];
  readonly warnings: readonly PointKind[];
  /** Cells and questions, and projects that have not been reported or not been placed. */
  readonly count: number;
}

/** Each cell is asked about once: what a question asks needs no finding, and where something must be put right nothing that merely should is told. */
export function pointsOf({ standing, findings }: NamndCase, outcome: RunResult, language: Language): Points {
  const { files, edition, profile } = outcome;
  const own = new Set(standing.files);
  const questions = askedOnce(
    files.flatMap(({ name, reading }) =>
      reading !== null && own.has(name) ? [{ name, layout: reading.layout, questions: reading.questions }] : [],
    ),
    { language, edition, profile },
  );
  const needed = neededFields(edition);
  const taken = new Set(questions.flatMap(({ at }) => (at === null ? [] : [placeKey(at)])));
  const points = findings
    .filter((finding) => finding.accepted === undefined && !notAsked.has(finding.code) && weighs(finding, "warning"))
    .filter(({ code, params }) => code !== "STR-22" || listIn(params["fields"]).some((field) => needed.has(field)))
    .flatMap((finding) => placesOf(finding).map((place): Finding => ({ ...finding, ...place })))
    .filter(({ at }) => !taken.has(placeKey(at)));
  const errors = points.filter(({ severity }) => isAtLeast(severity, "error"));
  for (const { at } of errors) taken.add(placeKey(at));
  const warnings = points.filter(({ severity, at }) => {
    if (isAtLeast(severity, "error") || taken.has(placeKey(at))) return false;
    taken.add(placeKey(at));
    return true;
  });
  return {
    questions,
    errors: kindsOf(errors),
    warnings: kindsOf(warnings),
    count: errors.length + warnings.length + questions.length + standing.owed.length + standing.unplaced.length,
  };
}

/** Fields that must be filled in: a column for anything else is no reason to write to anybody. */
const neededFields = ({ rules }: RunResult["edition"]): ReadonlySet<string> =>
  new Set(
    rules.flatMap(({ check, severity }) =>
      check.kind === "required" && isAtLeast(severity, "error") ? check.anyOf : [],
    ),
  );

const listIn = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

const kindsOf = (points: readonly Finding[]): readonly PointKind[] =>
  findingKinds(points).flatMap(({ findings: [first, ...more] }) => (first ? [[first, ...more] as const] : []));

const placeKey = ({ file, sheet, cell }: Location): string => JSON.stringify([file, sheet, cell]);

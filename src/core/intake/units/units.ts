import type { Edition } from "../../anvisningar/schema";
import { remark, type Remark } from "../../findings/finding";
import { units, type Unit } from "../../values/ore";
import { addressOf } from "../../workbook/a1";
import { contestIn, isContested } from "./contested-format";
import { ownUnit, sizeOf, unitInCell } from "./own-unit";
import type { RawSheet, RawValue } from "../raw";
import type { UnitStatement } from "./unit-statements";
import type { Answers } from "../../project/answers";
import type { Question } from "../../project/question";

const krPer = { kr: 1, tkr: 1_000, mnkr: 1_000_000 } as const;

/** The unit of every amount in the workbook that does not state its own. */
export interface UnitDecision {
  /** The unit of one amount: its own, or what holds in its sheet; null: undecided, the amount is unknown. */
  unitFor(sheet: string, value: RawValue): Unit | null;
  /** The unit to show for the workbook as a whole; null when undecided or when its sheets differ. */
  readonly unit: Unit | null;
  readonly remarks: readonly Remark[];
  readonly questions: readonly Question[];
}

const grantedOf = (sheet: RawSheet): readonly RawValue[] =>
  sheet.records.flatMap(({ values }) =>
    values.filter(({ field, repeatsTotal }) => field.id === "grantedAmount" && !repeatsTotal),
  );

/**
 * Decides the unit of amounts that do not state their own. A statement in the sheet counts before one elsewhere in the workbook; without any, the
 * size of the granted amounts decides when it leaves just one unit (BEL-04), else it is a question (BEL-21). A statement, also one in the heading,
 * that makes every grant implausible while another unit would not is a question too (BEL-25). A number format that says kr against the words holds only
 * where the size of the amounts says so too (BEL-27), else it is a question (BEL-21). An answer settles them all.
 */
export function decideUnit(
  file: string,
  sheets: readonly RawSheet[],
  statements: readonly UnitStatement[],
  { projectAmounts }: Edition,
  answers: Answers,
): UnitDecision {
  const remarks: Remark[] = [];
  const decided = new Map<string, SheetUnit>();
  const withRecords = sheets.filter(({ records }) => records.length > 0);

  const plausible = (unit: Unit, sizes: readonly number[]): boolean =>
    sizes.every(
      (size) => size * krPer[unit] >= projectAmounts.smallest && size * krPer[unit] <= projectAmounts.largest,
    );
  /** So far from any project that nobody would believe it; what lies between this and plausible is a doubt. */
  const isAbsurd = (unit: Unit, sizes: readonly number[]): boolean => {
    const middle = (sizes.toSorted((x, y) => x - y)[Math.floor(sizes.length / 2)] ?? 0) * krPer[unit];
    return middle < projectAmounts.smallest / 2 || middle > projectAmounts.largest * 5;
  };
  const allBeyond = (unit: Unit, sizes: readonly number[]): boolean =>
    sizes.every((size) => size * krPer[unit] > projectAmounts.impossible) ||
    sizes.every((size) => size * krPer[unit] < projectAmounts.smallest);
  /** All grants are absurd in the stated unit, and none is in another. */
  const contradicts = (unit: Unit, sizes: readonly number[]): boolean =>
    sizes.length > 0 && allBeyond(unit, sizes) && units.some((other) => other !== unit && plausible(other, sizes));

  /** Are the amounts under headings with this unit of ordinary size in it? */
  const isOrdinaryUnder = ({ records }: RawSheet, unit: Unit): boolean =>
    plausible(
      unit,
      records.flatMap(({ values }) =>
        values.flatMap((value) =>
          value.field.type === "amount" && value.headingUnit === unit ? (sizeOf(value) ?? []) : [],
        ),
      ),
    );

  const unitsIn = (found: readonly UnitStatement[]): ReadonlySet<Unit> =>
    new Set(found.flatMap(({ unit }) => unit ?? []));
  const contests = new Map<string, SettledContest>();
  const asked = new Set<string>();
  const ask = (sheet: RawSheet, found: Remark, doubted: Unit | null = null): void => {
    asked.add(sheet.sheet);
    decided.set(sheet.sheet, { fallback: null, doubted });
    remarks.push(found);
  };
  for (const sheet of withRecords) {
    const own = statements.filter((statement) => statement.sheet === sheet.sheet);
    const titles = own.filter(({ inHeading }) => !inHeading);
    const here = titles.length > 0 ? titles : own;
    const valid = here.length > 0 ? here : statements;
    const stated = unitsIn(valid);
    const [only] = stated;
    const unusable = valid.find(({ unit }) => unit === null);
    const againstKr = [...stated].find((unit) => unit !== "kr") ?? null;
    const contest = contestIn(sheet, againstKr, projectAmounts);
    if (contest) {
      const { first, words, areKr } = contest;
      const place = { file, sheet: sheet.sheet, cell: addressOf(first.row, first.column) };
      const unit = areKr ? "kr" : (answers.unit ?? null);
      contests.set(sheet.sheet, { stated: againstKr, unit });
      if (areKr) remarks.push(remark("BEL-27", place, { unit: words, used: "kr" }));
      else if (unit === null) {
        asked.add(sheet.sheet);
        remarks.push(remark("BEL-21", place, { units: ["kr", words] }));
      }
    }
    const granted = grantedOf(sheet);
    const sizesIn = (unit: Unit | null): readonly number[] =>
      granted.flatMap((value) => (ownUnit(value) === unit ? (sizeOf(value) ?? []) : []));
    const inHeading = granted.find(({ headingUnit }) => headingUnit !== undefined);
    const headingUnit = inHeading?.headingUnit;
    if (inHeading && headingUnit && contradicts(headingUnit, sizesIn(headingUnit))) {
      if (answers.unit) decided.set(sheet.sheet, { fallback: answers.unit, doubted: headingUnit });
      else {
        const place = { file, sheet: sheet.sheet, cell: addressOf(inHeading.row, inHeading.column) };
        ask(sheet, remark("BEL-25", place, { unit: headingUnit }), headingUnit);
      }
      continue;
    }
    if (unusable && !answers.unit) {
      const place = { file, sheet: unusable.sheet, cell: addressOf(unusable.row, unusable.column) };
      ask(sheet, remark("BEL-21", place, { units }), headingUnit ?? null);
      continue;
    }
    if (inHeading && headingUnit && only && stated.size === 1 && only !== headingUnit) {
      const [place] = here;
      if (place)
        remarks.push(
          remark(
            "BEL-27",
            { file, sheet: place.sheet, cell: addressOf(place.row, place.column) },
            { unit: only, used: headingUnit },
          ),
        );
    }
    const silent = sheet.records.flatMap(({ values }) =>
      values.filter((value) => value.field.type === "amount" && sizeOf(value) !== null && ownUnit(value) === null),
    );
    const [firstSilent] = silent;
    const at = {
      file,
      sheet: sheet.sheet,
      ...(firstSilent ? { cell: addressOf(firstSilent.row, firstSilent.column) } : {}),
    };
    const sizes = sizesIn(null);
    if (stated.size === 1 && only && !unusable) {
      const stating = here[0] ?? statements[0];
      const place = stating ? { file, sheet: stating.sheet, cell: addressOf(stating.row, stating.column) } : at;
      if (!contradicts(only, sizes)) decided.set(sheet.sheet, { fallback: only, doubted: null });
      // Amounts under a heading with the doubted unit ("Utfall (kr)") are in doubt with it; once that is settled, those of ordinary size are not.
      else if (answers.unit)
        decided.set(sheet.sheet, { fallback: answers.unit, doubted: isOrdinaryUnder(sheet, only) ? null : only });
      else ask(sheet, remark("BEL-25", place, { unit: only }), only);
      continue;
    }
    if (!firstSilent) continue;
    if (answers.unit) {
      decided.set(sheet.sheet, { fallback: answers.unit, doubted: null });
      continue;
    }
    const possible = sizes.length === 0 || stated.size > 1 ? [] : units.filter((unit) => !isAbsurd(unit, sizes));
    const [derived, another] = possible;
    if (derived && !another && plausible(derived, sizes)) {
      decided.set(sheet.sheet, { fallback: derived, doubted: null });
      remarks.push(remark("BEL-04", at, { unit: derived }));
    } else
      ask(
        sheet,
        remark("BEL-21", at, { units: possible.length > 0 ? possible : stated.size > 1 ? [...stated] : units }),
      );
  }
  const unitFor = (sheet: string, value: RawValue): Unit | null => {
    const contest = contests.get(sheet);
    if (contest && isContested(value, contest.stated)) return contest.unit;
    const own = ownUnit(value);
    const { fallback, doubted } = decided.get(sheet) ?? { fallback: null, doubted: null };
    return own === null || (own === doubted && unitInCell(value) === null) ? fallback : own;
  };
  const used = new Set(
    withRecords.flatMap((sheet) =>
      grantedOf(sheet).flatMap((value) =>
        sizeOf(value) === null && unitInCell(value) === null ? [] : [unitFor(sheet.sheet, value)],
      ),
    ),
  );
  const [shown] = used;
  return {
    unitFor,
    unit: used.size === 1 && shown !== undefined ? shown : null,
    remarks,
    questions: asked.size > 0 ? [{ about: "unit", readings: units }] : [],
  };
}

/** What holds in a sheet for amounts that are silent, and a heading's unit that is not believed: the fallback replaces it. */
interface SheetUnit {
  readonly fallback: Unit | null;
  readonly doubted: Unit | null;
}

/** What holds in a sheet for amounts whose format contradicts the words about them; null: asked about. */
interface SettledContest {
  readonly stated: Unit | null;
  readonly unit: Unit | null;
}

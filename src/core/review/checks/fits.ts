import type { Field, TableField } from "../../anvisningar/schema";
import { hasShape } from "../../anvisningar/shapes/has-shape";
import type { Misfit } from "../../messages/misfit-text";
import type { Reading } from "../../project/project";
import { isFilled, readingsOf } from "../../project/readings-of";
import { readNumberText } from "../../values/number-text";
import { saysNotApplicable } from "../../values/plain-phrase";
import type { Hit, OverAll } from "../context";

/** Type, list, shape, limits, and whether anything is there at all: what a field says of its values. */
export const fits: OverAll<"fits"> = ({ of }, { edition, projects, records }) => {
  const tables = edition.tables.filter(({ id, given }) => (of === undefined ? given !== true : of === id));
  const inTables = tables.flatMap(({ id, fields }) =>
    records.of(id).flatMap((record): readonly Hit[] =>
      fields.flatMap((field) => {
        const reading = record.fields.get(field.id);
        const misfit = reading && misfitOf(reading, field, true);
        return misfit
          ? [{ at: reading.at, params: { record: record.name, table: id, field: `${id}.${field.id}`, misfit } }]
          : [];
      }),
    ),
  );
  if (of !== undefined) return inTables;
  const asked = edition.fields.filter(
    ({ type, shape, limits }) => type === "number" || shape !== undefined || limits !== undefined,
  );
  const inProjects = projects.flatMap(({ project }): readonly Hit[] =>
    asked.flatMap((field) =>
      readingsOf(project, field.id).flatMap((reading) => {
        const misfit = misfitOf(reading, field, false);
        if (!misfit) return [];
        const params = { record: project.name, table: "project", field: field.id, misfit };
        return [{ at: reading.at, params, project: project.key }];
      }),
    ),
  );
  return [...inProjects, ...inTables];
};

/** What is wrong with the reading, if anything. `isOfTable`: nobody has told of what could not be read. */
function misfitOf(reading: Reading, field: Field | TableField, isOfTable: boolean): readonly string[] | null {
  const { shown, value } = reading;
  const told = (misfit: Misfit, ...values: readonly string[]): readonly string[] => [misfit, ...values];
  if (!isFilled(reading))
    return "filled" in field && field.filled && !saysNotApplicable(shown) ? told("empty", "") : null;
  if (value === null) {
    // An amount in a unit that nobody knows is an amount all the same.
    const isAmount = field.type === "amount" && readNumberText(shown) !== null;
    return isOfTable && !isAmount ? told(`type-${field.type}`, shown) : null;
  }
  if (field.type === "number" && numberIn(reading) === null) return told("type-number", shown);
  if (field.shape !== undefined && !hasShape(field.shape, shown)) return told(`shape-${field.shape}`, shown);
  const { atLeast, above, below, words } = field.limits ?? {};
  const number = numberIn(reading);
  if (number !== null) {
    if (atLeast !== undefined && number < atLeast) return told("at-least", shown, String(atLeast));
    if (above !== undefined && number <= above) return told("above", shown, String(above));
    if (below !== undefined && number >= below) return told("below", shown, String(below));
  }
  const count = words === undefined ? 0 : shown.split(/\s+/u).length;
  return words !== undefined && count > words ? told("words", String(count), String(words)) : null;
}

/** What limits are set beside: a number as it is written, an amount in kr, a share in percent, a year. */
function numberIn({ value }: Reading): number | null {
  switch (value?.type) {
    case "number":
      return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(value.decimal) ? Number(value.decimal) : readAlone(value.decimal);
    case "amount":
      return Number(value.ore) / 100;
    case "ratio":
      return (Number(value.ratio.part) * 100) / Number(value.ratio.whole);
    case "year":
      return value.year;
    default:
      return null;
  }
}

/** A project's numbers are kept as they are written: "14 000", "ca 12". */
function readAlone(text: string): number | null {
  const read = readNumberText(text);
  const [only, ...others] = read?.readings ?? [];
  return read?.unit === "" && only !== undefined && others.length === 0 ? Number(only) : null;
}

import { remark, type Remark } from "../../findings/finding";
import { addressOf } from "sheet-refs";
import { isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { CellRef } from "../../project/project";
import type { Gap } from "../../project/told";
import type { FieldId } from "../../anvisningar/known-fields";
import type { RawSheet, RawValue } from "../raw";
import type { Terms } from "../terms";
import { nameCell } from "../values/readings";
import type { CardQuestion, PlainCard } from "./plain-card";

/** Reads the sheet of one project by its keys: nothing that stands in an answer can be taken for a question. */
export function readCard(grid: Grid, { questions, columns }: PlainCard, terms: Terms): RawSheet {
  const { name: sheet, visibility } = grid.sheet;
  const { file, vocabulary } = terms;
  const at = (row: number, column: number): CellRef => ({ file, sheet, cell: addressOf(row, column) });
  const answerOf = ({ row }: CardQuestion): Cell | null => grid.at(row, columns.answers);
  const told = settled(questions, answerOf);
  const values = told.asked.map(({ field, year, row, label }): RawValue => {
    const { unit, signHint } = vocabulary.meaning(label);
    return {
      ...{
        field,
        year: field.perYear ? year : null,
        row,
        column: columns.answers,
        cell: grid.at(row, columns.answers),
      },
      ...(unit ? { headingUnit: unit } : {}),
      ...(signHint ? { signHint } : {}),
    };
  });
  const isFilled = ({ cell }: RawValue): boolean => !isBlank(cell);
  const named =
    values.find((value) => value.field.id === "projectName") ?? values.find(({ field }) => field.id === "projectId");
  const hasName = values.some((value) => ["projectName", "projectId"].includes(value.field.id) && isFilled(value));
  const record = { sheet, row: named?.row ?? questions[0]?.row ?? 1, values };
  const twice = told.twice.map(([first, ...more]) => {
    const cells = [first, ...more].map(({ row }) => addressOf(row, columns.answers));
    return remark("STR-03", { file, sheet, cell: cells.join(",") }, { field: first.field.id, cells });
  });
  const nameless: readonly Remark[] = hasName ? [] : [remark("STR-15", at(record.row, columns.labels), {})];
  const leftOut: readonly FieldId[] = [
    ...told.twice.map(([{ field }]) => field),
    ...(hasName ? [] : values.filter(isFilled).map(({ field }) => field)),
  ].flatMap(({ id, type }) => (type === "amount" ? [id] : []));
  return {
    ...{ sheet, hidden: visibility !== "visible" },
    tables: hasName
      ? [
          {
            ...{ sheet, layout: "form", topRow: questions[0]?.row ?? 1, headerRow: questions[0]?.row ?? 1 },
            columns: questions.map(({ field, year, row, label }) => ({
              ...{ heading: label, at: at(row, columns.labels), field: field.id, year: field.perYear ? year : null },
            })),
          },
        ]
      : [],
    records: hasName ? [record] : [],
    sums: [],
    gaps: leftOut.map((field): Gap => ({
      ...{ at: at(record.row, columns.labels), fields: [field] },
      reach: hasName ? [nameCell(record, file)] : "left-out",
    })),
    remarks: [...twice, ...nameless],
    covers: questions.map(({ row }) => ({ top: row, bottom: row, left: columns.labels, right: columns.answers })),
  };
}

interface Settled {
  readonly asked: readonly CardQuestion[];
  /** Asked on two rows, and answered in two ways. */
  readonly twice: readonly (readonly [CardQuestion, ...CardQuestion[]])[];
}

/** A row that somebody has copied asks once more: the same answer is one. */
function settled(questions: readonly CardQuestion[], answerOf: (question: CardQuestion) => Cell | null): Settled {
  const says = (question: CardQuestion): string => JSON.stringify(answerOf(question)?.value ?? null);
  const groups = new Map<string, [CardQuestion, ...CardQuestion[]]>();
  for (const question of questions) {
    const key = `${question.field.id} ${question.year ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  const asked: CardQuestion[] = [];
  const twice: (readonly [CardQuestion, ...CardQuestion[]])[] = [];
  for (const group of groups.values()) {
    const [first, ...more] = group.filter((question) => !isBlank(answerOf(question)));
    if (first && more.some((other) => says(other) !== says(first))) twice.push([first, ...more]);
    else asked.push(first ?? group[0]);
  }
  return { asked, twice };
}

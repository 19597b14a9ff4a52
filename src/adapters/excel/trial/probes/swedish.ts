import type { TrialFact } from "../../../../core/host/excel-trial";
import type { Bilingual } from "../../../../core/values/bilingual";
import { askMarks } from "../../read/cell-marks";
import type { Expected, Probe } from "../probe";

const step = "swedish";

interface Typed {
  readonly id: string;
  readonly title: Bilingual;
  readonly content: string | number;
  /** Number format that the cell has before. */
  readonly format?: string;
  readonly expected: Expected;
}

/** What Excel makes of a content: its value, its type, its formula and its format, and how a Swedish Excel shows both. */
const typedProbe = ({ id, title, content, format, expected }: Typed): Probe => ({
  id: `typed-${id}`,
  step,
  title,
  run: async ({ run, newSheet }) => {
    const name = await newSheet();
    return run(async (context) => {
      const cell = context.workbook.worksheets.getItem(name).getRange("B2");
      if (format !== undefined) cell.numberFormat = [[format]];
      cell.values = [[content]];
      cell.load("values,valueTypes,formulas,numberFormat,numberFormatLocal,text");
      await context.sync();
      const first = (block: unknown[][]): TrialFact => (block as TrialFact[][])[0]?.[0] ?? null;
      return {
        value: first(cell.values),
        type: first(cell.valueTypes),
        formula: first(cell.formulas),
        format: first(cell.numberFormat),
        local: first(cell.numberFormatLocal),
        text: first(cell.text),
      };
    });
  },
  expected,
});

const runsOf = ({ value }: OfficeExtension.ClientResult<Excel.CellProperties[][]>): readonly Excel.RangeTextRun[] =>
  value[0]?.[0]?.textRuns ?? [];

const shown = (content: string): Bilingual => ({ sv: `Skriva ${content}`, en: `Writing ${content}` });

export const swedishProbes: readonly Probe[] = [
  ...(
    [
      { id: "iso-date", title: shown("2024-11-13"), content: "2024-11-13", expected: { value: 45609, type: "Double" } },
      { id: "us-date", title: shown("1/2/2026"), content: "1/2/2026", expected: { value: 46024, type: "Double" } },
      { id: "short", title: shown("1-2"), content: "1-2", expected: { type: "Double", format: "d-mmm" } },
      { id: "comma", title: shown("1,5"), content: "1,5", expected: { type: ["String", "Double"] } },
      {
        id: "formula",
        title: shown("=SUM(1,2)"),
        content: "=SUM(1,2)",
        expected: { value: 3, formula: "=SUM(1,2)" },
      },
      {
        id: "summa",
        title: shown("=SUMMA(1,2)"),
        content: "=SUMMA(1,2)",
        expected: { value: "#NAME?", type: "Error" },
      },
      { id: "apostrophe", title: shown("'=x"), content: "'=x", expected: { value: "=x", type: "String" } },
      {
        id: "apostrophe-in-text",
        title: {
          sv: "Skriva 'x i en cell med formatet Text",
          en: "Writing 'x in a cell with the format Text",
        },
        content: "'x",
        format: "@",
        expected: { value: "x", type: "String" },
      },
      {
        id: "swedish-error",
        title: shown("#SAKNAS!"),
        content: "#SAKNAS!",
        expected: { value: "#SAKNAS!", type: "String" },
      },
      { id: "error", title: shown("#N/A"), content: "#N/A", expected: { value: "#N/A", type: "Error" } },
      {
        id: "thousands",
        title: { sv: "Talformatet #,##0", en: "The number format #,##0" },
        content: 1234567.5,
        format: "#,##0",
        expected: { value: 1234567.5, format: "#,##0" },
      },
      {
        id: "percent",
        title: { sv: "Talformatet 0.0%", en: "The number format 0.0%" },
        content: 0.805,
        format: "0.0%",
        expected: { value: 0.805, format: "0.0%" },
      },
      {
        id: "date-format",
        title: { sv: "Talformatet yyyy-mm-dd", en: "The number format yyyy-mm-dd" },
        content: 45609,
        format: "yyyy-mm-dd",
        expected: { value: 45609, format: "yyyy-mm-dd" },
      },
    ] satisfies readonly Typed[]
  ).map(typedProbe),
  {
    id: "typed-runs",
    step,
    title: { sv: "En text med ett upphöjt tecken", en: "A text with a raised character" },
    needs: "1.18",
    run: async ({ run, newSheet }) => {
      const name = await newSheet();
      return run(async (context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange("B2");
        cell.setCellProperties([[{ textRuns: [{ text: "450" }, { text: "1", font: { superscript: true } }] }]]);
        const marks = askMarks(cell);
        const told = cell.getCellProperties({ textRuns: true });
        await context.sync();
        const runs = runsOf(told);
        return {
          raised: marks().raised,
          struck: marks().struck,
          runs: runs.map(({ text, font }) => (font?.superscript === true ? `^${text}` : text)).join("|"),
        };
      });
    },
    expected: { raised: null, struck: false, runs: "450|^1" },
  },
  {
    id: "one-by-one",
    step,
    title: { sv: "En matris 1 × 1 till flera celler", en: "A 1 × 1 array to several cells" },
    run: async ({ run, newSheet, codeOf }) => {
      const name = await newSheet();
      const write = (content: unknown): Promise<string> =>
        codeOf(() =>
          run(async (context) => {
            context.workbook.worksheets.getItem(name).getRange("A1:B2").values = content as unknown[][];
            await context.sync();
          }),
        );
      return { array: await write([[7]]), single: await write(7) };
    },
    expected: { array: "InvalidArgument", single: "ok" },
  },
];

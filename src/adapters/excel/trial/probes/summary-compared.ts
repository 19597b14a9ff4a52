import type { Observation } from "../../../../core/host/excel-trial";
import type { DocumentCell, DocumentSheet, SummaryDocument } from "../../../../core/document/document";
import { dateFormat, styleSheet } from "../../../../core/document/style-sheet";
import { addressOf } from "sheet-refs";
import type { HostValue } from "../../read/host-value";
import { cellValue, formulaKey, sameValue } from "../../write/compare";
import { sheetMarks } from "../../write/own-names";
import { counted, type Difference } from "../difference";
import type { Batch, Probe, Scene } from "../probe";
import { blocks, chartsDrawn, looks, objects } from "../summary-read-back";

const step = "summary";

/** The summary that was written, and what its sheets are called here. */
export interface WrittenSummary {
  readonly document: SummaryDocument;
  readonly names: readonly string[];
}

type Pair = readonly [sheet: DocumentSheet, name: string];

/** A summary that was not written cannot be read back. */
function pairsOf({ kept }: Scene): readonly Pair[] {
  const written = kept.get("written") as WrittenSummary | undefined;
  if (written === undefined) throw new Error("There is no summary.");
  return written.document.sheets.map((sheet, index) => [sheet, written.names[index] ?? sheet.name]);
}

interface Comparison {
  readonly read: (name: string, sheet: DocumentSheet) => Batch<HostValue[][]>;
  /** Undefined for a cell that it is not about. */
  readonly meant: (cell: DocumentCell) => HostValue | undefined;
  readonly isSame: (meant: HostValue, is: HostValue) => boolean;
}

const cellByCell = ({ read, meant, isSame }: Comparison): Probe["run"] => {
  return async (scene) => {
    const differences: Difference[] = [];
    for (const [sheet, name] of pairsOf(scene)) {
      const now = await scene.run(read(name, sheet));
      for (const cell of sheet.cells) {
        const wanted = meant(cell);
        const is = now[cell.row - 1]?.[cell.column - 1] ?? "";
        if (wanted !== undefined && !isSame(wanted, is))
          differences.push({ sheet: name, cell: addressOf(cell.row, cell.column), meant: wanted, is });
      }
    }
    return counted(differences);
  };
};

/** Tables, links and conditional formats, the last added first. */
async function compareObjects(scene: Scene): Promise<Observation> {
  const differences: Difference[] = [];
  for (const [sheet, name] of pairsOf(scene)) {
    const is = await scene.run(objects(name, sheet));
    const link = sheet.cells.find((cell) => cell.link !== undefined)?.link;
    const meant = {
      tables: sheet.tables.map((table) => `${table.name} ${table.rows}`).join(", "),
      rules: sheet.conditionalLooks.map(({ formula }) => formulaKey(formula)).join(", "),
      link: link === undefined ? "" : `${link.sheet}!${link.cell}`,
    };
    for (const part of ["tables", "rules", "link"] as const)
      if (meant[part] !== is[part].replaceAll("'", ""))
        differences.push({ sheet: name, cell: part, meant: meant[part], is: is[part] });
  }
  return counted(differences);
}

/** Every chart of the document stands there once, and no other. */
async function compareCharts(scene: Scene): Promise<Observation> {
  const differences: Difference[] = [];
  for (const [{ charts = [] }, name] of pairsOf(scene)) {
    const meant = charts.map((chart) => `${chart.name} ${chart.series.length} ${chart.title}`).toSorted();
    const is = [...(await scene.run(chartsDrawn(name)))].sort();
    if (meant.join("; ") !== is.join("; "))
      differences.push({ sheet: name, cell: "charts", meant: meant.join("; "), is: is.join("; ") });
  }
  return counted(differences);
}

/** Every sheet has its mark, and nobody sees it. */
const compareNames: Probe["run"] = (scene) =>
  scene.run(async (context) => {
    const marks = pairsOf(scene).map(([sheet]) => sheetMarks.get(sheet.name) ?? "");
    const names = marks.map((mark) => context.workbook.names.getItemOrNullObject(mark));
    for (const name of names) name.load("visible");
    await context.sync();
    return {
      missing: names.filter((name) => name.isNullObject).length,
      shown: names.filter((name) => !name.isNullObject && name.visible).length,
    };
  });

const sameText = (meant: HostValue, is: HostValue): boolean => String(meant).toLowerCase() === String(is).toLowerCase();

const none = { different: 0 };

/** What was written, beside what was meant. */
export const comparedProbes: readonly Probe[] = [
  {
    id: "summary-values",
    step,
    title: { sv: "Sammanställningens värden", en: "Values of the summary" },
    run: cellByCell({
      read: blocks.values,
      meant: ({ value }) => (value === undefined ? undefined : cellValue(value, 1900)),
      isSame: sameValue,
    }),
    expected: none,
  },
  {
    id: "summary-formulas",
    step,
    title: { sv: "Sammanställningens formler", en: "Formulas of the summary" },
    run: cellByCell({
      read: blocks.formulas,
      meant: ({ formula }) => formula,
      isSame: (meant, is) => formulaKey(String(meant)) === formulaKey(String(is)),
    }),
    expected: none,
  },
  {
    id: "summary-formats",
    step,
    title: { sv: "Sammanställningens talformat", en: "Number formats of the summary" },
    run: cellByCell({
      read: blocks.formats,
      meant: ({ style, value }) => (value?.kind === "date" ? dateFormat : styleSheet[style].numberFormat),
      isSame: (meant, is) => meant === is,
    }),
    expected: none,
  },
  {
    id: "summary-looks",
    step,
    title: { sv: "Fyllning, fetstil och färg", en: "Fill, weight and colour" },
    run: cellByCell({
      read: looks,
      meant: ({ style }) => {
        const { fill, font } = styleSheet[style];
        return [fill ?? "FFFFFF", font.bold, font.colour].join(" ");
      },
      isSame: sameText,
    }),
    expected: none,
  },
  {
    id: "summary-objects",
    step,
    title: { sv: "Tabeller, länkar och villkorsstyrda format", en: "Tables, links and conditional formats" },
    run: compareObjects,
    expected: none,
  },
  {
    id: "summary-charts",
    step,
    title: { sv: "Sammanställningens diagram", en: "Charts of the summary" },
    run: compareCharts,
    expected: none,
  },
  {
    id: "summary-names",
    step,
    title: { sv: "Dolda namn på bladen", en: "Hidden names on the sheets" },
    run: compareNames,
    expected: { missing: 0, shown: 0 },
  },
];

import { useMemo } from "react";
import { addressOf, parseAddress } from "sheet-refs";
import type { Language } from "../../../core/values/bilingual";
import { cellAt, type HostSheet } from "office-host/host";
import { activate, clear, select, showLevels, turn, typeInto } from "./edits";
import { FormulaBar } from "./formula-bar";
import { chartsOn } from "./grid/chart-data";
import { Grid } from "./grid/grid";
import type { OpenBook } from "./open-book";
import { SheetTabs } from "./sheet-tabs";
import { shownText, typedText } from "./shown-text";
import { fill, type BenchTexts } from "./texts";
import { useVersion } from "./use-version";

interface Props {
  readonly book: OpenBook;
  readonly language: Language;
  readonly texts: BenchTexts;
  readonly onProblem: (message: string) => void;
}

/** The workbook itself: formula bar, the sheet in front, and the tabs. */
export function Book({ book, language, texts, onProblem }: Props) {
  const { model, textOf } = book;
  const version = useVersion(model);
  const { workbook } = model;
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
  const ways = useMemo(
    () => ({
      shown: (row: number, column: number) => (sheet ? shownText(sheet, row, column, textOf, language) : ""),
      typed: (row: number, column: number) => (sheet ? typedText(sheet, row, column, textOf, language) : ""),
    }),
    [sheet, textOf, language],
  );
  // The version counts: cells are changed in place.
  const charts = useMemo(
    () => ({
      version,
      drawn: sheet
        ? chartsOn(workbook, sheet, (home, row, column) => shownText(home, row, column, textOf, language))
        : [],
    }),
    [workbook, sheet, textOf, language, version],
  ).drawn;
  if (!sheet) return null;

  const area = sheet.selection[0] ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const type = (row: number, column: number, text: string): void => {
    if (text === ways.typed(row, column)) return;
    if (!typeInto(model, sheet, row, column, text)) onProblem(texts.protectedSheet);
  };
  return (
    <>
      <FormulaBar
        key={`${sheet.id} ${area.top} ${area.left}`}
        address={addressOf(area.top, area.left)}
        content={ways.typed(area.top, area.left)}
        texts={texts}
        onType={(text) => type(area.top, area.left, text)}
      />
      <Grid
        key={sheet.id}
        sheet={sheet}
        version={version}
        label={fill(texts.grid, { sheet: sheet.name })}
        shown={ways.shown}
        typed={ways.typed}
        charts={charts}
        onSelect={(areas) => select(model, sheet, areas)}
        onType={type}
        onClear={(areas) => {
          if (!clear(model, sheet, areas)) onProblem(texts.protectedSheet);
        }}
        onFold={(fold) => turn(model, sheet, fold)}
        onLevel={(levels) => showLevels(model, sheet, levels)}
        onFollow={(row, column) => follow(book, sheet, row, column)}
      />
      <SheetTabs
        sheets={workbook.sheets}
        activeId={sheet.id}
        texts={texts}
        onActivate={(chosen) => activate(model, chosen)}
      />
    </>
  );
}

/** A link to a place in the workbook; addresses outside it are never opened. */
function follow({ model }: OpenBook, from: HostSheet, row: number, column: number): void {
  const [, quoted, plain, cell] =
    /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u.exec(cellAt(from, row, column).link?.documentReference ?? "") ?? [];
  const target = model.sheetNamed(quoted?.replaceAll("''", "'") ?? plain ?? "");
  const place = parseAddress((cell ?? "").replace(/:.*$/u, ""));
  if (!target || !place || target.visibility !== "Visible") return;
  activate(model, target);
  select(model, target, [{ top: place.row, left: place.column, bottom: place.row, right: place.column }]);
}

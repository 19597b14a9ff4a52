import { browserEngine } from "../../../adapters/xlsx/reader/engine-browser";
import { readXlsx, type FileBytes } from "../../../adapters/xlsx/reader/read-xlsx";
import type { Remark } from "../../../core/findings/finding";
import type { DefinedName, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import {
  type HostName,
  type HostSheet,
  type HostVisibility,
  type HostWorkbook,
  newSheet,
  newWorkbook,
  objectId,
  sheetId,
} from "office-host/host";
import { openPackage, type FilePackage } from "./package";
import { readCharts, type ChartAndPart } from "./read/read-charts";
import { readConditionalFormats } from "./read/conditional-formats";
import { readTheme } from "./read/colours";
import { readLooks } from "./read/looks";
import { readSettings } from "./read/settings";
import { readSheet } from "./read/read-sheet";
import { readPage } from "./read/read-page";
import { readTable } from "./read/read-table";
import { sharedTexts } from "./read/text-runs";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./read/xml-tree";

/** Where a workbook came from: what saving edits in place. */
export interface FileOrigin {
  readonly bytes: Uint8Array;
  /** The workbook as it was opened. */
  readonly opened: HostWorkbook;
  /** Part of each sheet, by sheet id. */
  readonly parts: ReadonlyMap<string, string>;
  /** Part of each chart, by its id. */
  readonly chartParts: ReadonlyMap<string, string>;
}

export type OpenedFile =
  | { readonly ok: true; readonly workbook: HostWorkbook; readonly origin: FileOrigin }
  | { readonly ok: false; readonly remark: Remark };

/** A workbook file as the host keeps it. What the guarded reader refuses is not opened either. */
export function openFile(file: FileBytes): OpenedFile {
  const read = readXlsx(file, browserEngine);
  if (!read.ok) return read;
  const parts = openPackage(file.bytes);
  const main = parts.linked("", "officeDocument") ?? "xl/workbook.xml";
  const root = parts.xml(main);
  const sheets = readSheets(parts, main, root, read.snapshot);
  const first = sheets.find(({ sheet }) => sheet.visibility === "Visible") ?? sheets[0];
  const active = sheets[numberOf(childrenOf(child(root, "bookViews"), "workbookView")[0] ?? null, "activeTab") ?? 0];
  const make = (): HostWorkbook => ({
    ...newWorkbook(file.name),
    dateSystem: read.snapshot.dateSystem,
    sheets: sheets.map(({ sheet }) => ({
      ...sheet,
      cells: new Map(sheet.cells),
      rows: new Map(sheet.rows),
      columns: new Map(sheet.columns),
    })),
    names: readNames(root, read.snapshot.names, sheets),
    activeSheetId: (active?.sheet.visibility === "Visible" ? active : first)?.sheet.id ?? "",
    protection: isOn(child(root, "workbookProtection"), "lockStructure") ? { password: null } : null,
    settings: readSettings(parts, main),
    properties: readProperties(parts),
    customProperties: read.snapshot.properties ?? new Map<string, string>(),
  });
  return {
    ok: true,
    workbook: make(),
    origin: {
      bytes: file.bytes,
      opened: make(),
      parts: new Map(sheets.map(({ sheet, part }) => [sheet.id, part])),
      chartParts: new Map(sheets.flatMap(({ charts }) => charts.map(({ chart, part }) => [chart.id, part]))),
    },
  };
}

interface SheetAndPart {
  readonly sheet: HostSheet;
  readonly part: string;
  readonly charts: readonly ChartAndPart[];
}

const visibilities: Readonly<Record<string, HostVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

function readSheets(
  parts: FilePackage,
  main: string,
  root: XmlElement | null,
  snapshot: WorkbookSnapshot,
): readonly SheetAndPart[] {
  const stylesPart = parts.linked(main, "styles");
  const themePart = parts.linked(main, "theme");
  const theme = readTheme(themePart === null ? null : parts.xml(themePart));
  const styles = stylesPart === null ? null : parts.xml(stylesPart);
  const looks = readLooks(styles, theme);
  const texts = sharedTexts(parts, main);
  const links = new Map(parts.links(main).map((link) => [link.id, link.target]));
  let objects = 0;
  const newId = (): string => objectId((objects += 1));
  return childrenOf(child(root, "sheets"), "sheet").flatMap((entry, index): readonly SheetAndPart[] => {
    const id = [...entry.attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const part = links.get(id) ?? "";
    const xml = parts.xml(part);
    const seen = snapshot.sheets.find(({ name }) => name === textOf(entry, "name"));
    // A sheet that is a chart has no cells; the guarded reader leaves it out too.
    if (!xml || !seen || xml.name !== "worksheet") return [];
    const partLinks = parts.links(part);
    const drawing = partLinks.find(({ type }) => type === "drawing")?.target;
    const charts = drawing === undefined ? [] : readCharts(parts, drawing, newId);
    return [
      {
        part,
        charts,
        sheet: {
          ...newSheet(sheetId(index), seen.name),
          ...readSheet({ snapshot: seen, part: xml, links: partLinks, looks, sharedTexts: texts, theme }),
          visibility: visibilities[seen.visibility] ?? "Visible",
          look: looks[0] ?? null,
          page: readPage(xml, namesOf(snapshot.names, seen.name)),
          charts: charts.map(({ chart }) => chart),
          conditionalFormats: readConditionalFormats(xml, styles, theme),
          tables: partLinks.flatMap(({ type, target }) => {
            const table = type === "table" ? parts.xml(target) : null;
            return (table && readTable(table, newId())) ?? [];
          }),
        },
      },
    ];
  });
}

const namesOf = (names: readonly DefinedName[], sheet: string): ReadonlyMap<string, string> =>
  new Map(names.filter((name) => name.sheet === sheet).map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));

/** Names that Excel keeps for itself (print areas and filters) stay in the file; nobody sees them as names. */
function readNames(
  root: XmlElement | null,
  names: readonly DefinedName[],
  sheets: readonly SheetAndPart[],
): readonly HostName[] {
  const entries = childrenOf(child(root, "definedNames"), "definedName");
  return names
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."))
    .map(({ name, refersTo, sheet }) => {
      const entry = entries.find((one) => textOf(one, "name") === name) ?? null;
      return {
        name,
        formula: `=${refersTo}`,
        sheetId: sheets.find((one) => one.sheet.name === sheet)?.sheet.id ?? null,
        visible: !isOn(entry, "hidden"),
        comment: textOf(entry, "comment") ?? "",
      };
    });
}

/** Title, author and the like, by the names of the Excel API. */
function readProperties(parts: FilePackage): Readonly<Record<string, string>> {
  const part = parts.linked("", "core-properties");
  const root = part === null ? null : parts.xml(part);
  const properties = {
    title: "title",
    subject: "subject",
    creator: "author",
    keywords: "keywords",
    description: "comments",
    category: "category",
    lastModifiedBy: "lastAuthor",
  };
  return Object.fromEntries(
    Object.entries(properties).flatMap(([element, name]) => {
      const text = child(root, element)?.text;
      return text ? [[name, text]] : [];
    }),
  );
}

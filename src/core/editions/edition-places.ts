import type { EditionFault, EditionPlace } from "../anvisningar/edition-fault";
import type { Location } from "../findings/finding";
import { editionSettings } from "./edition-settings";
import { editionSheets, settingsSheet, type EditionSheet } from "./edition-sheets";
import type { RowRead } from "./read-row";
import { valueAt } from "./paths";
import { nameColumn } from "./edition-rows";

/** Where in the workbook each part of the edition stands, so that what is wrong in the edition is told at its cell. */
export class EditionPlaces {
  private readonly rows: { readonly sheet: EditionSheet; readonly read: RowRead }[] = [];
  private readonly settings = new Map<string, Location>();
  private readonly sheets = new Map<string, string>();

  constructor(private readonly file: string) {}

  addSheet(part: string, sheet: string): void {
    this.sheets.set(part, sheet);
  }

  addRow(sheet: EditionSheet, read: RowRead): void {
    this.rows.push({ sheet, read });
  }

  addSetting(path: string, at: Location): void {
    this.settings.set(path, at);
  }

  /** Did something in the row of this place have to be held by a stand-in? */
  hasStandIn({ part, name, item }: EditionPlace): boolean {
    return this.rowsOf(part, name, item).some(({ read }) => read.hasStandIn);
  }

  /** Is what it misses perhaps there, under a name that could not be read? */
  isConsequence({ code }: Pick<EditionFault, "code">): boolean {
    const part = missing.get(code);
    return this.rows.some(({ sheet, read }) => {
      if (sheet.part !== part) return false;
      const names = sheet.columns.filter(({ path }) => path === nameColumn(sheet) || path === "code");
      const cells = new Set(names.map(({ heading }) => read.at(heading).cell));
      return read.faults.some(({ at }) => cells.has(at.cell));
    });
  }

  /** The cell, and the heading above or before it; as much of it as is known. */
  find({ at: { part, name, item, key = "" }, params }: Pick<EditionFault, "at" | "params">): Found {
    if (part === undefined) {
      const setting = editionSettings.find(
        ({ path }) => key === path || key.startsWith(`${path}.`) || path.startsWith(`${key}.`),
      );
      const at = setting && (this.settings.get(key) ?? this.settings.get(setting.path));
      return { at: at ?? this.onSheet(settingsSheet), heading: setting?.heading ?? key };
    }
    const example = key.startsWith("examples") ? this.exampleOf(name, params["field"]) : undefined;
    if (example) return example;
    const [, nth, rest = ""] = (part === "tables" && /^fields\[(\d+)\]\.?(.*)$/u.exec(key)) || [];
    const fieldRow = nth === undefined ? undefined : this.rowsOf("table-fields", name, undefined)[Number(nth)];
    if (fieldRow) {
      const column = fieldRow.sheet.columns.find(({ path }) => path === rest || path.startsWith(`${rest}.`));
      const heading = column?.heading ?? "Tabell";
      return { at: fieldRow.read.at(heading), heading };
    }
    const found = this.rowsOf(part, name, item).at(-1);
    if (found) {
      const column =
        found.sheet.columns.find(({ path }) => path === key) ??
        found.sheet.columns.find(({ path }) => path.startsWith(`${key}.`) || key.startsWith(`${path}.`)) ??
        found.sheet.columns.find(({ path }) => path === nameColumn(found.sheet));
      if (column) return { at: found.read.at(column.heading), heading: column.heading };
    }
    const alone = part === "rules" ? this.exampleOf(name, undefined, "Regel") : undefined;
    if (alone) return alone;
    // What the other edition has is wrong because of something that is taken out here.
    const removed = this.rows.find(
      ({ sheet, read }) => read.isRemoved && valueAt(read.item, nameColumn(sheet)) === params["field"],
    );
    if (removed) return { at: removed.read.at(removed.sheet.columns[0]?.heading ?? ""), heading: "" };
    return { at: this.onSheet(this.sheets.get(part) ?? settingsSheet), heading: key };
  }

  private rowsOf(part: string | undefined, name: string | undefined, item: string | undefined) {
    return this.rows.filter(
      ({ sheet, read }) =>
        sheet.part === part &&
        valueAt(read.item, nameColumn(sheet)) === name &&
        (item === undefined || read.item["code"] === item),
    );
  }

  private exampleOf(rule: string | undefined, field: unknown, heading = "Projekt"): Found | undefined {
    const examples = editionSheets.find(({ part }) => part === "examples");
    const rows = this.rows.filter(({ sheet, read }) => sheet === examples && read.item["rule"] === rule);
    const row = rows.find(({ read }) => JSON.stringify(read.item).includes(`"${String(field)}"`)) ?? rows[0];
    return row && { at: row.read.at(heading), heading };
  }

  private onSheet(sheet: string): Location {
    return { file: this.file, sheet };
  }
}

/** The part that what a fault misses would be in. */
const missing: ReadonlyMap<string, EditionSheet["part"]> = new Map([
  ["UTG-13", "lists"],
  ["UTG-20", "fields"],
  ["UTG-21", "lists"],
  ["UTG-22", "instructions"],
  ["UTG-50", "fields"],
]);

interface Found {
  readonly at: Location;
  readonly heading: string;
}

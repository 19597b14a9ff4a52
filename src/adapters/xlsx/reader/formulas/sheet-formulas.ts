import { type Area, formulaAt, parseArea, type SharedFormula, sharedFormula } from "sheet-refs";
import { caps } from "../caps";
import type { XmlReader } from "../xml/xml-reader";

/** A cell that is to get the formula of a shared group. */
interface GroupCell {
  readonly row: number;
  readonly column: number;
  formula?: string;
}

/** The cell that has a group's text; cut into pieces when a second cell asks for it. */
interface Group {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  shared: SharedFormula | null;
}

/** What a formula cut into pieces takes in memory, about. */
const bytesPerCharacter = 16;

/** `<f>` of a cell: the formula's text, or the shared group that it belongs to without repeating the text. */
export interface FormulaElement {
  readonly text: string;
  readonly group: string | null;
  /** The cells that an array formula fills, its own first; null for any other formula. */
  readonly fills: Area | null;
}

/** The current `<f>` element of the cell at `row`, `column`; null when it says nothing. */
export function readFormula(xml: XmlReader): FormulaElement | null {
  const type = xml.attribute("t");
  const group = type === "shared" ? xml.attribute("si") : null;
  const fills = type === "array" || type === "dataTable" ? parseArea(xml.attribute("ref") ?? "") : null;
  const written = xml.text();
  if (written.length > caps.cellText) xml.fail();
  const text = written.startsWith("=") ? written.slice(1) : written;
  return text === "" && group === null && fills === null ? null : { text, group, fills };
}

/** Shared formulas of one sheet: one cell of a group has the text, the others get it moved to their place. */
export class SharedGroups {
  private readonly groups = new Map<string, Group>();
  private readonly early: { readonly group: string; readonly cell: GroupCell }[] = [];

  /** `spend` takes from the file's allowance: a long formula shared by many cells is a bomb. */
  constructor(private readonly spend: (bytes: number) => boolean) {}

  /** Gives the cell its formula; later, when the cell with the text has not come yet. */
  give(xml: XmlReader, { text, group }: FormulaElement, cell: GroupCell): void {
    if (text !== "") {
      cell.formula = text;
      if (group !== null) this.groups.set(group, { text, row: cell.row, column: cell.column, shared: null });
    } else if (group !== null) {
      const owner = this.groups.get(group);
      if (owner === undefined) this.early.push({ group, cell });
      else this.unfold(xml, owner, cell);
    }
  }

  /** To be called after the last cell; a group whose text is nowhere is a damaged part. */
  settle(xml: XmlReader): void {
    for (const { group, cell } of this.early) {
      const owner = this.groups.get(group);
      if (owner === undefined) xml.fail();
      else this.unfold(xml, owner, cell);
    }
  }

  private unfold(xml: XmlReader, owner: Group, cell: GroupCell): void {
    if (owner.shared === null && !this.spend(owner.text.length * bytesPerCharacter)) xml.fail("too-large");
    if (xml.fault !== null) return;
    owner.shared ??= sharedFormula(owner.text, owner.row, owner.column);
    cell.formula = formulaAt(owner.shared, cell.row, cell.column);
    if (!this.spend(cell.formula.length)) xml.fail("too-large");
  }
}

import { strToU8 } from "fflate";
import { linksOf, type FilePackage } from "../package";
import { element } from "../../../../adapters/xlsx/writer/xml-text";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  styles: `${spreadsheet}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** A copy of a file's parts that is edited and keeps track of content types and relationships. */
export class PackageEdits {
  private readonly parts: Map<string, Uint8Array>;
  private types: string;

  constructor(private readonly opened: FilePackage) {
    this.parts = new Map(opened.parts);
    this.types = opened.text("[Content_Types].xml") ?? "";
  }

  text(part: string): string | null {
    const bytes = this.parts.get(part);
    return bytes === this.opened.parts.get(part)
      ? this.opened.text(part)
      : bytes
        ? new TextDecoder().decode(bytes)
        : null;
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  put(part: string, xml: string, type: string | null = null): void {
    this.parts.set(part, strToU8(xml));
    if (type !== null && !this.types.toLowerCase().includes(`"/${part.toLowerCase()}"`))
      this.types = this.types.replace(
        /<\/((?:\w+:)?)Types>/u,
        (end, prefix: string) => element(`${prefix}Override`, { PartName: `/${part}`, ContentType: type }) + end,
      );
  }

  /** Takes a part and its relationships away. */
  drop(part: string): void {
    this.parts.delete(part);
    this.parts.delete(linksOf(part));
    const name = part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    this.types = this.types.replace(
      new RegExp(`<(?:\\w+:)?Override\\b[^>]*PartName="/${name}"[^>]*?(?:/>|></(?:\\w+:)?Override>)`, "iu"),
      "",
    );
  }

  /** Makes `from` lead to `target`; returns the new relationship's id. */
  link(from: string, type: string, target: string): string {
    const part = linksOf(from);
    const xml =
      this.text(part) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelations}"></Relationships>`;
    const used = new Set([...xml.matchAll(/\sId="([^"]*)"/gu)].map(([, id]) => id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const [, prefix = ""] = /<(\w+:)?Relationships[\s>/]/u.exec(xml) ?? [];
    const written = element(`${prefix}Relationship`, {
      Id: `rId${number}`,
      Type: `${relations}/${type}`,
      Target: `/${target}`,
    });
    const open = xml.replace(
      new RegExp(`<${prefix}Relationships([^>]*)/>`, "u"),
      `<${prefix}Relationships$1></${prefix}Relationships>`,
    );
    this.put(
      part,
      open.replace(`</${prefix}Relationships>`, () => `${written}</${prefix}Relationships>`),
    );
    return `rId${number}`;
  }

  unlink(from: string, id: string): void {
    const part = linksOf(from);
    this.put(
      part,
      (this.text(part) ?? "").replace(
        new RegExp(`<(?:\\w+:)?Relationship\\b[^>]*\\sId="${id}"[^>]*?(?:/>|></(?:\\w+:)?Relationship>)`, "u"),
        "",
      ),
    );
  }

  /** `xl/tables/table` and `.xml` to the first such name that is free. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.parts.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  done(): Readonly<Record<string, Uint8Array>> {
    this.parts.set("[Content_Types].xml", strToU8(this.types));
    // Readers that stream want the content types first.
    return { "[Content_Types].xml": strToU8(this.types), ...Object.fromEntries(this.parts) };
  }
}

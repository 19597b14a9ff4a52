import { unzipSync } from "fflate";
import { asUtf8 } from "../../../adapters/xlsx/reader/xml/xml-encoding";
import { childrenOf, parseXml, textOf, type XmlElement } from "./read/xml-tree";

export interface PartLink {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles` … */
  readonly type: string;
  /** Name of the part, or the address when it leads out of the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a workbook file by name (`xl/workbook.xml`), as text where they are XML. */
export class FilePackage {
  constructor(readonly parts: ReadonlyMap<string, Uint8Array>) {}

  /** Null when there is no such part. */
  text(name: string): string | null {
    const bytes = this.parts.get(name) ?? this.parts.get(this.names.get(name.toLowerCase()) ?? "");
    return bytes ? new TextDecoder().decode(asUtf8(bytes) ?? bytes) : null;
  }

  xml(name: string): XmlElement | null {
    const text = this.text(name);
    return text === null ? null : parseXml(text);
  }

  /** Where a part leads; `""` for the package itself. */
  links(part: string): readonly PartLink[] {
    return childrenOf(this.xml(linksOf(part)), "Relationship").map((link) => {
      const external = textOf(link, "TargetMode") === "External";
      const target = textOf(link, "Target") ?? "";
      return {
        id: textOf(link, "Id") ?? "",
        type: (textOf(link, "Type") ?? "").replace(/^.*\//u, ""),
        target: external ? target : resolve(part, target),
        external,
      };
    });
  }

  /** The first part of that type that `part` leads to. */
  linked(part: string, type: string): string | null {
    return this.links(part).find((link) => link.type === type)?.target ?? null;
  }

  private get names(): ReadonlyMap<string, string> {
    return new Map([...this.parts.keys()].map((name) => [name.toLowerCase(), name]));
  }
}

export const openPackage = (bytes: Uint8Array): FilePackage =>
  new FilePackage(new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll("\\", "/"), part])));

/** `xl/workbook.xml` to `xl/_rels/workbook.xml.rels`. */
export const linksOf = (part: string): string => part.replace(/([^/]*)$/u, "_rels/$1.rels");

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  return path.join("/");
}

import type { BorderLine, CellLook, HostConditionalFormat, HostFont } from "office-host/host";
import { lineWord } from "../read/looks";
import { element, prefixOf } from "../../../../adapters/xlsx/writer/xml-text";

const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The lists of `xl/styles.xml` in the order that the standard asks for. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** First number that a file's own number formats may have. */
const firstOwnFormat = 164;

/** The looks of a file: those it has keep their place, new ones are put last. */
export class StyleBook {
  private xml: string;
  private readonly prefix: string;
  private readonly known = new Map<string, number>();
  private readonly looks = new Map<CellLook, number>();

  constructor(styles: string | null) {
    this.xml = styles ?? empty;
    this.prefix = prefixOf(this.xml, "styleSheet");
  }

  text(): string {
    return this.xml;
  }

  /** Index of a look, for the `s` of a cell. */
  indexOf(look: CellLook): number {
    const seen = this.looks.get(look);
    if (seen !== undefined) return seen;
    const { locked, formulaHidden } = look;
    const xf = element(
      "xf",
      {
        numFmtId: this.formatId(look.numberFormat),
        fontId: this.add("fonts", this.font(look.font)),
        fillId: look.fill === null ? 0 : this.add("fills", solid(look.fill, "fgColor")),
        borderId: this.add("borders", borders(look)),
        xfId: 0,
        quotePrefix: look.quotePrefix || null,
        applyNumberFormat: true,
        applyFont: true,
        applyFill: true,
        applyBorder: true,
        applyAlignment: true,
        applyProtection: true,
      },
      [alignment(look), element("protection", { locked, hidden: formulaHidden || null })],
    );
    const index = this.add("cellXfs", xf);
    this.looks.set(look, index);
    return index;
  }

  /** Index of a conditional format's look. */
  overlayOf({ fontColor, fill, bold, italic, strikethrough }: HostConditionalFormat): number {
    const flags = [
      bold === undefined ? "" : element("b", { val: bold }),
      italic === undefined ? "" : element("i", { val: italic }),
      strikethrough ? "<strike/>" : "",
    ];
    const font = element("font", {}, [
      ...flags,
      fontColor === undefined ? "" : element("color", { rgb: argb(fontColor) }),
    ]);
    return this.add("dxfs", element("dxf", {}, [font, fill === undefined ? "" : solid(fill, "bgColor")]));
  }

  private font({
    name,
    size,
    bold,
    italic,
    underline,
    strikethrough,
    subscript,
    superscript,
    color,
  }: HostFont): string {
    return element("font", {}, [
      bold ? "<b/>" : "",
      italic ? "<i/>" : "",
      strikethrough ? "<strike/>" : "",
      underline === "None"
        ? ""
        : element("u", { val: underline === "Single" ? null : underline.charAt(0).toLowerCase() + underline.slice(1) }),
      subscript || superscript ? element("vertAlign", { val: subscript ? "subscript" : "superscript" }) : "",
      element("sz", { val: size }),
      element("color", { rgb: argb(color) }),
      element("name", { val: name }),
      element("family", { val: 2 }),
    ]);
  }

  private formatId(code: string): number {
    if (code === "General") return 0;
    if (code === "@") return 49;
    const known = this.known.get(`format ${code}`);
    if (known !== undefined) return known;
    const used = [...this.xml.matchAll(/numFmtId="(\d+)"/gu)].map(([, id]) => Number(id));
    const id = Math.max(firstOwnFormat - 1, ...used) + 1;
    this.add("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    this.known.set(`format ${code}`, id);
    return id;
  }

  /** Puts an entry last in a list, unless it was put there before. Returns its index. */
  private add(list: string, entry: string): number {
    const key = `${list} ${entry}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const name = `${this.prefix}${list}`;
    const [whole, inner = ""] = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([^]*?)</${name}>)`, "u").exec(this.xml) ?? [];
    const count = directChildren(inner);
    const named = this.prefix === "" ? entry : entry.replace(/<(\/?)(\w)/gu, `<$1${this.prefix}$2`);
    const written = `<${name} count="${count + 1}">${inner}${named}</${name}>`;
    this.xml = whole === undefined ? this.inserted(list, written) : this.xml.replace(whole, () => written);
    this.known.set(key, count);
    return count;
  }

  private inserted(list: string, written: string): string {
    const later = order
      .slice(order.indexOf(list) + 1)
      .map((name) => this.xml.search(new RegExp(`<${this.prefix}${name}[\\s>/]`, "u")));
    const at = Math.min(...[...later, this.xml.lastIndexOf("</")].filter((place) => place >= 0));
    return this.xml.slice(0, at) + written + this.xml.slice(at);
  }
}

const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;

const solid = (colour: string, ground: "fgColor" | "bgColor"): string =>
  element("fill", {}, element("patternFill", { patternType: "solid" }, element(ground, { rgb: argb(colour) })));

function borders({ borders: { EdgeLeft, EdgeRight, EdgeTop, EdgeBottom } }: CellLook): string {
  const side = (name: string, border: BorderLine | undefined): string =>
    border && border.style !== "None"
      ? element(name, { style: lineWord(border) }, element("color", { rgb: argb(border.color) }))
      : `<${name}/>`;
  return element("border", {}, [
    side("left", EdgeLeft),
    side("right", EdgeRight),
    side("top", EdgeTop),
    side("bottom", EdgeBottom),
    "<diagonal/>",
  ]);
}

const small = (word: string): string =>
  word === "CenterAcrossSelection" ? "centerContinuous" : word.charAt(0).toLowerCase() + word.slice(1);

const alignment = ({
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indentLevel,
  shrinkToFit,
  textOrientation,
}: CellLook): string =>
  element("alignment", {
    horizontal: horizontalAlignment === "General" ? null : small(horizontalAlignment),
    vertical: verticalAlignment === "Bottom" ? null : small(verticalAlignment),
    textRotation: textOrientation === 0 ? null : textOrientation < 0 ? 90 - textOrientation : textOrientation,
    wrapText: wrapText || null,
    indent: indentLevel || null,
    shrinkToFit: shrinkToFit || null,
  });

/** Elements that stand in the list itself, not deeper. */
function directChildren(xml: string): number {
  let [depth, count] = [0, 0];
  for (const [, closing, empty] of xml.matchAll(/<(\/?)[\w:]+(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/gu)) {
    if (closing) depth -= 1;
    else {
      if (depth === 0) count += 1;
      if (!empty) depth += 1;
    }
  }
  return count;
}

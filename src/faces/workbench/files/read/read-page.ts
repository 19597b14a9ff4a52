import { type Area, columnNumber, parseArea } from "sheet-refs";
import { type HostPage, newSheet } from "office-host/host";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./xml-tree";

const plain = newSheet("", "").page;

const papers: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };

/** How the sheet prints. `names` are the sheet's own names that Excel keeps for itself, by their lower-case name. */
export function readPage(sheet: XmlElement, names: ReadonlyMap<string, string>): HostPage {
  const [options, margins, setup] = ["printOptions", "pageMargins", "pageSetup"].map((name) => child(sheet, name));
  const fits = isOn(child(child(sheet, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const points = (name: keyof HostPage["margins"]): number => {
    const inches = numberOf(margins ?? null, name);
    return inches === null ? plain.margins[name] : inches * 72;
  };
  const titles = (names.get("_xlnm.print_titles") ?? "").split(",").map(withoutSheet);
  return {
    ...plain,
    orientation: textOf(setup ?? null, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: papers[numberOf(setup ?? null, "paperSize") ?? 0] ?? null,
    zoom: fits
      ? {
          horizontalFitToPages: numberOf(setup ?? null, "fitToWidth") ?? 1,
          verticalFitToPages: numberOf(setup ?? null, "fitToHeight") ?? 1,
        }
      : { scale: numberOf(setup ?? null, "scale") ?? 100 },
    printArea: (names.get("_xlnm.print_area") ?? "").split(",").flatMap((text): Area[] => {
      const area = parseArea(withoutSheet(text));
      return area ? [area] : [];
    }),
    titleRows: titles.map((text) => span(text, Number)).find((found) => found !== null) ?? null,
    titleColumns: titles.map((text) => span(text, columnNumber)).find((found) => found !== null) ?? null,
    horizontalBreaks: readBreaks(sheet, "rowBreaks"),
    verticalBreaks: readBreaks(sheet, "colBreaks"),
    margins: {
      top: points("top"),
      bottom: points("bottom"),
      left: points("left"),
      right: points("right"),
      header: points("header"),
      footer: points("footer"),
    },
    headersFooters: {
      ...parts(child(sheet, "headerFooter"), "Header"),
      ...parts(child(sheet, "headerFooter"), "Footer"),
    },
    flags: {
      ...plain.flags,
      centerHorizontally: isOn(options ?? null, "horizontalCentered"),
      centerVertically: isOn(options ?? null, "verticalCentered"),
    },
    printGridlines: isOn(options ?? null, "gridLines"),
  };
}

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

/** `$1:$6` or `$A:$B`. */
function span(text: string, numberOfEnd: (end: string) => number | null): readonly [number, number] | null {
  const [first, last] = text.split(":").map((end) => numberOfEnd(end.replace("$", "")));
  return first && last ? [first, last] : null;
}

/** The file's breaks come after a row or column, the host's before one. */
const readBreaks = (sheet: XmlElement, name: string): readonly number[] =>
  childrenOf(child(sheet, name), "brk").flatMap((mark) => (isOn(mark, "man") ? [(numberOf(mark, "id") ?? 0) + 1] : []));

/** `&LVänster&RSida &P` by place: `leftFooter` and so on. */
function parts(element: XmlElement | null, end: "Header" | "Footer"): Readonly<Record<string, string>> {
  const text = child(element, `odd${end}`)?.text ?? "";
  const places = { L: "left", C: "center", R: "right" } as const;
  return Object.fromEntries(
    [...text.matchAll(/&([LCR])([^]*?)(?=&[LCR]|$)/gu)].map(([, code, content = ""]) => [
      `${places[code as keyof typeof places]}${end}`,
      content,
    ]),
  );
}

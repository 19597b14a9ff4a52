import { absolute, areaText, columnLetters, quotedSheet } from "sheet-refs";
import type { HostPage, HostSheet } from "office-host/host";
import { element, xmlText } from "../../../../adapters/xlsx/writer/xml-text";

/** Numbers of the paper sizes that the bench knows; A4 is what Sweden prints on. */
const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const inches = (points: number): number => points / 72;

/** How the sheet prints: options, margins, paper, header and footer, in the file's order. */
export function pageParts(page: HostPage): readonly string[] {
  const { margins, zoom, flags, headersFooters } = page;
  const header = (side: "Header" | "Footer"): string =>
    ["left", "center", "right"]
      .map((place, index) => [["&L", "&C", "&R"][index] ?? "", headersFooters[`${place}${side}`] ?? ""] as const)
      .map(([code, text]) => (text === "" ? "" : code + text))
      .join("");
  const [top, bottom] = [header("Header"), header("Footer")];
  return [
    element("printOptions", {
      horizontalCentered: flags.centerHorizontally || null,
      verticalCentered: flags.centerVertically || null,
      gridLines: page.printGridlines || null,
    }),
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    element("pageSetup", {
      paperSize: papers[page.paperSize ?? ""] ?? papers["A4"],
      scale: zoom.scale === undefined || zoom.scale === 100 ? null : zoom.scale,
      fitToWidth: zoom.horizontalFitToPages ?? null,
      fitToHeight: zoom.verticalFitToPages ?? (zoom.horizontalFitToPages === undefined ? null : 0),
      orientation: page.orientation.toLowerCase(),
    }),
    top === "" && bottom === ""
      ? ""
      : element("headerFooter", {}, [
          top === "" ? "" : `<oddHeader>${xmlText(top)}</oddHeader>`,
          bottom === "" ? "" : `<oddFooter>${xmlText(bottom)}</oddFooter>`,
        ]),
  ];
}

export const pageBreaks = ({ horizontalBreaks, verticalBreaks }: HostPage): readonly string[] => [
  breaks("rowBreaks", horizontalBreaks, 16_383),
  breaks("colBreaks", verticalBreaks, 1_048_575),
];

/** The host's breaks come before a row or column, the file's after one. */
const breaks = (name: string, before: readonly number[], last: number): string =>
  before.length === 0
    ? ""
    : element(
        name,
        { count: before.length, manualBreakCount: before.length },
        before.map((at) => element("brk", { id: at - 1, max: last, man: true })),
      );

/** Print area and repeated rows, which files keep as names of the sheet. */
export function printNames({ name, page }: HostSheet): readonly (readonly [name: string, refersTo: string])[] {
  const sheet = quotedSheet(name);
  const area = page.printArea.map((one) => `${sheet}!${absolute(areaText(one))}`).join(",");
  const titles = [
    page.titleColumns && `${sheet}!$${columnLetters(page.titleColumns[0])}:$${columnLetters(page.titleColumns[1])}`,
    page.titleRows && `${sheet}!$${page.titleRows[0]}:$${page.titleRows[1]}`,
  ].filter((one) => one !== null);
  return [
    ...(area === "" ? [] : [["_xlnm.Print_Area", area] as const]),
    ...(titles.length === 0 ? [] : [["_xlnm.Print_Titles", titles.join(",")] as const]),
  ];
}

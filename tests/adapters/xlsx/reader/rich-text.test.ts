import type { WorkbookXml } from "../../../support/workbook-bytes";
import { cellsOf, engines } from "./reading";

const run = (text: string, look?: string): string =>
  `<r>${look === undefined ? "" : `<rPr>${look}<sz val="11"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;
const raised = (text: string): string => run(text, `<vertAlign val="superscript"/>`);
const lowered = (text: string): string => run(text, `<vertAlign val="subscript"/>`);
const struck = (text: string): string => run(text, "<strike/>");
const bold = (text: string): string => run(text, "<b/>");

/** Style 1 is struck through, style 2 is not. */
const styles = `<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`;

/** The same content as a text of its own and as one that is shared. */
const bothKinds = (content: string, style = 0): readonly WorkbookXml[] => [
  { styles, rows: `<row r="1"><c r="A1" s="${String(style)}" t="inlineStr"><is>${content}</is></c></row>` },
  {
    styles,
    strings: `<si>${content}</si>`,
    rows: `<row r="1"><c r="A1" s="${String(style)}" t="s"><v>0</v></c></row>`,
  },
];

/** What the cell says, all that is written in it where that is more, and whether it is struck through. */
const read = (xml: WorkbookXml): unknown => {
  const [cell] = cellsOf(xml, engines[0]?.[1]);
  return cell && [cell.value, cell.asWritten, cell.struck];
};
const text = (value: string) => ({ kind: "text", text: value });

const cases: Record<string, readonly [content: string, says: string, all?: string, style?: number]> = {
  "a raised figure is a footnote mark": [run("450") + raised("1"), "450", "4501"],
  "and so is one with a bracket, a letter or a star": [
    bold("Skolvägen") + raised("1)") + bold(" etapp 2") + raised(" *"),
    "Skolvägen etapp 2",
    "Skolvägen1) etapp 2 *",
  ],
  "a mark before the text": [raised("1 ") + run(" Avser 2023"), "Avser 2023", "1  Avser 2023"],
  "a struck figure is gone": [struck("4") + run(" 430"), "430", "4 430"],
  "a struck figure behind the one that holds": [run("430 ") + struck("400"), "430 ", "430 400"],
  "words struck in the middle leave one blank": [
    run("Farsta ") + struck("torg") + run(" park"),
    "Farsta park",
    "Farsta torg park",
  ],
  "struck and raised at once": [run("450") + run("1", `<vertAlign val="superscript"/><strike/>`), "450", "4501"],
  "a strike that is off": [run("4") + run("50", `<strike val="0"/>`), "450"],
  "subscript stays": [run("CO") + lowered("2"), "CO2"],
  "other looks stay": [bold("Till") + run("bygge"), "Tillbygge"],
  "a raised 2 behind metres is an area": [run("Gångväg 450 m") + raised("2"), "Gångväg 450 m²", "Gångväg 450 m2"],
  "a raised 3 behind dm is a volume": [run("dm") + raised("3 "), "dm³ ", "dm3 "],
  "a raised 2 behind another m is a footnote": [run("Program") + raised("2"), "Program", "Program2"],
  "a raised 4 behind metres is a footnote": [run("450 m") + raised("4"), "450 m", "450 m4"],
  "nothing but a mark says nothing": [raised("1)"), "", "1)"],
  "a raised text that is no mark is what the cell says": [raised("450 000"), "450 000"],
  "a run without a look is struck with its cell, one with a look is not": [run("4") + bold("430"), "430", "4430", 1],
  "phonetic guides are no part of it": [run("450") + raised("1") + `<rPh sb="0" eb="1"><t>x</t></rPh>`, "450", "4501"],
  "_xHHHH_ is undone": [run("a_x0041_") + raised("1"), "aA", "aA1"],
};

describe.each(Object.entries(cases))("%s", (_, [content, says, all, style]) => {
  test.each(bothKinds(content, style))("%#", (xml) => expect(read(xml)).toEqual([text(says), all, undefined]));
});

test.each([
  ["all of it struck", struck("450 ") + struck("000"), 0, [text("450 000"), undefined, true]],
  ["all of it struck but for a footnote mark", struck("450") + raised("1"), 0, [text("450"), "4501", true]],
  ["a struck cell", `<t>450</t>`, 1, [text("450"), undefined, true]],
  ["a struck cell whose characters are not", bold("450"), 1, [text("450"), undefined, undefined]],
])("%s: struck through like any struck cell", (_, content, style, says) => {
  for (const xml of bothKinds(content, style)) expect(read(xml)).toEqual(says);
});

import { unescapeCellText } from "../xml/escaped-text";
import { type XmlReader } from "../xml/xml-reader";
import { type RichText, type Run, type TextValue, type TooLong, tooLong } from "./rich-runs";
import { isSet } from "./styles-part";

/** Reads the text of the current element at `depth`: its own `t` and those of its runs, without phonetic guides (`rPh`). Whoever needs it to fit a cell says which. */
export function readText(xml: XmlReader, depth: number): TextValue | RichText | TooLong {
  let text = "";
  let runs: Run[] | null = null;
  while (xml.nextChild(depth)) {
    if (xml.is("t")) text += xml.text();
    else if (xml.is("r")) {
      runs ??= [];
      const run = readRun(xml, depth + 1);
      runs.push(run);
      text += run.text;
    }
  }
  const unescaped = unescapeCellText(text);
  if (unescaped === null) return tooLong;
  return runs?.some(({ look }) => look !== null)
    ? { kind: "rich", text: unescaped, runs }
    : { kind: "text", text: unescaped };
}

function readRun(xml: XmlReader, depth: number): Run {
  let text = "";
  let look: Run["look"] = null;
  while (xml.nextChild(depth)) {
    if (xml.is("t")) text += xml.text();
    else if (xml.is("rPr")) look = readRunLook(xml, depth + 1);
  }
  return { text, look };
}

function readRunLook(xml: XmlReader, depth: number): Run["look"] {
  let raised = false;
  let struck = false;
  while (xml.nextChild(depth)) {
    if (xml.is("vertAlign")) raised = xml.attribute("val") === "superscript";
    else if (xml.is("strike")) struck = isSet(xml);
  }
  return struck ? "struck" : raised ? "raised" : "plain";
}

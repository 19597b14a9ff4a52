import { unescapeCellText } from "../xml/escaped-text";
import { type XmlReader } from "../xml/xml-reader";
import type { RichText, Run, TextValue } from "./rich-runs";
import { isSet } from "./styles-part";

/** Reads the text of the current element at `depth`: its own `t` and those of its runs, without phonetic guides (`rPh`). */
export function readText(xml: XmlReader, depth: number): TextValue | RichText {
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
  if (unescaped === null) xml.fail();
  const whole = unescaped ?? "";
  return runs?.some(({ look }) => look !== null) ? { kind: "rich", text: whole, runs } : { kind: "text", text: whole };
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

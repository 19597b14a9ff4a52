import { TextRun, type IRunOptions } from "docx";
import type { Runs } from "../../core/prose/prose-document";
import { colours } from "./look";
import { writableText } from "./writable-text";

/** What is still to be filled in stands on a ground of its own, inside its brackets. */
export const textRuns = (runs: Runs): readonly TextRun[] =>
  runs.map(({ text, bold, toFill }) => {
    const options: IRunOptions = {
      text: writableText(text),
      ...(bold ? { bold } : {}),
      ...(toFill ? { shading: { type: "clear", fill: colours.warning.fill, color: "auto" } } : {}),
    };
    return new TextRun(options);
  });

/** The heading of a column. */
export function headingRun(text: string): TextRun {
  const options: IRunOptions = { text: writableText(text), bold: true, color: colours.accent };
  return new TextRun(options);
}

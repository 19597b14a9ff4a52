/** A rule for what people may put into cells, as the library wants it. Without `showErrorMessage` Excel would not enforce it. */
import { absolute, quotedSheet } from "sheet-refs";
import type { WriteSheet } from "hucre/xlsx";
import type { InputRule } from "../../../core/document/document";
import { MAX_TEXT } from "./writable-text";

type Validation = NonNullable<WriteSheet["dataValidations"]>[number];
type Accepts = Pick<Validation, "type" | "operator" | "formula1" | "formula2">;

function acceptsOf(accepts: InputRule["accepts"]): Accepts {
  switch (accepts.kind) {
    case "text":
      return { type: "textLength", operator: "between", formula1: "0", formula2: String(MAX_TEXT) };
    // Always a range: a list of literals over 255 characters makes a workbook that does not open.
    case "list":
      return { type: "list", formula1: `${quotedSheet(accepts.sheet)}!${absolute(accepts.cells)}` };
    case "date":
      return { type: "date", operator: "between", formula1: String(accepts.first), formula2: String(accepts.last) };
    default:
      return {
        type: accepts.kind === "number" ? "decimal" : "whole",
        operator: "between",
        formula1: String(accepts.least),
        formula2: String(accepts.most),
      };
  }
}

export const toInputRule = ({ range, accepts, isStrict, prompt, error }: InputRule): Validation => ({
  range,
  ...acceptsOf(accepts),
  ...{ allowBlank: true, showInputMessage: true, showErrorMessage: true, errorStyle: isStrict ? "stop" : "warning" },
  ...{ inputTitle: prompt.title, inputMessage: prompt.text, errorTitle: error.title, errorMessage: error.text },
});

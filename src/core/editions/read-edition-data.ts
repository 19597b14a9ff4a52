import type { EditionFault } from "../anvisningar/edition-fault";
import { isRecord } from "../anvisningar/form-problems";
import { checkEdition } from "../anvisningar/load-edition";
import { editionRemark } from "./edition-messages";
import { withReadingRules } from "./reading-base";
import { nothingOf, readAs, type EditionRead } from "./read-edition";

/** An edition in a data file, checked like one in a workbook. A fault has no cell there: the place in the data is told instead. */
export function readEditionData(text: string, file: string, others: readonly unknown[]): EditionRead {
  const data = parsed(text);
  if (!isRecord(data)) return nothingOf([editionRemark("UTG-42", { file }, { file })]);
  const { data: full, added } = withReadingRules(data, others);
  const { edition, faults } = checkEdition(full, others);
  return readAs(data, edition, [
    ...(added.length > 0 ? [editionRemark("UTG-54", { file }, { codes: added })] : []),
    ...faults.map(({ code, params, at }: EditionFault) => ({ code, params, at: { file, ...placeIn(at) } })),
  ]);
}

/** "rules BEL-05 check", in place of a cell. */
const placeIn = ({ part, name, item, key }: EditionFault["at"]): { readonly cell?: string } => {
  const place = [part, name, item, key].filter((one) => one !== undefined).join(" ");
  return place === "" ? {} : { cell: place };
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return null;
  }
}

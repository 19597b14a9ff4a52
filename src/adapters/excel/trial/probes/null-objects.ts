import { askCells } from "../../read/sheet-query";
import { readState } from "../../write/state/read-state";
import type { Probe } from "../probe";

const step = "null-objects";
/** More sheets than an empty workbook has: those after the last are null objects of null objects. */
const deep = 8;

interface Asked {
  readonly merges: boolean;
  /** Comments and notes. */
  readonly remarks: boolean;
}

/** Everything that the reader asks of a sheet, of sheets that do not exist too. */
function askSheets({ workbook }: Excel.RequestContext, { merges, remarks }: Asked): Excel.Worksheet {
  let sheet = workbook.worksheets.getFirst();
  for (let at = 0; at < deep; at += 1) {
    const { reach } = askCells(sheet, true, remarks);
    if (merges) reach.getMergedAreasOrNullObject().areas.load("items/address");
    sheet = sheet.getNextOrNullObject();
  }
  sheet.load("name");
  return sheet;
}

const sheetsProbe = (asked: Asked): Probe["run"] => {
  return ({ run }) =>
    run(async (context) => {
      const last = askSheets(context, asked);
      await context.sync();
      return { last: last.isNullObject };
    });
};

/** Without these nothing of the product works, so they come first. */
export const nullObjectProbes: readonly Probe[] = [
  {
    id: "null-sheets",
    step,
    title: { sv: "Blad som inte finns, åtta efter varandra", en: "Sheets that do not exist, eight in a row" },
    run: sheetsProbe({ merges: false, remarks: false }),
    expected: { last: true },
  },
  {
    id: "null-merges",
    step,
    title: { sv: "Sammanfogningar på blad som inte finns", en: "Merges on sheets that do not exist" },
    needs: "1.13",
    run: sheetsProbe({ merges: true, remarks: false }),
    expected: { last: true },
  },
  {
    id: "null-notes",
    step,
    title: {
      sv: "Kommentarer och anteckningar på blad som inte finns",
      en: "Comments and notes on sheets that do not exist",
    },
    needs: "1.10",
    run: sheetsProbe({ merges: false, remarks: true }),
    expected: { last: true },
  },
  {
    id: "null-names",
    step,
    title: {
      sv: "Märken som inte finns, med blad och tabeller",
      en: "Marks that do not exist, with sheets and tables",
    },
    run: async ({ run }) => {
      const { own, record } = await run(readState);
      return { own: own.size, record: record !== null };
    },
    expected: { own: 0, record: false },
  },
  {
    id: "null-set",
    step,
    title: { sv: "Skriva till ett blad som inte finns", en: "Writing to a sheet that does not exist" },
    run: async ({ run }) => {
      await run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Medelkoll finns inte").tabColor = "#FF0000";
        await context.sync();
      });
      return undefined;
    },
    expected: {},
  },
];

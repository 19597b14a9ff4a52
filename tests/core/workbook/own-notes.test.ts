import { hasOwnNote, ownNote, ownNoteSpans, withoutOwnNote } from "../../../src/core/workbook/own-notes";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

const ours = ownNote("Fel: Utfallet är 90 000 kr och inte slutligt");

it.each([
  ["ours alone", ours, ""],
  ["ours below theirs", `Anna: 5 tkr\n\n${ours}`, "Anna: 5 tkr"],
  ["theirs below ours", `${ours}\nAnna svarar`, "Anna svarar"],
  ["with the line breaks of Windows", `Anna\r\n${ours.replaceAll("\n", "\r\n")}`, "Anna"],
  ["two of ours", `${ours}\nmellan\n${ours}`, "mellan"],
  ["none of ours", "Anna: — Medelkoll — är bra", "Anna: — Medelkoll — är bra"],
  [
    "a line that somebody has written over",
    ours.replace(/— Medelkoll —$/u, "— klart —"),
    ours.replace(/— Medelkoll —$/u, "— klart —"),
  ],
])("of a note with %s the rest is theirs", (_, text, left) => {
  expect(withoutOwnNote(text)).toBe(left);
  expect(hasOwnNote(text)).toBe(left !== text);
  const cut = ownNoteSpans(text).reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
  expect(cut.trim()).toBe(left);
});

const rows = [
  ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status"],
  ["Ljus", "Farsta", 100_000, 90_000, "Genomfört"],
];
const said = "Utfallet är egentligen 95 000 kr";

function read(text: string) {
  const book = workbookOf({ Svar: rows });
  const sheets = book.sheets.map((sheet) => ({ ...sheet, notes: [{ row: 2, column: 4, text }] }));
  return readIntake({ ...book, sheets });
}

it("what we say in a note does not make a figure doubtful, what the sender says does", () => {
  const [own, theirs, both] = [ownNote(said), said, `${said}\n\n${ownNote(said)}`].map(read);
  if (!own || !theirs || !both) throw new Error("Nothing read.");
  expect(totalsIn(own)).toBe("1 100000 90000");
  expect(totalsIn(theirs)).toBe("1 100000 90000?");
  expect(codesOf(both)).toEqual(codesOf(theirs));
});

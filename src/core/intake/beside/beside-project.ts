import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { tell, type Told } from "../../project/told";
import { isBlank, labelText } from "../../workbook/cell-text";
import { isAboutGranted, isAboutMoney, isAboutSpent } from "../../words/beside";
import type { RawValue } from "../raw";
import type { ReadRow } from "../values/readings";
import { counts, mainAmounts, toldBy, type Beside } from "./counts";
import type { HeardNotes } from "./heard-notes";
import type { SheetRead } from "./sheet-read";
import { whatTextSays, type Claim } from "./what-text-says";

type Said = ReadRow["readings"][number];

/** What notes and comments say against the figures of one project: the finding stands at the figure. */
export function besideProject(sheet: SheetRead, row: ReadRow, isList: boolean, notes: HeardNotes): readonly Told[] {
  const told: Told[] = unknownNames(row);
  const amounts = row.readings.filter(({ raw }) => raw.field.type === "amount");
  if (amounts.length === 0) return told;
  const unread = new Set(row.gaps.map(({ at }) => at.cell));
  const runs = isRunning(sheet, row);
  const beside = { listed: sheet.listed, standsForRow: false };

  for (const said of amounts) {
    const found = isList ? [notes.at(said.raw.row, said.raw.column)] : notes.inRow(said.raw.row);
    const isOpen = runs && fieldOf(said) !== "grantedAmount";
    const about: Beside = { ...beside, place: "note", standing: oresOf([said]), isRunning: isOpen };
    if (unread.has(said.reading.at.cell)) continue;
    for (const claim of found.flatMap((note) => whatTextSays(note?.text ?? "")))
      if (counts(claim, about)) told.push(toldBy(claim, said.reading.at, [fieldOf(said)]));
  }

  const about: Beside = { ...beside, place: "comment", standing: oresOf(amounts), isRunning: runs };
  for (const claim of commentsOn(sheet, row, isList, notes).filter(speaksOfMoney).flatMap(whatTextSays)) {
    const meant = amountsMeant(claim, amounts);
    if (meant[0] && counts(claim, about)) told.push(toldBy(claim, meant[0].reading.at, fieldsOf(meant)));
  }

  if (amounts.every(({ raw }) => isBlank(raw.cell)))
    told.push(...standInFor(row, amounts, { ...about, place: "note" }));
  return told;
}

/** A name or an id with a footnote mark that the host does not tell from its other characters. */
const unknownNames = ({ readings }: ReadRow): Told[] =>
  readings
    .filter((said) => isName(said) && said.raw.cell?.hasUnknownRuns && !mayBeExponent.test(labelText(said.raw.cell)))
    .map(({ reading: { at, shown } }) => tell(remark("BEL-40", at, { value: shown })));

/** "Gångväg 450 m2": what is raised is most likely the 2. */
const mayBeExponent = /(?:^|[^\p{L}])[kdcm]?m[23](?!\p{L}|\d)/u;

/** "Övriga 6 projekt enligt budget" among the names, without amounts. */
function standInFor({ readings }: ReadRow, amounts: readonly Said[], about: Beside): readonly Told[] {
  return readings.filter(isName).flatMap(({ raw, reading }) =>
    whatTextSays(labelText(raw.cell))
      .filter((claim) => claim.says === "more-projects" && counts(claim, { ...about, standsForRow: true }))
      .map((claim) => toldBy(claim, reading.at, fieldsOf(amounts))),
  );
}

const names: ReadonlySet<FieldId> = new Set(fieldsWithRole("names"));
const isName = ({ raw }: { readonly raw: RawValue }): boolean => names.has(raw.field.id);
const fieldOf = ({ raw }: Said): FieldId => raw.field.id;
const fieldsOf = (amounts: readonly Said[]): readonly FieldId[] => [...new Set(amounts.map(fieldOf))];
const oresOf = (amounts: readonly Said[]): Beside["standing"] =>
  amounts.flatMap(({ reading: { value } }) => (value?.type === "amount" ? [value.ore] : []));

const open: ReadonlySet<string | undefined> = new Set(["running", "not-started"]);

function isRunning({ lists }: SheetRead, { readings }: ReadRow): boolean {
  const status = readings.find(({ raw }) => raw.field.id === "status");
  const value = status?.reading.value;
  if (value?.type !== "codes") return false;
  const codes = lists.find(({ id }) => id === status?.raw.field.list)?.codes ?? [];
  return codes.some(({ code, progress }) => value.codes.includes(code) && open.has(progress));
}

/** Fields of these groups tell what the project is, what was applied for and what came of it; none of them speaks of the amounts. */
const beforeTheFact: ReadonlySet<string> = new Set(["identity", "application", "effect"]);

/** The project's free texts; in a list also those in columns without a field. */
function commentsOn(
  { grid }: SheetRead,
  { record, readings }: ReadRow,
  isList: boolean,
  notes: HeardNotes,
): readonly string[] {
  const texts = readings
    .filter(({ raw: { field } }) => field.type === "text" && !beforeTheFact.has(field.group))
    .map(({ raw }) => labelText(raw.cell));
  if (!isList) return texts;
  const mapped = new Set(readings.map(({ raw }) => raw.column));
  const others = grid.row(record.row).filter(({ column }) => !mapped.has(column));
  return [...texts, ...others.map(labelText), ...notes.inRow(record.row).map(({ text }) => text)];
}

/** Most comments are about benches, and cost no more than this. */
const speaksOfMoney = (text: string): boolean => text !== "" && isAboutMoney.test(text.toLowerCase());

/** The amounts that a comment speaks of by its words; without any, all that is granted or spent. */
function amountsMeant({ quote }: Claim, amounts: readonly Said[]): readonly Said[] {
  const words = quote.toLowerCase();
  const flows = amounts.filter((said) => mainAmounts.has(fieldOf(said)));
  const meant = flows.filter((said) => (fieldOf(said) === "spentAmount" ? isAboutSpent : isAboutGranted).test(words));
  return meant.length > 0 ? meant : flows;
}

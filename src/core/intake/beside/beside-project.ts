import { fieldsWithRole, hasRole, type FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { tell, type Told } from "../../project/told";
import { isBlank, labelText } from "../../workbook/cell-text";
import {
  isAboutGranted,
  isAboutMoney,
  isAboutSpent,
  namesOtherSource,
  nobodyKnowsWhichHolds,
} from "../../words/beside";
import { remarkBehind } from "../../values/amount-text";
import type { RawValue } from "../raw";
import type { ReadRow } from "../values/readings";
import { counts, mainAmounts, toldBy, type Beside } from "./counts";
import type { HeardNotes } from "./heard-notes";
import type { SheetRead } from "./sheet-read";
import { remembering } from "../../values/remembering";
import { isSameAmount, statedAmounts } from "./stated-amounts";
import { whatTextSays, type Claim } from "./what-text-says";

type Said = ReadRow["readings"][number];

/** What notes and comments say against the figures of one project: the finding stands at the figure. */
export function besideProject(
  sheet: SheetRead,
  row: ReadRow,
  isList: boolean,
  notes: HeardNotes,
  besideForm: readonly string[] = [],
): readonly Told[] {
  const told: Told[] = unknownNames(row);
  const amounts = row.readings.filter(({ raw }) => raw.field.type === "amount");
  if (amounts.length === 0) return told;
  const beside = (place: Beside["place"], about: readonly Said[], mayBeOpen = true): Beside => ({
    ...{ place, standing: oresOf(about), listed: sheet.listed, standsForRow: false },
    isRunning: mayBeOpen && isRunning(sheet, row),
  });

  for (const said of amounts) {
    const noted = isList ? notes.at(said.raw.row, said.raw.column) : notes.inRow(said.raw.row);
    const behind = said.raw.cell?.value.kind === "text" ? remarkBehind(labelText(said.raw.cell)) : null;
    const found = behind ? [...noted, { text: behind.remark }] : noted;
    if (found.length === 0 || row.gaps.some(({ at }) => at.cell === said.reading.at.cell)) continue;
    const about = beside("note", [said], fieldOf(said) !== "grantedAmount");
    const ofRow = { ...about, standing: oresOf(amounts) };
    for (const claim of found.flatMap(({ text }) => whatTextSays(text)))
      if (counts(claim, claim.says === "granted-more" ? ofRow : about))
        told.push(toldBy(claim, said.reading.at, [fieldOf(said)]));
  }

  for (const claim of commentsOn(sheet, row, isList, notes, besideForm).filter(speaksOfMoney).flatMap(whatTextSays)) {
    const meant = amountsMeant(claim, amounts);
    // Why it was corrected: "En faktura låg på fel projekt".
    if (claim.says === "wrong" && meant.some(({ raw }) => raw.isCorrected)) continue;
    if (meant[0] && counts(claim, beside("comment", amounts)))
      told.push(toldBy(claim, meant[0].reading.at, fieldsOf(meant)));
  }

  if (amounts.every(({ raw }) => isBlank(raw.cell))) told.push(...standInFor(row, amounts, beside("note", amounts)));
  return told;
}

/** A name or an id with a footnote mark that the host does not tell from its other characters. */
const unknownNames = ({ readings }: ReadRow): Told[] =>
  readings
    .filter((said) => said.raw.cell?.hasUnknownRuns && isName(said) && !mayBeExponent.test(labelText(said.raw.cell)))
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

/** By its status; where it tells none, by a forecast of more than has been spent so far. */
function isRunning({ lists }: SheetRead, { readings }: ReadRow): boolean {
  const status = readings.find(({ raw }) => raw.field.id === "status");
  const value = status?.reading.value;
  if (value?.type !== "codes") return isForecastHigher(readings);
  const codes = lists.find(({ id }) => id === status?.raw.field.list)?.codes ?? [];
  return codes.some(({ code, progress }) => value.codes.includes(code) && open.has(progress));
}

function isForecastHigher(readings: readonly Said[]): boolean {
  const oreOf = (id: FieldId) => oresOf(readings.filter((said) => fieldOf(said) === id));
  const [[forecast, ...more], [spent, ...others]] = [oreOf("forecast"), oreOf("spentAmount")];
  const isOne = more.length + others.length === 0;
  return isOne && forecast !== undefined && spent !== undefined && forecast > spent;
}

/** Fields of these groups tell what the project is, what was applied for and what came of it; none of them speaks of the amounts. */
const beforeTheFact: ReadonlySet<string> = new Set(["identity", "application", "effect"]);

/** A free text, or what somebody has written of a difference: "Slutkostnaden blev 997 000 kr, dvs 47 000 kr över". */
const isTold = ({ field, cell }: RawValue): boolean =>
  field.type === "text" || (hasRole(field.id, "difference") && cell?.value.kind === "text");

/** The project's free texts; in a list also those in columns without a field, in a form those that stand in its rows (`besideForm`). */
function commentsOn(
  { grid }: SheetRead,
  { record, readings }: ReadRow,
  isList: boolean,
  notes: HeardNotes,
  besideForm: readonly string[],
): readonly string[] {
  const texts: string[] = [];
  for (const { raw } of readings)
    if (isTold(raw) && !beforeTheFact.has(raw.field.group)) texts.push(labelText(raw.cell));
  if (!isList) return [...texts, ...besideForm];
  for (const cell of grid.row(record.row))
    if (!readings.some(({ raw }) => raw.column === cell.column)) texts.push(labelText(cell));
  for (const { text } of notes.inRow(record.row)) texts.push(text);
  return texts;
}

/** Most comments are about benches, and cost no more than this. */
const speaksOfMoney = remembering((text) => {
  const words = text.toLowerCase();
  return text !== "" && (isAboutMoney.test(words) || nobodyKnowsWhichHolds.test(words));
});

/** The amounts that a comment speaks of: by its words, or as one that it states itself; without any, all that is granted or spent. */
function amountsMeant({ quote, says }: Claim, amounts: readonly Said[]): readonly Said[] {
  const words = quote.toLowerCase();
  const flows = amounts.filter((said) => mainAmounts.has(fieldOf(said)));
  if (says === "covers-more" && isAboutGranted.test(words) && namesOtherSource.test(words)) return flows;
  const named = flows.filter((said) => (fieldOf(said) === "spentAmount" ? isAboutSpent : isAboutGranted).test(words));
  const stated = statedAmounts(words);
  const isStated = (said: Said): boolean =>
    oresOf([said]).some((ore) => stated.some((amount) => isSameAmount(amount, ore)));
  const meant = named.length > 0 ? named : flows.filter(isStated);
  return meant.length > 0 ? meant : flows;
}

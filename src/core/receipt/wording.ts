import type { Figure } from "../figures/types";
import { severityLabels } from "../messages/labels";
import { projectsText } from "../messages/count-text";
import type { Location } from "../findings/finding";
import { formatOre } from "../values/format";
import { joinedText } from "../messages/joined-text";
import type { Known } from "./how-known";
import { cellsText, type Receipt, type ReceiptTable } from "./receipt";
import { receiptTexts } from "./texts";
import { unitMeaning } from "../words/units";
import type { ToldKind, ToldSentence } from "./told-findings";

/** Words that the receipt's sheet and its text have in common. */

/** How many cells must be mended; what concerns the whole file is one. */
export const placesToMend = ({ toMend }: Pick<Receipt, "toMend">): number =>
  toMend
    .flatMap(({ sentences }) => sentences)
    .reduce((sum, { places, alike }) => sum + Math.max(1, places.length + alike.length), 0);

/** What was read, and what is left to do, in one breath. */
export function leadText(receipt: Receipt): string {
  const { state, totals, language } = receipt;
  const { lead } = receiptTexts[language];
  if (state !== "whole" && state !== "incomplete") return lead[state];
  const { granted, spent } = totals;
  const read = lead.read(
    projectsText(totals, language),
    lead.granted(granted.ore === null ? null : amountText(granted, receipt)),
    lead.spent(spent.ore === null ? null : amountText(spent, receipt)),
  );
  const toDo = toDoTexts(receipt);
  if (state === "incomplete")
    return `${read} ${lead.incomplete(joinedText([...lackTexts(receipt), ...toDo], "all", language))}`;
  return `${read} ${toDo.length === 0 ? lead.whole : lead.mend(joinedText(toDo, "all", language))}`;
}

function lackTexts({ totals, language }: Receipt): readonly string[] {
  const { lacks } = receiptTexts[language];
  const { granted, spent, surplus, mayBeMore } = totals;
  const why = [
    ...(granted.complete ? [] : [lacks.granted]),
    ...(spent.complete ? [] : [lacks.spent]),
    // Where either is unknown nobody expects the difference.
    ...(granted.complete && spent.complete && !surplus.complete ? [lacks.surplus] : []),
    ...(mayBeMore ? [lacks.more] : []),
  ];
  return why.length === 0 ? [lacks.part] : why;
}

function toDoTexts(receipt: Receipt): readonly string[] {
  const { lacks } = receiptTexts[receipt.language];
  const [asked, mend] = [receipt.questions.length, placesToMend(receipt)];
  return [...(asked === 0 ? [] : [lacks.questions(asked)]), ...(mend === 0 ? [] : [lacks.mend(mend)])];
}

/** "1 000 kr", "ca 1 000 kr", "minst 1 000 kr (ofullständigt)", "okänt". */
export function amountText({ ore, complete, approximate }: Figure, { language }: Pick<Receipt, "language">): string {
  const texts = receiptTexts[language];
  if (ore === null) return complete ? "–" : texts.unknown;
  const amount = `${approximate ? `${texts.approximately} ` : ""}${formatOre(ore, language)}`;
  return complete ? amount : `${amount} (${texts.incomplete})`;
}

/** `Fel: Utfallet saknas`. */
export const kindText = (
  { severity, title }: ToldKind | ToldSentence,
  { language }: Pick<Receipt, "language">,
): string => `${severityLabels[severity][language]}: ${title}`;

/** `Celler: Projekt!C4, Projekt!C7. Detsamma gäller Projekt!C8`; nothing for the whole file. */
export function placesText(
  { places, alike }: ToldSentence,
  { language }: Pick<Receipt, "language">,
  form: "named" | "bare" = "named",
): string | null {
  const texts = receiptTexts[language];
  const [own, same] = [placeNames(places, language), placeNames(alike, language)];
  const parts = [
    ...(own.length === 0
      ? []
      : [form === "bare" ? own.join(", ") : own.length === 1 ? texts.cell(own.join("")) : texts.cells(own.join(", "))]),
    ...(same.length === 0 ? [] : [texts.alike(same.join(", "))]),
  ];
  return parts.length === 0 ? null : parts.join(". ");
}

/** A sheet is named where it begins, and the cells that follow are on it. */
function placeNames(places: readonly Location[], language: Receipt["language"]): readonly string[] {
  let on: string | undefined;
  return places.flatMap(({ sheet, cell }) => {
    if (sheet === undefined) return [];
    const isOn = sheet === on;
    on = sheet;
    if (cell === undefined || cell === "") return [receiptTexts[language].sheet(sheet)];
    return [isOn ? cell : cellsText([{ sheet, cell }])];
  });
}

/** What a table was, and what each of its columns was taken for. */
export function tableText({ sheet, layout, of, projects, columns }: ReceiptTable, { language }: Receipt): string {
  const texts = receiptTexts[language];
  const means = columns.map(({ heading, cell, means: field }) =>
    saysField(heading, field) ? `${cell} ${field}` : texts.means(cell, heading, field),
  );
  if (layout !== "other") return `${texts.table(sheet, texts.layouts[layout], projects)}: ${means.join("; ")}`;
  const name = texts.otherTable(sheet, of ?? texts.layouts.other);
  return means.length === 0 ? name : `${name}: ${means.join("; ")}`;
}

/** The heading is the field's own name, with its unit or without. */
function saysField(heading: string, field: string): boolean {
  if (!heading.startsWith(field)) return false;
  const behind = heading.slice(field.length);
  return behind === "" || unitMeaning(/^ \((.+)\)$/u.exec(behind)?.[1] ?? "") !== null;
}

/** Sheets that were not read, a line each with why; those of which there is nothing else to say together. */
export const unreadSheetTexts = (receipt: Receipt): readonly string[] => [
  ...receipt.unreadSheets.map((one) => sentenceText(one, receipt)),
  ...(receipt.otherSheets.length === 0
    ? []
    : [receiptTexts[receipt.language].otherSheets(receipt.otherSheets.join(", "))]),
];

/** A sentence with its places. */
export function sentenceText(one: ToldSentence, receipt: Pick<Receipt, "language">): string {
  const places = placesText(one, receipt);
  return places === null ? one.message : `${one.message} ${places}`;
}

/** Unit and signs, a line each with what they rest on. */
export function knownTexts({ unit, surplusSign, costSign, language, projects }: Receipt): readonly string[] {
  const texts = receiptTexts[language];
  const line = (name: string, { value, how }: Known): string => `${name}: ${value === null ? "" : `${value}. `}${how}`;
  return projects.length === 0 && unit.value === null
    ? []
    : [
        line(texts.unit, unit),
        ...(surplusSign === null ? [] : [line(texts.surplusSign, surplusSign)]),
        ...(costSign === null ? [] : [line(texts.costSign, costSign)]),
      ];
}

import type { CodeList, Edition, Field } from "../../core/anvisningar/schema";
import { glossary } from "../../core/messages/glossary";
import { reportStatusLabels, severityLabels } from "../../core/messages/labels";
import { code, generated, page, plain, table } from "./markdown";

/** docs/glossary.md: the terms, and what every field and code is called in Swedish, in English and in the code. */
export function glossaryPage(editions: readonly Edition[]): string {
  const inAll = "alla";
  const used = (has: (edition: Edition) => boolean): string =>
    editions.every(has)
      ? inAll
      : editions
          .filter(has)
          .map(({ id }) => code(id))
          .join(", ");
  const fields = distinct(editions.flatMap((edition) => edition.fields));
  const lists = distinct(editions.flatMap((edition) => edition.lists));
  return page(
    "# Ordlista",
    generated,
    "Vad orden betyder i Medelkoll, och vad de heter på engelska och i programmet. _What the words mean here, and what they are called in English and in the code._",
    "## Begrepp",
    table(
      ["Svenska", "English", "Betydelse", "Meaning"],
      glossary.map(({ term, means }) => [term.sv, term.en, means.sv, means.en].map(plain)),
    ),
    "## Fält",
    table(
      ["Svenska", "English", "Id", "Slag", "Utgåvor"],
      fields.map((field) => [
        ...[field.label.sv, field.label.en].map(plain),
        code(field.id),
        kind(field),
        used((edition) => edition.fields.some(({ id }) => id === field.id)),
      ]),
    ),
    "## Kodlistor",
    ...lists.flatMap((list) => [
      `### ${plain(listTitle(list, fields))}`,
      `Lista ${code(list.id)} i utgåvor: ${used((edition) => edition.lists.some(({ id }) => id === list.id))}.`,
      table(
        ["Svenska", "English", "Kod"],
        list.codes.map((one) => [plain(one.label.sv), plain(one.label.en), code(one.code)]),
      ),
    ]),
    "## Allvarlighetsgrad",
    labels(severityLabels),
    "## Rapportens status",
    labels(reportStatusLabels),
  );
}

/** The first of each id: editions share fields and lists, and one that differs keeps its id only where it means the same. */
const distinct = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  things.filter(({ id }, i) => things.findIndex((other) => other.id === id) === i);

const kind = ({ type, list, perYear }: Field): string =>
  [`${type}${list === undefined ? "" : ` (${list})`}`, ...(perYear ? ["per budgetår"] : [])].join(", ");

const listTitle = ({ id }: CodeList, fields: readonly Field[]): string =>
  fields.find(({ list }) => list === id)?.label.sv ?? id;

const labels = (all: Readonly<Record<string, { readonly sv: string; readonly en: string }>>): string =>
  table(
    ["Svenska", "English", "Id"],
    Object.entries(all).map(([id, { sv, en }]) => [plain(sv), plain(en), code(id)]),
  );

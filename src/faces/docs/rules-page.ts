import type { Edition, Example, Instruction, Rule } from "../../core/anvisningar/schema";
import { addressOf } from "sheet-refs";
import { checkText } from "../../core/messages/check-text";
import { exampleCellText, exampleLines } from "../../core/messages/example-text";
import { fieldLabel, severityLabels } from "../../core/messages/labels";
import { templateOf } from "../../core/messages/render";
import { formatCount } from "../../core/values/format";
import { code, generated, page, plain, table, withParams } from "./markdown";

/** docs/rules/<edition>.md: each sentence of the instructions with its source, and the rules that rest on it. In Swedish, like the sentences. */
export function rulesPage(edition: Edition): string {
  const { title, id, version, issuer, completionMeans, instructions, rules } = edition;
  return page(
    `# ${plain(title.sv)}`,
    generated,
    "För varje regel citeras den källa som den bygger på. _Every rule with the sentence that it rests on; the English words of each code are in [codes.md](../codes.md)._",
    [
      `- Utgåva: ${code(id)}, version ${plain(version)}`,
      `- Utfärdare: ${plain(issuer)}`,
      `- ${plain(completionMeans.sv)}`,
      ...thresholds(edition).map((line) => `- ${line}`),
    ].join("\n"),
    ...instructions.flatMap((instruction) => [
      `## ${plain(instruction.number)}`,
      quote(instruction),
      ...rules.filter((rule) => rule.instruction === instruction.number).flatMap((rule) => ruleBlocks(rule, edition)),
    ]),
  );
}

function thresholds({ reportMonths, longRunningMonths, projectAmounts, firstYear }: Edition): readonly string[] {
  const kr = (amount: number): string => `${formatCount(amount, "sv")} kr`;
  const { smallest, largest, impossible } = projectAmounts;
  return [
    `Rapport senast ${reportMonths} månader efter slutförandet; flaggas utan slutrapport efter ${longRunningMonths} månader`,
    `Rimligt belopp för ett projekt: ${kr(smallest)} till ${kr(largest)}; över ${kr(impossible)} räknas det inte`,
    `Medel sedan ${firstYear}`,
  ];
}

function quote({ text, source }: Instruction): string {
  const origin =
    source.kind === "city"
      ? `${source.document}${source.page === undefined ? "" : `, s. ${source.page}`}`
      : `Medelkolls standardregel, inte stadens text. ${source.why}`;
  return `> ”${plain(text)}”\n>\n> ${plain(origin)}`;
}

function ruleBlocks(rule: Rule, edition: Edition): readonly string[] {
  const { title, message } = templateOf(rule.code, "sv", edition).text;
  const { pass, fail } = rule.examples;
  return [
    `### ${rule.code} ${withParams(title)}`,
    `${severityLabels[rule.severity].sv}${rule.trial ? ", prövas" : ""}${rule.optional ? ", kan stängas av" : ""}. ${plain(checkText(rule.check, edition, "sv"))}`,
    `Säger: ${withParams(message)}`,
    ...examples("Godtas:", pass, edition),
    ...examples(`Ger ${rule.code}:`, fail, edition),
  ];
}

const examples = (heading: string, list: readonly Example[], edition: Edition): readonly string[] =>
  list.length === 0 ? [] : [heading, ...list.map((example) => exampleBlock(example, edition))];

function exampleBlock(example: Example, edition: Edition): string {
  const { rows, at } = example;
  const found = at === undefined ? "" : ` (vid ${rows ? at : `”${plain(fieldLabel(edition, at, "sv"))}”`})`;
  if (!rows) return `- ${plain(exampleLines(example, edition, "sv").join("; "))}${found}`;
  const width = Math.max(...rows.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, i) => addressOf(1, i + 1).replace("1", ""));
  const sheet = table(
    ["", ...letters],
    rows.map((row, r) => [
      String(r + 1),
      ...letters.map((_, c) => (row[c] === undefined || row[c] === null ? "" : plain(exampleCellText(row[c], "sv")))),
    ]),
  );
  const says = plain(exampleLines({ ...example, rows: [] }, edition, "sv").join("; "));
  return `- ${says === "" ? "Bladet" : says}${found}:\n\n${indented(sheet)}`;
}

const indented = (text: string): string => text.replace(/^/gmu, "  ");

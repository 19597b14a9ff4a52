import type { Edition } from "../anvisningar/schema";
import { Fault } from "../findings/fault";
import type { Finding, Remark } from "../findings/finding";
import { ownSeverities } from "../findings/own-severities";
import { sortFindings } from "./sort-findings";

/**
 * Makes findings of remarks: severity and quoted sentence come from the edition, or the program's own table. Rules in `off` are left out, if they
 * may be turned off at all. The same remark counts once; the order is always the same.
 */
export function quoteRules(
  remarks: readonly Remark[],
  edition: Pick<Edition, "rules" | "instructions">,
  off: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const rules = new Map(edition.rules.map((rule) => [rule.code, rule]));
  const sentences = new Map(edition.instructions.map(({ number, text }) => [number, text]));
  const findings = new Map<string, Finding>();
  for (const remark of remarks) {
    const rule = rules.get(remark.code);
    const severity = ownSeverities.get(remark.code) ?? rule?.severity;
    if (severity === undefined) throw new Fault(`No rule of the edition weighs the code ${remark.code}.`);
    if (rule?.optional && off.has(remark.code)) continue;
    const text = rule ? sentences.get(rule.instruction) : undefined;
    const quoted = rule && text !== undefined ? { rule: { number: rule.instruction, text } } : {};
    findings.set(identityOf(remark), {
      ...remark,
      severity,
      ...quoted,
      ...(rule?.trial ? { trial: true as const } : {}),
    });
  }
  return sortFindings([...findings.values()]);
}

const identityOf = ({ code, at, params, project }: Remark): string =>
  JSON.stringify(
    [code, at.file, at.sheet, at.cell, project, Object.entries(params).sort(byName)],
    (_key, value: unknown) => (typeof value === "bigint" ? `${value} öre` : value),
  );

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

import type { HostFacts, SummaryState } from "../../../core/host/open-workbook";

interface Known {
  readonly version: string;
  readonly language: string;
  readonly facts: HostFacts | null;
  readonly summary: SummaryState | null;
  /** Codes only: messages may quote the workbook. */
  readonly problemCodes: readonly string[];
  readonly findingCodes: readonly string[];
}

/** What to send when something does not work. No names, no amounts, no text of the workbook. */
export function errorReport({ version, language, facts, summary, problemCodes, findingCodes }: Known): string {
  const counts = new Map<string, number>();
  for (const code of findingCodes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const lines: readonly (readonly [string, string])[] = [
    ["Medelkoll", version],
    ["Language", language],
    ["Host", facts ? [facts.host, facts.platform, facts.version].join(", ") : "no contact"],
    [
      "Requirement sets",
      facts?.requirementSets.map(({ name, supported }) => `${name} ${supported ? "yes" : "no"}`).join(", ") ?? "",
    ],
    ["Undo", facts?.undo ?? ""],
    ["One-step undo", String(facts?.oneStepUndo ?? "")],
    ["Sees merges", String(facts?.canSeeMerges ?? "")],
    ["Settings", String(facts?.settingsWork ?? "")],
    ["Read-only", String(facts?.readOnly ?? "")],
    ["Summary", summary ? `${summary.kind}, restore ${String(summary.canRestore)}` : ""],
    ["Problems", problemCodes.join(", ") || "none"],
    ["Findings", [...counts].map(([code, count]) => `${code} ${count}`).join(", ") || "none"],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join("\n");
}

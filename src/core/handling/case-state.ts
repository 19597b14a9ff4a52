import type { Bilingual } from "../values/bilingual";
import { normaliseLabel } from "../values/label";

/** How far the matter with one nämnd's report has come. The order is the usual one; any may follow any, since people decide. */
export const caseStates = {
  "sent-out": { sv: "Utskickad", en: "Sent out" },
  received: { sv: "Inkommen", en: "Received" },
  "supplement-requested": { sv: "Komplettering begärd", en: "Supplement requested" },
  supplemented: { sv: "Kompletterad", en: "Supplemented" },
  approved: { sv: "Godkänd", en: "Approved" },
  notified: { sv: "Anmäld", en: "Notified" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CaseState = keyof typeof caseStates;

export const caseStateNames = Object.keys(caseStates) as readonly CaseState[];

const byText = new Map(
  caseStateNames.flatMap((state) =>
    Object.values(caseStates[state]).map((text) => [normaliseLabel(text), state] as const),
  ),
);

/** Either language, in any spelling; null for anything else. */
export const caseStateOf = (text: string): CaseState | null => byText.get(normaliseLabel(text)) ?? null;

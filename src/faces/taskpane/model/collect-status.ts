import type { NamndStanding } from "../../../core/coverage/namnd-standing";
import type { NamndRegister } from "../../../core/profile/namnd-register";
import type { Language } from "../../../core/values/bilingual";
import type { CollectedResult } from "../../engine/collected-result";
import type { CollectedFile } from "../state/pane-state";
import { say, type PaneTexts, type Params } from "../texts";

/** The steps of Flera nämnder that can be folded, in their order; writing comes after them. */
export const collectSteps = ["files", "questions", "namnder", "result"] as const;
export type CollectStep = (typeof collectSteps)[number];

/** One thing that is said of how far it has come, and the step that it is about. */
export interface StatusPart {
  readonly step: CollectStep;
  readonly text: string;
  /** Somebody has to do something about it. */
  readonly isOpen: boolean;
}

interface Given {
  readonly files: readonly CollectedFile[];
  readonly outcome: CollectedResult | null;
  /** How many questions are open. */
  readonly asks: number;
}

/** Names of nämnder that are written out. */
const mostNamed = 3;

/** "20 lästa · 4 frågor · 1 nämnd saknas: Stadsbyggnadsnämnden", part by part. */
export function collectStatus(
  { files, outcome, asks }: Given,
  texts: PaneTexts,
  language: Language,
): readonly StatusPart[] {
  const words = texts.collect.line;
  const fill = (template: string, params: Params = {}): string => say(template, params, language);
  const returned = files.filter(({ role }) => role === "returned");
  if (returned.length === 0) return [{ step: "files", text: words.none, isOpen: true }];
  const count = (...kinds: readonly CollectedFile["status"]["kind"][]): number =>
    returned.filter(({ status }) => kinds.includes(status.kind)).length;
  const waiting = count("waiting", "reading");
  const part = (step: CollectStep, template: string, params: Params, isOpen = true): StatusPart => ({
    step,
    text: fill(template, params),
    isOpen,
  });
  if (waiting > 0) return [part("files", words.reading, { done: returned.length - waiting, of: returned.length })];
  const [read, refused] = [count("read"), count("refused")];
  const standings = outcome?.selected.namnder ?? [];
  const missing = standings.filter(({ state, namnd }) => state === "missing" && namnd !== null);
  const partly = standings.filter(({ state }) => state === "partly").length;
  return [
    part("files", words.read, { count: read }, false),
    ...(refused > 0 ? [part("files", words.refused, { count: refused })] : []),
    ...(asks > 0 ? [part("questions", words.questions, { count: asks })] : []),
    ...(missing.length > 0 && outcome
      ? [
          part("namnder", words.missing, {
            count: missing.length,
            names: named(missing, outcome.register, texts, language),
          }),
        ]
      : []),
    ...(partly > 0 ? [part("namnder", words.partly, { count: partly })] : []),
  ];
}

function named(
  missing: readonly NamndStanding[],
  register: NamndRegister,
  texts: PaneTexts,
  language: Language,
): string {
  const names = missing.map(({ namnd }) => register.namndById(namnd ?? "")?.name ?? namnd ?? "");
  const shown = names.slice(0, mostNamed).join(", ");
  const count = names.length - mostNamed;
  return count > 0 ? say(texts.collect.filesAndMore, { files: shown, count }, language) : shown;
}

/** The step where something is to be done first; the result when nothing is. */
export const firstOpenStep = (parts: readonly StatusPart[]): CollectStep =>
  collectSteps.find((step) => parts.some((part) => part.step === step && part.isOpen)) ?? "result";

import type { CollectedFile } from "../state/pane-state";
import { unknownNamnd } from "../../../core/consolidation/versions";
import { joinedText } from "../../../core/messages/joined-text";
import { namndInSentence } from "../../../core/profile/namnd-in-sentence";
import type { NamndRegister } from "../../../core/profile/namnd-register";
import type { Language } from "../../../core/values/bilingual";
import type { Settlements } from "../../../core/matching/settlements";

/** What the user must do something about comes first, else the order in which the files were picked. */
export const mostPressingFirst = (files: readonly CollectedFile[]): readonly CollectedFile[] =>
  files.toSorted((a, b) => pressing(a) - pressing(b));

function pressing({ status }: CollectedFile): number {
  if (status.kind === "refused") return 0;
  return status.kind === "read" && status.questions > 0 ? 1 : 2;
}

/** How many files there are, have been read, and cannot be read. */
export const countsOf = (files: readonly CollectedFile[]): Readonly<Record<"files" | "read" | "refused", number>> => ({
  files: files.length,
  read: files.filter(({ status }) => status.kind === "read").length,
  refused: files.filter(({ status }) => status.kind === "refused").length,
});

/** How a reported project is settled: it counts, it is left out, or it is the granted one with this key. */
export type Settlement = "counts" | "left-out" | { readonly granted: string };

export function withSettlement(settlements: Settlements, reported: string, settlement: Settlement): Settlements {
  if (typeof settlement === "string")
    return { ...settlements, notGranted: { ...settlements.notGranted, [reported]: settlement } };
  return { ...settlements, matches: { ...settlements.matches, [settlement.granted]: reported } };
}

/** Which of several workbooks counts, by the key of `Versions`; an empty name leaves it open. */
export function withVersion(settlements: Settlements, key: string, file: string): Settlements {
  const others = Object.entries(settlements.versions ?? {}).filter(([other]) => other !== key);
  return { ...settlements, versions: Object.fromEntries(file === "" ? others : [...others, [key, file]]) };
}

/** The nämnder that a key of `Versions` is about, as in a sentence. `unknown`: for workbooks that do not name theirs. */
export function namesOfVersions(key: string, register: NamndRegister, unknown: string, language: Language): string {
  const names = key.split("+").map((id) => {
    const namnd = register.namndById(id);
    return id === unknownNamnd ? unknown : namnd ? namndInSentence(namnd) : id;
  });
  return joinedText(names, "all", language);
}

/** Everything that the user has settled, as one list. */
export function settledList(settlements: Settlements): readonly SettledOne[] {
  return settlementParts.flatMap((part) =>
    Object.entries(settlements[part] ?? {}).map(([key, value]) => ({ part, key, value })),
  );
}

export interface SettledOne {
  readonly part: (typeof settlementParts)[number];
  readonly key: string;
  readonly value: string | null;
}

const settlementParts = ["matches", "notGranted", "versions"] as const;

/** Takes back one of them. */
export const withoutSettlement = (settlements: Settlements, { part, key }: SettledOne): Settlements => ({
  ...settlements,
  [part]: Object.fromEntries(Object.entries(settlements[part] ?? {}).filter(([other]) => other !== key)),
});

import type { Edition } from "../anvisningar/schema";
import { inWordsOf } from "../anvisningar/receiver-words";
import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import type { Selection } from "./selection";

const words = {
  sv: {
    decidedOn: "beslutade den",
    from: "beslutade från och med den",
    to: "beslutade till och med den",
    years: "budgetår",
    namnder: "nämnd",
    types: "typ",
    areas: "område",
    occasions: "omgång",
    until: "till och med den",
  },
  en: {
    decidedOn: "decided on",
    from: "decided from",
    to: "decided up to",
    years: "budget year",
    namnder: "nämnd",
    types: "type",
    areas: "area",
    occasions: "occasion",
    until: "to",
  },
} as const;

interface Described {
  readonly register: NamndRegister;
  readonly profile: Profile;
  /** What it calls its receivers; nämnder where it is left out. */
  readonly edition?: Pick<Edition, "receiverWord">;
}

/** The selection in words, for the head of the summary; null for everything. */
export function selectionText(
  { decidedFrom, decidedTo, budgetYears, namnder, types, areas, occasions }: Selection,
  { register, profile, edition }: Described,
  language: Language,
): string | null {
  const say = inWordsOf(words[language], edition?.receiverWord, language);
  const date = (on: NonNullable<Selection["decidedFrom"]>): string => formatDate(on, language);
  const typeName = (code: string): string =>
    profile.investmentTypes.find((type) => type.code === code)?.label[language] ?? code;
  const decided =
    decidedFrom !== undefined && decidedFrom === decidedTo
      ? [`${say.decidedOn} ${date(decidedFrom)}`]
      : decidedFrom !== undefined && decidedTo !== undefined
        ? [`${say.from} ${date(decidedFrom)} ${say.until} ${date(decidedTo)}`]
        : [
            ...(decidedFrom === undefined ? [] : [`${say.from} ${date(decidedFrom)}`]),
            ...(decidedTo === undefined ? [] : [`${say.to} ${date(decidedTo)}`]),
          ];
  const list = (label: string, values: readonly (string | number)[] = []): readonly string[] =>
    values.length === 0 ? [] : [`${label} ${values.join(", ")}`];
  const parts = [
    ...decided,
    ...list(say.years, budgetYears),
    ...list(
      say.namnder,
      namnder?.map((id) => register.namndById(id)?.name ?? id),
    ),
    ...list(say.types, types?.map(typeName)),
    ...list(say.occasions, occasions),
    ...list(
      say.areas,
      areas?.map((id) => register.areaById(id)?.name ?? id),
    ),
  ];
  return parts.length === 0 ? null : parts.join("; ");
}

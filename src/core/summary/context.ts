import type { FieldId } from "../anvisningar/known-fields";
import type { RunResult } from "../run/run-result";
import type { ProjectFigures } from "../figures/types";
import { codeLabel } from "../messages/labels";
import { inWordsOf } from "../anvisningar/receiver-words";
import type { Language } from "../values/bilingual";
import { formatDate, formatMillions, formatOre } from "../values/format";
import type { Ore } from "../values/ore";
import type { StyleName, SummaryAbout } from "../document/document";
import type { Footer } from "../document/table-sheet";
import { fill, textsIn, type Params, type Texts } from "./texts";

export type SummaryScope = SummaryAbout["scope"];

export interface SummaryOptions {
  readonly scope: SummaryScope;
  readonly language: Language;
  /** What was chosen, in words; every project when left out. */
  readonly selection?: string;
  /** Who sends it; the reporting nämnd, or the city, when left out. */
  readonly sender?: string;
  /** The number of the matter in the diary. */
  readonly dnr?: string;
  /** Whoever writes it can draw charts. */
  readonly withCharts?: boolean;
}

/** How amounts are shown on the overview: millions with one decimal for the city, whole kronor for one nämnd. */
export interface AmountLook {
  readonly unit: string;
  /** What a formula in kronor is divided by, as text to append. */
  readonly divide: "" | "/1000000";
  readonly orePerUnit: 100n | 100_000_000n;
  readonly decimals: 0 | 1;
  readonly plain: StyleName;
  readonly total: StyleName;
  readonly tile: StyleName;
  readonly incomplete: StyleName;
  readonly inWords: (ore: Ore) => string;
}

/** Everything that the sheets are written with. */
export interface SummaryContext {
  readonly outcome: RunResult;
  readonly scope: SummaryScope;
  readonly language: Language;
  readonly texts: Texts;
  readonly say: (template: string, params?: Params) => string;
  readonly title: string;
  readonly selection: string;
  readonly sender?: string;
  readonly dnr?: string;
  readonly withCharts: boolean;
  readonly amounts: AmountLook;
  readonly footer: Footer;
  readonly namndName: (id: string | null) => string | null;
  /** The label of a code of the list that a field uses. */
  readonly label: (field: FieldId, code: string) => string;
  readonly typeLabel: (code: string) => string;
}

export function summaryContext(
  outcome: RunResult,
  { scope, language, selection, sender, dnr, withCharts = false }: SummaryOptions,
): SummaryContext {
  const { edition, profile, register, asOf } = outcome;
  const texts = inWordsOf(textsIn(language), edition.receiverWord, language);
  const say = (template: string, params: Params = {}): string => fill(template, params, language);
  const title = say(texts.title, { grant: edition.grant[language] });
  const listOf = new Map(edition.fields.map(({ id, list }) => [id, list ?? ""]));
  const types = new Map(profile.investmentTypes.map(({ code, label }) => [code, label[language]]));
  return {
    outcome,
    scope,
    language,
    texts,
    say,
    title,
    selection: selection ?? texts.everything,
    withCharts,
    ...(sender === undefined ? {} : { sender }),
    ...(dnr === undefined ? {} : { dnr }),
    amounts: scope === "consolidated" ? millions(language, texts) : wholeKronor(language, texts),
    footer: {
      footerLeft: say(texts.footerLeft, { title, date: formatDate(asOf, language) }),
      footerRight: texts.footerRight,
    },
    namndName: (id) => (id === null ? null : (register.namndById(id)?.name ?? id)),
    label: (field, code) => codeLabel(edition, listOf.get(field) ?? "", code, language),
    typeLabel: (code) => types.get(code) ?? code,
  };
}

const millions = (language: Language, texts: Texts): AmountLook => ({
  unit: texts.million,
  divide: "/1000000",
  orePerUnit: 100_000_000n,
  decimals: 1,
  plain: "amount-million",
  total: "total-amount-million",
  tile: "tile-amount-million",
  incomplete: "incomplete-million",
  inWords: (ore) => formatMillions(ore, language),
});

const wholeKronor = (language: Language, texts: Texts): AmountLook => ({
  unit: texts.kronor,
  divide: "",
  orePerUnit: 100n,
  decimals: 0,
  plain: "amount",
  total: "total-amount",
  tile: "tile-amount",
  incomplete: "incomplete",
  inWords: (ore) => formatOre(ore, language),
});

/** The order of nämnder in the profile; nobody's projects come last. */
export function namndOrder({ outcome }: SummaryContext): (id: string | null) => number {
  const places = new Map(outcome.profile.namnder.map(({ id }, index) => [id, index]));
  return (id) => (id === null ? places.size + 1 : (places.get(id) ?? places.size));
}

/** The project's main type: the first that is stated. */
export const mainType = ({ investmentTypes }: ProjectFigures): string | null => investmentTypes[0] ?? null;

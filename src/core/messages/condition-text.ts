import type { Condition } from "../anvisningar/check-schema";
import type { Edition } from "../anvisningar/schema";
import type { Bilingual, Language } from "../values/bilingual";
import { formatCount, formatShare } from "../values/format";
import { checkWords, quoted } from "./check-words";

const namndKinds: Readonly<Record<NonNullable<Condition["namndKind"]>, Bilingual>> = {
  district: { sv: "den beviljade nämnden är en stadsdelsnämnd", en: "the granted nämnd is a district nämnd" },
  specialist: { sv: "den beviljade nämnden är en facknämnd", en: "the granted nämnd is a specialist nämnd" },
  executive: { sv: "den beviljade nämnden är kommunstyrelsen", en: "the granted nämnd is the city executive board" },
};

/** ` när status är ”Genomfört” och det finns ett överskott`: the end of a sentence, or nothing when the rule concerns every project. */
export function conditionText(
  when: Condition | undefined,
  edition: Pick<Edition, "fields" | "lists">,
  language: Language,
): string {
  if (when === undefined) return "";
  const { progress, progressNot, filled = [], yes, code, surplus, deviationAbove, namndKind } = when;
  const { say, any, all, field, codes } = checkWords(edition, language);
  const statuses = edition.lists.flatMap((list) => list.codes);
  const status = (state: string): string =>
    quoted(statuses.find((known) => known.progress === state)?.label[language] ?? state);
  const deviation = (share: number, kr: number): string => {
    const limit = formatShare({ part: BigInt(Math.round(share * 1000)), whole: 1000n }, language);
    const than = say("avvikelsen mot kalkylen är mer än", "the deviation from the calculation is more than");
    return `${than} ${limit} ${say("eller", "or")} ${formatCount(kr, language)} kr`;
  };
  const parts = [
    ...(progress ? [`${say("status är", "the status is")} ${any(progress.map(status))}`] : []),
    ...(progressNot ? [`${say("status inte är", "the status is not")} ${any(progressNot.map(status))}`] : []),
    ...filled.map((id) => `${field(id)} ${say("är ifyllt", "is filled in")}`),
    ...(yes === undefined ? [] : [`${field(yes)} ${say("är ja", "is yes")}`]),
    ...(code ? [`${field(code.field)} ${say("är", "is")} ${codes(code.field, code.oneOf)}`] : []),
    ...(surplus ? [say("det finns ett överskott", "there is a surplus")] : []),
    ...(deviationAbove ? [deviation(deviationAbove.share, deviationAbove.kr)] : []),
    ...(namndKind === undefined ? [] : [namndKinds[namndKind][language]]),
  ];
  return ` ${say("när", "when")} ${all(parts)}`;
}

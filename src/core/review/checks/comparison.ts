import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { hit, type Hit, type ReviewContext, type OverAll } from "../context";
import { isNear, knownOre } from "../known";
import { namndInSentence } from "../../profile/namnd-in-sentence";
import { placeOf } from "../../project/readings-of";

/** What the projects say against the granted register, control totals and an earlier summary. */
export const comparison: OverAll<"comparison"> = ({ finds }, context) => comparisons[finds](context);

function namndWithoutFile(context: ReviewContext): readonly Hit[] {
  // Whatever became of its projects, a nämnd whose workbook was read has answered, also for those that it took over from.
  const answering = new Set<string | null>();
  for (const { projects, answersNone } of context.readings) {
    answering.add(answersNone?.namnd ?? null);
    for (const { reportingNamnd, grantedNamnd } of projects) answering.add(reportingNamnd ?? grantedNamnd);
  }
  const present = new Set(
    [...answering].flatMap((namnd) => (namnd === null ? [] : context.register.lineage(namnd).map(({ id }) => id))),
  );
  const missing = new Map<string, Hit>();
  for (const { namndId, at } of context.granted ?? []) {
    const namnd = context.register.answersFor(namndId, context.asOf);
    if (!present.has(namnd.id) && !missing.has(namnd.id))
      missing.set(namnd.id, { at, params: { namnd: namndInSentence(namnd) } });
  }
  return [...missing.values()];
}

/** Controls that the projects do not add up to, by more than rounding. */
const differs =
  (about: "granted" | "spent") =>
  ({ reconciled = [], register, profile }: ReviewContext): readonly Hit[] =>
    reconciled.flatMap(({ control, computed, verdict }) => {
      if (control.about !== about || computed === null || verdict === "equal" || verdict === "rounding") return [];
      // All nämnder together are the city.
      const namnd = register.namndById(control.namndId ?? "");
      const name = namnd ? namndInSentence(namnd) : profile.city;
      return [{ at: control.at, params: { namnd: name, [about]: computed, control: control.ore } }];
    });

const goneSinceEarlier = ({ changes }: ReviewContext): readonly Hit[] =>
  (changes?.gone ?? []).map(({ at, name }) => ({ at, params: { project: name } }));

const grantedChangedSinceEarlier = ({ changes, tolerance }: ReviewContext): readonly Hit[] =>
  (changes?.changed ?? []).flatMap(({ earlier: { grantedOre: before }, now: figures }) => {
    const now = knownOre(figures.granted);
    if (now === null || before === null) return [];
    return isNear(before, now, tolerance.of(figures, "grantedAmount"))
      ? []
      : [hit(figures, placeOf(figures, "grantedAmount"), { before, now })];
  });

const comparisons: Readonly<Record<CheckOf<"comparison">["finds"], (context: ReviewContext) => readonly Hit[]>> = {
  "namnd-without-file": namndWithoutFile,
  "spent-differs-from-control": differs("spent"),
  "granted-differs-from-control": differs("granted"),
  "gone-since-earlier": goneSinceEarlier,
  "granted-changed-since-earlier": grantedChangedSinceEarlier,
};

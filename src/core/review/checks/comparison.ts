import type { ProjectFigures } from "../../figures/types";
import { normaliseLabel } from "../../values/label";
import { hit, type CheckOf, type Hit, type ReviewContext, type RunCheck } from "../context";
import type { ControlTotal, EarlierProject } from "../input";
import { isNear, knownOre } from "../known";
import { placeOf } from "../where";

/** Control totals are stated in millions with one decimal. */
const controlTolerance = 5_000_000n;

/** What the projects say against the granted register, control totals and an earlier summary. */
export const comparison: RunCheck<"comparison"> = ({ finds }, context) => comparisons[finds](context);

/** The nämnd that answers today, so that a grant to a predecessor is found under its successor. */
const answering = (namnd: string | null, { register, asOf }: ReviewContext): string | null =>
  namnd === null ? null : register.answersFor(namnd, asOf).id;

function namndWithoutFile(context: ReviewContext): readonly Hit[] {
  const present = new Set(context.projects.map(({ reportingNamnd }) => answering(reportingNamnd, context)));
  const missing = new Map<string, Hit>();
  for (const { namndId, at } of context.granted ?? []) {
    const namnd = context.register.answersFor(namndId, context.asOf);
    if (!present.has(namnd.id) && !missing.has(namnd.id)) missing.set(namnd.id, { at, params: { namnd: namnd.name } });
  }
  return [...missing.values()];
}

/** The sum that a control total speaks of; null when nothing of it is known. */
function sumFor(control: ControlTotal, amount: "granted" | "spent", context: ReviewContext): bigint | null {
  const ofNamnd = context.projects.filter(
    ({ reportingNamnd }) =>
      control.namndId === null || answering(reportingNamnd, context) === answering(control.namndId, context),
  );
  const figures =
    control.year === null
      ? ofNamnd.map((project) => project[amount])
      : ofNamnd.flatMap(({ years }) => years.filter(({ year }) => year === control.year).map((year) => year[amount]));
  const known = figures.flatMap(({ ore }) => (ore === null ? [] : [ore]));
  return known.length === 0 ? null : known.reduce<bigint>((sum, ore) => sum + ore, 0n);
}

const differs =
  (amount: "granted" | "spent") =>
  (context: ReviewContext): readonly Hit[] =>
    (context.controls ?? []).flatMap((control) => {
      const total = amount === "granted" ? control.grantedOre : control.spentOre;
      const sum = sumFor(control, amount, context);
      if (total === undefined || sum === null || isNear(sum, total, controlTolerance)) return [];
      // All nämnder together are the city.
      const namnd = context.register.namndById(control.namndId ?? "")?.name ?? context.profile.city;
      return [{ at: control.at, params: { namnd, [amount]: sum, control: total } }];
    });

/** Earlier projects, each with the same project now: by id within the answering nämnd, else by name. */
function earlierAndNow(context: ReviewContext): readonly (readonly [EarlierProject, ProjectFigures | undefined])[] {
  const key = (kind: "id" | "name", namnd: string | null, text: string): string =>
    JSON.stringify([kind, answering(namnd, context), normaliseLabel(text)]);
  const now = new Map<string, ProjectFigures>();
  for (const figures of context.earlier ? context.projects : []) {
    const { project, reportingNamnd } = figures;
    now.set(key("name", reportingNamnd, project.name), figures);
    if (!project.idIsTemporary) now.set(key("id", reportingNamnd, project.id), figures);
  }
  return (context.earlier ?? []).map((earlier) => {
    const { projectId, namndId, name } = earlier;
    return [earlier, now.get(key("id", namndId, projectId)) ?? now.get(key("name", namndId, name))];
  });
}

const goneSinceEarlier = (context: ReviewContext): readonly Hit[] =>
  earlierAndNow(context).flatMap(([{ at, name }, figures]) => (figures ? [] : [{ at, params: { project: name } }]));

const grantedChangedSinceEarlier = (context: ReviewContext): readonly Hit[] =>
  earlierAndNow(context).flatMap(([{ grantedOre: before }, figures]) => {
    const now = figures ? knownOre(figures.granted) : null;
    if (!figures || now === null || before === null) return [];
    return isNear(before, now, context.tolerance.of(figures, "grantedAmount"))
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

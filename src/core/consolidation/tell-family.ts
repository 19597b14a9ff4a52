import { grantedAndSpent } from "../anvisningar/known-fields";
import { remark } from "../findings/finding";
import { cellText, placeText } from "../project/place-text";
import type { Project } from "../project/project";
import { doubt, joinAll, tell, type Told } from "../project/told";
import { compareText } from "../values/compare-text";
import type { Contradiction } from "./join-project";
import type { Member, Standing } from "./settle-family";

/** What is said of the workbooks of a family: once for each pair of files, never once for each project. */
export function tellFamily(standing: Standing): Told {
  const { kind, family, used, members } = standing;
  const open = kind === "open" || kind === "parts";
  const told = open
    ? [...contradictions(standing), ...crossings(members), ...(kind === "open" ? yearsApart(standing) : [])]
    : [];
  if (told.length > 0) return joinAll(told);
  if (kind === "later") return joinAll(laterPeriods(standing));
  return joinAll(
    members
      .slice(0, 1)
      .map(({ group: [, { project }] }) => tell(remark("STR-09", project.at, { files: family.files, used }))),
  );
}

/** One question for each pair of files: the first amount with both cells, and every project that it is about. */
function contradictions({ kind, family, members }: Standing): readonly Told[] {
  const areShares = kind === "parts" && family.namnder.length > 1;
  const found = areShares
    ? []
    : members.flatMap(({ joined: { differences }, isCrossed }) => (isCrossed ? [] : differences));
  return pairsOf(found).map((pair) => {
    const [first] = pair;
    const { ours, theirs, field, project } = first;
    const told = doubt(
      "STR-28",
      theirs.at,
      {
        ...{ project: project.name, field, amount: theirs.ore, other: ours.at.file, otherAmount: ours.ore },
        ...{ cell: cellText(ours.at), projects: namesOf(pair.map((one) => one.project)) },
      },
      { leavesOut: distinct(pair.map((one) => one.field)), reach: pair.map((one) => one.project.at) },
    );
    return aboutProject(told, project);
  });
}

function pairsOf(found: readonly Contradiction[]): readonly (readonly [Contradiction, ...Contradiction[]])[] {
  const pairs = new Map<string, [Contradiction, ...Contradiction[]]>();
  for (const one of found) {
    const key = JSON.stringify([one.ours.at.file, one.theirs.at.file]);
    const pair = pairs.get(key);
    if (pair) pair.push(one);
    else pairs.set(key, [one]);
  }
  return [...pairs].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

/** Ids that stand at each other's names. */
function crossings(members: readonly Member[]): readonly Told[] {
  const crossed = members.filter(({ isCrossed }) => isCrossed);
  const [first] = crossed;
  if (!first) return [];
  const [ours, theirs] = first.group;
  const idCell = theirs.project.fields.get("projectId")?.at ?? theirs.project.at;
  const { id, name } = theirs.project;
  const params = { id, project: name, other: ours.project.name, cell: placeText(ours.project.at) };
  const projects = namesOf(crossed.map(({ group: [{ project }] }) => project));
  const reach = crossed.flatMap(({ group }) => group.map((one) => one.project.at));
  return [doubt("ID-11", idCell, { ...params, projects }, { leavesOut: grantedAndSpent, reach })];
}

function yearsApart({ members, used }: Standing): readonly Told[] {
  const found = members.flatMap(({ joined, group }) => joined.apart.map((one) => ({ ...one, of: group[0].project })));
  const [first] = found;
  if (!first) return [];
  const years = distinct(found.flatMap((one) => one.years.map(({ year }) => String(year)))).toSorted();
  const params = { projects: distinct(found.map(({ of }) => of.name)), years, used };
  return [
    doubt("STR-31", first.years[0].at, params, {
      leavesOut: grantedAndSpent,
      reach: found.flatMap(({ of, project }) => [of.at, project.at]),
    }),
  ];
}

function laterPeriods({ members, used }: Standing): readonly Told[] {
  const returned = members.flatMap(({ group }) => group);
  const latest = returned.find(({ reading }) => reading.file === used)?.reading.period;
  const earlier = new Map(
    returned
      .filter(({ reading }) => reading.file !== used)
      .toReversed()
      .map((one) => [one.reading.file, one]),
  );
  return [...earlier]
    .sort(([a], [b]) => compareText(a, b))
    .map(([file, { reading, project }]) =>
      tell(
        remark("STR-41", project.at, {
          ...{ used, usedPeriod: latest?.text ?? "", other: file, otherPeriod: reading.period?.text ?? "" },
        }),
      ),
    );
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const namesOf = (projects: readonly Project[]): readonly string[] => distinct(projects.map(({ name }) => name));

const aboutProject = (told: Told, { key }: Project): Told => ({
  ...told,
  remarks: told.remarks.map((one) => ({ ...one, project: key })),
});

import fc from "fast-check";
import { matchProjects, type Matches } from "../../../src/core/matching/match-projects";
import type { Settlements } from "../../../src/core/matching/settlements";
import type { Project } from "../../../src/core/project/project";
import { register, readIntake } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

type Line = readonly [id: string | null, name: string, namnd: string];

/** Projects as intake makes them of a list. */
const list = (...lines: readonly Line[]): readonly Project[] =>
  readIntake(
    workbookOf({
      Blad: [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)"],
        ...lines.map(([id, name, namnd], index) => [id, name, namnd, 100_000 + index, 50_000]),
      ],
    }),
  ).projects;

const meet = (granted: readonly Project[], reported: readonly Project[], settlements: Settlements = {}): Matches =>
  matchProjects(granted, reported, { register, unitOf: () => "kr", settlements });

const run = (granted: readonly Project[], reported: readonly Project[], settlements: Settlements = {}) =>
  told(meet(granted, reported, settlements));

const told = ({ pairs, ties, unreported, ungranted }: Matches) => ({
  pairs: pairs.map((pair) => `${pair.granted.name} = ${pair.reported.name} (${pair.by})`).sort(),
  ties: ties.map(({ step, granted, reported }) => `${step}: ${granted.length} x ${reported.length}`),
  unreported: unreported.map(({ name }) => name).sort(),
  ungranted: ungranted.map(({ name }) => name).sort(),
});

const nothing = { pairs: [], ties: [], unreported: [], ungranted: [] };

it("the same id in the same nämnd is the same project, whatever it is called", () => {
  expect(run(list(["TI-1", "Ljus i parken", "Farsta"]), list(["ti 1", "Belysning", "Farsta"]))).toEqual({
    ...nothing,
    pairs: ["Ljus i parken = Belysning (id)"],
  });
});

it("a grant to Rinkeby-Kista is reported by Järva", () => {
  expect(run(list(["TI-1", "Ljus", "Rinkeby-Kista"]), list(["TI-1", "Ljus", "Järva"])).pairs).toEqual([
    "Ljus = Ljus (id-successor)",
  ]);
  expect(run(list([null, "Ljus", "Rinkeby-Kista"]), list([null, "Ljus", "Järva"])).pairs).toEqual([
    "Ljus = Ljus (name-successor)",
  ]);
});

it.each([
  ["Skarpnäck", "Skärholmen"],
  ["Norrmalm", "Norra innerstaden"],
  ["Farsta", "Skarpnäck"],
])("%s and %s never meet when neither took over from the other", (one, other) => {
  const [granted, reported] = [list(["TI-1", "Ljus", one]), list(["TI-1", "Ljus", other])];
  const isHeir = register.isLawfulSuccessor(granted[0]!.grantedNamnd!, reported[0]!.grantedNamnd!);
  expect(run(granted, reported).pairs).toHaveLength(isHeir ? 1 : 0);
  if (one.startsWith("Skarp")) expect(isHeir).toBe(false);
});

it("without an id the whole name decides, but for case, punctuation and order of nothing", () => {
  const granted = list([null, "Belysning, Testtorget", "Farsta"]);
  expect(run(granted, list([null, "BELYSNING  testtorget", "Farsta"])).pairs).toHaveLength(1);
  expect(run(granted, list([null, "Belysning Testtorgets", "Farsta"]))).toEqual({
    ...nothing,
    unreported: ["Belysning, Testtorget"],
    ungranted: ["Belysning Testtorgets"],
  });
});

it("a running number counts only with the name", () => {
  expect(run(list(["7", "Ljus", "Farsta"]), list(["7", "Park", "Farsta"])).pairs).toEqual([]);
  expect(run(list(["7", "Ljus", "Farsta"]), list(["7", "Ljus", "Farsta"])).pairs).toEqual(["Ljus = Ljus (id)"]);
});

it("two grants and one report of a name are a tie that nobody settles in silence", () => {
  const granted = list(["TI-1", "Ljus", "Farsta"], ["TI-2", "Ljus", "Farsta"]);
  const reported = list([null, "Ljus", "Farsta"]);
  expect(run(granted, reported)).toEqual({
    pairs: [],
    ties: ["name: 2 x 1"],
    unreported: ["Ljus", "Ljus"],
    ungranted: ["Ljus"],
  });
});

it("what the user settles comes first, and may be that a grant has no report", () => {
  const granted = list(["TI-1", "Ljus", "Farsta"], ["TI-2", "Ljus", "Farsta"]);
  const reported = list([null, "Ljus", "Farsta"]);
  const [first, second] = granted;
  expect(run(granted, reported, { matches: { [second!.key]: reported[0]!.key } })).toEqual({
    ...nothing,
    pairs: ["Ljus = Ljus (settled)"],
    unreported: ["Ljus"],
  });
  expect(run(granted, reported, { matches: { [first!.key]: null } }).pairs).toEqual(["Ljus = Ljus (name)"]);
});

it("a settlement about projects that are gone settles nothing", () => {
  const granted = list(["TI-1", "Ljus", "Farsta"]);
  expect(run(granted, list(["TI-1", "Ljus", "Farsta"]), { matches: { [granted[0]!.key]: "gone" } }).pairs).toEqual([
    "Ljus = Ljus (id)",
  ]);
});

it("the order of the projects changes nothing, and nobody is lost or counted twice", () => {
  const lines = fc.uniqueArray(
    fc.tuple(
      fc.constantFrom(null, "TI-1", "TI-2", "TI-3", "4"),
      fc.constantFrom("Ljus", "Park", "Torg", "Bro"),
      fc.constantFrom("Farsta", "Järva", "Rinkeby-Kista", "Spånga-Tensta", "Skarpnäck"),
    ),
    { maxLength: 8, selector: (line) => line.join("|") },
  );
  fc.assert(
    fc.property(lines, lines, fc.infiniteStream(fc.nat(1000)), (one, other, order) => {
      const [granted, reported] = [list(...one), list(...other)];
      const weights = new Map([...granted, ...reported].map((project) => [project, order.next().value as number]));
      const shuffled = (projects: readonly Project[]) =>
        projects.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
      const matches = meet(granted, reported);
      const again = told(meet(shuffled(granted), shuffled(reported)));
      expect({ ...again, ties: again.ties.toSorted() }).toEqual({
        ...told(matches),
        ties: told(matches).ties.toSorted(),
      });
      expect(matches.pairs.length + matches.unreported.length).toBe(granted.length);
      expect(matches.pairs.length + matches.ungranted.length).toBe(reported.length);
    }),
    { numRuns: 300 },
  );
});

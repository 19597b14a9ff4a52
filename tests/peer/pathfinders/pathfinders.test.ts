import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { followUp } from "../../../src/core/run/follow-up";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { handInBytes, library } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";
import { editionOf } from "./editions";

/**
 * A peer's own tests as the measure: which cells of which of its workbooks are wrong (`faults.json`, facts in our words). The edition is data alone, and is
 * never shipped; `where.mjs` says where the workbooks belong.
 */
interface Fault {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly alsoRight?: readonly string[];
}

interface Case {
  readonly file: string;
  readonly round: 1 | 2 | 3;
  readonly verdict: string;
  readonly faults: readonly Fault[] | null;
  readonly sender?: { readonly council: string; readonly fund: string };
}

const folder = join(__dirname, "workbooks");
const { workbooks } = JSON.parse(readFileSync(join(__dirname, "faults.json"), "utf8")) as {
  readonly workbooks: readonly Case[];
};
const judged = workbooks.filter(({ faults }) => faults !== null);
const isThere = judged.every(({ file }) => existsSync(join(folder, file)));

/** Who sends: the peer knows it from whoever has logged in, a run of ours from its register. */
const senders = ({ council, fund }: NonNullable<Case["sender"]>): SourceFile => ({
  ...{ name: "senders.xlsx", size: 0, sha256: "senders", remarks: [] },
  snapshot: workbookOf(
    {
      Senders: [
        ["Council", "Fund"],
        [council, fund],
      ],
    },
    { name: "senders.xlsx" },
  ),
});

const placesIn = ({ file, round, sender }: Case): readonly string[] => {
  const { findings } = followUp([handInBytes(file, readFileSync(join(folder, file)))], {
    edition: editionOf(round),
    profile: library.profile,
    asOf: "2025-06-30" as IsoDate,
    answers: {},
    ...(sender ? { granted: senders(sender) } : {}),
  });
  return findings.map(
    ({ code, at, params }) =>
      `${at.sheet ?? ""}!${at.cell ?? ""} ${code} ${JSON.stringify(params.misfit ?? params.value ?? "")}`,
  );
};

const cellOf = (place: string): string => place.split(" PF-")[0] ?? place;

const measured = isThere
  ? judged.map((one) => {
      const places = placesIn(one);
      const faults = one.faults ?? [];
      const right = (fault: Fault): readonly string[] =>
        [...fault.cells, ...(fault.alsoRight ?? [])].map((cell) => `${fault.sheet}!${cell}`);
      const found = faults.filter((fault) => places.some((place) => right(fault).includes(cellOf(place))));
      const extra = places.filter((place) => !faults.some((fault) => right(fault).includes(cellOf(place))));
      return { ...one, found, missed: faults.filter((fault) => !found.includes(fault)).map(right), extra };
    })
  : [];

const cells = (verdict: string) => {
  const some = measured.filter((one) => one.verdict === verdict);
  const sum = (count: (one: (typeof measured)[number]) => number): number =>
    some.reduce((total, one) => total + count(one), 0);
  return {
    found: sum(({ found }) => found.length),
    of: sum(({ faults }) => faults?.length ?? 0),
    extra: sum(({ extra }) => extra.length),
  };
};

(isThere ? describe : describe.skip)("the returns that a peer judges", () => {
  it.each(measured.map((one) => [`${one.file} from ${one.sender?.council ?? "nobody"}`, one] as const))(
    "%s: the cells that the peer faults, and no other",
    (_, { missed, extra }) => expect({ missed, extra }).toEqual({ missed: [], extra: [] }),
  );

  it("come to the count that docs/editions.md states", () => {
    expect({ faulted: cells("faulted"), refused: cells("refused whole"), accepted: cells("accepted") }).toEqual({
      faulted: { found: 25, of: 25, extra: 0 },
      refused: { found: 3, of: 3, extra: 0 },
      accepted: { found: 0, of: 0, extra: 0 },
    });
    const stated = readFileSync(join(__dirname, "../../../docs/editions.md"), "utf8");
    expect(stated).toContain("25 av de 25 celler");
    expect(stated).toContain("0 på de godkända arbetsböckerna");
  });
});

if (!isThere)
  it("has no workbooks to be measured by: node tests/peer/pathfinders/where.mjs says where they belong", () =>
    expect(measured).toEqual([]));

it.each([1, 2, 3] as const)("the edition of round %d hangs together", (round) => {
  expect(editionOf(round).tables.length).toBeGreaterThan(20);
});

/** Money of several workbooks: counted once, and nothing of it left out or doubted without a reason. Each was a change that no test noticed (docs/mutation.md). */
import { codesOfSet as codes, listOf, returnedBook, together, totalsOfSet as totals } from "../../support/consolidated";
import type { CellInput } from "../../support/snapshot";

const [may, june] = ["2024-05-01T10:00:00Z", "2024-06-01T10:00:00Z"];
const row = (id: string, granted: CellInput, spent: CellInput, status: CellInput = "Pågår", name = `Projekt ${id}`) => [
  ...[id, name, "Farsta", granted, spent, status],
];
const project = ["TI-1", "Torget", "Farsta"];
const named = ["Projekt-ID", "Projektnamn", "Nämnd"];
const bareCodes = (set: ReturnType<typeof together>): readonly string[] =>
  codes(set).map((code) => code.split(" ")[0] ?? "");

describe("an amount of every year in one workbook, and their sum in another,", () => {
  const byYear = (one: number, other: number, saved = may) =>
    returnedBook(
      "per år",
      {
        Blad: [
          [...named, "Beviljat kr", "Utfall 2023 kr", "Utfall 2024 kr"],
          [...project, 1000_000, one, other],
        ],
      },
      saved,
    );
  const summed = (spent: number, saved = june) =>
    returnedBook(
      "summa",
      {
        Blad: [
          [...named, "Beviljat kr", "Utfall kr"],
          [...project, 1000_000, spent],
        ],
      },
      saved,
    );

  it.each([
    ["the sum saved last", [may, june]],
    ["the years saved last", [june, may]],
  ] as const)("is the same money, and is counted once: %s", (_, [years, sum]) => {
    const set = together([byYear(500_000, 300_000, years), summed(800_000, sum)]);
    expect([totals(set), bareCodes(set)]).toEqual(["1 1000000 800000", ["STR-09"]]);
  });

  it("is asked about where the sum is another", () => {
    const set = together([byYear(500_000, 300_000), summed(500_000)]);
    expect([totals(set), bareCodes(set)]).toEqual(["1 1000000 -?", ["STR-28"]]);
    const [told] = set.remarks;
    expect([told?.params["amount"], told?.params["otherAmount"]]).toEqual([80_000_000n, 50_000_000n]);
  });

  it("may differ by the rounding of each year", () => {
    const thousands = (one: number, other: number) =>
      returnedBook(
        "tkr",
        {
          Blad: [
            [...named, "Beviljat tkr", "Utfall 2023 tkr", "Utfall 2024 tkr"],
            [...project, 1000, one, other],
          ],
        },
        may,
      );
    expect(totals(together([thousands(500, 300), summed(800_900)]))).toMatch(/^1 1000000 80\d+$/u);
    expect(totals(together([thousands(500, 300), summed(802_000)]))).toBe("1 1000000 -?");
  });
});

test.each([
  ["a number", ["Utfall"], [1466]],
  ["a text", ["Utfall"], ["ca 1 466"]],
  ["a sum of columns", ["Utfall T1", "Utfall T2"], [1000, 466]],
])("a unit that only the workbook's title states rounds too: %s", (_, headings, spent) => {
  const thousands = { Blad: [["Belopp i tkr"], [...named, "Beviljat", ...headings], [...project, 1500, ...spent]] };
  const exact = {
    Blad: [
      [...named, "Beviljat kr", "Utfall kr"],
      [...project, 1500_000, 1466_400],
    ],
  };
  expect(totals(together([returnedBook("a", thousands, june), returnedBook("b", exact, may)]))).toBe(
    "1 1500000 1466400",
  );
});

test("projects that share a running number have a key each, the same in every order", () => {
  const of = (file: string, ...names: readonly string[]) =>
    returnedBook(file, listOf(...names.map((name) => row("1", 100_000, 10_000, "Pågår", name))));
  const files = [of("a", "Ljus", "Park"), of("b", "Ljusen"), of("c", "Ljuset")];
  const keysOf = (readings: typeof files) => together(readings).projects.map(({ key }) => key);
  const [first = ""] = keysOf(files);
  expect(keysOf(files)).toEqual([first, `${first}#2`, `${first}#3`, `${first}~park`]);
  expect(keysOf(files.toReversed())).toEqual(keysOf(files));
});

describe("what one of the workbooks lacks", () => {
  const less = listOf(row("TI-1", 1000_000, 500_000));
  const more = listOf(row("TI-1", 1000_000, 500_000), row("TI-2", 100_000, 50_000));

  it.each([
    ["both saved nobody knows when", undefined, undefined],
    ["both saved at once", may, may],
    ["one saved nobody knows when", may, undefined],
    ["the other saved nobody knows when", undefined, may],
  ])("was not taken back by a later one where none is known to be later: %s", (_, a, b) => {
    for (const names of [["a", "b"] as const, ["b", "a"] as const]) {
      const set = together([returnedBook(names[0], less, a), returnedBook(names[1], more, b)]);
      expect([totals(set), bareCodes(set)]).toEqual(["2 1100000 550000", ["STR-09"]]);
      expect(set.versions.map(({ savedLast }) => savedLast)).toEqual([null]);
    }
  });

  it("is only told where the later adds an amount to what they share", () => {
    const set = together([
      returnedBook("a", listOf(row("TI-1", 1000_000, null), row("TI-2", 100_000, 50_000)), may),
      returnedBook("b", listOf(row("TI-1", 1000_000, 500_000)), june),
    ]);
    expect([totals(set), bareCodes(set)]).toEqual(["2 1100000 550000", ["STR-09", "STR-46"]]);
  });
});

test("what they say alike stays known beside an amount that they contradict each other in", () => {
  const set = together([
    returnedBook("a", listOf(row("TI-1", 1000_000, 500_000, "Genomfört")), may),
    returnedBook("b", listOf(row("TI-1", 1000_000, 700_000, "Genomfört")), june),
  ]);
  expect(totals(set)).toBe("1 1000000 -?");
  expect(set.projects[0]?.fields.get("status")?.value).toEqual({ type: "codes", codes: ["GENOMFORT"] });
});

describe("periods", () => {
  const until = (name: string, day: string, year: number, spent: number) =>
    returnedBook(name, {
      Blad: [
        [`Utfall t.o.m. ${day}, belopp i kr`],
        [...named, "Beviljat kr", `Utfall ${year} kr`],
        [...project, 1000_000, spent],
      ],
    });

  it("of a budget year each are no account that has grown, even where they say that they accumulate", () => {
    const set = together([until("a", "2023-12-31", 2023, 200_000), until("b", "2024-12-31", 2024, 300_000)]);
    expect(totals(set)).toMatch(/\?$/u);
    expect(bareCodes(set)).toEqual(["STR-31"]);
  });

  it("are named in what is told of the earlier one", () => {
    const set = together([until("a", "2024-08-31", 2024, 200_000), until("b", "2024-12-31", 2024, 300_000)]);
    expect(totals(set)).toBe("1 1000000 300000");
    expect(set.remarks.find(({ code }) => code === "STR-41")?.params).toEqual({
      ...{ used: "b", usedPeriod: expect.stringContaining("2024-12-31") as string },
      ...{ other: "a", otherPeriod: expect.stringContaining("2024-08-31") as string },
    });
  });
});

test("parts that have a year in common, one its grant and the other its spending, keep both", () => {
  const granted = returnedBook(
    "a",
    {
      Blad: [
        [...named, "Beviljat 2023 kr", "Beviljat 2024 kr", "Utfall 2023 kr"],
        [...project, 600_000, 400_000, 560_000],
      ],
    },
    may,
  );
  const spent = returnedBook(
    "b",
    {
      Blad: [
        [...named, "Utfall 2024 kr"],
        [...project, 390_000],
      ],
    },
    june,
  );
  expect(bareCodes(together([granted, spent]))).toEqual(["STR-31"]);
  expect(totals(together([granted, spent], { farsta: "*" }))).toBe("1 1000000 950000");
});

test("ids that have changed places are named with every project that they stand at", () => {
  const list = (...ids: readonly string[]) =>
    listOf(...["Torget", "Parken"].map((name, i) => row(ids[i] ?? "", (i + 1) * 100_000, 50_000, "Pågår", name)));
  const set = together([returnedBook("a", list("TI-1", "TI-2"), may), returnedBook("b", list("TI-2", "TI-1"), june)]);
  expect(set.remarks.map(({ code, params }) => [code, [...(params["projects"] as string[])].sort()])).toEqual([
    ["ID-11", ["Parken", "Torget"]],
  ]);
});

test("an id with a letter of another alphabet is another project, and both are in doubt", () => {
  const set = together([
    returnedBook("a", listOf(row("TI-1", 1000_000, 500_000, "Pågår", "Torget"))),
    returnedBook("b", listOf(row("Т\u0406-1".replace("\u0406", "I"), 1000_000, 500_000, "Pågår", "Torget"))),
  ]);
  expect([totals(set), bareCodes(set)]).toEqual(["2 2000000? 1000000?", ["ID-15"]]);
});

test("who meets whom does not follow from what the files are called", () => {
  const columns = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr"];
  const met = (ljus: string, park: string) =>
    together([
      returnedBook(ljus, { Blad: [columns, ["TI-1", "Ljus", "Farsta", 1000_000, 500_000]] }),
      returnedBook(park, { Blad: [columns, ["TI-1", "Park", "Farsta", 1000_000, 500_000]] }),
      returnedBook("båda", {
        Blad: [
          columns,
          ["TI-1", "Park", "Bromma", 1000_000, 200_000],
          ["TI-1", "Ljus", "Skarpnäck", 1000_000, 100_000],
        ],
      }),
    ]);
  const shown = (set: ReturnType<typeof together>) => [
    totals(set),
    set.projects.map(({ grantedNamnd }) => grantedNamnd),
    bareCodes(set),
    set.versions.map(({ key }) => key),
  ];
  expect(shown(met("b", "a"))).toEqual(shown(met("a", "b")));
});

test("choices between workbooks come in the order of the nämnder, whatever the files are called", () => {
  const of = (namnd: string, file: string) =>
    returnedBook(file, {
      Blad: [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr"],
        [`TI-${namnd}`, "Torget", namnd, 1000],
      ],
    });
  const set = together([of("Skarpnäck", "a"), of("Skarpnäck", "b"), of("Bromma", "c"), of("Bromma", "d")]);
  expect(set.versions.map(({ key }) => key)).toEqual(["bromma", "skarpnack"]);
});

describe("a choice, and what is asked", () => {
  it("takes a project as the chosen workbook has it, and nothing of what it leaves out", () => {
    const files = [
      returnedBook("a", listOf(row("TI-1", 1000_000, null)), may),
      returnedBook("b", listOf(row("TI-1", 1100_000, 500_000)), june),
    ];
    expect(totals(together(files, { farsta: "a" }))).toBe("1 1000000 -?");
    expect(totals(together(files, { farsta: "b" }))).toBe("1 1100000 500000");
  });

  it("is one question for each pair of workbooks", () => {
    const file = (name: string, spent: number) => returnedBook(name, listOf(row("TI-1", 1000_000, spent)), may);
    const set = together([file("a", 500_000), file("b", 600_000), file("c", 700_000)]);
    expect(set.remarks.map(({ code, at, params }) => [code, at.file, params["other"]])).toEqual([
      ["STR-28", "b", "a"],
      ["STR-28", "c", "a"],
    ]);
  });

  it("names the years of a grant that may be one, and the place of the other project", () => {
    const heading = [...named, "Beviljat kr", "Utfall kr", "Budgetår"];
    const of = (year: number, spent: number) =>
      returnedBook(String(year), { Blad: [heading, [...project, 1000_000, spent, year]] }, may);
    const asked = together([of(2023, 860_000), of(2024, 90_000)], { farsta: "*" });
    expect(asked.remarks.find(({ code }) => code === "ID-08")?.params["years"]).toEqual(["2023", "2024"]);
    const swapped = (one: string, other: string) =>
      listOf(row(one, 100_000, 50_000, "Pågår", "Torget"), row(other, 200_000, 50_000, "Pågår", "Parken"));
    const crossed = together([
      returnedBook("a", swapped("TI-1", "TI-2"), may),
      returnedBook("b", swapped("TI-2", "TI-1"), june),
    ]);
    expect(crossed.remarks[0]?.params["cell"]).toMatch(/^b Blad![A-F]\d$/u);
  });
});

test("a year that only one of two workbooks names is the year of both", () => {
  const set = together([
    returnedBook(
      "a",
      {
        Blad: [
          [...named, "Utfall 2023 kr"],
          [...project, 500_000],
        ],
      },
      may,
    ),
    returnedBook(
      "b",
      {
        Blad: [
          [...named, "Beviljat kr", "Utfall kr"],
          [...project, 1000_000, 500_000],
        ],
      },
      june,
    ),
  ]);
  expect([totals(set), set.projects[0]?.years.map(({ year }) => year)]).toEqual(["1 1000000 500000", [2023]]);
});

test("what a nämnd and the one that took over from it send are versions of one return", () => {
  const heading = ["Projekt-ID", "Projektnamn", "Beviljad nämnd", "Redovisande nämnd", "Beviljat kr", "Utfall kr"];
  const from = (name: string, reporting: string, spent: number) =>
    returnedBook(name, { Blad: [heading, ["TI-1", "Torget", "Rinkeby-Kista", reporting, 1000_000, spent]] });
  const set = together([from("a", "Rinkeby-Kista", 500_000), from("b", "Järva", 700_000)]);
  expect(set.versions.map(({ key }) => key)).toEqual(["jarva"]);
});

test("a period without a year is not earlier than one with", () => {
  const titled = (name: string, title: string, ...spent: readonly number[]) =>
    returnedBook(name, {
      Blad: [
        [title],
        [...named, "Beviljat kr", "Utfall kr", "Status"],
        ...spent.map((amount, i) => row(`TI-${i + 1}`, 1000_000, amount)),
      ],
    });
  const set = together([titled("a", "Tertial 2 2023", 450_000, 300_000), titled("b", "Tertial 3", 450_000, 200_000)]);
  expect([totals(set), bareCodes(set)]).toEqual(["2 2000000 450000?", ["STR-28"]]);
});

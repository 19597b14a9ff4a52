import { codesOf, readIntake, statusesIn, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

/** What nobody has taught: headings, statuses and remarks in people's own words, settled by what stands beside them. Amounts and projects are made up. */

type Rows = readonly (readonly CellInput[])[];
const inSheets = (sheets: Readonly<Record<string, SheetInput | Rows>>) => readIntake(workbookOf(sheets));
const read = (...rows: Rows) => inSheets({ Blad: rows });
const totals = (...rows: Rows): string => totalsIn(read(...rows));
const namesIn = ({ projects }: ReturnType<typeof read>): readonly (string | undefined)[] =>
  projects.map(({ fields }) => fields.get("projectName")?.shown);

const names = ["Ängens parklek", "Sätra torg", "Bredängs gångväg", "Vårbergs strand"];
const granted = [920_000, 1_340_000, 460_000, 780_000];
const spent = [876_850, 1_300_400, 418_500, 241_700];
const whole = "4 3500000 2837450";
const amount = (of: readonly number[], at: number): number => of[at] ?? 0;
const G = (at: number): CellInput => amount(granted, at);
const S = (at: number): CellInput => amount(spent, at);
const left = (at: number): CellInput => amount(granted, at) - amount(spent, at);
const list = (headings: readonly CellInput[], ...columns: readonly ((at: number) => CellInput)[]): Rows => [
  headings,
  ...names.map((name, at): readonly CellInput[] => [name, ...columns.map((column) => column(at))]),
];

describe("the grant, where no other column can be it", () => {
  it.each([
    ...["Beviljad budgetjustering", "Tilldelad investeringsram", "Pengar totalt", "Investeringsmedel", "KS-medel"],
    ...["Påse", "Enligt beslut", "Enl. KF-beslut"],
  ])("%s", (heading) => {
    expect(totals(...list(["Projekt", `${heading} (kr)`, "Utfall (kr)"], G, S))).toBe(whole);
  });

  it.each(["Utredningsmedel", "Klimatpengar", "Ansökt belopp", "Beviljad tid", "Till nämnden", "Beviljat av Boverket"])(
    "not %s",
    (heading) => {
      const days = (at: number): CellInput => (heading.endsWith("tid") ? at + 3 : G(at));
      expect(totals(...list(["Projekt", heading, "Utfall (kr)"], days, S))).toBe("4 -? 2837450");
    },
  );

  it.each(["Pengar totalt", "Beviljad budgetjustering"])("not %s where more has been spent on most rows", (heading) => {
    const little = (at: number): CellInput => amount(spent, at) - 40_000;
    expect(totals(...list(["Projekt", `${heading} (kr)`, "Utfall (kr)"], little, S))).toBe("4 -? 2837450");
  });

  it.each(["Region Stockholm (kr)", "varav CM4 (kr)", "Upparbetas 2025 (kr)"])(
    "not money in general beside amounts of %s, which nobody knows",
    (other) => {
      const half = (at: number): CellInput => amount(granted, at) / 2;
      expect(totals(...list(["Projekt", "Pengar totalt (kr)", other, "Utfall (kr)"], G, half, S))).toMatch(/^4 -\?/u);
    },
  );

  it("not money in general beside the grant of somebody else", () => {
    const rows = list(["Projekt", "Pengar totalt (kr)", "Egna medel (kr)", "Utfall (kr)"], G, () => 100_000, S);
    expect(totals(...rows)).toMatch(/^4 -\?/u);
  });
});

describe("what was spent of the grant right before it", () => {
  it.each(["Varav använda medel (kr)", "varav utfall kr", "3b. Varav förbrukat (kr)"])("%s", (heading) => {
    expect(totals(...list(["Projekt", "Beviljat (kr)", heading], G, S))).toBe(whole);
  });

  it("not one year of several", () => {
    const half = (at: number): CellInput => amount(spent, at) / 2;
    const years = (first: string, second: string): string =>
      totals(...list(["Projekt", "Beviljat (kr)", first, second], G, half, half));
    expect(years("Varav använt 2023 (kr)", "Varav använt 2024 (kr)")).toBe("4 3500000 -?");
    expect(years("Varav använt 2023 (kr)", "Använt 2024 (kr)")).toBe("4 3500000 1418725?");
    // Nor is it doubted where the whole stands beside it.
    expect(totals(...list(["Projekt", "Beviljat (kr)", "Använt (kr)", "Varav använt 2023 (kr)"], G, S, half))).toBe(
      whole,
    );
  });

  it("not beside another spending, and not apart from the grant", () => {
    const part = (at: number): CellInput => amount(spent, at) / 2;
    expect(
      totals(...list(["Projekt", "Beviljat (kr)", "Varav använt 2024 (kr)", "Utfall (kr)"], G, part, S)),
    ).not.toMatch(/1418725/u);
    expect(totals(...list(["Projekt", "Beviljat (kr)", "Antal bänkar", "Varav använt"], G, () => 4, S))).toMatch(
      /^4 3500000\?? -/u,
    );
  });

  it.each(["Pengar som gått", "Pengarna gått åt", "Projektets kostnad", "Åtgärdens kostnader", "Notan"])(
    "%s",
    (heading) => {
      expect(totals(...list(["Projekt", "Beviljat (kr)", `${heading} (kr)`], G, S))).toBe(whole);
    },
  );
});

describe("the workbook's arithmetic", () => {
  it.each(["Slutligt belopp, kr", "Slutlig summa, kr"])("tells the grant from %s by the surplus", (heading) => {
    const rows = list(["Projekt", "Beslutad summa, kr", heading, "Överskott, kr"], G, S, left);
    expect([totals(...rows), codesOf(read(...rows), "STR-47")]).toEqual([whole, ["STR-47 C1"]]);
  });

  it.each(["Reviderat beslut, kr", "Ny ram, kr", "Beviljat efter justering, kr"])(
    "takes no later decision for spending: %s",
    (heading) => {
      expect(totals(...list(["Projekt", "Beslutad summa, kr", heading, "Överskott, kr"], G, S, left))).not.toMatch(
        / 2837450$/u,
      );
    },
  );

  const times = (title: string): Rows => [
    [title],
    ...list(
      ["Insats", "Anslaget belopp", "Jan–apr", "Maj–aug", "Sep–dec", "Hela 2024", "Kvar vid årets slut"],
      G,
      () => 0,
      (at) => amount(spent, at) - 150_000,
      () => 150_000,
      S,
      left,
    ),
  ];
  it("says that the column of all the times is what was spent", () => {
    expect(totals(...times("Skärholmen. Belopp i kr"))).toBe(whole);
  });
  it("but not of orders", () => {
    expect(totals(...times("Beställningar 2024, kr"))).toMatch(/-\?$/u);
  });

  const months = (unit: string, mark: CellInput): Rows => {
    const [scale, of] = [
      unit === "kr" ? 1_000 : 1,
      (amounts: readonly number[]) => (at: number) => amount(amounts, at),
    ];
    const inUnit = (amounts: readonly number[]) => of(amounts.map((one) => one * scale));
    return list(
      ["Projekt", `Ram ${unit}`, "jan", "feb", "mar", `Nedlagt ${unit}`],
      inUnit([1_100, 900, 700, 800]),
      inUnit([400, 300, 200, 100]),
      (at) => (at === 2 ? mark : 90 * scale),
      () => null,
      inUnit([490, 390, 200, 190]),
    );
  };
  it.each([
    ["kr", null],
    ["tkr", null],
    ["tkr", "◆"],
  ])("adds months without a unit up to a total in %s, with %j among them", (unit, mark) => {
    expect(totals(...months(unit, mark))).toBe("4 3500000 1270000");
  });
  it("holds a share without a unit against amounts in tkr", () => {
    const rows = list(
      ["Satsning", "Tilldelning, tkr", "Redovisat, tkr", "Utnyttjat"],
      (at) => amount([3_150, 2_600, 1_875, 980], at),
      (at) => amount([3_087, 2_214, 1_902, 433], at),
      (at) => ({
        number: amount([3_087, 2_214, 1_902, 433], at) / amount([3_150, 2_600, 1_875, 980], at),
        format: "0%",
      }),
    );
    expect([totals(...rows), codesOf(read(...rows), "STR-47")]).toEqual(["4 8605000 7636000", ["STR-47 C1"]]);
  });
  it("says that a mark among months that count is no amount", () => {
    const half = (at: number): CellInput => amount(spent, at) / 2;
    const rows = list(["Projekt", "Beviljat (kr)", "Utfall jan (kr)", "Utfall feb (kr)"], G, half, (at) =>
      at === 2 ? "◆" : half(at),
    );
    expect([totals(...rows), codesOf(read(...rows), "BEL-01")]).toEqual(["4 3500000 2418950?", ["BEL-01 D4"]]);
  });
  it("knows the only month with numbers", () => {
    const rows = list(["Projekt", "Ram kr", "jan", "feb", "Nedlagt kr"], G, S, () => null, S);
    expect(totals(...rows)).toBe(whole);
  });
});

describe("what is left", () => {
  it.each(["Kvarvarande medel (ej använda)", "Oanvänt", "Oanvända medel"])("%s", (heading) => {
    expect(totals(["Belopp i kr"], ...list(["Projekt", "Tilldelade medel", heading], G, left))).toBe(whole);
  });
});

describe("a list whose names stand under a heading of its own", () => {
  it.each([
    [["Park", "Trygghetsbidrag (kr)", "Projektets kostnad (kr)", "Invigt"]],
    [["Satsning", "Enligt beslut (kr)", "Nedlagda utgifter (kr)", "Färdigår"]],
    [["Delområde/åtgärd", "Investeringsmedel (kr)", "Upparbetat (kr)", "Statusläge"]],
    [["Var och vad", "Pengar vi fick (kr)", "Pengar som gått (kr)", "Läget"]],
  ])("%j", (headings) => {
    const reading = read(...list(headings, G, S, () => null));
    expect([totalsIn(reading), namesIn(reading)]).toEqual([whole, names]);
  });

  it("beside places, by what it calls them", () => {
    const rows: Rows = [
      ["Område", "Rubrik i ansökan", "Ansökt och beviljat (kr)", "Upparbetat (kr)"],
      ...names.map((name, at): readonly CellInput[] => [`Område ${at}`, name, G(at), S(at)]),
    ];
    expect([totals(...rows), namesIn(read(...rows)), codesOf(read(...rows), "STR-14")]).toEqual([
      "4 -? 2837450",
      names,
      ["STR-14 C1"],
    ]);
  });

  it("beside the share that was used", () => {
    const shares = ["ca 80 %", "100 %", "drygt hälften", "knappt 20 %"];
    const reading = read(...list(["Projekt i Farsta", "Pott (kr)", "Förbrukat %"], G, (at) => shares[at] ?? null));
    expect([totalsIn(reading), namesIn(reading)]).toEqual(["4 3500000 -?", names]);
  });

  it("but kinds of projects are none", () => {
    expect(
      totals(
        ...list(
          ["Kategori", "Antal projekt", "Andel"],
          () => 4,
          () => 0.5,
        ),
      ),
    ).toMatch(/^0/u);
  });

  it("in two rows of headings, merged down and across", () => {
    const reading = inSheets({
      Blad: {
        rows: [
          ["Bilaga 2"],
          ["Delprojekt", "Ekonomi (kr)", null, null, "Tid", null, "Resultat på platsen"],
          [null, "Ram enl. beslut", "Utfall totalt", "Differens", "Byggstart", "Slutbesiktning"],
          ...names.map((name, at): readonly CellInput[] => [name, G(at), S(at), left(at), null, null, "Bra"]),
        ],
        merges: ["A2:A3", "B2:D2", "E2:F2", "G2:G3"],
      },
    });
    expect([totalsIn(reading), namesIn(reading)]).toEqual([whole, names]);
  });
});

describe("a status with a sentence after it", () => {
  const statusOf = (text: string): readonly (string | null)[] =>
    statusesIn(
      read(...list(["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status"], G, S, (at) => (at ? "Pågår" : text))),
    );
  it.each([
    "KLART. Kvar pga lägre pris",
    "KLART enl. fakturapärmen",
    "Klar, bokfört hos trafikkontoret",
    "KLART, 11 500 kr för mycket – tagit ur driften",
    "Slutfört och slutfakturerat 2024-06",
  ])("is done: %s", (text) => {
    expect(statusOf(text)[0]).toBe("GENOMFORT");
  });

  it.each([
    "Klart, lite kvar",
    "Klart. Etapp 2 återstår",
    "Klar, men slutfaktura saknas",
    "Klart (besiktning nästa vecka)",
    "Klart enligt plan våren",
    "Klar, ska kompletteras",
    "Klart, 80 %",
    "Klar, hälften",
    "Klart, om vädret tillåter",
    "Klart. Målas om i vår",
    "Klart, invigs 2025",
    "Klart, fortsätter",
  ])("is not guessed: %s", (text) => {
    expect(statusOf(text)[0]).not.toBe("GENOMFORT");
  });

  it("answers in a form too, where it begins with what may be a heading", () => {
    const form = (status: string): Rows => [
      ["Projekt", "Ängens parklek"],
      ["Beviljat belopp (kr)", 430_000],
      ["Använt belopp (kr)", 417_500],
      ["Status", status],
    ];
    expect(statusesIn(read(...form("Genomfört 2024-02-10")))).toEqual(["GENOMFORT"]);
    expect(statusesIn(read(...form("Slutförd 2024-03-27")))).toEqual(["GENOMFORT"]);
  });
});

describe("a row that is struck through", () => {
  const struck = (status: string, total: number): Rows => [
    ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status"],
    ["Ljuset", 300_000, 281_600, "Klart"],
    [{ struck: "Parkvägen" }, { struck: "700 000" }, { struck: "0" }, status],
    ["Trappan", 450_000, 438_250, "Klart"],
    ["Summa", total, 719_850, null],
  ];
  it("counts where it says that it was called off, and the sum counts it", () => {
    expect(totals(...struck("AVBRUTET, marken ägs inte av staden", 1_450_000))).toBe("3 1450000 719850");
  });
  it("is asked about where it says nothing", () => {
    expect(totals(...struck("Klart", 1_450_000))).toMatch(/\?/u);
  });
});

describe("amounts of no project", () => {
  it.each([
    "(tomt projekt)",
    "(projekt saknas)",
    "(tom)",
    "Utan projekt",
    "Projektkod saknas",
    "(inget projektnummer)",
  ])("%s", (name) => {
    const rows = [...list(["Projekt", "Beviljat (kr)", "Utfall (kr)"], G, S), [name, null, 186_400]];
    expect([totals(...rows), codesOf(read(...rows), "STR-15")]).toEqual(["4 3500000 2837450?", ["STR-15 A6"]]);
  });
  it.each(["Tomtens projekt", "Projekt Saknadens plats", "Inget buskage"])("but %s is a name", (name) => {
    const rows = [...list(["Projekt", "Beviljat (kr)", "Utfall (kr)"], G, S), [name, 200_000, 186_400]];
    expect(totals(...rows)).toBe("5 3700000 3023850");
  });
});

describe("whose money it is", () => {
  it("stands in a column called Medel beside the grant", () => {
    const kinds = ["trygghetsmedel", "klimat- och trygghetsmedel", "trygghetsmedel", "trygghetsmedel"];
    const reading = read(...list(["Åtgärd", "Medel", "Beviljat (kr)", "Utfall (kr)"], (at) => kinds[at] ?? null, G, S));
    expect([totalsIn(reading), codesOf(reading, "STR-51", "STR-03")]).toEqual(["3 2160000? 1537050?", ["STR-51 B3"]]);
  });
});

describe("what is said beside an amount", () => {
  const commented = (comment: string): string =>
    totals(
      ...list(
        ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status", "Kommentar"],
        G,
        S,
        () => "Pågår",
        (at) => (at === 1 ? comment : null),
      ),
    );
  it.each([
    "I kostnaden ingår även reinvestering av lekutrustning (egen ram)",
    "Räknat på hela hösten, två fakturor är uppskattade",
    "Utfallet bygger på en prognos",
    "Kostnaden har beräknats",
  ])("leaves it open: %s", (comment) => {
    expect(commented(comment)).toBe("4 3500000 2837450?");
  });
  it.each([
    "I kostnaden ingår projektering",
    "Ingår i en större satsning på parken",
    "Fakturorna är betalda",
    "Antalet besökare har uppskattats till 300",
  ])("does not: %s", (comment) => {
    expect(commented(comment)).toBe(whole);
  });

  const form = (name: string, amounts: readonly [number, number], told: string): Rows => [
    ["Investeringens namn", name],
    ["Beviljade medel, kr", amounts[0]],
    ["Använda medel, kr", amounts[1]],
    ["Skriv med egna ord"],
    ["Om ekonomin", told],
  ];
  it("is heard in a form, whatever its label", () => {
    const told = "Slutnotan landade på 1 420 000 kr, alltså lite under det vi fick.";
    const reading = inSheets({
      Ett: form("Ängens parklek", [1_450_000, 1_240_000], told),
      Två: form("Sätra torg", [620_000, 598_000], "Slutnotan landade på 598 000 kr."),
    });
    expect([totalsIn(reading), codesOf(reading, "BEL-41")]).toEqual(["2 2070000 1838000?", ["BEL-41 B3"]]);
  });
  it.each([
    "Beloppet ska stämmas av mot ekonomisystemet innan rapporten lämnas.",
    "I beloppet ingår även moms.",
    "Observera att beloppet ska vara i kronor, t.ex. 125 000 kr",
    "Exempel: Slutkostnaden blev 1 250 000 kr",
  ])("but help for whoever fills in is none: %s", (help) => {
    const [name, own, used, ...rest] = form("Sätra torg", [620_000, 598_000], "Slutnotan landade på 598 000 kr.");
    const rows = [name ?? [], [help], [...(own ?? []), help], used ?? [], ...rest];
    expect(totals(...rows)).toBe("1 620000 598000");
  });
  it("and is the form's own, of forms under each other", () => {
    const told = "Slutnotan landade på 1 420 000 kr, alltså lite under det vi fick.";
    const rows = [
      ...form("Ängens parklek", [1_450_000, 1_420_000], told),
      [null],
      ...form("Sätra torg", [620_000, 598_000], told),
    ];
    expect(codesOf(read(...rows), "BEL-41")).toEqual(["BEL-41 B9"]);
  });
});

describe("a sheet a year", () => {
  const year = (of: number, ...rows: Rows): Rows => [
    [`Trygghetsmedel ${of} (kr)`],
    ["Plats, åtgärd", "Beviljat", "Utfall under året"],
    ...rows,
  ];
  const both = (later: number) =>
    inSheets({
      2023: year(
        2023,
        ["Observatorielunden", 1_200_000, 700_000],
        ["Tegnérlunden", 150_000, 150_000],
        ["Röda bergen", 460_000, 60_000],
      ),
      2024: year(
        2024,
        ["Observatorielunden", later, 480_000],
        ["Strindbergsparken", 210_000, 198_000],
        ["Röda bergen", 410_000, 385_000],
      ),
    });
  it("what is granted may be what was left the year before", () => {
    expect([totalsIn(both(500_000)), codesOf(both(500_000), "ID-16")]).toEqual(["4 2930000? 1973000", ["ID-16 B3"]]);
  });
  it("and is granted anew where it is another amount", () => {
    expect([totalsIn(both(520_000)), codesOf(both(520_000), "ID-16")]).toEqual(["4 2950000 1973000", []]);
  });
});

describe("the whole and a part of it", () => {
  const rows = (whole: string, part: string, of = 2_600_000): Rows => [
    ["Park", "Tilldelat (kr)", "Förbrukat (kr)"],
    [whole, of, 1_930_000],
    [part, 900_000, 870_000],
    ["Årstaskogen, entré", 430_000, 430_000],
    ["Stureby, bollplan", 150_000, 122_000],
  ];
  it.each([
    ["Rågsveds friområde, hela stråket", "Rågsveds friområde, etapp 1"],
    ["Rågsveds friområde – samtliga etapper", "Rågsveds friområde – norra delen"],
    ["Rågsveds friområde (hela parken)", "Rågsveds friområde (del 2)"],
  ])("may be one: %s, %s", (whole, part) => {
    const reading = read(...rows(whole, part));
    expect([totalsIn(reading), codesOf(reading, "ID-17")]).toEqual(["4 4080000? 3352000?", ["ID-17 A3"]]);
  });
  it.each([
    ["Rågsveds friområde, etapp 1", "Rågsveds friområde, etapp 2"],
    ["Rågsveds friområde, hela stråket", "Årsta torg, etapp 1"],
    ["Rågsveds friområde", "Rågsveds friområde, etapp 1"],
  ])("are two: %s, %s", (whole, part) => {
    expect(totals(...rows(whole, part))).toBe("4 4080000 3352000");
  });
  it("are two where the part has more", () => {
    expect(totals(...rows("Friområdet, hela stråket", "Friområdet, etapp 1", 600_000))).toBe("4 2080000 3352000");
  });
});

describe("a year's budget beside what has been spent from the start", () => {
  const rows = (heading: string, budgets: readonly number[]): Rows => [
    ["Projekt", "Projekt(T)", heading, "Utfall start-202410 (kr)"],
    ...budgets.map((budget, at): readonly CellInput[] => [String(710_231 + at), names[at] ?? "", budget, S(at)]),
  ];
  it.each(["Rev. budget 2024 (kr)", "Budget 2024 (kr)", "Årets ram 2024 (kr)"])("%s is asked about", (heading) => {
    expect(totals(...rows(heading, [300_000, 0, 460_000, 780_000]))).toMatch(/^4 -\?/u);
  });
  it.each([
    ["Rev. budget 2024 (kr)", [920_000, 1_340_000, 460_000, 780_000]],
    ["Rev. budget 2024 (kr)", [920_000, 1_340_000, 400_000, 780_000]],
    ["Budget (kr)", [300_000, 0, 460_000, 780_000]],
  ] as const)("%s of %j is the grant", (heading, budgets) => {
    expect(totals(...rows(heading, budgets))).toMatch(/^4 \d/u);
  });
});

describe("an export of vouchers beside a register of projects", () => {
  const vouchers = (heading: string, numbers: readonly string[]): Rows => [
    ["Ver.nr", "Period", heading, "Text", "Belopp"],
    ...numbers.map((number, at): readonly CellInput[] => [
      70_011_842 + at,
      String(202_304 + at),
      number,
      "Markentreprenad",
      100_000 + at * 10_000,
    ]),
  ];
  const register: Rows = [
    ["Projekt", "Projekt (T)", "Beviljat belopp, kr", "Status"],
    ["104310", "Gamla stan, pollare", 760_000, "Avslutat"],
    ["104311", "Skeppsbron, belysning", 1_350_000, "Avslutat"],
  ];
  const numbers = ["104310", "104311", "104310", "104311", "104310"];
  it("names the projects by their numbers", () => {
    const reading = inSheets({ Transaktioner: vouchers("Projekt", numbers), Projektregister: register });
    expect([totalsIn(reading), codesOf(reading, "STR-05")]).toEqual(["2 2110000 600000", []]);
  });
  it("also with the sum of each under it", () => {
    const [heading = [], ...rows] = vouchers("Projekt", ["104310", "104310", "104311", "104311"]);
    const sum = (number: string, of: number): readonly CellInput[] => [null, null, `Summa ${number}`, null, of];
    const all = [heading, ...rows.slice(0, 2), sum("104310", 210_000), ...rows.slice(2), sum("104311", 250_000)];
    expect(totalsIn(inSheets({ Transaktioner: all, Projektregister: register }))).toBe("2 2110000 460000");
  });
  it("but not by words", () => {
    const reading = inSheets({ Transaktioner: vouchers("Projekt", ["Ljus", "Torg", "Ljus", "Torg"]) });
    expect(namesIn(reading)).toEqual(["Ljus", "Torg"]);
  });
});

describe("accumulated states before the close of the year", () => {
  const states = (...headings: readonly string[]): Rows =>
    list(
      ["Vad", ...headings.slice(0, 2), headings[2] ?? "", "Beviljat (kr)"],
      (at) => amount([0, 45_000, 120_000, 0], at),
      (at) => amount([214_300, 45_000, 415_000, 0], at),
      S,
      G,
    );
  it.each([
    [["Ack. utfall T1", "Ack. utfall T2", "Ack. utfall bokslut 2023"]],
    [["Utfall ack. tertial 1 (kr)", "Utfall ack. tertial 2 (kr)", "Utfall ack. helår 2023 (kr)"]],
    [["Upparbetat t.o.m. april", "Upparbetat t.o.m. augusti", "Upparbetat t.o.m. 2023-12-31"]],
  ])("are in it: %j", (headings) => {
    expect(totals(...states(...headings))).toBe(whole);
  });
  it("are of the year or the next one, where only the year is named", () => {
    expect(totals(...states("Ack. utfall T1", "Ack. utfall T2", "Ack. utfall 2023"))).toBe("4 3500000 -?");
  });
  it("are told to differ where one is more than it", () => {
    const rows = list(
      ["Vad", "Ack. utfall T1", "Ack. utfall bokslut 2023", "Beviljat (kr)"],
      (at) => amount(spent, at) + 50_000,
      S,
      G,
    );
    expect(totals(...rows)).not.toMatch(/ \d+$/u);
  });
});

describe("words that are no money, and codes that are no ids", () => {
  it("how it went within its frame is not whose money it is", () => {
    const rows = list(
      ["Delprojekt", "Enhet", "Beslutad ram", "Fakturerat totalt", "Slutsats"],
      () => "kr",
      G,
      S,
      (at) => (at === 2 ? "Överskriden, se PM" : "Ryms inom ram"),
    );
    expect(totals(...rows)).toBe(whole);
  });
  it("a letter that an explanation stands for is no project's own", () => {
    const rows = list(
      ["Projekt", "Medelstilldelning (kr)", "Ianspråktaget (kr)", "Kod"],
      G,
      S,
      (at) => ["A", "A", "B", "A"][at] ?? null,
    );
    expect([totals(...rows), codesOf(read(...rows), "ID-01")]).toEqual([whole, []]);
  });
  it.each(["Bifallna kr", "Bifallet belopp (kr)"])("%s is what was granted", (heading) => {
    expect(totals(...list(["Åtgärd i Bromma", heading, "Bokförda kr"], G, S))).toBe(whole);
  });
  it("a survey's question names the projects", () => {
    const rows: Rows = [
      [
        "ID",
        "Starttid",
        "Vad kallas investeringen i beslutet?",
        "Hur stort belopp fick ni beviljat (i kronor)?",
        "Hur stort belopp har ni förbrukat hittills (i kronor)?",
      ],
      ...names.map((name, at): readonly CellInput[] => [
        at + 1,
        { number: 45_545.4, format: "yyyy-mm-dd hh:mm" },
        name,
        G(at),
        S(at),
      ]),
    ];
    expect([totals(...rows), namesIn(read(...rows))]).toEqual([whole, names]);
  });
});

describe("what has been told of before, and what belongs to nobody", () => {
  const own: Rows = list(["Trygghetsprojekt", "Beviljat (kr)", "Utfall (kr)"], G, S);
  const old: Rows = [own[0] ?? [], ["Björkhagens torg", 800_000, 780_000], ["Söderbysjöns stig", 120_000, 120_000]];
  it.each(["2022 (redan redovisat)", "Redan rapporterade", "2022 redan slutredovisat"])("a sheet called %s", (name) => {
    expect(totalsIn(inSheets({ Redovisning: own, [name]: old }))).toBe(whole);
  });
  const vouchers = (numbers: readonly (string | null)[]) =>
    inSheets({
      Projekt: [
        ["Projekt", "Benämning", "Beviljat SEK"],
        ["41310", "Frihamnen, belysning", 300_000],
        ["41320", "Värtahamnen, stängsel", 350_000],
      ],
      Verifikat: [
        ["Datum", "Projekt", "Text", "Konto", "Belopp SEK"],
        ...numbers.map((number, at): readonly CellInput[] => [
          `2024-01-${17 + at}`,
          number,
          `Delfaktura ${at}`,
          "1180",
          100_000 + at * 1_000,
        ]),
      ],
    });
  it.each([0, 2, 3, 4])("a voucher without a number, number %i", (at) => {
    const numbers = ["41310", "41320", "41310", "41310", "41320"].map((number, index) =>
      index === at ? null : number,
    );
    expect([totalsIn(vouchers(numbers)), codesOf(vouchers(numbers), "STR-15")]).toEqual([
      `2 650000 ${510_000 - 100_000 - at * 1_000}?`,
      [`STR-15 B${at + 2}`],
    ]);
  });
  it.each(["99999", "0000"])("vouchers on the number %s", (nobody) => {
    expect(totalsIn(vouchers(["41310", nobody, "41320", "41310", nobody]))).toBe("2 650000 305000?");
  });
  it("vouchers whose number stands in the first row only", () => {
    expect(totalsIn(vouchers(["41310", null, null, "41320", null]))).toMatch(/ 510000\??$/u);
  });
});

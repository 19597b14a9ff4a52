import { screen, within } from "@testing-library/react";
import { listBytes } from "../../support/command-line";
import { handInBytes } from "../../support/returned";
import { goToScreen, openChecked, openPane, sample } from "../../support/pane/open-pane";

const openFigures = async (path?: string) => {
  const pane = await openChecked(path === undefined ? {} : { file: sample(path) });
  await goToScreen(pane.user, "Nyckeltal");
  return pane;
};
const whole = () => within(screen.getByRole("region", { name: "Hela arbetsboken" }));
/** The line of a figure of the whole, which unfolds to its sum. */
const figure = (name: string) => whole().getByRole("button", { name: new RegExp(`^${name} \\S`, "u") });

/** What each row of a table says first, and its amount in kronor: projects and sums, or the amounts of one project. */
const amountsIn = (table: HTMLElement, of: "TH" | "TD" = "TH"): readonly (readonly [name: string, kronor: number])[] =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .filter((row) => row.firstElementChild?.tagName === of)
    .map((row) => {
      const texts = [...row.children].map(({ textContent }) => textContent);
      return [texts[0] ?? "", Number((texts.at(-1) ?? "").replaceAll("\u2212", "-").replaceAll(/[^\d-]/gu, ""))];
    });
const added = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

describe("Nyckeltal", () => {
  it("shows the figures of the core", async () => {
    await openFigures();
    for (const shown of [
      "3\u00a0300\u00a0000\u00a0kr",
      "2\u00a0975\u00a0000\u00a0kr",
      "90,2\u00a0%",
      "325\u00a0000\u00a0kr",
    ])
      expect(whole().getByText(shown, { normalizer: (text) => text })).toBeVisible();
    expect(screen.queryByText("Ofullständig")).toBeNull();
  });

  it("shows the sum that a figure is: each project with its cell, the largest first, and goes there", async () => {
    const { user, workbook } = await openFigures();
    await user.click(figure("Beviljat"));
    expect(screen.getByText("Summan av beviljade belopp.")).toBeVisible();
    const rows = amountsIn(screen.getByRole("table", { name: "Så är det räknat: Beviljat" }));
    expect(rows.at(-1)).toEqual(["Summa", 3_300_000]);
    const parts = rows.slice(0, -1).map(([, amount]) => amount);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(added(parts)).toBe(3_300_000);
    expect(screen.getByText("Alla projekt räknas med.")).toBeVisible();
    await user.click(whole().getAllByRole("button", { name: /^Gå till/u })[0]!);
    expect(workbook.log.at(-1)).toMatch(/^go-to Redovisning!/u);
  });

  it("shows what a surplus is: granted and spent of each project, with their signs", async () => {
    const { user } = await openFigures();
    await user.click(figure("Överskott"));
    const table = screen.getByRole("table", { name: "Så är det räknat: Överskott" });
    const terms = amountsIn(table, "TD");
    expect(new Set(terms.map(([name]) => name.split(" ")[0]))).toEqual(new Set(["Beviljat", "Utfall"]));
    expect(terms.every(([name, amount]) => amount === 0 || amount > 0 === name.startsWith("Beviljat"))).toBe(true);
    expect([added(terms.map(([, amount]) => amount)), amountsIn(table).at(-1)]).toEqual([325_000, ["Summa", 325_000]]);
  });

  it("shows a share as the division that it is, both sums on request, and says once what is rounded", async () => {
    const { user } = await openFigures();
    await user.click(figure("Nyttjandegrad"));
    const plain = (text: string): string => text.replaceAll("\u00a0", " ");
    expect(screen.getByText((text) => plain(text) === "2 975 000 kr / 3 300 000 kr = 90,2 %")).toBeVisible();
    expect(screen.getAllByText(/avrundad till en decimal/u)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Så är det räknat: Utfall" }));
    expect(amountsIn(screen.getByRole("table", { name: "Så är det räknat: Utfall" })).at(-1)).toEqual([
      "Summa",
      2_975_000,
    ]);
  });

  it("brings what is left of a long sum together on one line, which can be unfolded", async () => {
    const rows = Array.from({ length: 14 }, (_, index) => [
      `Projekt nr ${index}`,
      "Farsta",
      100_000 + index * 7000,
      50_000,
    ]);
    const bytes = listBytes([["Projekt", "Nämnd", "Beviljat kr", "Utfall kr"], ...rows]);
    const { user } = await openChecked({ file: handInBytes("lista.xlsx", bytes) });
    await goToScreen(user, "Nyckeltal");
    await user.click(figure("Beviljat"));
    const table = (): HTMLElement => screen.getByRole("table", { name: "Så är det räknat: Beviljat" });
    const before = amountsIn(table());
    expect(before).toHaveLength(10);
    expect(before[8]?.[0]).toBe("6 projekt till");
    expect(added(before.slice(0, -1).map(([, amount]) => amount))).toBe(before.at(-1)?.[1]);
    await user.click(within(table()).getByRole("button", { name: /projekt till$/u }));
    const after = amountsIn(table());
    expect(added(after.slice(9, -1).map(([, amount]) => amount))).toBe(before[8]?.[1]);
  });

  it("says what is not in a figure, in which cell, and what is still open", async () => {
    const { user, workbook } = await openFigures("awkward/enhet-gar-inte-att-avgora.xlsx");
    await user.click(whole().getByRole("button", { name: /^Beviljat /u }));
    expect(screen.getByRole("heading", { name: "Räknas inte med, eller är osäkert" })).toBeVisible();
    const [cell] = whole().getAllByRole("button", { name: /^Gå till/u });
    await user.click(cell!);
    expect(workbook.log.at(-1)).toMatch(/^go-to /u);
    await user.click(whole().getByRole("button", { name: "1 obesvarad fråga kan ändra beloppet" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Frågor" })).toBeVisible();
  });

  it("copies a figure with its sum, as a table that adds up, and never as a formula", async () => {
    const bytes = listBytes([
      ["Projekt", "Nämnd", "Beviljat kr", "Utfall kr"],
      ["=1+1", "Farsta", 900_000, 100_000],
      ["Ljus", "Farsta", 500_000, 50_000.5],
    ]);
    const { user } = await openChecked({ file: handInBytes("lista.xlsx", bytes) });
    await goToScreen(user, "Nyckeltal");
    await user.click(whole().getByRole("button", { name: /^Utfall /u }));
    await user.click(screen.getByRole("button", { name: "Kopiera Utfall med förklaring" }));
    const lines = (await navigator.clipboard.readText()).split("\n").map((line) => line.split("\t"));
    expect(lines[0]).toEqual(["Utfall", "150\u00a0000,50\u00a0kr"]);
    expect(lines).toContainEqual(["lista.xlsx"]);
    expect(lines).toContainEqual([" =1+1", "[lista.xlsx]Projekt!D2", "100000"]);
    expect(lines).toContainEqual(["Ljus", "[lista.xlsx]Projekt!D3", "50000,50"]);
    expect(lines).toContainEqual(["Summa", "", "150000,50"]);
    expect(screen.getByText("Kopierat.")).toBeVisible();
  });

  it("shows the text where the host lets nobody copy", async () => {
    const { user } = await openFigures();
    await user.click(figure("Beviljat"));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("NotAllowedError"));
    await user.click(screen.getByRole("button", { name: "Kopiera Beviljat med förklaring" }));
    expect(screen.getByRole("region", { name: "Kopiera Beviljat med förklaring" })).toHaveTextContent(/Summa 3300000/u);
  });

  it("never shows an unknown sum as zero, and says why it is incomplete", async () => {
    const { user } = await openFigures("awkward/enhet-gar-inte-att-avgora.xlsx");
    expect(whole().getAllByText("Okänt").length).toBeGreaterThan(0);
    expect(whole().getAllByText("Ofullständig").length).toBeGreaterThan(0);
    expect(screen.queryByText("0\u00a0kr", { normalizer: (text) => text })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Därför är beloppen ofullständiga" }));
    expect(whole().getAllByRole("listitem").length).toBeGreaterThan(5);
  });

  it("shows each project, also as a table sorted by what is asked for", async () => {
    const { user } = await openFigures();
    await user.click(screen.getByRole("button", { name: "Visa som tabell" }));
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(4);
    await user.click(within(table).getByRole("button", { name: "Beviljat" }));
    const amounts = within(table)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Number(within(row).getAllByRole("cell")[0]!.textContent.replaceAll(/\D/gu, "")));
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  it("shows nothing before a check but the way to make one", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Nyckeltal");
    await user.click(screen.getByRole("button", { name: "Granska arbetsboken" }));
    expect(await screen.findByText(/3 projekt\. Genomförda: 3 av 3/u)).toBeVisible();
  });
});

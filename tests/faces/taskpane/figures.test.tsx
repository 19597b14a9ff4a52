import { cellsBehind } from "../../../src/core/figures/cells-behind";
import { screen, within } from "@testing-library/react";
import { follow } from "../../support/returned";
import { farsta, goToScreen, openChecked, openPane, sample } from "../../support/pane/open-pane";

const openFigures = async (path?: string) => {
  const pane = await openChecked(path === undefined ? {} : { file: sample(path) });
  await goToScreen(pane.user, "Nyckeltal");
  return pane;
};
const whole = () => within(screen.getByRole("region", { name: "Hela arbetsboken" }));

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

  it("says which cells a figure comes from, and goes there", async () => {
    const { user, workbook } = await openFigures();
    await user.click(screen.getByRole("button", { name: "Så är det räknat: Beviljat" }));
    expect(screen.getByText("Summan av beviljade belopp.")).toBeVisible();
    const from = cellsBehind("granted", follow([sample(farsta)]).projects);
    expect(screen.getByText(`Värdet kommer från ${new Set(from.map(({ cell }) => cell)).size} celler:`)).toBeVisible();
    const [first] = whole().getAllByRole("button", { name: /^Gå till/u });
    await user.click(first!);
    expect(workbook.log.at(-1)).toMatch(/^go-to Redovisning!/u);
  });

  it("never shows an unknown sum as zero, and says why it is incomplete", async () => {
    await openFigures("awkward/enhet-gar-inte-att-avgora.xlsx");
    expect(whole().getAllByText("Okänt").length).toBeGreaterThan(0);
    expect(whole().getAllByText("Ofullständig").length).toBeGreaterThan(0);
    expect(screen.queryByText("0\u00a0kr", { normalizer: (text) => text })).toBeNull();
    expect(screen.getByRole("heading", { name: "Därför är beloppen ofullständiga" })).toBeVisible();
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

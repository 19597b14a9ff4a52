import { act, screen, waitFor, within } from "@testing-library/react";
import { openChecked, openPane, sample } from "../../support/pane/open-pane";

const cards = (): HTMLElement[] => screen.getAllByRole("article");

describe("Granska", () => {
  it("says what happened, in which cell, what to do and which sentence asks for it", async () => {
    const { user } = await openChecked();
    const card = cards().find((one) => within(one).queryByText("Rapporten är försenad"))!;
    expect(within(card).getByText(/skulle ha lämnats senast/u)).toBeVisible();
    expect(within(card).getByText(/Lämna rapporten och fyll i datumet/u)).toBeVisible();
    expect(within(card).getByRole("button", { name: "Gå till P9 på bladet Redovisning" })).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "Källa 2.1" }));
    expect(card.querySelector("blockquote")).toHaveTextContent(/sex månader/u);
  });

  it("says beforehand that reading may empty the undo list, and afterwards when it may have", async () => {
    const file = sample("returned/Farsta sdf tkr.xlsx");
    let asks = true;
    const { user } = await openPane({
      host: {
        read: (control) => {
          if (asks) control?.mayLoseUndo?.();
          return Promise.resolve(file);
        },
      },
    });
    expect(screen.getByText(/Det kan tömma Excels ångra-lista/u)).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
    expect(await screen.findByText(/Det kan ha tömt Excels ångra-lista/u)).toBeVisible();
    asks = false;
    await user.click(screen.getByRole("button", { name: "Granska på nytt" }));
    await waitFor(() => expect(screen.queryByText(/Det kan ha tömt/u)).toBeNull());
  });

  it("selects the cell, says where the user is and leads back", async () => {
    const { user, workbook } = await openChecked();
    expect(screen.queryByText(/Du gick till/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Gå till P9 på bladet Redovisning" }));
    expect(await screen.findByText("Du gick till P9 på bladet Redovisning.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka till där du var i arbetsboken" }));
    await waitFor(() => expect(screen.queryByText(/Du gick till/u)).toBeNull());
    expect(workbook.log.slice(-2)).toEqual(["go-to Redovisning!P9", "go-back"]);
  });

  it("filters by severity and by words, and can be cleared", async () => {
    const { user } = await openChecked();
    const all = cards().length;
    await user.click(screen.getByRole("button", { name: /^Fel \d/u }));
    expect(cards().length).toBeLessThan(all);
    expect(screen.queryByRole("heading", { level: 3, name: "Varning" })).toBeNull();
    await user.type(screen.getByRole("searchbox"), "finns inte");
    await user.click(await screen.findByRole("button", { name: "Rensa filter" }));
    expect(cards()).toHaveLength(all);
  });

  it("groups by project and by sheet", async () => {
    const { user } = await openChecked();
    const grouping = screen.getByRole("combobox", { name: "Gruppera efter" });
    await user.selectOptions(grouping, "Projekt");
    expect(screen.getByRole("heading", { level: 3, name: /Gallring kring Drevvikens strandväg/u })).toBeVisible();
    await user.selectOptions(grouping, "Blad");
    expect(screen.getByRole("heading", { level: 3, name: "Redovisning" })).toBeVisible();
  });

  it("tells how many cells have changed since, and forgets them when checked again", async () => {
    const { user, workbook } = await openChecked();
    act(() => {
      workbook.change({ sheet: "Redovisning", cell: "D5:E5" });
      workbook.change({ sheet: "Redovisning", cell: "E5" });
    });
    expect(await screen.findByText("2 celler har ändrats sedan granskningen.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Granska på nytt" }));
    await waitFor(() => expect(screen.queryByText(/har ändrats sedan/u)).toBeNull());
    expect(workbook.log.filter((what) => what === "read")).toHaveLength(2);
  });

  it("announces the result without moving the focus", async () => {
    const { user } = await openPane();
    const button = await screen.findByRole("button", { name: "Granska arbetsboken" });
    await user.click(button);
    await waitFor(() =>
      expect(screen.getAllByRole("status").map((one) => one.textContent)).toContain(
        "Granskningen är klar. 8 iakttagelser, 0 obesvarade frågor.",
      ),
    );
    expect(screen.getByRole("button", { name: "Granska på nytt" })).toHaveFocus();
  });

  it("shows long lists a part at a time", async () => {
    await openChecked({ file: sample("returned/TK_trygghet_2023_v3_slutlig.xlsx") });
    for (const card of cards()) expect(within(card).getAllByRole("listitem").length).toBeLessThanOrEqual(5);
    expect(cards().length).toBeLessThanOrEqual(20);
  });

  it("shows a workbook's own text as text", async () => {
    const { container } = await openChecked({ file: sample("awkward/formeltext-i-namn.xlsx") });
    expect(container.querySelector("script, img, iframe")).toBeNull();
  });
});

import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SourceFile } from "../../../src/core/run/source-file";
import { parseAddress } from "sheet-refs";
import { workbookOf } from "../../support/snapshot";
import { farsta, openChecked, openPane, sample } from "../../support/pane/open-pane";

/** The workbook with one cell written anew. */
function withCell(file: SourceFile, name: string, address: string, text: string): SourceFile {
  if ("refusal" in file) return file;
  const { row, column } = parseAddress(address)!;
  const sheets = file.snapshot.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === row && cell.column === column ? { ...cell, value: { kind: "text" as const, text } } : cell,
          ),
        }
      : sheet,
  );
  return { ...file, snapshot: { ...file.snapshot, sheets } };
}

/** A list of so many projects that have all cost more than they were granted. */
const overspent = (count: number): SourceFile => ({
  ...{ name: "farsta.xlsx", size: 1, sha256: "", remarks: [] },
  snapshot: workbookOf({
    Redovisning: [
      ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
      ...Array.from({ length: count }, (_, at) => [
        ...[`F-${at}`, `Lekplats ${at}`, "Farsta stadsdelsnämnd", 100_000, 150_000 + at, "Pågående"],
      ]),
    ],
  }),
});

/** The kinds, in the order in which they stand. */
const cards = (): HTMLElement[] => screen.getAllByRole("article");
const cardOf = (title: string): HTMLElement => cards().find((one) => within(one).queryByText(title))!;
const headOf = (title: string): HTMLElement =>
  within(cardOf(title)).getByRole("button", { name: new RegExp(title, "u") });
const late = "Rapporten är försenad";
const promised = "Utlovad uppföljning återstår";
const told = (): readonly (string | null)[] => screen.getAllByRole("status").map((one) => one.textContent);

describe("Granska", () => {
  it("shows one folded row a kind, what is to be done before what only tells, with how many there are", async () => {
    await openChecked();
    expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
      "Att åtgärda",
      "Upplysningar",
    ]);
    for (const card of cards()) expect(within(card).queryByRole("listitem")).toBeNull();
    expect(headOf(late)).toHaveAccessibleName(/Fel.*FRI-01.*1 iakttagelse/u);
    expect(screen.getByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
  });

  it("has a receipt for the sender, shown in full before it is copied", async () => {
    const { user } = await openChecked();
    expect(screen.queryByRole("region", { name: /^Kvitto/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Kvitto/u }));
    const receipt = await screen.findByRole("region", { name: /^Kvitto/u });
    expect(receipt).toHaveTextContent("Så läste vi er redovisning");
    expect(receipt).toHaveTextContent(/Vi läste 3 projekt, .* behöver rättas/u);
    await user.click(screen.getByRole("button", { name: "Kopiera" }));
    expect(await navigator.clipboard.readText()).toBe(receipt.textContent);
  });

  it("says what happened, in which cell, what to do and which sentence asks for it", async () => {
    const { user } = await openChecked();
    await user.click(headOf(late));
    const card = cardOf(late);
    expect(within(card).getByText(/skulle ha lämnats senast/u)).toBeVisible();
    expect(within(card).getByText(/Lämna rapporten och fyll i datumet/u)).toBeVisible();
    expect(within(card).getByRole("button", { name: "Gå till P9 på bladet Redovisning" })).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "Källa 2.1" }));
    expect(card.querySelector("blockquote")).toHaveTextContent(/sex månader/u);
  });

  it("has one kind open at a time", async () => {
    const { user } = await openChecked();
    await user.click(headOf(late));
    await user.click(headOf(promised));
    expect([headOf(late), headOf(promised)].map((head) => head.getAttribute("aria-expanded"))).toEqual([
      "false",
      "true",
    ]);
    await user.click(headOf(promised));
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("goes through every cell by F8 and back by Shift+F8, on to the next kind, and says where one is", async () => {
    const { user, workbook } = await openChecked();
    const stops: string[] = [];
    for (let count = 0; count < 30; count += 1) {
      await user.keyboard("{F8}");
      if (told().includes("Det finns inget mer att gå till.")) break;
      stops.push(told().find((one) => /\d av \d/u.test(one ?? "")) ?? "");
      expect(document.activeElement).toHaveAttribute("aria-current", "true");
    }
    expect(stops).toHaveLength(7);
    expect(stops[0]).toMatch(/^[^.]+\. 1 av \d+: [A-Z]+\d+$/u);
    const visited = workbook.log.filter((one) => one.startsWith("go-to"));
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(workbook.log.filter((one) => one.startsWith("go-to")).at(-1)).toBe(visited.at(-2));
  });

  it("goes on by a button that keeps the focus", async () => {
    const { user, workbook } = await openChecked();
    const next = screen.getByRole("button", { name: "Nästa" });
    await user.click(next);
    await user.keyboard("{Enter}");
    expect(next).toHaveFocus();
    expect(workbook.log.filter((one) => one.startsWith("go-to"))).toHaveLength(2);
    expect(screen.getByText(/^\d av \d+: [A-Z]+\d+$/u)).toBeVisible();
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
    await user.click(headOf(late));
    await user.click(screen.getByRole("button", { name: "Gå till P9 på bladet Redovisning" }));
    expect(await screen.findByText("Du gick till P9 på bladet Redovisning.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka till där du var i arbetsboken" }));
    await waitFor(() => expect(screen.queryByText(/Du gick till/u)).toBeNull());
    expect(workbook.log.slice(-2)).toEqual(["go-to Redovisning!P9", "go-back"]);
  });

  it("searches by words, and can be cleared", async () => {
    const { user } = await openChecked();
    const all = cards().length;
    await user.type(screen.getByRole("searchbox"), "försenad");
    expect(cards()).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), " finns inte");
    await user.click(await screen.findByRole("button", { name: "Rensa sökningen" }));
    expect(cards()).toHaveLength(all);
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
        "Granskningen är klar. 7 iakttagelser, 0 obesvarade frågor.",
      ),
    );
    expect(screen.getByRole("button", { name: "Granska på nytt" })).toHaveFocus();
  });

  it("shows long lists a part at a time, and still goes to every place", async () => {
    const { user } = await openChecked({ file: overspent(8) });
    const longest = cardOf("Utfall över disponibelt belopp");
    await user.click(headOf("Utfall över disponibelt belopp"));
    expect(within(longest).getAllByRole("listitem")).toHaveLength(5);
    for (let count = 0; count < 6; count += 1) await user.keyboard("{F8}");
    expect(within(longest).getAllByRole("listitem")).toHaveLength(6);
  });

  it("shows a workbook's own text as text", async () => {
    const { container } = await openChecked({ file: sample("awkward/formeltext-i-namn.xlsx") });
    expect(container.querySelector("script, img, iframe")).toBeNull();
  });
});

describe("what a person says of a finding", () => {
  const reason = "Rapporten är lämnad på papper";
  const acceptLate = async (user: UserEvent, why = reason): Promise<void> => {
    await user.click(headOf(late));
    await user.click(within(cardOf(late)).getByRole("button", { name: /^Godta med skäl: Redovisning, P9/u }));
    await user.type(screen.getByRole("textbox", { name: /^Skäl/u }), why);
    await user.click(screen.getByRole("button", { name: "Godta" }));
  };

  it("is accepted with a reason and a day, counted apart, and remembered in the workbook", async () => {
    const { user, workbook } = await openChecked();
    await acceptLate(user);
    expect(await screen.findByText(`Godtagen den 13 november 2024: ${reason}`)).toBeVisible();
    expect(screen.getByText("3 projekt lästa, 5 att åtgärda, 1 upplysning, 1 godtagen")).toBeVisible();
    expect(screen.getByRole("heading", { level: 3, name: "Godtagna" })).toBeVisible();
    expect(Object.values(workbook.stored().accepted)).toEqual([{ reason, on: "2024-11-13" }]);
    expect(headOf(late)).toHaveFocus();
    expect(told()).toContain("1 iakttagelse är godtagen. 5 att åtgärda.");
    // Nothing was read again for it.
    expect(workbook.log.filter((what) => what === "read")).toHaveLength(1);
  });

  it("is not accepted without a reason", async () => {
    const { user, workbook } = await openChecked();
    await acceptLate(user, "   ");
    expect(screen.getByText("Skriv ett skäl.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /^Skäl/u })).toHaveFocus();
    expect(workbook.stored().accepted).toEqual({});
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: /^Skäl/u })).toBeNull();
    expect(screen.getByRole("button", { name: /^Godta med skäl: Redovisning, P9/u })).toHaveFocus();
  });

  it("can be taken back", async () => {
    const { user, workbook } = await openChecked();
    await acceptLate(user);
    await user.click(await screen.findByRole("button", { name: "Ångra att Redovisning, P9 är godtagen" }));
    expect(screen.getByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
    expect(workbook.stored().accepted).toEqual({});
  });

  it("holds after a new check, and is passed by on the way through", async () => {
    const { user, workbook } = await openChecked();
    await acceptLate(user);
    await user.click(screen.getByRole("button", { name: "Granska på nytt" }));
    await waitFor(() => expect(workbook.log.filter((what) => what === "read")).toHaveLength(2));
    expect(await screen.findByText("3 projekt lästa, 5 att åtgärda, 1 upplysning, 1 godtagen")).toBeVisible();
    for (let count = 0; count < 10; count += 1) await user.keyboard("{F8}");
    expect(workbook.log).not.toContain("go-to Redovisning!P9");
  });

  it("can be said of all of a kind, and be taken back for all", async () => {
    const file = withCell(sample(farsta), "Redovisning", "Y9", "");
    const { user, workbook } = await openChecked({ host: { read: () => Promise.resolve(file) } });
    const several = cardOf("Effekten är inte redovisad");
    await user.click(within(several).getByRole("button"));
    await user.click(within(several).getByRole("button", { name: /^Godta alla 2 med skäl/u }));
    await user.type(screen.getByRole("textbox", { name: /^Skäl/u }), "Beslutat av nämnden");
    await user.click(screen.getByRole("button", { name: "Godta" }));
    const accepted = Object.keys(workbook.stored().accepted);
    expect(accepted).toHaveLength(2);
    expect(new Set(accepted.map((id) => id.split(".")[0])).size).toBe(1);
    await user.click(await screen.findByRole("button", { name: "Ångra alla 2" }));
    expect(workbook.stored().accepted).toEqual({});
  });

  it("comes back when what it says has changed, and says that it was accepted", async () => {
    const before = sample(farsta);
    let file = before;
    const { user } = await openChecked({ host: { read: () => Promise.resolve(file) } });
    await acceptLate(user);
    // The project was finished a month later than it said.
    file = withCell(before, "Redovisning", "O9", "2023-12-21");
    await user.click(screen.getByRole("button", { name: "Granska på nytt" }));
    expect(await screen.findByText(/Uppgifterna har ändrats sedan iakttagelsen godtogs/u)).toHaveTextContent(reason);
  });

  it("is seen without any consequence", async () => {
    const { user, workbook } = await openChecked();
    await user.click(headOf(late));
    await user.click(screen.getByRole("checkbox", { name: "Sedd: Redovisning, P9" }));
    expect(Object.values(workbook.stored().seen)).toEqual(["2024-11-13"]);
    expect(within(headOf(late)).getByText(/alla sedda/u)).toBeVisible();
    expect(screen.getByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Sedd: Redovisning, P9" }));
    expect(workbook.stored().seen).toEqual({});
  });
});

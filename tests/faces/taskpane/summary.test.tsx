import { act, screen, waitFor, within } from "@testing-library/react";
import { remark } from "../../../src/core/findings/finding";
import type { SummaryState, WriteResult } from "../../../src/core/host/open-workbook";
import { excelFacts, noSummary } from "../../support/pane/fake-workbook";
import { goToScreen, openChecked, openPane, sample } from "../../support/pane/open-pane";

const openSummary = async (options: Parameters<typeof openChecked>[0] = {}) => {
  const pane = await openChecked(options);
  await goToScreen(pane.user, "Sammanställ");
  return pane;
};
const write = () => screen.getByRole("button", { name: /^Skriv (?:om )?sammanställningen$/u });

describe("Sammanställ", () => {
  it("says beforehand which sheets are written, writes them and leads to the overview", async () => {
    const { user, workbook } = await openSummary();
    expect(
      screen.getByText("Tre nya blad läggs till efter de andra bladen: Sammanställning, Projekt och Iakttagelser."),
    ).toBeVisible();
    await user.click(write());
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(workbook.written.at(-1)?.sheets.map(({ name }) => name)).toEqual([
      "Sammanställning",
      "Projekt",
      "Iakttagelser",
    ]);
    await user.click(screen.getByRole("button", { name: "Visa bladet Sammanställning" }));
    expect(workbook.log.at(-1)).toBe("go-to Sammanställning!A1");
    expect(screen.getByText(/Ersätter innehållet på bladen/u)).toBeVisible();
  });

  it.each([
    ["kept", /Ctrl\+Z tar tillbaka sammanställningen/u, /Ctrl\+Z tar tillbaka ändringen/u],
    [
      "lost-by-first-write",
      /det du har gjort före sammanställningen går sedan inte att ångra/u,
      /Ctrl\+Z tar tillbaka ändringen/u,
    ],
    [
      "lost-by-every-write",
      /varken sammanställningen eller det du har gjort före den/u,
      /töms: det du har gjort före skrivningen/u,
    ],
  ] as const)("says before the first write and later ones what can be undone: %s", async (undo, first, later) => {
    const { user } = await openSummary({ host: { facts: () => Promise.resolve({ ...excelFacts, undo }) } });
    expect(screen.getByText(first)).toBeVisible();
    await user.click(write());
    expect(await screen.findByText(later)).toBeVisible();
  });

  it("asks before cells that people changed are overwritten, and overwrites only when told to", async () => {
    const { user, workbook } = await openSummary();
    workbook.next({ kind: "edited", cells: [{ sheet: "Projekt", cell: "C4" }] });
    await user.click(write());
    expect(await screen.findByText("Cellerna har ändrats för hand")).toBeVisible();
    expect(screen.getByRole("button", { name: "Gå till C4 på bladet Projekt" })).toBeVisible();
    expect(workbook.written).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Skriv över" }));
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(workbook.log).toContain("write over");
  });

  it("leaves the cells alone on Avbryt", async () => {
    const { user, workbook } = await openSummary();
    workbook.next({ kind: "edited", cells: [{ sheet: "Projekt", cell: "C4" }] });
    await user.click(write());
    await user.click(
      within((await screen.findByText("Cellerna har ändrats för hand")).closest("div")!).getByRole("button", {
        name: "Avbryt",
      }),
    );
    expect(screen.queryByText("Cellerna har ändrats för hand")).toBeNull();
    expect(workbook.log).not.toContain("write over");
  });

  it("takes the first summary away, and says so", async () => {
    const { user, workbook } = await openSummary();
    expect(screen.queryByRole("button", { name: /^(?:Återställ|Ta bort)/u })).toBeNull();
    await user.click(write());
    expect(
      await screen.findByText(/^Här står en sammanställning av den här arbetsboken med 3 projekt\./u),
    ).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Ta bort sammanställningen" }));
    expect(await screen.findByText("Sammanställningen är borttagen")).toBeVisible();
    expect(workbook.log.at(-1)).toBe("restore");
    await waitFor(() => expect(screen.queryByText(/^Här står/u)).toBeNull());
  });

  it("restores the summary that stood there before", async () => {
    const { user, workbook } = await openSummary();
    await user.click(write());
    await screen.findByText("Sammanställningen är skriven");
    await user.click(write());
    await user.click(await screen.findByRole("button", { name: "Återställ föregående sammanställning" }));
    expect(await screen.findByText("Föregående sammanställning är återställd")).toBeVisible();
    expect(workbook.log.at(-1)).toBe("restore");
  });

  it.each<[string, WriteResult, RegExp]>([
    ["as before", { kind: "cancelled", left: "as-before" }, /Arbetsboken är som förut/u],
    ["unfinished", { kind: "cancelled", left: "unfinished" }, /märkta OFULLSTÄNDIG/u],
  ])("says what a stopped write left: %s", async (_name, result, text) => {
    const { user, workbook } = await openSummary();
    workbook.next(result);
    await user.click(write());
    const [said] = await screen.findAllByText(text);
    expect(said).toBeVisible();
  });

  it("tells why a write was refused, and tries again", async () => {
    const { user, workbook } = await openSummary();
    workbook.next({ kind: "refused", left: "as-before", remark: remark("EXC-02", { file: "" }, { sheet: "Projekt" }) });
    await user.click(write());
    const alert = await screen.findByText("Bladet är skyddat");
    expect(alert).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(screen.queryByText("Bladet är skyddat")).toBeNull();
  });

  it("can stop a write that has begun, and waits for what the workbook says", async () => {
    let stoppedWith: AbortSignal | undefined;
    const { user } = await openSummary({
      host: {
        write: (_document, _options, control) => {
          stoppedWith = control?.signal;
          return new Promise((resolve) => {
            control?.signal?.addEventListener("abort", () => resolve({ kind: "cancelled", left: "as-before" }));
          });
        },
      },
    });
    await user.click(write());
    await screen.findByText("Skriver i arbetsboken …", { selector: "span" });
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(await screen.findByText(/Arbetsboken är som förut/u)).toBeVisible();
    expect(stoppedWith?.aborted).toBe(true);
    await waitFor(() => expect(write()).toBeEnabled());
  });

  it("writes only the projects of the selection, and says which", async () => {
    const { user, workbook } = await openSummary({ file: sample("returned/Norra innerstaden 2023-2024.xlsx") });
    await user.click(screen.getByRole("button", { name: "Ändra: Urval" }));
    const [choice] = screen.getAllByRole("checkbox");
    await user.click(choice!);
    expect(screen.queryByText("Alla projekt")).toBeNull();
    await user.click(write());
    await screen.findByText("Sammanställningen är skriven");
    expect(workbook.written[0]?.subject).not.toBe("alla projekt i filerna");
    await user.click(screen.getByRole("button", { name: "Välj alla projekt" }));
    expect(screen.getByText("Alla projekt")).toBeVisible();
  });

  it("remembers another as-of date in the workbook and checks to it", async () => {
    const { user, workbook } = await openSummary();
    const field = screen.getByLabelText("Avstämningsdag");
    await user.clear(field);
    await user.type(field, "2024-06-30");
    await user.tab();
    await waitFor(() => expect(workbook.stored().asOf).toBe("2024-06-30"));
    await goToScreen(user, "Nyckeltal");
    expect(await screen.findByText(/den 30 juni 2024/u)).toBeVisible();
  });

  it("says on the first page who sends it and its diary number, and remembers them in the workbook", async () => {
    const { user, workbook } = await openSummary();
    await user.type(screen.getByLabelText("Avsändare"), "  Stadsledningskontoret ");
    await user.type(screen.getByLabelText("Diarienummer"), "KS 2024/619{Enter}");
    await waitFor(() =>
      expect(workbook.stored()).toMatchObject({ sender: "Stadsledningskontoret", dnr: "KS 2024/619" }),
    );
    await user.click(write());
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    const firstPage = JSON.stringify(workbook.written.at(-1)?.sheets[0]?.cells.slice(0, 20));
    expect(firstPage).toContain("Stadsledningskontoret. Dnr KS 2024/619.");
    await user.clear(screen.getByLabelText("Avsändare"));
    await user.tab();
    await waitFor(() => expect(workbook.stored()).toMatchObject({ sender: null, dnr: "KS 2024/619" }));
  });

  it("says what stops the writing before it is tried", async () => {
    const readOnly = { facts: () => Promise.resolve({ ...excelFacts, readOnly: true }) };
    await openSummary({ host: readOnly });
    expect(screen.getByText(/Arbetsboken är skrivskyddad/u)).toBeVisible();
    expect(write()).toBeDisabled();
  });

  it("offers at the start to restore a summary that was broken off", async () => {
    const unfinished: SummaryState = {
      ...noSummary,
      kind: "unfinished",
      sheets: ["Sammanställning"],
      canRestore: true,
      restoresTo: "summary",
    };
    const { user, workbook } = await openPane({ host: { summaryState: () => Promise.resolve(unfinished) } });
    expect(await screen.findByText("Sammanställningen är ofullständig")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Återställ föregående" }));
    await waitFor(() => expect(workbook.log).toContain("restore"));
  });

  it("asks before a summary of several workbooks is replaced, and says what it holds and what goes", async () => {
    const about = { scope: "consolidated", workbooks: 20, projects: 61 } as const;
    const { user, workbook } = await openSummary();
    workbook.become({
      kind: "whole",
      sheets: ["Sammanställning", "Projekt", "Iakttagelser", "Per nämnd", "Källor"],
      overview: "Sammanställning",
      asOf: "2024-11-13",
      run: "earlier",
      about,
    });
    const stands =
      "Här står en sammanställning av 20 arbetsböcker med 61 projekt. Avstämningsdag: den 13 november 2024.";
    expect(await screen.findByText(stands)).toBeVisible();
    await user.click(write());
    expect(await screen.findByText("Ersätta sammanställningen?")).toBeVisible();
    expect(screen.getByText(/De här bladen tas bort: Per nämnd och Källor\./u)).toBeVisible();
    expect(workbook.written).toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "Behåll den" }));
    expect(screen.queryByText("Ersätta sammanställningen?")).toBeNull();
    expect(workbook.written).toHaveLength(0);
    await user.click(write());
    // Both are asked about, one after the other, and the second keeps what the first was answered.
    workbook.next({ kind: "other-summary", about, asOf: "2024-11-13", drops: [] });
    workbook.next({ kind: "edited", cells: [{ sheet: "Projekt", cell: "C4" }] });
    await user.click(await screen.findByRole("button", { name: "Ersätt sammanställningen" }));
    await user.click(await screen.findByRole("button", { name: "Ersätt sammanställningen" }));
    await user.click(await screen.findByRole("button", { name: "Skriv över" }));
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(workbook.log.filter((entry) => entry.startsWith("write")).at(-1)).toBe("write in place of the other over");
  });

  it.each<[string, Partial<SummaryState>]>([
    ["undone", { ...noSummary }],
    ["deleted", { kind: "none", sheets: [], overview: null, about: null, asOf: null, run: null }],
    ["written by somebody else", { run: "another" }],
  ])("stops saying that the summary is written when it is %s", async (_how, becomes) => {
    const { user, workbook } = await openSummary();
    await user.click(write());
    await screen.findByText("Sammanställningen är skriven");
    workbook.become(becomes);
    await waitFor(() => expect(screen.queryByText("Sammanställningen är skriven")).toBeNull());
    if (becomes.kind === "none") {
      expect(screen.queryByRole("button", { name: /^Visa bladet/u })).toBeNull();
      expect(screen.getByText(/^Tre nya blad läggs till/u)).toBeVisible();
    }
  });

  it("calls a sheet that was renamed by its new name, and offers none that is hidden", async () => {
    const { user, workbook } = await openSummary();
    await user.click(write());
    await screen.findByText("Sammanställningen är skriven");
    workbook.become({ sheets: ["Läget", "Projekt", "Iakttagelser"], overview: "Läget" });
    expect(await screen.findByRole("button", { name: "Visa bladet Läget" })).toBeVisible();
    expect(screen.getByText("Sammanställningen är skriven")).toBeVisible();
    expect(screen.getByText(/^Ersätter innehållet på bladen Läget, Projekt och Iakttagelser\./u)).toBeVisible();
    workbook.become({ overview: null });
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Visa bladet/u })).toBeNull());
  });

  it("does not offer to write over what keeps the first summary from being taken away", async () => {
    const { user, workbook } = await openSummary();
    await user.click(write());
    workbook.next({ kind: "edited", cells: [{ sheet: "Projekt", cell: "C4" }] });
    await user.click(await screen.findByRole("button", { name: "Ta bort sammanställningen" }));
    expect(await screen.findByText("Inget är borttaget")).toBeVisible();
    expect(screen.getByRole("button", { name: "Gå till C4 på bladet Projekt" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Skriv över" })).toBeNull();
    act(() => workbook.change({ sheet: "Projekt", cell: "C4" }));
    await waitFor(() => expect(screen.queryByText("Inget är borttaget")).toBeNull());
  });
});

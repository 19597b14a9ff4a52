import { screen, waitFor, within } from "@testing-library/react";
import { memoryOf } from "../../support/pane/fake-ports";
import { goToScreen, openChecked, openPane } from "../../support/pane/open-pane";

describe("Regler", () => {
  it("shows rules with their sentence, number and whose it is, and finds them", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Regler");
    await user.type(await screen.findByRole("searchbox"), "FRI-01");
    const card = screen.getByRole("article");
    expect(card).toHaveTextContent(/senast sex månader efter/u);
    expect(card).toHaveTextContent(/Källa 2\.1/u);
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "STR-01");
    expect(screen.getByRole("article")).toHaveTextContent("Medelkolls standardregel, inte stadens text");
    expect(screen.queryByRole("switch")).toBeNull();
  });

  it("groups rules by the sentence that they rest on, the city's first, and ours last as what they are", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Regler");
    const city = (await screen.findByRole("heading", { level: 3, name: "Ur anvisningarna" })).closest("section")!;
    const own = screen.getByRole("heading", { level: 3, name: "Medelkolls standardregler" }).closest("section")!;
    expect(city.compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const quoted = within(city).getAllByRole("article");
    expect(quoted.every((article) => article.querySelector("blockquote") !== null)).toBe(true);
    expect(own.querySelector("blockquote")).toBeNull();
    const first = within(quoted.find((article) => /Källa 2\.1\./u.test(article.textContent))!);
    expect(first.queryByText("FRI-01")).toBeNull();
    await user.click(first.getByRole("button", { name: /^5 regler, källa 2\.1$/u }));
    for (const code of ["STA-02", "FRI-01", "FRI-02", "FRI-03", "FRI-07"]) expect(first.getByText(code)).toBeVisible();
  });

  it("turns off a rule that the edition lets be turned off, and checks without it", async () => {
    const { user, workbook } = await openChecked();
    expect(screen.getByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
    const code = await optionalCodeFound();
    await goToScreen(user, "Regler");
    await user.type(await screen.findByRole("searchbox"), code);
    await user.click(screen.getByRole("switch"));
    await waitFor(() => expect(workbook.stored().turnedOff).toEqual([code]));
    await goToScreen(user, "Granska");
    await waitFor(() => expect(screen.queryByText(code)).toBeNull());
  });
});

/** A code on the screen whose rule is optional. */
async function optionalCodeFound(): Promise<string> {
  const { stockholmLibrary } = await import("../../../src/faces/engine/stockholm-library");
  const optional = stockholmLibrary().editions[0].rules.filter((rule) => rule.optional);
  const found = optional.find(({ code }) => screen.queryByText(new RegExp(`^${code}`, "u")));
  if (!found) throw new Error("The sample breaks no optional rule.");
  return found.code;
}

const technical = () => screen.getByRole("button", { name: "Tekniska uppgifter och självtest" });

describe("Om", () => {
  it("shows version, host and what it can, and tests itself", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Om");
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(technical());
    expect(screen.getByText("Medelkoll, version 0.1.0-test")).toBeVisible();
    expect(screen.getByRole("row", { name: "ExcelApi 1.20 Nej" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kör självtest" }));
    expect(await screen.findAllByText(/: Fungerar$/u)).toHaveLength(5);
  });

  it("shows the error report before it copies it, with nothing of the workbook in it", async () => {
    const { user } = await openChecked();
    await goToScreen(user, "Om");
    await user.click(screen.getByRole("button", { name: "Felrapport" }));
    const report = screen.getByText(/^Medelkoll: 0\.1\.0-test/u).textContent;
    expect(report).toMatch(/FRI-01 1/u);
    expect(report).not.toMatch(/Farsta|Drevviken|Redovisning|kr/iu);
    await user.click(screen.getByRole("button", { name: "Kopiera" }));
    expect(await navigator.clipboard.readText()).toBe(report);
    expect(screen.getByText("Kopierat.")).toBeVisible();
  });

  it("removes what is stored only after a second yes", async () => {
    const memory = memoryOf(true);
    const { user, workbook } = await openPane({ ports: { memory } });
    await goToScreen(user, "Om");
    await user.click(screen.getByRole("button", { name: "Återställ Medelkoll" }));
    await user.click(screen.getByRole("button", { name: "Återställ …" }));
    expect(workbook.log).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Ta bort allt sparat" }));
    await waitFor(() => expect(workbook.log).toEqual(["save"]));
    expect(memory.introductionSeen()).toBe(false);
    expect(await screen.findByRole("button", { name: "Prova med exempel" })).toBeVisible();
  });

  it("lists the keys", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Om");
    const keys = screen.getByRole("heading", { name: "Kortkommandon" }).parentElement!;
    expect(within(keys).getByText("Ctrl+Skift+Alt+G")).toBeVisible();
    // Help and shortcuts come before anything technical.
    expect(keys.compareDocumentPosition(technical())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

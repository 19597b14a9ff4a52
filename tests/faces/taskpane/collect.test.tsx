import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { listBytes } from "../../support/command-line";
import { samples } from "../../support/returned";
import { goToScreen, openPane, type OpenedPane } from "../../support/pane/open-pane";

/** A sample as the browser hands it over. */
const picked = (path: string, name = path.split("/").at(-1) ?? path): File =>
  fileOf(name, readFileSync(join(samples, path)));

function fileOf(name: string, bytes: Uint8Array): File {
  const copy = new Uint8Array(bytes);
  return Object.assign(new File([copy], name), { arrayBuffer: () => Promise.resolve(copy.slice(0).buffer) });
}

/** A list of one project, named for its file, whose unit nothing decides. */
const unitless = (name: string): File =>
  fileOf(
    name,
    listBytes([
      ["Projekt", "Nämnd", "Beviljat", "Utfall", "Status"],
      [`Ljus ${name}`, "Farsta", 45_000, 40_000, "Genomfört"],
    ]),
  );

const farsta = "returned/Farsta sdf tkr.xlsx";
const kungsholmen = "returned/Kungsholmen.xlsx";
const kyrko = "returned/Kyrkogardsnamnden uppfoljningsrapport.xlsx";

async function openCollect(options: Parameters<typeof openPane>[0] = {}): Promise<OpenedPane> {
  const pane = await openPane(options);
  await goToScreen(pane.user, "Flera nämnder");
  return pane;
}

const pick = ({ user }: OpenedPane, label: string, ...files: readonly File[]): Promise<void> =>
  user.upload(screen.getByLabelText(label, { selector: "input" }), [...files]);
const write = () => screen.getByRole("button", { name: "Skriv sammanställningen" });
const returned = () => within(screen.getByRole("list", { name: "Inlämnade arbetsböcker" }));
/** The heading of a step, with how it stands. */
const step = (name: RegExp) => screen.findByRole("button", { name });
const status = () => within(screen.getByRole("group", { name: "Läget" }));
const answer = (name: RegExp | string) => within(screen.getByRole("article")).getByRole("button", { name });

/** Unfolds a step that is folded. */
async function unfold({ user }: OpenedPane, name: RegExp): Promise<void> {
  const heading = await step(name);
  if (heading.getAttribute("aria-expanded") === "false") await user.click(heading);
}
const files = /^(?:1|Klart) ?Filer/u;
const questions = /^(?:2|Klart) ?Frågor/u;
const namnder = /^(?:3|Klart) ?Nämnder/u;
const result = /^4 ?Resultat/u;

describe("Flera nämnder", () => {
  it("reads what is picked, says what is missing, and writes the consolidated document with one click", async () => {
    const pane = await openCollect();
    expect(screen.queryByRole("button", { name: "Skriv sammanställningen" })).toBeNull();
    expect(status().getByRole("button", { name: "Ingen arbetsbok är vald" })).toBeVisible();
    await pick(pane, "Välj arbetsböcker", picked(farsta), picked(kyrko));
    expect(await step(/Nämnder 2 nämnder i filerna$/u)).toBeVisible();
    expect(status().getByRole("button", { name: "2 lästa" })).toBeVisible();
    expect(await step(/Filer 2 lästa · Utan register$/u)).toHaveAttribute("aria-expanded", "false");
    await unfold(pane, files);
    expect(await returned().findByText("Läst, 3 projekt")).toBeVisible();
    await pick(pane, "Välj register över beviljade projekt", picked("granted-register.xlsx"));
    expect(await status().findByRole("button", { name: /^\d+ nämnder saknas: \S+.* och \d+ till$/u })).toBeVisible();
    await unfold(pane, result);
    expect(await screen.findByText(/^Redovisade: \d+ av \d+ beviljade projekt\.$/u)).toBeVisible();
    expect(screen.queryByText(/Utan registret/u)).toBeNull();
    // What is still open is said where it is written, with the way there.
    const writing = within(screen.getByRole("heading", { name: "5. Skriv" }).closest("section")!);
    expect(writing.getByRole("button", { name: /nämnder saknas/u })).toBeVisible();
    await waitFor(() => expect(write()).toBeEnabled());
    await pane.user.click(write());
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    const names = pane.workbook.written.at(-1)?.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Sammanställning", "Per nämnd", "Redovisningsläge", "Källor", "Regler"]),
    );
    expect(await screen.findByText(/Ersätter den sammanställning som står på bladen/u)).toBeVisible();
    expect(await screen.findByText(/^Här står en sammanställning av 2 arbetsböcker med \d+ projekt\./u)).toBeVisible();
  });

  it("says why one file cannot be read and reads the others; a file can be removed and others added", async () => {
    const pane = await openCollect();
    const broken = Object.assign(new File(["hej"], "trasig.xlsx"), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode("hej").buffer),
    });
    await pick(pane, "Välj arbetsböcker", broken, picked(farsta));
    expect(await step(/Resultat 3 projekt från 1 arbetsbok$/u)).toBeVisible();
    // What cannot be read is something to do, so the step is unfolded.
    expect(status().getByRole("button", { name: "1 fil kan inte läsas" })).toBeVisible();
    expect(await returned().findByText("Kan inte läsas")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Ta bort trasig.xlsx" }));
    expect(await step(/Filer 1 läst · Utan register$/u)).toBeVisible();
    expect(screen.queryByText("trasig.xlsx")).toBeNull();
    await unfold(pane, files);
    await pick(pane, "Välj arbetsböcker", picked(kyrko), picked(farsta));
    expect(await step(/Resultat \d+ projekt från 2 arbetsböcker$/u)).toBeVisible();
    await unfold(pane, files);
    expect(returned().getAllByRole("listitem")).toHaveLength(2);
  });

  it("says who has not reported, with a reminder to one and to all", async () => {
    const copied: string[] = [];
    const pane = await openCollect();
    jest.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => Promise.resolve(void copied.push(text)));
    await pick(pane, "Välj arbetsböcker", picked(farsta), picked(kungsholmen));
    await step(/Resultat \d+ projekt från 2 arbetsböcker$/u);
    await unfold(pane, files);
    await pick(pane, "Välj register över beviljade projekt", picked("granted-register.xlsx"));
    await status().findByRole("button", { name: /nämnder saknas/u });
    await unfold(pane, namnder);
    const silent = within(await screen.findByRole("list", { name: "Har inte redovisat allt" }));
    const [first] = silent.getAllByRole("listitem");
    expect(within(first!).getByText(/^Har inte redovisat: \d+ projekt$/u)).toBeVisible();
    expect(silent.queryByText("Farsta")).toBeNull();
    await pane.user.click(silent.getByRole("button", { name: "Påminnelse till Stadsbyggnadsnämnden" }));
    await pane.user.click(silent.getByRole("button", { name: "Kopiera" }));
    await waitFor(() => expect(copied).toHaveLength(1));
    expect(copied[0]).toContain("Stadsbyggnadsnämnden\nDet här projektet är inte redovisat:");
    expect(copied[0]).not.toContain("Trafiknämnden");
    await pane.user.click(screen.getByRole("button", { name: /^Påminnelse till alla \d+ som har något kvar/u }));
    await pane.user.click(screen.getAllByRole("button", { name: "Kopiera" })[0]!);
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied[1]).toContain("Trafiknämnden");
    expect(copied[1]).toContain("Det här behöver rättas i redovisningen (Farsta sdf tkr.xlsx):");
  });

  it("makes Nyckeltal and Sammanställ speak of what was collected, until the open workbook is asked for", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(farsta), picked(kyrko));
    await step(/Resultat \d+ projekt från 2 arbetsböcker$/u);
    await goToScreen(pane.user, "Nyckeltal");
    expect(screen.getByText(/^\d+ projekt från 2 arbetsböcker\. Genomförda: /u)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Per nämnd" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: /^Beviljat \S/u }));
    const table = await screen.findByRole("table", { name: "Summan för Alla arbetsböcker" });
    await pane.user.click(within(table).getByRole("button", { name: "Summan för Farsta" }));
    const projects = await within(table).findByRole("table", { name: "Så är det räknat: Beviljat" });
    expect(within(projects).getAllByText(/^Farsta sdf tkr\.xlsx, Redovisning, [A-Z]+\d+$/u).length).toBeGreaterThan(2);
    expect(within(projects).getByRole("row", { name: /^Summa 3\s300\s000\skr$/u })).toBeVisible();
    await goToScreen(pane.user, "Sammanställ");
    expect(screen.queryByRole("button", { name: /^Skriv/u })).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "Till Flera nämnder" }));
    await screen.findByRole("heading", { level: 2, name: "Flera nämnder" });
    await goToScreen(pane.user, "Nyckeltal");
    await pane.user.click(screen.getByRole("button", { name: "Visa den öppna arbetsboken" }));
    expect(await screen.findByText(/^3 projekt\. Genomförda: /u)).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Visa arbetsböckerna under Flera nämnder" }));
    expect(await screen.findByText(/från 2 arbetsböcker\. Genomförda: /u)).toBeVisible();
  });

  it("shows the as-of date beside the figures, and changes it there", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(farsta));
    await unfold(pane, result);
    await pane.user.click(await screen.findByRole("button", { name: "Avstämningsdag: den 13 november 2024. Ändra" }));
    const field = screen.getByLabelText("Avstämningsdag");
    await pane.user.clear(field);
    await pane.user.type(field, "2024-06-30");
    await pane.user.tab();
    expect(await screen.findByRole("button", { name: "Avstämningsdag: den 30 juni 2024. Ändra" })).toBeVisible();
    expect(pane.workbook.stored().asOf).toBe("2024-06-30");
  });

  it("takes the file that is chosen in a dialog which opened before the step was folded", async () => {
    const pane = await openCollect();
    const field = screen.getByLabelText("Välj register över beviljade projekt", { selector: "input" });
    await pick(pane, "Välj arbetsböcker", picked(farsta));
    expect(await step(/Filer 1 läst · Utan register$/u)).toHaveAttribute("aria-expanded", "false");
    await pane.user.upload(field, [picked("granted-register.xlsx")]);
    expect(await step(/Filer 1 läst$/u)).toBeVisible();
  });

  it("settles what nobody granted, and remembers it in the workbook", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(farsta));
    await unfold(pane, files);
    // A register with other nämnder's projects only: the workbook of Kyrkogårdsnämnden grants nothing to Farsta.
    await pick(pane, "Välj register över beviljade projekt", picked(kyrko));
    await screen.findByText("Fråga 1 av 3");
    expect(screen.getByRole("heading", { name: /^Vad gäller för ”.+” \(Farsta sdf tkr\.xlsx\)\?$/u })).toBeVisible();
    expect(screen.getByText(/^Projektet är redovisat \(beviljat belopp [\d\s]+kr, utfall /u)).toBeVisible();
    await pane.user.click(answer("Räkna med det ändå"));
    expect(await screen.findByText("Fråga 1 av 2")).toHaveFocus();
    expect(await screen.findByText("1 avgörande är sparat i arbetsboken.")).toBeVisible();
    expect(Object.values(pane.workbook.stored().settlements.notGranted ?? {})).toEqual(["counts"]);
    await pane.user.click(
      screen.getByRole("button", { name: /^Ångra: ”.+” räknas med, fast det inte finns i registret$/u }),
    );
    await waitFor(() => expect(pane.workbook.stored().settlements.notGranted).toEqual({}));
    expect(await screen.findByText("Fråga 1 av 3")).toBeVisible();
    expect(screen.queryByText(/^Sparat\./u)).toBeNull();
  });

  it("asks which of several versions from one nämnd counts, with nothing chosen beforehand", async () => {
    const pane = await openCollect();
    const [older, newer] = ["Skarpnack version 1.xlsx", "Skarpnack version 2.xlsx"] as const;
    await pick(pane, "Välj arbetsböcker", picked(`awkward/${older}`), picked(`awkward/${newer}`));
    await screen.findByRole("heading", { name: "Vilken fil från Skarpnäcks stadsdelsnämnd gäller?" });
    // What each of them gives, and no button that is pressed already.
    const choices = within(screen.getByRole("article")).getAllByRole("button");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Skarpnack version 1\.xlsx: \d+ projekt, beviljat belopp [\d\s]+kr, utfall [\d\s]+kr$/u),
      expect.stringMatching(/^Skarpnack version 2\.xlsx: \d+ projekt, /u),
      "Alla: de är delar av samma redovisning",
    ]);
    expect(screen.getByText(/räknas inte med förrän du har valt\./u)).toBeVisible();
    expect(
      screen.getByText(new RegExp(`Sparad sist är ${newer}\\. Det avgör inte vilken som gäller\\.`, "u")),
    ).toBeVisible();
    await pane.user.click(answer(/^Skarpnack version 1/u));
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({ skarpnack: older }));
    await pane.user.click(await screen.findByRole("button", { name: "Ångra" }));
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({}));
    await waitFor(() => expect(answer("Alla: de är delar av samma redovisning")).toBeEnabled());
    await pane.user.click(answer("Alla: de är delar av samma redovisning"));
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({ skarpnack: "*" }));
    await pane.user.click(
      await screen.findByRole("button", { name: "Ångra: Skarpnäcks stadsdelsnämnd: alla filer gäller" }),
    );
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({}));
  });

  it("asks what a workbook does not decide, and the answer is about workbooks with those headings", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(kungsholmen), picked(farsta));
    expect(await screen.findByText("Gäller Kungsholmen.xlsx.")).toBeVisible();
    await pane.user.click(answer("Läs inte kolumnen"));
    expect(await screen.findByText("Inga obesvarade frågor", { selector: "h3" })).toBeVisible();
    expect(await step(/^Klart ?Frågor/u)).toBeVisible();
    const { answers, answersFor, layouts } = pane.workbook.stored();
    expect([answers, answersFor]).toEqual([{}, {}]);
    expect(Object.values(layouts).map(({ files: asked }) => asked)).toEqual([{ "Kungsholmen.xlsx": "2024-11-13" }]);
  });

  it("asks what several workbooks do not decide once, answers for them all, and takes it back", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", unitless("a.xlsx"), picked(kyrko));
    await screen.findByText("Gäller a.xlsx.");
    await unfold(pane, files);
    await pick(pane, "Välj arbetsböcker", unitless("b.xlsx"));
    expect(await screen.findByText("Gäller alla 2 filerna: a.xlsx och b.xlsx.")).toBeVisible();
    expect(screen.getAllByRole("heading", { name: "Vilken enhet är beloppen i?" })).toHaveLength(1);
    await pane.user.click(answer(/^Tusental/u));
    await screen.findByText("Inga obesvarade frågor", { selector: "h3" });
    const { layouts } = pane.workbook.stored();
    expect(Object.values(layouts).map(({ units = {} }) => Object.keys(units["tkr"]?.files ?? {}))).toEqual([
      ["a.xlsx", "b.xlsx"],
    ]);
    expect(screen.getByText("Gäller arbetsböcker med samma rubriker som a.xlsx och b.xlsx")).toBeVisible();
    // A third one that comes later is read as answered, and says so.
    await unfold(pane, files);
    await pick(pane, "Välj arbetsböcker", unitless("c.xlsx"));
    await unfold(pane, result);
    await pane.user.click(await screen.findByRole("button", { name: /^c\.xlsx: /u }));
    expect(
      await screen.findByText(/Svaret gavs för a\.xlsx \(2024-11-13\) och b\.xlsx \(2024-11-13\)\./u),
    ).toBeVisible();
    await unfold(pane, questions);
    await pane.user.click(screen.getByRole("button", { name: "Ångra: Enhet: Tusental kronor (tkr)" }));
    expect(await screen.findByText("Gäller alla 3 filerna: a.xlsx, b.xlsx och c.xlsx.")).toBeVisible();
    expect(pane.workbook.stored().layouts).toEqual({});
  });

  it("asks before the summary of the open workbook itself is replaced", async () => {
    const pane = await openCollect();
    pane.workbook.become({
      kind: "whole",
      sheets: ["Sammanställning", "Projekt", "Iakttagelser"],
      overview: "Sammanställning",
      asOf: "2024-11-13",
      about: { scope: "own-workbook", workbooks: 1, projects: 3 },
      run: "earlier",
    });
    await pick(pane, "Välj arbetsböcker", picked(farsta), picked(kyrko));
    await waitFor(() => expect(write()).toBeEnabled());
    await pane.user.click(write());
    expect(await screen.findByText("Ersätta sammanställningen?")).toBeVisible();
    expect(pane.workbook.written).toHaveLength(0);
    await pane.user.click(screen.getByRole("button", { name: "Ersätt sammanställningen" }));
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(pane.workbook.written).toHaveLength(1);
  });

  it("takes workbooks that are dropped as it takes those that are picked", async () => {
    await openCollect();
    fireEvent.drop(screen.getByText("Eller släpp arbetsböckerna här."), { dataTransfer: { files: [picked(farsta)] } });
    expect(await step(/Resultat 3 projekt från 1 arbetsbok$/u)).toBeVisible();
  });

  it("asks before cells changed by hand are overwritten, and then writes the consolidated document", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(farsta));
    await waitFor(() => expect(write()).toBeEnabled());
    pane.workbook.next({ kind: "edited", cells: [{ sheet: "Källor", cell: "A2" }] });
    await pane.user.click(write());
    await pane.user.click(await screen.findByRole("button", { name: "Skriv över" }));
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    expect(pane.workbook.log.filter((entry) => entry.startsWith("write"))).toEqual(["write", "write over"]);
    expect(pane.workbook.written.at(-1)?.sheets.map(({ name }) => name)).toContain("Källor");
  });

  it.each(["sv", "en"] as const)("has nothing that axe objects to: %s", async (language) => {
    const { user, container } = await openPane({ ports: { language } });
    await goToScreen(user, language === "sv" ? "Flera nämnder" : "Several nämnder");
    await user.upload(
      screen.getByLabelText(language === "sv" ? "Välj arbetsböcker" : "Choose workbooks", { selector: "input" }),
      [picked(kyrko)],
    );
    const steps =
      language === "sv"
        ? /^(?:\d|Klart) ?(?:Filer|Frågor|Nämnder|Resultat)/u
        : /^(?:\d|Done) ?(?:Files|Questions|Nämnder|Result)/u;
    await screen.findByRole("button", { name: language === "sv" ? /Resultat/u : /Result/u });
    for (const heading of screen.getAllByRole("button", { name: steps }))
      if (heading.getAttribute("aria-expanded") === "false") await user.click(heading);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

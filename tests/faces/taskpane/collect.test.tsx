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

describe("Flera nämnder", () => {
  it("reads what is picked, says what is missing, and writes the consolidated document with one click", async () => {
    const pane = await openCollect();
    expect(write()).toBeDisabled();
    await pick(pane, "Välj arbetsböcker", picked(farsta), picked(kyrko));
    expect(await screen.findByText(/Utan registret/u)).toBeVisible();
    expect(await returned().findByText("Läst, 3 projekt")).toBeVisible();
    await pick(pane, "Välj register över beviljade projekt", picked("granted-register.xlsx"));
    expect(await screen.findByText(/^Redovisade: \d+ av \d+ beviljade projekt\.$/u)).toBeVisible();
    expect(screen.queryByText(/Utan registret/u)).toBeNull();
    await waitFor(() => expect(write()).toBeEnabled());
    await pane.user.click(write());
    expect(await screen.findByText("Sammanställningen är skriven")).toBeVisible();
    const names = pane.workbook.written.at(-1)?.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Sammanställning", "Per nämnd", "Redovisningsläge", "Källor", "Regler"]),
    );
    expect(await screen.findByText(/Ersätter den sammanställning som står på bladen/u)).toBeVisible();
  });

  it("says why one file cannot be read and reads the others; a file can be removed and others added", async () => {
    const pane = await openCollect();
    const broken = Object.assign(new File(["hej"], "trasig.xlsx"), {
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode("hej").buffer),
    });
    await pick(pane, "Välj arbetsböcker", broken, picked(farsta));
    expect(await screen.findByText("från 1 arbetsbok", { exact: false })).toBeVisible();
    expect(await returned().findByText("Kan inte läsas")).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Ta bort trasig.xlsx" }));
    expect(await screen.findByText("från 1 arbetsbok", { exact: false })).toBeVisible();
    expect(screen.queryByText("trasig.xlsx")).toBeNull();
    await pick(pane, "Välj arbetsböcker", picked(kyrko), picked(farsta));
    expect(await screen.findByText("2 arbetsböcker", { exact: false })).toBeVisible();
    expect(returned().getAllByRole("listitem")).toHaveLength(2);
  });

  it("settles what nobody granted, and remembers it in the workbook", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(farsta));
    // A register with other nämnder's projects only: the workbook of Kyrkogårdsnämnden grants nothing to Farsta.
    await pick(pane, "Välj register över beviljade projekt", picked(kyrko));
    const [question] = await screen.findAllByRole("combobox", { name: /^Vad gäller för ”/u });
    const card = within(question!.closest("article")!);
    await pane.user.selectOptions(question!, "Räkna med det ändå");
    await pane.user.click(card.getByRole("button", { name: "Spara svaret" }));
    expect(await screen.findByText("1 avgörande är sparat i arbetsboken.")).toBeVisible();
    expect(Object.values(pane.workbook.stored().settlements.notGranted ?? {})).toEqual(["counts"]);
    const before = screen.getAllByRole("combobox", { name: /^Vad gäller för ”/u }).length;
    await pane.user.click(
      screen.getByRole("button", { name: /^Ångra: ”.+” räknas med, fast det inte finns i registret$/u }),
    );
    await waitFor(() => expect(pane.workbook.stored().settlements.notGranted).toEqual({}));
    await waitFor(() =>
      expect(screen.getAllByRole("combobox", { name: /^Vad gäller för ”/u })).toHaveLength(before + 1),
    );
  });

  it("asks which of several versions from one nämnd counts, with nothing chosen beforehand", async () => {
    const pane = await openCollect();
    const [older, newer] = ["Skarpnack version 1.xlsx", "Skarpnack version 2.xlsx"] as const;
    await pick(pane, "Välj arbetsböcker", picked(`awkward/${older}`), picked(`awkward/${newer}`));
    const question = await screen.findByRole("combobox", { name: "Vilken fil från Skarpnäcks stadsdelsnämnd gäller?" });
    expect(within(question).getByRole("option", { name: "Välj …", selected: true })).toBeInTheDocument();
    expect(screen.getByText("Beloppen som skiljer sig åt räknas inte med förrän du har valt.")).toBeVisible();
    expect(screen.getByText(`Sparad sist är ${newer}. Det avgör inte vilken som gäller.`)).toBeVisible();
    await pane.user.selectOptions(question, older);
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({ skarpnack: older }));
    await pane.user.selectOptions(question, "Alla: de är delar av samma redovisning");
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({ skarpnack: "*" }));
    await screen.findByRole("button", { name: "Ångra: Skarpnäcks stadsdelsnämnd: alla filer gäller" });
    await pane.user.selectOptions(question, older);
    const back = `Ångra: Skarpnäcks stadsdelsnämnd: ${older} gäller`;
    await pane.user.click(await screen.findByRole("button", { name: back }));
    await waitFor(() => expect(pane.workbook.stored().settlements.versions).toEqual({}));
    await waitFor(() => expect(question).toHaveValue(""));
  });

  it("asks what a workbook does not decide, and the answer is about workbooks with those headings", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", picked(kungsholmen), picked(farsta));
    const section = await screen.findByRole("heading", { name: `Frågor om ${kungsholmen.split("/")[1] ?? ""}` });
    const card = within(section.parentElement!);
    await pane.user.selectOptions(card.getByRole("combobox"), "Läs inte kolumnen");
    await pane.user.click(card.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /^Frågor om Kungsholmen/u })).toBeNull());
    expect(returned().queryByText(/fråga/u)).toBeNull();
    const { answers, answersFor, layouts } = pane.workbook.stored();
    expect([answers, answersFor]).toEqual([{}, {}]);
    expect(Object.values(layouts).map(({ files }) => files)).toEqual([{ "Kungsholmen.xlsx": "2024-11-13" }]);
  });

  it("asks what several workbooks do not decide once, answers for them all, and takes it back", async () => {
    const pane = await openCollect();
    await pick(pane, "Välj arbetsböcker", unitless("a.xlsx"), picked(kyrko));
    await screen.findByRole("heading", { name: "Frågor om a.xlsx" });
    await pick(pane, "Välj arbetsböcker", unitless("b.xlsx"));
    const section = within((await screen.findByRole("heading", { name: "Frågor om 2 filer" })).parentElement!);
    expect(section.getByText("Svaren gäller alla filerna: a.xlsx och b.xlsx.")).toBeVisible();
    expect(screen.getAllByRole("heading", { name: "Vilken enhet är beloppen i?" })).toHaveLength(1);
    await pane.user.click(section.getByRole("radio", { name: /^Tusental/u }));
    await pane.user.click(section.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: /^Frågor om/u })).toBeNull());
    const { layouts } = pane.workbook.stored();
    expect(Object.values(layouts).map(({ units = {} }) => Object.keys(units["tkr"]?.files ?? {}))).toEqual([
      ["a.xlsx", "b.xlsx"],
    ]);
    expect(screen.getByText("Gäller arbetsböcker med samma rubriker som a.xlsx och b.xlsx")).toBeVisible();
    // A third one that comes later is read as answered, and says so.
    await pick(pane, "Välj arbetsböcker", unitless("c.xlsx"));
    await pane.user.click(await screen.findByRole("button", { name: /^c\.xlsx: /u }));
    expect(
      await screen.findByText(/Svaret gavs för a\.xlsx \(2024-11-13\) och b\.xlsx \(2024-11-13\)\./u),
    ).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "Ångra: Enhet: Tusental kronor (tkr)" }));
    expect(await screen.findByRole("heading", { name: "Frågor om 3 filer" })).toBeVisible();
    expect(pane.workbook.stored().layouts).toEqual({});
  });

  it("takes workbooks that are dropped as it takes those that are picked", async () => {
    await openCollect();
    fireEvent.drop(screen.getByText("Eller släpp arbetsböckerna här."), { dataTransfer: { files: [picked(farsta)] } });
    expect(await screen.findByText("Läst, 3 projekt")).toBeVisible();
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
    await screen.findByRole("heading", { name: language === "sv" ? "Resultat" : "Result" });
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import type { SavedAs } from "../../../src/core/host/save-file";
import { parseSettings } from "../../../src/core/host/parse-settings";
import { addressOf } from "sheet-refs";
import { goToScreen, openChecked, openPane, type OpenedPane } from "../../support/pane/open-pane";

// Workbooks of editions are large, and each is edited with another library.
jest.setTimeout(300_000);

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function host(answer: SavedAs = "saved") {
  const files: Saved[] = [];
  return {
    files,
    saveFile: (name: string, bytes: Uint8Array): Promise<SavedAs> => {
      files.push({ name, bytes });
      return Promise.resolve(answer);
    },
  };
}

const press = async ({ user }: Pick<OpenedPane, "user">, name: RegExp | string): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** The edition as the pane hands it out. */
async function exported(pane: OpenedPane, files: readonly Saved[]): Promise<Uint8Array> {
  await goToScreen(pane.user, "Regler");
  const unfold = await screen.findByRole("button", { name: "Egna anvisningar" });
  if (unfold.getAttribute("aria-expanded") !== "true") await pane.user.click(unfold);
  await press(pane, "Hämta som arbetsbok");
  await screen.findByText(
    /^Anvisningarna är sparade som arbetsbok: anvisningar trygghetsinvesteringar-2024 1\.0\.xlsx$/u,
  );
  return files.at(-1)!.bytes;
}

/** As somebody edits it in Excel: cells by the row that begins with a text and the heading of the column. */
async function edited(
  bytes: Uint8Array,
  changes: readonly (readonly [sheet: string, row: string, heading: string, value: string])[],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  for (const [name, first, heading, value] of changes) {
    const sheet = book.getWorksheet(name)!;
    let [at, column] = [0, 2];
    sheet.eachRow((row, number) => {
      row.eachCell((cell, index) => {
        if (heading !== "" && cell.text === heading) column = index;
      });
      if (row.getCell(1).text === first) at = number;
    });
    expect([name, first, at > 0, heading === "" || column !== 2]).toEqual([name, first, true, true]);
    sheet.getCell(at, column).value = value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function pickEdition({ user }: OpenedPane, bytes: Uint8Array): Promise<void> {
  const copy = new Uint8Array(bytes);
  const file = Object.assign(new File([copy], "Våra anvisningar.xlsx"), {
    arrayBuffer: () => Promise.resolve(copy.slice(0).buffer),
  });
  await user.upload(screen.getByLabelText(/^Använd (?:andra )?egna anvisningar$/u, { selector: "input" }), file);
}

const ours = [
  ["Utgåva", "Version", "", "2.0"],
  ["Utgåva", "Titel", "", "Våra egna anvisningar"],
] as const;

it("an edited edition is chosen, says whose it is everywhere, stays with the workbook, and can be taken back", async () => {
  const { files, saveFile } = host();
  const pane = await openChecked({ ports: { saveFile } });
  const bytes = await exported(pane, files);
  await pickEdition(pane, await edited(bytes, [...ours, ["Regler", "FRI-01", "Allvar", "Upplysning"]]));
  expect(await screen.findByText("Anvisningarna i Våra anvisningar.xlsx används")).toBeVisible();
  expect(await screen.findByText(/^Egna anvisningar gäller: Våra egna anvisningar \(version 2\.0\)\./u)).toBeVisible();
  // The check has been run anew by it.
  await goToScreen(pane.user, "Granska");
  expect(await screen.findByText("3 projekt lästa, 5 att åtgärda, 2 upplysningar")).toBeVisible();
  await goToScreen(pane.user, "Sammanställ");
  expect(screen.getByText("Egna anvisningar gäller: Våra egna anvisningar (version 2.0).")).toBeVisible();
  expect(screen.queryByRole("combobox", { name: "Anvisningar" })).toBeNull();
  await press(pane, "Skriv sammanställningen");
  await screen.findByText("Sammanställningen är skriven");
  expect(JSON.stringify(pane.workbook.written.at(-1)?.sheets)).toContain("Våra egna anvisningar");
  await goToScreen(pane.user, "Om");
  expect(await screen.findByText(/^Egna anvisningar gäller: Våra egna anvisningar/u)).toBeVisible();
  // Through what is stored, as it would be read tomorrow.
  const stored = parseSettings(JSON.parse(JSON.stringify(pane.workbook.stored())));
  expect(JSON.parse(stored.ownEdition ?? "null")).toMatchObject({ id: "trygghetsinvesteringar-2024", version: "2.0" });
  await goToScreen(pane.user, "Regler");
  await press(pane, "Spara ändringarna");
  await screen.findByText(/^Ändringarna är sparade: ändringar trygghetsinvesteringar-2024 2\.0\.txt$/u);
  expect(new TextDecoder().decode(files.at(-1)!.bytes)).toContain("”1.0” blir ”2.0”");
  await press(pane, "Sluta använda dem");
  await waitFor(() => expect(pane.workbook.stored().ownEdition).toBeNull());
  await waitFor(() => expect(screen.queryByText(/^Egna anvisningar gäller/u)).toBeNull());
  await goToScreen(pane.user, "Granska");
  expect(await screen.findByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
});

it("faults are shown at their cells, what was in force still is, and a copy has them in its own cells; mended it is used", async () => {
  const { files, saveFile } = host();
  const pane = await openPane({ ports: { saveFile } });
  const bytes = await exported(pane, files);
  const faulty = await edited(bytes, [...ours, ["Regler", "FRI-01", "Allvar", "Kanske"]]);
  await pickEdition(pane, faulty);
  expect(await screen.findByText("Anvisningarna i Våra anvisningar.xlsx används inte")).toBeVisible();
  expect(screen.getByText(/^1 fel måste rättas först\./u)).toBeVisible();
  const found = within(screen.getByRole("list", { name: "Det här hittades i Våra anvisningar.xlsx" }));
  expect(found.getByText(/^Bladet Regler, [A-Z]+\d+$/u)).toBeVisible();
  expect(pane.workbook.stored().ownEdition).toBeNull();
  const { violations } = await axe.run(pane.container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const at = found.getByText(/^Bladet Regler, /u).textContent.replace(/^.*, /u, "");
  await press(pane, "Spara kopia med felen markerade");
  expect(await screen.findByText("Kopian är sparad: Våra anvisningar (att rätta).xlsx")).toBeVisible();
  const copy = files.at(-1)!.bytes;
  const read = readXlsx({ name: "kopia.xlsx", bytes: copy }, nodeEngine);
  if (!read.ok) throw new Error("The copy cannot be read.");
  const notes = read.snapshot.sheets.find(({ name }) => name === "Regler")?.notes ?? [];
  expect(notes.map(({ row, column }) => addressOf(row, column))).toContain(at);
  // The copy is what is mended: its own list of faults is no sheet of the edition, so the same one fault is left.
  await pickEdition(pane, copy);
  await waitFor(() => expect(screen.queryByText("Kopian är sparad: Våra anvisningar (att rätta).xlsx")).toBeNull());
  const again = await screen.findByRole("list", { name: "Det här hittades i Våra anvisningar.xlsx" });
  expect(within(again).getAllByRole("listitem")).toHaveLength(1);
  await pickEdition(pane, await edited(bytes, [...ours, ["Regler", "FRI-01", "Allvar", "Upplysning"]]));
  expect(await screen.findByText("Anvisningarna i Våra anvisningar.xlsx används")).toBeVisible();
  await waitFor(() => expect(pane.workbook.stored().ownEdition).not.toBeNull());
});

it("a workbook that is no edition is refused, and one whose kept edition is damaged is not checked by another", async () => {
  const pane = await openChecked();
  await goToScreen(pane.user, "Regler");
  await press(pane, "Egna anvisningar");
  await screen.findByRole("button", { name: "Hämta som arbetsbok" });
  await pickEdition(pane, new TextEncoder().encode("hej"));
  expect(await screen.findByText("Anvisningarna i Våra anvisningar.xlsx används inte")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Spara kopia med felen markerade" })).toBeNull();
});

it("an edition that this version cannot read stops the check and says what to do", async () => {
  const settings = parseSettings({ ownEdition: '{"id":"trasig"}' });
  const pane = await openPane({ host: { loadSettings: () => Promise.resolve(settings) } });
  await press(pane, "Granska arbetsboken");
  expect(await screen.findByText("Egna anvisningar kan inte läsas")).toBeVisible();
  expect(screen.queryByText(/ lästa, /u)).toBeNull();
  await goToScreen(pane.user, "Regler");
  expect(await screen.findByText(/^De egna anvisningarna som är sparade i arbetsboken kan inte läsas/u)).toBeVisible();
  await press(pane, "Sluta använda dem");
  await screen.findByRole("searchbox");
  await goToScreen(pane.user, "Granska");
  await press(pane, "Granska arbetsboken");
  expect(await screen.findByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { samples } from "../../support/returned";
import { goToScreen, openChecked, openPane, type OpenedPane } from "../../support/pane/open-pane";
import { collectedWith, fileOf, host, opens, pickRegister, press, saves } from "../../support/pane/sending";

/** Copies in which whoever sent a workbook can mend it: of the open one, of one among several, and with the letters. */

const name = "Farsta sdf tkr.xlsx";
const copy = "Farsta sdf tkr (att rätta).xlsx";
const original = new Uint8Array(readFileSync(join(samples, "returned", name)));
const bytes = (): Promise<ArrayBuffer> => Promise.resolve(original.slice().buffer);
const notes = (file: Uint8Array): string =>
  Object.entries(unzipSync(file))
    .filter(([part]) => /comments\d*\.xml$/u.test(part))
    .map(([, xml]) => strFromU8(xml))
    .join("");

/** Read as it was picked, and then another. */
const thatChanges = (): File => {
  let reads = 0;
  const changed = original.slice();
  changed.set([1, 2, 3], changed.length - 3);
  return Object.assign(fileOf(name, original), {
    arrayBuffer: () => Promise.resolve((reads++ === 0 ? original : changed).slice().buffer),
  });
};

describe("a copy of the open workbook", () => {
  const checked = async (
    saveFile: ReturnType<typeof host>["saveFile"],
    fileBytes: () => Promise<ArrayBuffer | null> = bytes,
  ): Promise<OpenedPane> => {
    const pane = await openChecked({ host: { fileBytes }, ports: { saveFile } });
    await press(pane, "Kvitto till den som har skickat arbetsboken");
    await press(pane, "Spara kopia att rätta i");
    return pane;
  };

  it("is saved by a name that says what it is, of the workbook as it is now", async () => {
    const { files, saveFile } = saves();
    const pane = await checked(saveFile);
    expect(await screen.findByText(`Kopian är sparad: ${copy}`)).toBeVisible();
    expect(files.map((file) => [file.name, file.type])).toEqual([[copy, "xlsx"]]);
    expect(notes(files[0]!.bytes)).toContain("Medelkoll");
    expect(notes(original)).not.toContain("Medelkoll");
    expect(pane.workbook.log.filter((entry) => entry === "read")).toHaveLength(2);
  });

  it("is opened where it cannot be saved, and made by the command where it cannot even be opened", async () => {
    const { saveFile } = opens();
    await checked(saveFile);
    expect(await screen.findByText("Kopian är öppnad som en ny arbetsbok")).toBeVisible();
  });

  it("is made by the command line where the host takes no file", async () => {
    const { saveFile } = host(() => "cannot");
    await checked(saveFile);
    expect(await screen.findByText("Skapa kopian med kommandot medelkoll mark i stället.")).toBeVisible();
  });

  it("is not made where Excel does not hand out the file, and the pane says what to do", async () => {
    const { files, saveFile } = saves();
    await checked(saveFile, () => Promise.resolve(null));
    expect(await screen.findByText(/^Excel lämnar inte ut arbetsbokens fil här\./u)).toBeVisible();
    expect(files).toEqual([]);
  });
});

describe("a copy of one among several workbooks", () => {
  const ofFile = async (pane: OpenedPane): Promise<void> => {
    await press(pane, /^4 ?Resultat/u);
    await press(pane, new RegExp(`^${name.replaceAll(".", "\\.")}`, "u"));
    await press(pane, `Spara kopia att rätta i av ${name}`);
  };

  it("is saved from its findings", async () => {
    const { files, saveFile } = saves();
    await ofFile(await collectedWith(saveFile));
    expect(await screen.findByText(`Kopian är sparad: ${copy}`)).toBeVisible();
    expect(files.map((file) => file.name)).toEqual([copy]);
    expect(notes(files[0]!.bytes)).toContain("Medelkoll");
  });

  it("is not made of a file that has changed since it was read", async () => {
    const { files, saveFile } = saves();
    await ofFile(await collectedWith(saveFile, thatChanges()));
    expect(await screen.findByText(/^Filen har ändrats sedan den lästes\./u)).toBeVisible();
    expect(files).toEqual([]);
  });
});

describe("copies that go with the letters", () => {
  const box = "Lägg med kopior att rätta i";
  const inZip = (zip: Uint8Array): readonly string[] =>
    Object.keys(unzipSync(zip)).filter((one) => one.endsWith(".xlsx"));

  it("go with them unless the box is cleared", async () => {
    const { files, saveFile } = saves();
    const pane = await collectedWith(saveFile);
    expect(screen.getByRole("checkbox", { name: box })).toBeChecked();
    await press(pane, "Skapa brev");
    expect(await screen.findByText(/1 kopia att rätta i följer med\./u)).toBeVisible();
    expect(inZip(files[0]!.bytes)).toEqual([copy]);

    await pane.user.click(screen.getByRole("checkbox", { name: box }));
    await press(pane, "Skapa brev");
    await screen.findByText(/^2 brev är sparade/u);
    expect(files).toHaveLength(2);
    expect(inZip(files[1]!.bytes)).toEqual([]);
    expect(screen.queryByText(/kopia att rätta i följer med/u)).toBeNull();
    // A letter without a copy does not speak of one.
    const letter = (at: number): string =>
      new TextDecoder().decode(unzipSync(files[at]!.bytes)["begaran-farsta.txt"] ?? new Uint8Array());
    expect(letter(0)).toContain("I den bifogade kopian är cellerna markerade.");
    expect(letter(1)).not.toContain("bifogade kopian");
  });

  it("are told of when one could not be made, and the letters are made all the same", async () => {
    const { files, saveFile } = saves();
    const pane = await collectedWith(saveFile, thatChanges());
    await press(pane, "Skapa brev");
    expect(
      await screen.findByText(new RegExp(`^Ingen kopia att rätta i av ${name}\\. Filen har ändrats`, "u")),
    ).toBeVisible();
    expect(inZip(files[0]!.bytes)).toEqual([]);
    expect(Object.keys(unzipSync(files[0]!.bytes))).toContain("begaran-farsta.docx");
  });

  it("are asked for by a box that says what they are", async () => {
    const { saveFile } = saves();
    await collectedWith(saveFile);
    const field = screen.getByRole("checkbox", { name: box });
    expect(field).toHaveAccessibleDescription(/cellerna som ska rättas färgade och har en anteckning/u);
  });
});

test("the pane's report forms have a sheet for each project where that is chosen", async () => {
  const { files, saveFile } = saves();
  const pane = await openPane({ ports: { saveFile } });
  await goToScreen(pane.user, "Flera nämnder");
  await pickRegister(pane);
  await press(pane, "Rapportmallar till nämnderna");
  await pane.user.click(await screen.findByRole("checkbox", { name: "Ett blad per projekt" }));
  await press(pane, "Skapa rapportmallar");
  await screen.findByText(/^2 rapportmallar är sparade/u);
  const [form] = Object.values(unzipSync(files[0]!.bytes));
  const book = strFromU8(unzipSync(form!)["xl/workbook.xml"] ?? new Uint8Array());
  expect(book).toContain('name="1 Ljus på torget"');
  expect(book).not.toContain('name="Redovisning"');
});

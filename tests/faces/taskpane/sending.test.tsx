import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { listBytes } from "../../support/command-line";
import { handInBytes } from "../../support/returned";
import { goToScreen, openChecked, openPane } from "../../support/pane/open-pane";
import {
  collectedWith,
  farsta,
  fileOf,
  opens,
  pick,
  pickRegister,
  press,
  registerBytes,
  saves,
} from "../../support/pane/sending";

describe("letters and the committee's paper", () => {
  it("letters are saved as one file that is named and counted, until something that they say has changed", async () => {
    const { files, saveFile } = saves();
    const pane = await collectedWith(saveFile);
    await pane.user.type(screen.getByLabelText("Sista svarsdag"), "2024-12-06");
    await pane.user.type(screen.getByLabelText("Frågor besvaras av"), "Registrator");
    // What the register does not have may be what it lacks, by another name.
    expect(screen.getByText(/^3 frågor är obesvarade\. Svaren kan ändra breven och anmälan\.$/u)).toBeVisible();
    await press(pane, "Skapa brev");
    expect(await screen.findByText("2 brev är sparade: brev-2024-11-13.zip")).toBeVisible();
    expect(pane.workbook.stored()).toMatchObject({ lastDay: "2024-12-06", contact: "Registrator" });
    expect(files.map(({ name, type }) => [name, type])).toEqual([["brev-2024-11-13.zip", "zip"]]);
    const letters = unzipSync(files[0]!.bytes);
    expect(Object.keys(letters).toSorted()).toEqual([
      // Farsta has sent projects that nobody has placed yet: it is asked which they are.
      ...["Farsta sdf tkr (att rätta).xlsx", "begaran-farsta.docx", "begaran-farsta.txt"],
      ...["paminnelse-bromma.docx", "paminnelse-bromma.txt"],
    ]);
    expect(new TextDecoder().decode(letters["paminnelse-bromma.txt"])).toContain("Svara senast: 6 december 2024");
    await pane.user.type(screen.getByLabelText("Diarienummer"), "KS 2024/619");
    await pane.user.tab();
    expect(screen.queryByText(/brev är sparade/u)).toBeNull();
  });

  it("the paper is saved by its name", async () => {
    const { files, saveFile } = saves();
    const pane = await collectedWith(saveFile);
    await press(pane, "Skriv anmälan");
    expect(await screen.findByText("Anmälan är sparad: anmalan-2024-11-13.docx")).toBeVisible();
    expect(files.map(({ type }) => type)).toEqual(["docx"]);
    await pane.user.click(screen.getByRole("button", { name: "Skriv sammanställningen" }));
    await screen.findByText("Sammanställningen är skriven");
    expect(screen.queryByText(/Anmälan är sparad/u)).toBeNull();
  });

  it("where nothing can be saved each letter can be copied, and the pane says what else can be done", async () => {
    const { saveFile } = opens();
    const pane = await collectedWith(saveFile);
    const copied: string[] = [];
    jest.spyOn(navigator.clipboard, "writeText").mockImplementation((text) => Promise.resolve(void copied.push(text)));
    await press(pane, "Skapa brev");
    expect(await screen.findByText(/med kommandot medelkoll letters\.$/u)).toBeVisible();
    expect(screen.queryByText(/sparade/u)).toBeNull();
    const list = within(screen.getByRole("list", { name: "Filerna" }));
    await pane.user.click(list.getByRole("button", { name: "Bromma stadsdelsnämnd" }));
    await pane.user.click(list.getByRole("button", { name: "Kopiera" }));
    await waitFor(() => expect(copied[0]).toMatch(/^PÅMINNELSE OM REDOVISNING: /u));
    await press(pane, "Skriv anmälan");
    await pane.user.click(await screen.findByRole("button", { name: "Anmälan som text" }));
    expect(screen.getByRole("region", { name: "Anmälan som text" })).toHaveTextContent("ANMÄLAN: UPPFÖLJNING AV");
  });

  it("are not offered without the register: nobody would know who has not reported", async () => {
    const pane = await openPane();
    await goToScreen(pane.user, "Flera nämnder");
    await pick(pane, "Välj arbetsböcker", farsta);
    await screen.findByRole("heading", { name: "5. Skriv" });
    await press(pane, "Att skicka");
    expect(await screen.findByText(/när registret över beviljade projekt är valt och läst\.$/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Skapa brev" })).toBeNull();
  });

  it("name the workbooks that gave nothing before anything is sent", async () => {
    const { saveFile } = saves();
    const pane = await collectedWith(saveFile);
    await press(pane, /^(?:1|Klart) ?Filer/u);
    await pick(pane, "Välj arbetsböcker", fileOf("trasig.xlsx", new TextEncoder().encode("hej")));
    await screen.findByText("Kan inte läsas");
    if (!screen.queryByRole("button", { name: "Skapa brev" })) await press(pane, "Att skicka");
    await press(pane, "Skapa brev");
    expect(await screen.findByText(/inte gav några projekt: trasig\.xlsx\. Kontrollera/u)).toBeVisible();
  });
});

describe("report forms", () => {
  it("are made of the picked register before anything has been returned", async () => {
    const { files, saveFile } = saves();
    const pane = await openPane({ ports: { saveFile } });
    await goToScreen(pane.user, "Flera nämnder");
    expect(screen.queryByRole("button", { name: "Rapportmallar till nämnderna" })).toBeNull();
    await pickRegister(pane);
    await press(pane, "Rapportmallar till nämnderna");
    await press(pane, "Skapa rapportmallar");
    expect(await screen.findByText("2 rapportmallar är sparade: rapportmallar-2024-11-13.zip")).toBeVisible();
    expect(Object.keys(unzipSync(files[0]!.bytes))).toHaveLength(2);
    await pane.user.click(screen.getByRole("button", { name: "Ta bort register.xlsx" }));
    expect(screen.queryByText(/rapportmallar är sparade/u)).toBeNull();
  });

  it("are opened one at a time where no file can be saved", async () => {
    const { files, saveFile } = opens();
    const pane = await openPane({ ports: { saveFile } });
    await goToScreen(pane.user, "Flera nämnder");
    await pickRegister(pane);
    await press(pane, "Rapportmallar till nämnderna");
    await press(pane, "Skapa rapportmallar");
    await press(pane, "Öppna rapportmallen till Bromma stadsdelsnämnd");
    expect(await screen.findByText("Öppnad")).toBeVisible();
    expect(files.map(({ type }) => type)).toEqual(["zip", "xlsx"]);
  });

  it("are offered of the open workbook where it is a register, and of that as it is now", async () => {
    const { files, saveFile } = saves();
    const pane = await openChecked({ file: handInBytes("register.xlsx", registerBytes), ports: { saveFile } });
    await goToScreen(pane.user, "Sammanställ");
    await press(pane, "Skapa rapportmallar");
    expect(await screen.findByText(/^2 rapportmallar är sparade/u)).toBeVisible();
    expect(files).toHaveLength(1);
    expect(pane.workbook.log.filter((entry) => entry === "read")).toHaveLength(2);
    act(() => pane.workbook.change({ sheet: "Blad1", cell: "C2" }));
    expect(screen.queryByText(/rapportmallar är sparade/u)).toBeNull();
  });

  it("are not offered of a report", async () => {
    const { user } = await openChecked();
    await goToScreen(user, "Sammanställ");
    expect(screen.queryByRole("heading", { name: "Rapportmallar till nämnderna" })).toBeNull();
  });

  it("says of which project the amount is in doubt, and makes none", async () => {
    const doubted = listBytes([
      ["Projekt", "Nämnd", "Beviljat belopp"],
      ["Ljus i parken", "Farsta", "cirka 400 tkr kanske"],
      ["Ljus på torget", "Farsta", 500_000],
    ]);
    const { files, saveFile } = saves();
    const pane = await openPane({ ports: { saveFile } });
    await goToScreen(pane.user, "Flera nämnder");
    await pick(pane, "Välj register över beviljade projekt", fileOf("register.xlsx", doubted));
    await press(pane, "Rapportmallar till nämnderna");
    await press(pane, "Skapa rapportmallar");
    expect(await screen.findByText(/vad som är beviljat \(\d ställen?\): ”Ljus i parken” \(\S+!A2\)/u)).toBeVisible();
    expect(files).toEqual([]);
  });
});

describe("the receipt", () => {
  const receipt = "Kvitto till den som har skickat arbetsboken";

  it("is saved as a workbook that is named after the one it is of", async () => {
    const { files, saveFile } = saves();
    const pane = await openChecked({ ports: { saveFile } });
    await press(pane, receipt);
    await press(pane, "Spara kvittot");
    expect(await screen.findByText("Kvittot är sparat: kvitto Farsta sdf tkr.xlsx")).toBeVisible();
    expect(files.map(({ type }) => type)).toEqual(["xlsx"]);
  });

  it("is opened where it cannot be saved", async () => {
    const { saveFile } = opens();
    const pane = await openChecked({ ports: { saveFile } });
    await press(pane, receipt);
    await press(pane, "Spara kvittot");
    expect(await screen.findByText("Kvittot är öppnat i en ny arbetsbok")).toBeVisible();
  });
});

it.each(["saves", "opens"] as const)(
  "what is said of files has nothing that axe objects to where the host %s",
  async (how) => {
    const { saveFile } = { saves, opens }[how]();
    const pane = await collectedWith(saveFile);
    await press(pane, "Skapa brev");
    await screen.findByText(how === "saves" ? /^2 brev är sparade/u : /med kommandot medelkoll letters/u);
    const { violations } = await axe.run(pane.container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

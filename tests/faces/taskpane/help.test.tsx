import { screen, within } from "@testing-library/react";
import { memoryOf } from "../../support/pane/fake-ports";
import { goToScreen, openPane } from "../../support/pane/open-pane";

const heading = (name: string) => screen.findByRole("heading", { level: 2, name });
/** The part of the handbook, whose heading begins with the screen's name. */
const part = (name: string) => screen.findByRole("heading", { level: 3, name: new RegExp(`^${name}(?:: |$)`, "u") });

describe("help", () => {
  it.each([
    ["Granska", "Granska"],
    ["Frågor", "Frågor"],
    ["Nyckeltal", "Nyckeltal"],
    ["Sammanställ", "Sammanställ"],
    ["Flera nämnder", "Flera nämnder"],
    ["Regler", "Regler"],
    ["Om", "Om"],
  ])("of %s is a press away, and so is the way back", async (name, title) => {
    const { user } = await openPane();
    await goToScreen(user, name);
    if (name === "Regler") await screen.findByRole("searchbox");
    await user.click(await screen.findByRole("button", { name: `Hjälp om ${name}` }));
    expect(await heading("Hjälp")).toHaveFocus();
    expect(await part(title)).toBeVisible();
    expect(screen.getByRole("article")).toHaveAttribute("lang", "sv");
    await user.click(screen.getByRole("button", { name: `Tillbaka till ${name}` }));
    expect(await heading(name)).toHaveFocus();
  });

  it.each([["?"], ["{F1}"]])("opens by %s, and closes by Esc", async (key) => {
    const { user } = await openPane();
    await goToScreen(user, "Nyckeltal");
    await user.keyboard(key);
    expect(await part("Nyckeltal")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(await heading("Nyckeltal")).toBeVisible();
  });

  it("is there from the introduction too", async () => {
    const { user } = await openPane({ ports: { memory: memoryOf(false) } });
    await user.keyboard("?");
    expect(await part("Prova med exempel")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Tillbaka till introduktionen" }));
    expect(await screen.findByRole("button", { name: "Prova med exempel" })).toBeVisible();
  });

  it("lets a question mark be written in a field", async () => {
    const { user } = await openPane();
    await goToScreen(user, "Regler");
    const field = await screen.findByRole("searchbox");
    await user.type(field, "varför?");
    expect(field).toHaveValue("varför?");
    expect(screen.queryByRole("heading", { level: 2, name: "Hjälp" })).toBeNull();
  });

  it("is not opened by ? once that is turned off, for those who talk to the computer", async () => {
    const memory = memoryOf(true);
    const { user } = await openPane({ ports: { memory } });
    await goToScreen(user, "Om");
    await user.click(screen.getByRole("switch", { name: "Tangenten ? öppnar hjälpen" }));
    expect(memory.helpKeyWorks()).toBe(false);
    await user.keyboard("?");
    expect(screen.queryByRole("heading", { level: 2, name: "Hjälp" })).toBeNull();
    await user.keyboard("{F1}");
    expect(await part("Om")).toBeVisible();
  });

  it("leads on to the other parts, and ends when another screen is chosen", async () => {
    const { user } = await openPane();
    await user.keyboard("?");
    await part("Granska");
    const more = within(screen.getByRole("navigation", { name: "Mer hjälp" }));
    expect(more.getAllByRole("button")).toHaveLength(7);
    await user.click(more.getByRole("button", { name: /^Flera nämnder/u }));
    expect(await part("Flera nämnder")).toBeVisible();
    const bar = within(screen.getByRole("navigation", { name: "Panelens flikar" }));
    await user.click(bar.getByRole("button", { name: "Nyckeltal" }));
    expect(await heading("Nyckeltal")).toBeVisible();
  });

  it("says in English that the handbook is in Swedish", async () => {
    const { user } = await openPane({ ports: { language: "en" } });
    await user.keyboard("?");
    expect(await screen.findByText("The handbook is in Swedish.")).toBeVisible();
  });
});

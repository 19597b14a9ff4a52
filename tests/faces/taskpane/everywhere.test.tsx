import axe from "axe-core";
import { screen, within } from "@testing-library/react";
import { paneTexts } from "../../support/pane/pane-texts";
import { memoryOf } from "../../support/pane/fake-ports";
import { goToScreen, openPane, sample } from "../../support/pane/open-pane";

const names = ["check", "questions", "figures", "summary", "collect", "rules", "about"] as const;

/** Colours need a real browser; everything else can be judged here. */
async function faults(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [container], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["sv", "en"] as const)("every screen in %s", (language) => {
  const texts = paneTexts[language];

  it("has nothing that axe objects to, one heading of its own, and no word of the other language", async () => {
    const other = paneTexts[language === "sv" ? "en" : "sv"];
    const { user, container } = await openPane({
      file: sample("awkward/enhet-gar-inte-att-avgora.xlsx"),
      ports: { language },
    });
    await user.click(await screen.findByRole("button", { name: texts.checkNow }));
    await screen.findByRole("button", { name: texts.checkAgain });
    for (const name of names) {
      await goToScreen(user, new RegExp(`^${texts.screens[name]}(?: ,|$)`, "u"), texts.screens[name]);
      if (name === "rules") await screen.findByRole("searchbox");
      expect({ name, faults: await faults(container) }).toEqual({ name, faults: [] });
      expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
      expect(within(screen.getByRole("main")).queryByText(other.screens[name], { selector: "h2" })).toBeNull();
    }
    expect(document.documentElement.lang).toBe(language);
  });

  it("begins with an introduction that axe has nothing against", async () => {
    const { container } = await openPane({ ports: { language, memory: memoryOf(false) } });
    expect(screen.getByRole("button", { name: texts.start.example })).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  it("checks, goes to a cell and back", async () => {
    const { user, workbook } = await openPane();
    await screen.findByRole("button", { name: "Granska arbetsboken" });
    const press = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await user.tab();
        const focused = document.activeElement;
        if (focused && name.test(focused.getAttribute("aria-label") ?? focused.textContent)) {
          await user.keyboard("{Enter}");
          return;
        }
      }
      throw new Error(`No ${String(name)} on the way.`);
    };
    await press(/^Granska arbetsboken$/u);
    await screen.findByText(/ lästa, /u);
    await press(/^Rapporten är försenad/u);
    await press(/^Gå till P9/u);
    await screen.findByText(/^Du gick till P9/u);
    await press(/^Tillbaka/u);
    expect(workbook.log).toEqual(["read", "go-to Redovisning!P9", "go-back"]);
  });

  it("opens Mer, and leaves it with Escape where it was opened", async () => {
    const { user } = await openPane();
    const more = screen.getByRole("button", { name: "Mer" });
    more.focus();
    await user.keyboard("{Enter}");
    expect(more).toHaveAttribute("aria-expanded", "true");
    await user.tab();
    expect(document.activeElement).toHaveTextContent("Regler");
    await user.keyboard("{Escape}");
    expect(more).toHaveAttribute("aria-expanded", "false");
    expect(more).toHaveFocus();
  });
});

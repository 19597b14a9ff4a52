import { screen } from "@testing-library/react";
import { noSettings } from "../../../src/core/host/workbook-settings";
import { listBytes } from "../../support/command-line";
import { goToScreen, openPane } from "../../support/pane/open-pane";
import { paneTexts } from "../../support/pane/pane-texts";
import { handInBytes, library } from "../../support/returned";

/** An edition with a word of its own for its receivers: the pane says it, from when the edition is known. Projects and amounts are invented. */

const names = ["check", "questions", "figures", "summary", "collect", "rules", "about"] as const;
const file = handInBytes(
  "klimat.xlsx",
  listBytes([
    ["Projekt-ID", "Klimatinvestering", "Mottagare", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
    ["K-1", "Solceller på taket", "Utbildningsnämnden", 2_000_000, 100_000, "Pågår"],
    ["K-2", "Laddplatser vid depån", "Trafiknämnden", 1_500_000, 100_000, "Pågår"],
  ]),
);
const settings = { ...noSettings, edition: "klimatinvesteringar-2024" };
const speaksOfNamnd = (text: string): boolean => /(?<!\p{L})nämnd/iu.test(text);
const collect = { sv: "Flera mottagare", en: "Several recipients" };

/** What is shown, and what is read aloud. */
const saidIn = (container: HTMLElement): readonly string[] => [
  ...[...container.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => (/^(?:aria-|title|placeholder)/u.test(name) ? [value] : [])),
  ),
  ...[...container.querySelectorAll("*")].flatMap(({ childNodes }) =>
    [...childNodes].flatMap(({ nodeType, textContent }) => (nodeType === Node.TEXT_NODE ? [textContent ?? ""] : [])),
  ),
];

it("knows the city's own edition by nämnder", async () => {
  await openPane();
  expect(screen.getByRole("navigation").textContent).toContain("Flera nämnder");
});

it.each(["sv", "en"] as const)("no screen speaks of nämnder, before the check and after: %s", async (language) => {
  const texts = paneTexts[language];
  const { user, container } = await openPane({
    file,
    host: { loadSettings: () => Promise.resolve(settings) },
    ports: { language },
  });
  await screen.findByRole("button", { name: collect[language] });
  await user.click(await screen.findByRole("button", { name: texts.checkNow }));
  await screen.findByRole("button", { name: texts.checkAgain });
  for (const name of names) {
    const title = name === "collect" ? collect[language] : texts.screens[name];
    await goToScreen(user, new RegExp(`^${title}(?: ,|$)`, "u"), title);
    if (name === "rules") await screen.findByRole("searchbox");
    const said = saidIn(container).filter(speaksOfNamnd);
    // The names of those who were granted the money are theirs.
    expect({ name, said: said.filter((text) => !/Utbildningsnämnden|Trafiknämnden/u.test(text)) }).toEqual({
      name,
      said: [],
    });
  }
  expect(library.editions.find(({ id }) => id === settings.edition)?.receiverWord?.one[language]).toBeDefined();
});

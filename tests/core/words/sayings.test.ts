import { isGuidance } from "../../../src/core/words/guidance";
import { namesNoAmount } from "../../../src/core/words/not-amounts";
import { saysNothingToReport } from "../../../src/core/words/nothing-to-report";
import { isPlaceholder } from "../../../src/core/words/placeholders";

describe("words that say", () => {
  it.each([
    ...["Inga projekt att redovisa", "Inga projekt att redovisa för perioden", "Nollsvar", "Nollsvar – inga projekt"],
    ...["Ej aktuellt, inga beviljade medel", "Inga projekt har beviljats.", "Nämnden har inga beviljade projekt 2023"],
    ...["Inga trygghetsmedel har beviljats nämnden", "Nämnden har inte beviljats några medel", "Vi har inga projekt."],
    ...["Överförmyndarnämnden har inte sökt medel.", "Inget att rapportera", "Inga projekt", "No projects to report"],
  ])("that there are no projects: %s", (text) => expect(saysNothingToReport(text)).toBe(true));

  it.each([
    ...["Inga projekt är försenade", "Inga medel har återlämnats", "Inga andra insatser på platsen", "Inga medel kvar"],
    ...[
      "Inga projekt i listan saknar belopp",
      "Projekt utan medel",
      "Parken har inte fått belysning",
      "Inget att tillägga",
    ],
    ...["Inga åtgärder krävs", "Belysning i parken", "Inga synpunkter"],
  ])("something else: %s", (text) => expect(saysNothingToReport(text)).toBe(false));

  it.each([
    ...[
      "Välj i listan",
      "Välj",
      "Välj...",
      "-- Välj --",
      "Välj ett alternativ",
      "Please select",
      "Please select an option",
    ],
    ...[
      "Choose an item.",
      "<fyll i>",
      "[Fyll i här]",
      "Klicka eller tryck här för att ange text.",
      "Välj Ja eller Nej",
    ],
  ])("that nobody has answered yet: %s", (text) => expect(isPlaceholder(text)).toBe(true));

  it.each([
    "Väljarskolan",
    "Select Service",
    "xx",
    "TBD",
    "?",
    "Ange projektets namn",
    "Välj status",
    "Fyll i gula fält",
    "–",
  ])("an answer, a label or a doubt: %s", (text) => expect(isPlaceholder(text)).toBe(false));

  it.each([
    "Ange utfall i kronor",
    "Fyll i beloppet",
    "(max 200 tecken)",
    "Belopp i tkr enligt beslut",
    "Här anges slutdatum",
  ])("how to fill in: %s", (text) => expect(isGuidance(text)).toBe(true));

  it.each(["Angered centrum", "Belysning", "Väljer vi bort", "Beloppet betalades ut", "Se över belysningen"])(
    "an answer: %s",
    (text) => expect(isGuidance(text)).toBe(false),
  );

  it.each(["Telefon", "Org.nr:", "Antal deltagare"])("no amount: %s", (text) => expect(namesNoAmount(text)).toBe(true));
  it.each(["Gymmet", "Antalsstyrd belysning"])("perhaps an amount: %s", (text) =>
    expect(namesNoAmount(text)).toBe(false),
  );
});

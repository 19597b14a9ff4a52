import { parseSettings } from "../../../src/core/host/parse-settings";
import { noSettings } from "../../../src/core/host/workbook-settings";

it("settings come back as they were stored", () => {
  const stored = {
    answers: { unit: "tkr", headings: { belopp: "spentAmount" } },
    answersFor: { "Svar.xlsx": { unit: "kr" } },
    layouts: {
      "A projekt | B utfall (år)": {
        answers: { headings: { "utfall (år)": "spentAmount" } },
        files: { "Svar.xlsx": "2024-11-13" },
        units: { tkr: { unit: "tkr", files: { "Svar.xlsx": null }, states: "", middle: { least: 1, largest: 2 } } },
      },
    },
    settlements: { matches: { a: null }, notGranted: { b: "counts" } },
    turnedOff: ["ANS-06"],
    edition: "x",
    ownEdition: '{"id":"egen"}',
    asOf: "2024-11-13",
    sender: "Stadsledningskontoret",
    dnr: "KS 2024/619",
    lastDay: "2024-12-13",
    contact: "Namn, 08-508 00 000",
    accepted: { "FRI-01.a.b": { reason: "Rapporten är lämnad", on: "2024-11-13" } },
    seen: { "FRI-01.a.b": null },
  };
  expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
});

it.each([[null], ["text"], [17], [undefined]])("%j is no settings", (stored) => {
  expect(parseSettings(stored)).toEqual(noSettings);
});

it("what cannot be understood is left out and the rest is kept", () => {
  expect(parseSettings({ answers: { unit: "öre" }, turnedOff: ["ANS-06"], edition: 5, asOf: "i går" })).toEqual({
    ...noSettings,
    turnedOff: ["ANS-06"],
  });
});

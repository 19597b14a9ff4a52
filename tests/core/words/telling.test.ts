import { mayTell } from "../../../src/core/words/telling";

/** One text for each thing that a row can say of itself: one that is left out here would never be asked about. */
test.each([
  ...["Summa", "Totalt 2023", "**", "S:a Farsta", "Total Farsta", "varav el", "Ombudgetering från 2023"],
  ...["UTGÅR Parken", "Parken (indragen)", "Indragen enligt beslut", "Exempel: belysning", "TI-2023-XXX"],
  ...["Ej beviljade ansökningar", "Ansökan avslås", "Bordlagd", "Ljus, tilläggsbeslut", "Ljus (nytt beslut)"],
  ...["Återlämnat till staden", "Omdisponering till 9202", "Projekt hela 2023"],
])("%s may tell what its row is", (text) => {
  expect(mayTell(text)).toBe(true);
});

test.each([
  "Belysning Björktorget 1",
  "TI-2023-000123",
  "Se bilaga 4",
  "Enligt plan",
  "Farsta",
  "Pågår",
  "Projekt hela 123",
  // Too long for a note, however short its numbers were
  "Vilande 1234567890 1234567890 1234567890 1234",
])("%s tells nothing of its row", (text) => {
  expect(mayTell(text)).toBe(false);
});

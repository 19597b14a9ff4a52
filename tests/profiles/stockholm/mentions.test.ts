import { outcome, register } from "./stockholm";

const mentioned = (text: string) => outcome(register.findNamndMention(text));

test.each([
  ["Uppföljning trygghetsmedel – Farsta stadsdelsnämnd 2023", "farsta"],
  ["Uppfoljning_Farsta_2023.xlsx", "farsta"],
  ["Norra innerstaden 2023", "norra-innerstaden"],
  ["Norra innerstadens stadsdelsförvaltning", "norra-innerstaden"],
  ["Hägersten-Älvsjö", "hagersten-alvsjo"],
  ["Hägersten-Liljeholmens uppföljning", "hagersten-liljeholmen"],
  ["Uppföljning Rinkeby-\nKista", "rinkeby-kista"],
  ["Rinkeby–Kista, uppföljning", "rinkeby-kista"],
  ["Redovisning av trygghetsmedel, trafikkontoret", "trafiknamnden"],
  ["Till kommunstyrelsen: uppföljning från Bromma", "bromma"],
  ["SDF HV slutrapport", "hasselby-vallingby"],
  ["Ska\u0308rholmen 2023", "skarholmen"],
])("%s mentions %s", (text, id) => {
  expect(mentioned(text)).toBe(id);
});

test("the longest name takes its words", () => {
  expect(mentioned("Hägersten-Älvsjö och inte Skärholmen")).toBe("ambiguous");
  const match = register.findNamndMention("Hägersten-Älvsjö och inte Skärholmen");
  expect(match).toMatchObject({ candidates: [{ id: "hagersten-alvsjo" }, { id: "skarholmen" }] });
});

test("several nämnder are ambiguous, the same one twice is not", () => {
  expect(mentioned("Norrmalm, Östermalm")).toBe("ambiguous");
  expect(mentioned("Farsta stadsdelsnämnd (SDF Farsta)")).toBe("farsta");
});

test.each([
  ["a title without a nämnd", "Uppföljning av beviljade trygghetsmedel 2023"],
  ["only whom one reports to", "Redovisning till kommunstyrelsen"],
  ["part of a word", "Norrmalmstorg och Farstavägen"],
  ["a short form that may be anything", "ST 2023 HV"],
  ["a place that was a nämnd before there were grants", "Belysning i Kista och Årsta"],
  ["nothing", ""],
])("%s mentions nobody", (_, text) => {
  expect(mentioned(text)).toBeNull();
});

test("a nämnd from before there were grants counts when it is called a nämnd", () => {
  expect(mentioned("Kista stadsdelsnämnd")).toBe("kista");
});

test("a kind word goes with the name before it", () => {
  expect(mentioned("Järva stadsdelsnämnd Kista torg")).toBe("jarva");
});

import { inWordsOf } from "../../../src/core/anvisningar/receiver-words";
import type { ReceiverWord } from "../../../src/core/anvisningar/schema";

/** Our own texts in the word of an edition whose receivers are no nämnder. */

const both = (sv: string, en: string) => ({ sv, en });
const association: ReceiverWord = {
  one: both("förening", "association"),
  theOne: both("föreningen", "association"),
  several: both("föreningar", "associations"),
  theSeveral: both("föreningarna", "associations"),
  article: "en",
};
const company: ReceiverWord = {
  one: both("bolag", "company"),
  theOne: both("bolaget", "company"),
  several: both("bolag", "companies"),
  theSeveral: both("bolagen", "companies"),
  article: "ett",
};

test.each([
  ["Nämnd", "Förening", "Bolag"],
  ["Nämnd som beviljats medel", "Förening som beviljats medel", "Bolag som beviljats medel"],
  ["Nämndernas egna iakttagelser", "Föreningarnas egna iakttagelser", "Bolagens egna iakttagelser"],
  ["En nämnd på varje rad", "En förening på varje rad", "Ett bolag på varje rad"],
  ["”X” är inte en känd nämnd.", "”X” är inte en känd förening.", "”X” är inte ett känt bolag."],
  ["Okänd nämnd", "Okänd förening", "Okänt bolag"],
  ["Ingen nämnd i filen", "Ingen förening i filen", "Inget bolag i filen"],
  ["En annan nämnds projekt", "En annan förenings projekt", "Ett annat bolags projekt"],
  ["hos den ena nämnden", "hos den ena föreningen", "hos det ena bolaget"],
  ["Ange den nämnd som medlen", "Ange den förening som medlen", "Ange det bolag som medlen"],
  ["{n|nämnd|nämnder}", "{n|förening|föreningar}", "{n|bolag|bolag}"],
  ["stannar hos nämnden.", "stannar hos föreningen.", "stannar hos bolaget."],
  ["Dialog med stadsdelsnämnd", "Dialog med stadsdelsnämnd", "Dialog med stadsdelsnämnd"],
  ["{namnd} har redovisat", "{namnd} har redovisat", "{namnd} har redovisat"],
])("%s", (text, ofAssociations, ofCompanies) => {
  expect([association, company].map((word) => inWordsOf(text, word, "sv"))).toEqual([ofAssociations, ofCompanies]);
  expect(inWordsOf(text, undefined, "sv")).toBe(text);
});

test.each([
  ["Unknown nämnd", "Unknown association", "Unknown company"],
  ["“X” is not a known nämnd.", "“X” is not a known association.", "“X” is not a known company."],
  ["A nämnd in each row", "An association in each row", "A company in each row"],
  ["the nämnder's own words", "the associations' own words", "the companies' own words"],
  ["the nämnd's own funds", "the association's own funds", "the company's own funds"],
  ["Dialogue with the district nämnd", "Dialogue with the district nämnd", "Dialogue with the district nämnd"],
])("%s", (text, ofAssociations, ofCompanies) => {
  expect([association, company].map((word) => inWordsOf(text, word, "en"))).toEqual([ofAssociations, ofCompanies]);
});

test("whole texts are changed, whatever holds them, and once", () => {
  const texts = { a: { b: "Per nämnd" }, c: ["nämnden"] as const };
  expect(inWordsOf(texts, company, "sv")).toEqual({ a: { b: "Per bolag" }, c: ["bolaget"] });
  expect(inWordsOf(texts, company, "sv")).toBe(inWordsOf(texts, company, "sv"));
});

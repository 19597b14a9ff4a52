import type { ProfileData } from "../../../src/core/profile/schema";
import type { IsoDate } from "../../../src/core/values/iso-date";

export const day = (text: string): IsoDate => text as IsoDate;

type NamndData = ProfileData["namnder"][number];

/** Ended, and gave its name to a new one, which Stockholm has no case of. */
export const oldNorr: NamndData = {
  id: "norr-1",
  name: "Norr",
  fullName: "Norrs stadsdelsnämnd",
  kind: "district",
  to: "2019-12-31",
  successor: "norr-2",
};

export const newNorr: NamndData = {
  id: "norr-2",
  name: "Norr",
  fullName: "Norrs stadsdelsnämnd",
  kind: "district",
  from: "2020-01-01",
};

export const streets: NamndData = {
  id: "gata",
  name: "Gatunämnden",
  fullName: "Gatunämnden",
  kind: "specialist",
  administration: "Gatukontoret",
};

/** A made-up city. */
export const smallCity: ProfileData = {
  id: "smastad",
  city: "Småstad",
  language: "sv-SE",
  namnder: [oldNorr, newNorr, streets],
  areas: [
    { id: "norr-a", name: "Norr", to: "2019-12-31", successor: "norr-b", namnd: "norr-1" },
    { id: "norr-b", name: "Norr", from: "2020-01-01", namnd: "norr-2" },
  ],
  investmentTypes: [{ code: "BEL", label: { sv: "Belysning", en: "Lighting" }, words: ["belysning"] }],
  neverMerge: [["norr-2", "gata"]],
  decisionBodies: [{ name: "Utskottet" }],
  mandatePeriods: [{ name: "2018–2022", from: "2018-10-15", to: "2022-10-14" }],
};

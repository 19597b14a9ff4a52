import { followUp } from "../../../src/core/run/follow-up";
import { askedOnce } from "../../../src/core/answers/asked-once";
import { library } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";
const [edition] = library.editions; const { profile } = library;
const show = (sheets: any, name = "x.xlsx") => {
  const snapshot = workbookOf(sheets, { name });
  const out = followUp([{ name, size: 1, sha256: name, snapshot, remarks: [] }], { edition, profile, asOf: "2024-11-13" as never, answers: {} });
  const files = out.files.map(({ name, reading }) => ({ name, layout: reading?.layout ?? null, questions: reading?.questions ?? [] }));
  console.log(out.files[0]?.status, out.files[0]?.reading?.layout, out.findings.filter(f=>f.severity!=="notice").map((f) => `${f.code} ${f.at.cell}`).join(", "), JSON.stringify(askedOnce(files, { language: "sv", edition, profile }).map(({ question, choices, shows }) => ({ question, choices: choices.map((c) => c.says + " " + JSON.stringify(c.answer)), shows: shows.map(s=>`${s.at.cell} ${s.shown}`) })), null, 1));
};
it("x", () => {
  show({ Blankett: [["Uppföljning 2024"], ["Projekt", "Ljus"], ["Nämnd", "Farsta"], ["Beviljat belopp", 450_00], ["Utfall", 40_000], ["Status", "Pågår"], ["Utfal", 300]] });
  show({ Blankett: [["Projektnamn:", "Ljus"], ["Nämnd:", "Farsta"], ["Beviljat belopp (kr):", 450_000], ["Utfall enligt plan (kr):", 40_000], ["Utfall (kr)", 30_000], ["Status:", "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfall T1 2024 (kr)", "Utfall T2 2024 (kr)", "Status"], ["Ljus", "Farsta", 1_000_000, 300_000, 500_000, "Pågår"], ["Bänk", "Farsta", 1_000_000, 200_000, 400_000, "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Finansiering", "Beviljat (kr)", "Utfall (kr)", "Status"], ["Ljus", "Farsta", "Trygghetsmedel 2024", 1_000_000, 300_000, "Pågår"], ["Bänk", "Farsta", "Blandat 2024", 1_000_000, 200_000, "Pågår"]] });
  show({ Lista: [["", "", "2023", "", "2024", ""], ["Projekt", "Nämnd", "Beviljat", "Utfall", "Beviljat", "Utfall"], ["Ljus", "Farsta", 45_000, 30_000, 52_000, 11_000]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Utfal (kr)", "Status"], ["Ljus", "Farsta", 1_000_000, 300_000, null, "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfal (kr)", "Status"], ["Ljus", "Farsta", 1_000_000, null, "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat", "Utfall", "Status"], ["Ljus", "Farsta", 0, 0, "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status", "Belopp"], ["Ljus", "Farsta", 100_000, 100_000, "Pågår", null]] });
  show({ Lista: [["Projekt", "Nämnd", "Finansiering", "Beviljat (kr)", "Utfall (kr)", "Status"], ["Ljus", "Farsta", "Trygghetsmedel", 1_000_000, 300_000, "Pågår"], ["Bänk", "Farsta", "Egna och trygghetsmedel", 0, 0, "Pågår"]] });
  show({ Lista: [["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Avvikelse (kr)", "Status"], ["Ljus", "Farsta", 1_000_000, 300_000, -700_000, "Pågår"], ["B", "Farsta", 1_000_000, 300_000, 700_000, "Pågår"]] });
});

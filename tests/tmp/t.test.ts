import { vocabularyOf } from "../../src/core/intake/headings/vocabulary";
import { edition } from "../support/intake";
it("x", () => {
  const v = vocabularyOf(edition);
  const out: string[] = [];
  for (const t of ["Utfall t.o.m. 2024-08-31","Utfall tom 202408","Utfall 2023-12-31 (tkr)","Utfall T2 2024","Utfall exkl. moms (kr)","Utfall enligt Agresso (kr)","Verkligt utfall","Redovisat utfall","Beslutad budget (tkr)","Ursprunglig budget","Reviderad budget","Beviljat enligt beslut","Beviljat CM4","Ack. utfall","Bev. belopp","Förbr.","Avv.","BUDG. 23","UTF. 23","Proj.namn","Beviljat trygghetsmedel","Faktiskt utfall","Kvar att förbruka","Tilläggsbeslut 2023-11-22","Beviljat 2023-03-08","Beviljat totalt","Summa utfall","Prognos helår","Beräknat utfall 2024","Föreslagen budget","Project","Granted","Granted amount","Spent","Remaining","Status","Utfall tidigare år","Budget kvar","Utfall gemensamt","Beslutad prognos","Status T2 2024","Utfall + prognos","Beslutat belopp av KS","Ack utf tom aug","Beviljat belopp (exkl moms), tkr","Totalt beviljat","Total budget","År","År 2023","Beslutad","Slutligt","Budget 2024","Belopp enligt beslut","Slutlig kostnad","Beviljat i kr","Upparbetat t.o.m. april","Nyttj.grad","Investering inkl. moms","2023","T1","jan","t.o.m. T2","exkl moms","Godkänd","Utfall enligt plan","Kostnad t.o.m. aug 2024"]) {
    const m = v.meaning(t);
    out.push([t.padEnd(34), (m.field?.id ?? m.candidates.map((c) => c.id).join("|")).padEnd(18), m.isTotal ? "TOT" : "", m.isOnlyYearOrUnit ? "ONLY" : "", m.unit ?? "", m.core ?? "", JSON.stringify(m.qualifiers ?? ""), (m.setAside ?? []).join("+"), JSON.stringify(m.time ?? ""), m.isAddition ? "ADD" : ""].join(" "));
  }
  console.log(out.join("\n"));
});

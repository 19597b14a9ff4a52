import type { ExceptionsPlanData } from "../../../core/anvisningar/schema";

/** The table of extensions and waivers in the register, by the words that people head its columns with. */
export const exceptions: ExceptionsPlanData = {
  label: { sv: "Förlängningar och undantag", en: "Extensions and waivers" },
  columns: {
    kind: `slag; typ; sort; slag av beslut; typ av beslut; beslutstyp; slag av undantag; typ av undantag; undantag eller förlängning;
      förlängning eller undantag; undantag/förlängning; förlängning/undantag`,
    namnd: `nämnd; nämnden; namn på nämnd; berörd nämnd; avser nämnd; gäller nämnd; nämnd som beviljats medel; redovisande nämnd; nämnd/styrelse;
      stadsdelsnämnd; facknämnd; förvaltning`,
    project: `projekt-id; projektid; projekt; projektnummer; projektnr; projekt nr; id; avser projekt; gäller projekt; projekt (id); projektets id`,
    rule: `regel; regler; regelkod; regelnummer; kod; punkt; punkter; punkt i anvisningarna; anvisning; anvisningspunkt; regel eller punkt; regel/punkt;
      undantag från; undantag från regel; undantagen regel; avser regel; gäller regel`,
    until: `ny sista dag; ny sista dag/gäller till och med; ny sista dag eller gäller till och med; ny sista dag för rapport; ny sista dag för rapporten;
      sista dag; sista giltighetsdag; gäller till; gäller till och med; gäller t.o.m.; gäller tom; giltig till; giltig till och med; giltig t.o.m.;
      giltigt till; giltigt till och med; giltigt t.o.m.; till och med; t.o.m.; förlängd till; förlängd till och med; förlängning till; nytt rapportdatum; nytt sista datum;
      slutdatum för undantaget`,
    decidedBy: `beslutad av; beslutat av; beslut av; beslut fattat av; fattat av; beslutande; beslutande organ; beslutsfattare; beslutsinstans;
      vem som beslutat; vem har beslutat`,
    decidedOn: `beslutsdatum; beslutsdag; datum för beslut; datum för beslutet; beslutad den; beslutat den; beslutad; beslutat; datum`,
    dnr: `dnr; diarienummer; diarienr; dnr beslut; beslutets dnr; diarienummer för beslut; diarienummer för beslutet; ärendenummer`,
    why: `skäl; skälen; skälet; skäl till beslutet; skäl för beslutet; motivering; orsak; anledning; varför; bakgrund`,
  },
  kinds: {
    extension: `förlängning; förlängd tid; förlängd frist; förlängd användningstid; förlängd; anstånd; uppskov; extension`,
    waiver: `undantag; dispens; befrielse; waiver`,
  },
  everything: `alla; alla projekt; samtliga; samtliga projekt; hela nämnden; nämndens alla projekt`,
};

import { returned, sheetOf, summary } from "./outcomes";

/** Sheets, tables and columns have the same names every year and in every language: people and formulas rely on them. */

const tables = {
  Projekt: {
    name: "tblProjekt",
    columns: [
      ...[
        "Projekt-ID",
        "Projektnamn",
        "Nämnd som beviljats medel",
        "Redovisande nämnd",
        "Stadsdelsområde",
        "Plats",
        "Typ",
        "Budgetår",
      ],
      ...[
        "Beslutsdatum",
        "Dnr beslut",
        "Status",
        "Slutdatum",
        "Kalkyl",
        "Beviljat",
        "Ombudgeterat in",
        "Disponibelt",
        "Utfall",
      ],
      ...[
        "Nyttjandegrad",
        "Avvikelse mot kalkyl",
        "Överskott",
        "Skäl",
        "Vad händer med överskottet",
        "Beslut överskott",
      ],
      ...["Rapport senast", "Rapport lämnad", "Dagar försenad", "Dnr rapport", "Anmäld", "Slutresultat"],
      ...[
        "Avvikelse genomförande",
        "Utlovad uppföljning",
        "Uppföljning gjord",
        "Resultat uppföljning",
        "Antal fel",
        "Källa",
      ],
      ...["Antal projekt", "Rapportstatus", "Övriga typer", "Utfall hela projektet", "Fullständigt"],
    ],
  },
  Iakttagelser: {
    name: "tblBrister",
    columns: [
      ...["Nr", "Allvarlighetsgrad", "Nämnd", "Projekt", "Fält", "Meddelande", "Källa", "Fil", "Blad", "Cell", "Värde"],
      ...["Gör så här", "Kod", "Godtagen"],
    ],
  },
  "Per nämnd": {
    name: "tblPerNamnd",
    columns: ["Nämnd", "Nr", "Projekt", "Iakttagelse", "Gör så här", "Plats i filen", "Kod"],
  },
  Källor: {
    name: "tblKallor",
    columns: [
      ...[
        "Fil",
        "Status",
        "Storlek",
        "Senast sparad",
        "SHA-256",
        "Blad",
        "Uppställning",
        "Rubrikrad",
        "Projekt",
        "Enhet",
      ],
      ...["Tecken", "Utgåva", "Kolumner"],
    ],
  },
  Regler: {
    name: "tblRegler",
    columns: ["Kod", "Allvarlighetsgrad", "Regel", "Källtext", "Källa", "Används", "Antal iakttagelser"],
  },
} as const;

describe.each(["sv", "en"] as const)("in %s", (language) => {
  const document = summary(returned, { language });

  test("the sheets in their order", () => {
    expect(document.sheets.map(({ name }) => name)).toEqual(["Sammanställning", ...Object.keys(tables)]);
  });

  test.each(Object.entries(tables))("%s", (sheet, { name, columns }) => {
    const [table] = sheetOf(document, sheet).tables;
    expect([table?.name, table?.top, table?.left, table?.columns]).toEqual([name, 1, 1, columns]);
  });
});

import { returned, sheetOf, summary } from "./outcomes";

/** Sheets, tables and columns have the same names every year and in every language: people and formulas rely on them. */

const tables = {
  Projekt: {
    name: "tblProjekt",
    columns: [
      ...[
        "Projekt-ID",
        "Projektnamn",
        "Beviljad nämnd",
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
        "Slutförd",
        "Kalkyl",
        "Beviljat",
        "Ombud in",
        "Disponibelt",
        "Utfall",
      ],
      ...["Nyttjandegrad", "Avvikelse mot kalkyl", "Överskott", "Skäl", "Disposition", "Beslut överskott"],
      ...["Rapport senast", "Rapport inlämnad", "Dagar sen", "Dnr rapport", "Anmäld", "Slutresultat"],
      ...[
        "Avvikelse genomförande",
        "Lovad uppföljning",
        "Uppföljning gjord",
        "Resultat uppföljning",
        "Antal fel",
        "Källa",
      ],
      ...["Antal projekt", "Rapportstatus", "Övriga typer", "Utfall hela projektet", "Fullständigt"],
    ],
  },
  Brister: {
    name: "tblBrister",
    columns: [
      ...[
        "Nr",
        "Allvar",
        "Nämnd",
        "Projekt",
        "Fält",
        "Meddelande",
        "Regel",
        "Motivering",
        "Fil",
        "Blad",
        "Cell",
        "Värde",
      ],
      "Förslag",
    ],
  },
  "Per nämnd": {
    name: "tblPerNamnd",
    columns: ["Nämnd", "Nr", "Projekt", "Vad saknas", "Vad ni gör", "Var", "Regel"],
  },
  Källor: {
    name: "tblKallor",
    columns: [
      ...["Fil", "Status", "Storlek", "Senast sparad", "SHA-256", "Blad", "Layout", "Rubrikrad", "Projekt", "Enhet"],
      ...["Tecken", "Utgåva", "Kolumner"],
    ],
  },
  Regler: { name: "tblRegler", columns: ["Kod", "Allvar", "Regel", "Källmening", "Källa", "På/av", "Antal fynd"] },
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

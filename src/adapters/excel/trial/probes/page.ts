import type { Probe, Scene } from "../probe";

const step = "page";

/** Changes a new sheet in a run of its own; reads it in another. */
async function changed(scene: Scene, act: (sheet: Excel.Worksheet) => void): Promise<string> {
  const name = await scene.newSheet();
  await scene.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  return name;
}

const given = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

const footer = "Åtgärder för trygghet && säkerhet";

export const pageProbes: readonly Probe[] = [
  {
    id: "page-layout",
    step,
    title: { sv: "Sidlayout: A4, liggande, en sida bred", en: "Page layout: A4, landscape, one page wide" },
    run: async (scene) => {
      const name = await changed(scene, ({ pageLayout }) => {
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.setPrintTitleRows("$1:$2");
      });
      return scene.run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(name);
        pageLayout.load("orientation,paperSize,zoom");
        const titles = pageLayout.getPrintTitleRowsOrNullObject();
        titles.load("address");
        await context.sync();
        return {
          orientation: pageLayout.orientation,
          paper: pageLayout.paperSize,
          wide: pageLayout.zoom.horizontalFitToPages ?? null,
          titles: titles.isNullObject ? null : titles.address.slice(titles.address.lastIndexOf("!") + 1),
        };
      });
    },
    expected: { orientation: "Landscape", paper: "A4", wide: 1 },
  },
  {
    id: "page-footer",
    step,
    title: { sv: "Sidfot med å, ä, ö och &", en: "Footer with å, ä, ö and &" },
    run: async (scene) => {
      const name = await changed(scene, ({ pageLayout }) => {
        pageLayout.headersFooters.defaultForAllPages.leftFooter = footer;
      });
      return scene.run(async (context) => {
        const { defaultForAllPages } = context.workbook.worksheets.getItem(name).pageLayout.headersFooters;
        defaultForAllPages.load("leftFooter");
        await context.sync();
        return { same: defaultForAllPages.leftFooter === footer, footer: defaultForAllPages.leftFooter };
      });
    },
    expected: { same: true },
  },
  {
    id: "page-breaks",
    step,
    title: { sv: "Sidbrytningar", en: "Page breaks" },
    run: async (scene) => {
      const name = await changed(scene, ({ horizontalPageBreaks }) => {
        horizontalPageBreaks.removePageBreaks();
        horizontalPageBreaks.add("A11");
      });
      return scene.run(async (context) => {
        const count = context.workbook.worksheets.getItem(name).horizontalPageBreaks.getCount();
        await context.sync();
        return { breaks: given(count) };
      });
    },
    expected: { breaks: 1 },
  },
  {
    id: "page-freeze-hidden",
    step,
    title: { sv: "Låsa rutor på ett blad som inte visas", en: "Freezing panes on a sheet that is not shown" },
    run: async (scene) => {
      const name = await changed(scene, (sheet) => {
        sheet.visibility = "Hidden";
        sheet.freezePanes.freezeRows(2);
        sheet.showGridlines = false;
      });
      return scene.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("showGridlines");
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load("address");
        await context.sync();
        return { frozen: !frozen.isNullObject, gridlines: sheet.showGridlines };
      });
    },
    expected: { frozen: true, gridlines: false },
  },
  {
    id: "page-sizes",
    step,
    title: { sv: "Kolumnbredd och radhöjd i punkter", en: "Column width and row height in points" },
    run: async (scene) => {
      const name = await changed(scene, (sheet) => {
        sheet.getRange("B:B").format.columnWidth = 100.5;
        sheet.getRange("2:2").format.rowHeight = 14;
      });
      return scene.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("standardWidth,standardHeight");
        const { format: first } = sheet.getRange("A1");
        const { format: second } = sheet.getRange("B2");
        first.load("columnWidth");
        second.load("columnWidth,rowHeight");
        await context.sync();
        return {
          standard: first.columnWidth,
          standardCharacters: sheet.standardWidth,
          standardHeight: sheet.standardHeight,
          set: second.columnWidth,
          height: second.rowHeight,
        };
      });
    },
    // Other fonts and Excel for Mac have other widths, and the web rounds: nothing that counts rests on them.
    expected: { set: 100.5, height: [14, 14.25] },
  },
];

import { openNewWorkbook, saveFile } from "../../../src/adapters/excel/connect";
import type { FileType } from "../../../src/core/host/save-file";
import { openedSample } from "./support/excel-with-summary";

const sample = "returned/TK_trygghet_2023_v3_slutlig.xlsx";
const bytes = Uint8Array.from({ length: 500 }, (_, index) => index % 251);

const chromium =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0";
const webkit = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

interface Clicked {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A browser by its name, and what links with a download were clicked in it. jsdom makes no addresses of blobs. */
function browser(userAgent: string): readonly Clicked[] {
  const clicked: Clicked[] = [];
  let last: Blob | null = null;
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(userAgent);
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return "blob:one";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push({ name: this.download, type: last?.type ?? "", size: last?.size ?? 0 });
  });
  return clicked;
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("a file to save", () => {
  it("is downloaded where Chromium shows the pane, as in Excel for Windows", async () => {
    const excel = await openedSample(sample, { platform: "windows" });
    const clicked = browser(chromium);
    expect(await saveFile("brev.zip", bytes, "zip")).toBe("saved");
    expect(clicked).toEqual([{ name: "brev.zip", type: "application/zip", size: 500 }]);
    excel.close();
  });

  it("is downloaded in Excel on the web, whatever the browser", async () => {
    const excel = await openedSample(sample, { platform: "web" });
    const clicked = browser(webkit);
    expect(await saveFile("kvitto.xlsx", bytes, "xlsx")).toBe("saved");
    expect(clicked).toHaveLength(1);
    excel.close();
  });

  it("is opened as a new workbook in Excel for Mac, where no link saves anything", async () => {
    const excel = await openedSample(sample, { platform: "mac" });
    const clicked = browser(webkit);
    let opened: Uint8Array | null = null;
    excel.host.onNewWorkbook((file) => void (opened = file));
    expect(await saveFile("kvitto.xlsx", bytes, "xlsx")).toBe("opened");
    expect([opened, clicked]).toEqual([bytes, []]);
    excel.close();
  });

  it.each(["docx", "txt", "zip"] as const satisfies readonly FileType[])(
    "cannot be saved there as %s",
    async (type) => {
      const excel = await openedSample(sample, { platform: "mac" });
      const clicked = browser(webkit);
      expect(await saveFile(`brev.${type}`, bytes, type)).toBe("cannot");
      expect(clicked).toEqual([]);
      excel.close();
    },
  );

  it("cannot be saved where Excel opens no new workbook either", async () => {
    const excel = await openedSample(sample, { platform: "mac" });
    browser(webkit);
    excel.host.breakMember("Application.createWorkbook", "NotImplemented");
    expect(await openNewWorkbook(bytes)).not.toBeNull();
    expect(await saveFile("kvitto.xlsx", bytes, "xlsx")).toBe("cannot");
    excel.close();
  });
});

import type { ExcelHost } from "../excel-host";
import type { Join } from "../pane/join-host";

declare global {
  interface Window {
    /** What the add-in's frame finds on the page around it. */
    officeHostPage?: Join;
    /** For the console: the host of the open workbook, with its faults on demand. */
    officeHost?: ExcelHost;
  }
}

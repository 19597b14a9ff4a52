import type { TriedExcel } from "../../../core/host/excel-trial";
import { hasSet } from "./requirement-sets";

const highestAsked = 30;

/** Which Excel this is, to the build. */
export function thisExcel(): TriedExcel {
  const { platform, version } = Office.context.diagnostics;
  const minors = Array.from({ length: highestAsked }, (_, index) => highestAsked - index);
  const highest = minors.find((minor) => hasSet("ExcelApi", `1.${minor}`));
  return { platform: String(platform), build: version, api: highest === undefined ? "" : `1.${highest}` };
}

/** What is proven of one Excel holds for no other. */
export const excelKey = ({ platform, build }: TriedExcel): string => `${platform} ${build}`;

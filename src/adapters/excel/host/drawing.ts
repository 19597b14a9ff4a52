import { can } from "./requirement-sets";

/** Whether charts are drawn in this session. */
export interface Drawing {
  readonly mayDraw: () => boolean;
  /** Excel has refused a chart: none is drawn again until the pane is opened anew. */
  readonly refused: () => void;
}

export function chartDrawing(): Drawing {
  let wasRefused = false;
  return {
    mayDraw: () => !wasRefused && can("charts"),
    refused: () => {
      wasRefused = true;
    },
  };
}

/** Excel names the member that failed: `ChartAxis.position` (OfficeDev/office-js 1688, 4 Mar 2021), `Chart.title` (2041, 11 Aug 2021). */
export function isChartRefusal(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null || !("debugInfo" in thrown)) return false;
  const { errorLocation } = thrown.debugInfo as { readonly errorLocation?: unknown };
  return typeof errorLocation === "string" && /^Chart|\.charts$/u.test(errorLocation);
}

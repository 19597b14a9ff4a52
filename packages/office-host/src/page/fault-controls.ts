import type { ExcelHost } from "../excel-host";
import type { FaultMoment } from "../faults";
import { type FaultCode, faultCodes } from "../protocol/fault";

const moments: readonly Extract<FaultMoment, string>[] = ["before", "middle", "after"];
const shown = 50;

/** The row of faults on demand, and the list of batches. */
export function showFaults(host: ExcelHost): void {
  const { faults } = host;
  const code = list("code", faultCodes, "GeneralException");
  const moment = list("moment", moments, "before");
  const next = (): number => faults.syncs + 1;
  press("fail", () => faults.fail(next(), code.value as FaultCode, moment.value as FaultMoment));
  press("die", () => faults.dieAt(next(), moment.value as FaultMoment));
  press("undo", () => host.model.undo());
  const editing = document.getElementById("editing") as HTMLInputElement;
  editing.addEventListener("change", () => host.editCell(editing.checked));
  // Batches are told of by nobody, and looking is cheap.
  setInterval(() => showBatches(host), 300);
}

function showBatches({ faults, missed }: ExcelHost): void {
  const place = document.getElementById("batches");
  const batches = faults.batches.filter(({ kind }) => kind === "work").slice(-shown);
  const lines = batches.map(
    ({ number, actions, requestBytes, responseBytes, error }) =>
      `Batch ${number}: ${actions} actions, ${requestBytes} bytes out, ${responseBytes} back${error === null ? "" : `, ${error}`}`,
  );
  const all = [...lines, ...(missed.size > 0 ? [`Not implemented: ${[...missed].join(", ")}`] : [])];
  if (place?.childElementCount === all.length && place.lastElementChild?.textContent === all.at(-1)) return;
  place?.replaceChildren(...all.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
}

function list(id: string, values: readonly string[], chosen: string): HTMLSelectElement {
  const element = document.getElementById(id) as HTMLSelectElement;
  element.replaceChildren(...values.map((value) => new Option(value, value, value === chosen, value === chosen)));
  return element;
}

const press = (id: string, act: () => void): void => document.getElementById(id)?.addEventListener("click", act);

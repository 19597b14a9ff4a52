import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import type { FileType, SavedAs } from "../../../src/core/host/save-file";
import { listBytes } from "../command-line";
import { samples } from "../returned";
import { goToScreen, openPane, type OpenedPane } from "./open-pane";

/** The pane with what can be sent, and hosts that take files in their own ways. */

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: FileType;
}

/** A host that takes files as told, and what it was handed. */
export function host(answer: (type: FileType) => SavedAs) {
  const files: Saved[] = [];
  return {
    files,
    saveFile: (name: string, bytes: Uint8Array, type: FileType): Promise<SavedAs> => {
      files.push({ name, bytes, type });
      return Promise.resolve(answer(type));
    },
  };
}
export const saves = () => host(() => "saved");
/** As Excel for Mac: workbooks are opened, nothing else gets out. */
export const opens = () => host((type) => (type === "xlsx" ? "opened" : "cannot"));

export const fileOf = (name: string, bytes: Uint8Array): File => {
  const copy = new Uint8Array(bytes);
  return Object.assign(new File([copy], name), { arrayBuffer: () => Promise.resolve(copy.slice(0).buffer) });
};
export const farsta = fileOf("Farsta sdf tkr.xlsx", readFileSync(join(samples, "returned/Farsta sdf tkr.xlsx")));
export const registerBytes = listBytes([
  ["Projekt", "Nämnd", "Beviljat belopp (kr)"],
  ["Ljus i parken", "Farsta", 400_000],
  ["Ljus på torget", "Bromma", 500_000],
]);
const register = fileOf("register.xlsx", registerBytes);

export const pick = ({ user }: OpenedPane, label: string, ...files: readonly File[]): Promise<void> =>
  user.upload(screen.getByLabelText(label, { selector: "input" }), [...files]);
export const pickRegister = (pane: OpenedPane) => pick(pane, "Välj register över beviljade projekt", register);
export const press = async ({ user }: OpenedPane, name: RegExp | string): Promise<void> =>
  user.click(await screen.findByRole("button", { name }));

/** Flera nämnder with a returned workbook and a register, and what is to be sent unfolded. */
export async function collectedWith(
  saveFile: ReturnType<typeof host>["saveFile"],
  returned = farsta,
): Promise<OpenedPane> {
  const pane = await openPane({ ports: { saveFile } });
  await goToScreen(pane.user, "Flera nämnder");
  await pickRegister(pane);
  await pick(pane, "Välj arbetsböcker", returned);
  await screen.findByRole("heading", { name: "5. Skriv" });
  await press(pane, "Att skicka");
  await screen.findByRole("button", { name: "Skapa brev" });
  return pane;
}

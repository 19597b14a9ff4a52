import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { OpenWorkbook } from "../../../src/core/host/open-workbook";
import { App } from "../../../src/faces/taskpane/app";
import type { PanePorts } from "../../../src/faces/taskpane/ports";
import { handInBytes, samples } from "../returned";
import { portsOf } from "./fake-ports";
import "./subtle-crypto";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";

/** A sample as the open workbook: `returned/Farsta sdf tkr.xlsx`. */
export const sample = (path: string): SourceFile =>
  handInBytes(path.split("/").at(-1) ?? path, new Uint8Array(readFileSync(join(samples, path))));

export const farsta = "returned/Farsta sdf tkr.xlsx";

export interface OpenedPane {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

interface Options {
  readonly file?: SourceFile;
  readonly host?: Partial<OpenWorkbook>;
  readonly ports?: Partial<PanePorts>;
}

/** The whole pane around a workbook in memory. */
export async function openPane({ file = sample(farsta), host = {}, ports = {} }: Options = {}): Promise<OpenedPane> {
  const workbook = fakeWorkbook(file, host);
  const { container } = render(<App ports={portsOf(workbook, ports)} />);
  const user = userEvent.setup();
  await screen.findByRole("heading", { level: 2 });
  return { workbook, user, container };
}

/** Goes to a screen by its button; what has no room in a narrow pane stands under Mer. */
export async function goToScreen(user: UserEvent, name: RegExp | string, heading = name): Promise<void> {
  const navigation = within(screen.getByRole("navigation"));
  if (!navigation.queryByRole("button", { name })) {
    await user.click(navigation.getByRole("button", { name: /^(Mer|More)$/u }));
  }
  await user.click(navigation.getByRole("button", { name }));
  await screen.findByRole("heading", { level: 2, name: heading });
}

/** The pane with the workbook checked, on the screen Granska. */
export async function openChecked(options: Options = {}): Promise<OpenedPane> {
  const pane = await openPane(options);
  await pane.user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
  await screen.findByText(/ lästa, /u);
  return pane;
}

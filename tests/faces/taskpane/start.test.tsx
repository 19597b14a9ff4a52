import { screen, waitFor } from "@testing-library/react";
import { remark, type Remark } from "../../../src/core/findings/finding";
import { memoryOf } from "../../support/pane/fake-ports";
import { goToScreen, openPane } from "../../support/pane/open-pane";

const firstTime = () => ({ memory: memoryOf(false) });

describe("the first run", () => {
  it("says what the pane does and checks the open workbook on request", async () => {
    const { user, workbook } = await openPane({ ports: firstTime() });
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Granska den här arbetsboken" }));
    expect(await screen.findByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
    expect(workbook.log).toEqual(["read"]);
  });

  it("shows a built-in example, says so, and reads nothing of the open workbook", async () => {
    const { user, workbook } = await openPane({ ports: firstTime() });
    await user.click(screen.getByRole("button", { name: "Prova med exempel" }));
    expect(await screen.findByText("Du ser ett exempel, inte den öppna arbetsboken.")).toBeVisible();
    expect(await screen.findByText(/4 projekt lästa/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Gå till/u })).toBeNull();
    expect(workbook.log).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Granska den öppna arbetsboken" }));
    await waitFor(() => expect(screen.queryByText(/Du ser ett exempel/u)).toBeNull());
  });

  it("opens the example in a workbook of its own where the host can, and reads nothing of the open one", async () => {
    const openExample = jest.fn(() => Promise.resolve(null));
    const { user, workbook } = await openPane({ ports: { ...firstTime(), openExample } });
    await user.click(screen.getByRole("button", { name: "Prova med exempel" }));
    expect(await screen.findByText("Exemplet är öppnat i en ny arbetsbok")).toBeVisible();
    expect(openExample).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/ lästa, /u)).toBeNull();
    expect(workbook.log).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Visa exemplet här i stället" }));
    expect(await screen.findByText(/4 projekt lästa/u)).toBeVisible();
    expect(screen.getByText("Du ser ett exempel, inte den öppna arbetsboken.")).toBeVisible();
    expect(screen.queryByText("Exemplet är öppnat i en ny arbetsbok")).toBeNull();
  });

  it("shows the example itself, and says why, where the host opens none", async () => {
    const refusal = remark("EXC-14", { file: "" }, { code: "NotImplemented" });
    const openExample = (): Promise<Remark> => Promise.resolve(refusal);
    const { user } = await openPane({ ports: { ...firstTime(), openExample } });
    await user.click(screen.getByRole("button", { name: "Prova med exempel" }));
    expect(await screen.findByText(/4 projekt lästa/u)).toBeVisible();
    expect(screen.getByText(/Excel öppnade det inte i en egen arbetsbok, så det visas bara här\.$/u)).toBeVisible();
  });

  it("can be skipped, is remembered, and can be opened again from Om", async () => {
    const ports = firstTime();
    const { user } = await openPane({ ports });
    await user.click(screen.getByRole("button", { name: "Hoppa över" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Granska" })).toBeVisible();
    expect(ports.memory.introductionSeen()).toBe(true);
    await goToScreen(user, "Om");
    await user.click(screen.getByRole("button", { name: "Visa introduktionen igen" }));
    expect(await screen.findByRole("button", { name: "Prova med exempel" })).toBeVisible();
  });
});

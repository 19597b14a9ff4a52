import { screen, waitFor } from "@testing-library/react";
import { memoryOf } from "../../support/pane/fake-ports";
import { goToScreen, openPane } from "../../support/pane/open-pane";

const firstTime = () => ({ memory: memoryOf(false) });

describe("the first run", () => {
  it("says what the pane does and checks the open workbook on request", async () => {
    const { user, workbook } = await openPane({ ports: firstTime() });
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Granska den här arbetsboken" }));
    expect(await screen.findByText("3 projekt lästa, 7 att åtgärda, 1 upplysning")).toBeVisible();
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

  it("opens the example where the host can, and checks it as any workbook", async () => {
    const openExample = jest.fn(() => Promise.resolve());
    const { user, workbook } = await openPane({ ports: { ...firstTime(), openExample } });
    await user.click(screen.getByRole("button", { name: "Prova med exempel" }));
    expect(await screen.findByText(/ lästa, /u)).toBeVisible();
    expect(openExample).toHaveBeenCalledTimes(1);
    expect(workbook.log).toEqual(["read"]);
    expect(screen.queryByText(/Du ser ett exempel/u)).toBeNull();
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

import type { StoppingCode } from "../../../src/core/findings/own-severities";
import { screen, waitFor } from "@testing-library/react";
import type { FindingCode } from "../../../src/core/findings/catalogue";
import type { Remark } from "../../../src/core/findings/finding";
import { sv } from "../../../src/core/messages/sv";
import { goToScreen, openChecked, openPane, sample, farsta } from "../../support/pane/open-pane";

/** Every failure of the host that a reading can meet. */
const readingFails: readonly (readonly [StoppingCode, Remark["params"]])[] = [
  ["EXC-01", {}],
  ["EXC-05", {}],
  ["EXC-06", { set: "ExcelApi 1.9" }],
  ["EXC-07", { sheet: "Projekt" }],
  ["EXC-08", {}],
  ["EXC-09", { code: "ServiceNotAvailable" }],
  ["EXC-10", {}],
  ["EXC-14", { code: "GeneralException" }],
  ["EXC-16", {}],
];
const writingFails: readonly (readonly [FindingCode, Remark["params"]])[] = [
  ["SKR-01", { code: "GeneralException" }],
  ["SKR-02", { step: 2, steps: 5 }],
  ["SKR-03", { sheet: "Projekt", cell: "B4" }],
  ["SKR-04", {}],
  ["SKR-05", { sheet: "Projekt", cell: "B4" }],
  ["EXC-02", { sheet: "Projekt" }],
  ["EXC-03", {}],
  ["EXC-04", {}],
  ["EXC-11", { sheet: "Projekt" }],
];
const remarkOf = <Code extends FindingCode>(code: Code, params: Remark["params"]): Remark & { code: Code } => ({
  code,
  at: { file: "" },
  params,
});

describe("what does not work", () => {
  it.each(readingFails)("%s while reading: is told with what to do, and can be tried again", async (code, params) => {
    let isBroken = true;
    const file = sample(farsta);
    const { user } = await openPane({
      host: {
        read: () =>
          Promise.resolve(isBroken ? { name: "Bok.xlsx", size: 0, sha256: "", refusal: remarkOf(code, params) } : file),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
    expect(await screen.findByText(sv[code].title)).toBeVisible();
    expect(screen.getByText(sv[code].action)).toBeVisible();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByText("3 projekt lästa, 6 att åtgärda, 1 upplysning")).toBeVisible();
    expect(screen.queryByText(sv[code].title)).toBeNull();
  });

  it.each(writingFails)("%s while writing: is told with what to do", async (code, params) => {
    const { user, workbook } = await openChecked();
    await goToScreen(user, "Sammanställ");
    workbook.next({ kind: "refused", left: "as-before", remark: remarkOf(code, params) });
    await user.click(screen.getByRole("button", { name: "Skriv sammanställningen" }));
    expect(await screen.findByText(sv[code].title)).toBeVisible();
    expect(screen.getByText(sv[code].action)).toBeVisible();
    expect(workbook.written).toHaveLength(0);
  });

  it("tells when the cell is gone, and that answers could not be saved", async () => {
    const gone = remarkOf("EXC-13", { sheet: "Redovisning", cell: "P9" });
    const { user } = await openChecked({
      host: {
        goTo: () => Promise.resolve(gone),
        saveSettings: (settings, since) => Promise.resolve({ settings, stored: since, remark: remarkOf("EXC-15", {}) }),
      },
    });
    await user.click(screen.getByRole("button", { name: /^Rapporten är försenad/u }));
    await user.click(screen.getByRole("button", { name: "Gå till P9 på bladet Redovisning" }));
    expect(await screen.findByText(sv["EXC-13"].title)).toBeVisible();
    expect(screen.queryByText(/Du gick till/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Stäng" }));
    await waitFor(() => expect(screen.queryByText(sv["EXC-13"].title)).toBeNull());
  });

  it("tells of a fault of ours as such, and works on", async () => {
    const { user } = await openPane({
      ports: { loadEngine: () => Promise.reject(new Error("chunk 7 is missing")) },
    });
    await user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
    expect(await screen.findByText(/chunk 7 is missing/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Granska arbetsboken" })).toBeEnabled();
  });

  it("stops a check at once and shows what was there before", async () => {
    const { user } = await openPane({ host: { read: () => new Promise(() => undefined) } });
    await user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
    await user.click(await screen.findByRole("button", { name: "Avbryt" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Avbryt" })).toBeNull());
    expect(screen.getByRole("button", { name: "Granska arbetsboken" })).toBeEnabled();
  });

  it("shows how far long work has come, but not for short work", async () => {
    const { user } = await openPane({
      host: {
        read: (control) => {
          control?.progress?.(0.4);
          return new Promise(() => undefined);
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Granska arbetsboken" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    const bar = await screen.findByRole("progressbar", {}, { timeout: 3000 });
    expect(bar).toHaveAttribute("aria-valuenow", "0.4");
  });
});

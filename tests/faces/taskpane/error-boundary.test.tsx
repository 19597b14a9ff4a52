import { render, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../../src/faces/taskpane/shell/error-boundary";
import { sv } from "../../../src/faces/taskpane/texts.sv";

function Broken(): never {
  throw new Error("nothing to show");
}

it("says in plain words that the fault is ours, with what to report", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <ErrorBoundary texts={sv.fault}>
      <Broken />
    </ErrorBoundary>,
  );
  quiet.mockRestore();
  expect(screen.getByRole("heading", { name: sv.fault.title })).toBeVisible();
  expect(screen.getByText("Error: nothing to show")).toBeVisible();
  expect(screen.getByRole("button", { name: sv.fault.reload })).toBeVisible();
});

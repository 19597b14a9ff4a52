import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

const rows = 130_000;

describe("a list of more rows than a call takes arguments", () => {
  const projects = Array.from({ length: rows }, (_, i) => [
    `TI-${i}`,
    `Ljus ${i}`,
    "Farsta",
    100_000,
    90_000,
    "Genomfört",
  ]);
  const heading = ["Projekt-ID", "Projekt", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
  const reading = readIntake(workbookOf({ Blad1: [heading, ...projects] }));

  it("is read whole", () => {
    expect(totalsIn(reading)).toBe(`${rows} ${rows * 100_000} ${rows * 90_000}`);
  });
});

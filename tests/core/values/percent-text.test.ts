import { parsePercentNumber, parsePercentText } from "../../../src/core/values/percent-text";
import { ratioAsNumber } from "../../../src/core/values/ratio";

const share = (read: ReturnType<typeof parsePercentText>) =>
  read.kind === "percent" ? ratioAsNumber(read.ratio) : read;

describe("percent text", () => {
  it.each([
    ["88 %", 0.88],
    ["88%", 0.88],
    ["87,9\u00a0%", 0.879],
    ["0,5 %", 0.005],
    ["-5 %", -0.05],
    ["100 procent", 1],
    ["120 %", 1.2],
  ])("reads %p as written", (text, expected) => {
    const read = parsePercentText(text);
    expect(share(read)).toBe(expected);
    expect(read).not.toHaveProperty("assumed");
  });

  it.each([
    ["0,879", 0.879, "share"],
    ["0.879", 0.879, "share"],
    ["1", 1, "share"],
    ["1,5", 1.5, "share"],
    ["1,51", 0.0151, "percentage"],
    ["-1,5", -1.5, "share"],
    ["-88", -0.88, "percentage"],
    ["88", 0.88, "percentage"],
    ["87,9", 0.879, "percentage"],
  ])("decides bare %p by size and says so", (text, expected, assumed) => {
    const read = parsePercentText(text);
    expect(share(read)).toBe(expected);
    expect(read).toHaveProperty("assumed", assumed);
  });

  it("ends at a million percent, on either side of 0", () => {
    const kinds = ["1 000 000 %", "-1 000 000 %", "1 000 001 %", "-1 000 001 %"].map(
      (text) => parsePercentText(text).kind,
    );
    expect(kinds).toEqual(["percent", "percent", "not-a-percent", "not-a-percent"]);
  });

  it("is exact", () => {
    expect(parsePercentText("87,9 %")).toEqual({ kind: "percent", ratio: { part: 879n, whole: 1000n } });
  });

  it("marks what is approximate", () => {
    expect(parsePercentText("ca 90 %")).toHaveProperty("approximate", true);
  });

  it("asks about a lone separator before three figures", () => {
    expect(parsePercentText("87,912 %")).toEqual({
      kind: "ambiguous",
      readings: [
        { part: 87912n, whole: 100n },
        { part: 87912n, whole: 100_000n },
      ],
    });
  });

  it.each(["", "-", "ej aktuellt"])("takes %p for nothing stated", (text) => {
    expect(parsePercentText(text)).toEqual({ kind: "empty" });
  });

  it.each(["klart", "5 kr", "5 % 6", "50\u201360 %", "99999999 %", "% av budget"])("makes no share of %p", (text) => {
    expect(parsePercentText(text)).toEqual({ kind: "not-a-percent" });
  });
});

describe("stored numbers", () => {
  it("takes a percent format at its word", () => {
    expect(share(parsePercentNumber("0.879", true))).toBe(0.879);
    expect(share(parsePercentNumber("1.8", true))).toBe(1.8);
    expect(parsePercentNumber("1.8", true)).not.toHaveProperty("assumed");
  });

  it("decides by size without one", () => {
    expect(share(parsePercentNumber("1.8", false))).toBe(0.018);
    expect(parsePercentNumber("0.879", false)).toHaveProperty("assumed", "share");
  });

  it.each(["1E308", "-1E308", "1E400", "NaN", ""])("makes no share of %p", (text) => {
    expect(parsePercentNumber(text, true)).toEqual({ kind: "not-a-percent" });
    expect(parsePercentNumber(text, false)).toEqual({ kind: "not-a-percent" });
  });
});

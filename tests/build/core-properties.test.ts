/** What `npm run schemas` asks of a package's core properties: each case breaks one rule of the Open Packaging Conventions. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");
const script = `
  const { readFileSync } = await import("node:fs");
  const { coreFaultsIn } = await import("./tools/schemas/core-properties.mjs");
  console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(coreFaultsIn)));
`;
const faultsIn = (parts: readonly string[]): readonly (readonly string[])[] => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: root,
    encoding: "utf8",
    input: JSON.stringify(parts),
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly (readonly string[])[];
};

const part = (inner: string, attributes = ""): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${attributes}>${inner}</cp:coreProperties>`;
const created = (text: string): string => `<dcterms:created xsi:type="dcterms:W3CDTF">${text}</dcterms:created>`;

test("what keeps to the rules has no fault", () => {
  const whole = `<dc:title>Uppföljning</dc:title><cp:keywords xml:lang="sv">ett <cp:value xml:lang="en">one</cp:value></cp:keywords><cp:lastPrinted>2024-11-13T08:00:00Z</cp:lastPrinted>`;
  const days = ["2024", "2024-11", "2024-02-29", "2024-11-13T08:00Z", "2024-11-13T08:00:00.5+01:00"];
  expect(faultsIn([part(whole), ...days.map((day) => part(created(day)))])).toEqual([[], ...days.map(() => [])]);
});

test("each rule is asked for", () => {
  const broken = [
    [part("<dc:title>a</dc:title><dc:title>b</dc:title>"), "title stands twice"],
    [part("<dc:title><dc:title>a</dc:title></dc:title>"), "title inside title"],
    [part('<dc:title xml:lang="sv">a</dc:title>'), "title has the attribute lang"],
    [part('<dc:title xsi:type="dcterms:W3CDTF">a</dc:title>'), "title has the attribute type"],
    [part("<cp:manager>a</cp:manager>"), "manager of"],
    [part("<title>a</title>"), "title of no namespace"],
    [part("<dcterms:issued>2024</dcterms:issued>"), "issued of"],
    [part("<dcterms:created>2024</dcterms:created>"), "created does not say its type"],
    [part('<dcterms:modified xsi:type="dc:W3CDTF">2024</dcterms:modified>'), "modified is of dc:W3CDTF"],
    [part(created("2023-02-29")), "created is no date"],
    [part(created("2024-11-13T08:00:00")), "created is no date"],
    [part("<cp:lastPrinted>2024-11-13</cp:lastPrinted>"), "lastPrinted is no time"],
    [part("", 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'), "markup compatibility"],
    [part("", 'version="1"'), "the root has the attribute version"],
  ] as const;
  const found = faultsIn(broken.map(([xml]) => xml));
  expect(found.map((faults) => faults.length)).toEqual(broken.map(() => 1));
  broken.forEach(([, says], i) => expect(found[i]?.[0]).toContain(says));
});

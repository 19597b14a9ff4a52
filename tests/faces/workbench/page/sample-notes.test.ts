import { join } from "node:path";
import { firstSample, sampleNotes } from "../../../../src/faces/workbench/page/sample-notes";
import { listSamples } from "../../../../src/faces/workbench/serve/sample-list";

test("every sample in the menu has a line, and every line a sample", async () => {
  const lists = await listSamples(join(__dirname, "../../../../samples"));
  const paths = lists.flatMap(({ folder, files }) => files.map((file) => `${folder}/${file}`));
  expect(Object.keys(sampleNotes).toSorted()).toEqual(paths.map((path) => path.normalize("NFC")).toSorted());
  expect(paths).toContain(firstSample);
});

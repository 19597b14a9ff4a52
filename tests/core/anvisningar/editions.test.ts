import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { editions } from "../../../src/profiles/stockholm/editions";

test.each(editions.map((data) => [data.id, data] as const))("%s hangs together", (id, data) => {
  expect(loadEdition(data).id).toBe(id);
});

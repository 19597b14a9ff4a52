/** `npm run handbook`: makes the handbook's pictures anew from the built workbench, and the texts that are seen on them. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const { status } = spawnSync(process.execPath, [jest, "tests/e2e/handbook"], {
  stdio: "inherit",
  env: { ...process.env, MEDELKOLL_HANDBOOK: "make" },
});
process.exit(status ?? 1);

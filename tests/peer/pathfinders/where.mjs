/** Says where the peer's workbooks belong, and which are there. They are not ours to hand on, so they are not in the repository. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./workbooks/", import.meta.url));
const { source, workbooks } = JSON.parse(readFileSync(new URL("./faults.json", import.meta.url), "utf8"));

const wanted = new Map(workbooks.map(({ file, sha256 }) => [file, sha256]));
const states = [...wanted].map(([file, sha256]) => {
  const path = `${folder}${file}`;
  if (!existsSync(path)) return `missing    ${file}`;
  const found = createHash("sha256").update(readFileSync(path)).digest("hex");
  return `${found === sha256 ? "there     " : "another one"} ${file}`;
});

console.log(
  [
    `The Pathfinders returns come from ${source} (its folder tests/integration_tests/mock_pf_returns).`,
    `Put the workbooks in ${folder}`,
    "and run: npx jest tests/peer/pathfinders",
    "",
    ...states,
  ].join("\n"),
);

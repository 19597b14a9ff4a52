/** Writes dist/sbom.cdx.json: what runs at the user's, with versions, checksums and licences, in CycloneDX. The same lock gives the same bytes. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

// npm is a .cmd file on Windows, which only a shell can start. The arguments are our own.
const { status, stdout } = spawnSync(
  "npm sbom --package-lock-only --omit dev --sbom-format cyclonedx --sbom-type application",
  { shell: true, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
);
if (status !== 0) process.exit(status ?? 1);

const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout);
const { timestamp: __, component, ...about } = metadata;
const { name } = JSON.parse(readFileSync("package.json", "utf8"));
// npm names the component after the folder that it stands in.
const list = { ...rest, metadata: { ...about, component: { ...component, name } } };
writeFileSync("dist/sbom.cdx.json", `${JSON.stringify(list, null, 2)}\n`);

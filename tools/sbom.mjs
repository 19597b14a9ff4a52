/** Writes dist/sbom.cdx.json: what runs at the user's, with versions, checksums and licences, in CycloneDX. The same lock gives the same bytes. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

// npm is a .cmd file on Windows, which only a shell can start. The arguments are our own.
const { status, stdout } = spawnSync("npm sbom --package-lock-only --sbom-format cyclonedx --sbom-type application", {
  shell: true,
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 2 ** 27,
});
if (status !== 0) process.exit(status ?? 1);

// What the tools need too is left out by npm's own --omit dev, though it also runs at the user's; the lock tells them apart.
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const atRunTime = new Set(
  Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith("node_modules/") && !dev && !link)
    .map(([path, { name, version }]) => `${name ?? path.split("node_modules/").at(-1)}@${version}`),
);
const isKept = (purl) => atRunTime.has(decodeURIComponent(purl.replace(/^pkg:npm\//u, "")));

const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
const { timestamp: __, component, ...about } = metadata;
const { name } = JSON.parse(readFileSync("package.json", "utf8"));
const kept = components.filter(({ purl }) => isKept(purl));
const refs = new Set([component["bom-ref"], ...kept.map((one) => one["bom-ref"])]);
const list = {
  ...rest,
  // npm names the component after the folder that it stands in.
  metadata: { ...about, component: { ...component, name } },
  components: kept,
  dependencies: dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
};
writeFileSync("dist/sbom.cdx.json", `${JSON.stringify(list, null, 2)}\n`);

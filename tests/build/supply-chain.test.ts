import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtFile, builtNames } from "./built";
import allowed from "./runtime-packages.json";

/** What reaches a user's machine: which packages, under which licences, and what of them. */

const root = join(__dirname, "../..");

interface Locked {
  readonly name?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const atRunTime = Object.entries(lock.packages)
  .filter(([path, { dev, link }]) => path.startsWith("node_modules/") && dev !== true && link !== true)
  .map(([path, locked]) => ({ name: locked.name ?? path.split("node_modules/").at(-1) ?? path, ...locked }));

it("only packages and licences that somebody has allowed run at the user's (tests/build/runtime-packages.json)", () => {
  const found = new Set(atRunTime.map(({ license = "none", name }) => `${license}: ${name}`));
  const known = Object.entries(allowed).flatMap(([license, names]) => names.map((name) => `${license}: ${name}`));
  expect([...found].toSorted()).toEqual(known.toSorted());
});

it("none of them runs anything when it is installed", () => {
  expect(atRunTime.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name)).toEqual([]);
});

it("what office-js-helpers declares and does not use is not installed", () => {
  for (const path of Object.keys(lock.packages))
    if (/(?:^|\/)(?:core-js|rxjs|lodash-es|microsoftteams)$/u.test(path))
      expect(lock.packages[path]?.name).toBe("@favware/skip-dependency");
});

it("the list of what the product is made of holds every one of them, with a version and a licence", () => {
  const path = join(root, "dist/sbom.cdx.json");
  if (!existsSync(path)) throw new Error("dist/sbom.cdx.json is missing. Run: npm run build");
  const list = JSON.parse(readFileSync(path, "utf8")) as {
    readonly bomFormat: string;
    readonly serialNumber?: string;
    readonly components: readonly { readonly purl: string; readonly version: string; readonly licenses?: unknown }[];
  };
  expect(list).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "medelkoll-project" } } });
  expect(list.serialNumber).toBeUndefined();
  const listed = list.components.map(({ purl }) => decodeURIComponent(purl));
  for (const name of new Set(atRunTime.map((one) => one.name)))
    if (name !== "@favware/skip-dependency")
      expect([name, listed.some((purl) => purl.startsWith(`pkg:npm/${name}@`))]).toEqual([name, true]);
  expect(list.components.filter(({ version, licenses }) => version === "" || licenses === undefined)).toEqual([]);
});

it("no script that is built knows where people sign in, or holds what office-js-helpers bundles beside what is used", () => {
  const scripts = builtNames().filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => [name, builtFile(name).toString("utf8")] as const);
  const signIn = /login\.microsoftonline|accounts\.google|facebook\.com|oauth2?\b|__core-js_shared__|rxSubscriber/iu;
  expect(texts.filter(([, text]) => signIn.test(text)).map(([name]) => name)).toEqual([]);
  // Nor any of what runs beside Excel.
  const others = ["cli", "workbench"].flatMap((folder) => {
    const path = join(root, "dist", folder);
    return readdirSync(path).flatMap((name) => (/\.c?js$/u.test(name) ? [join(path, name)] : []));
  });
  expect(others.length).toBeGreaterThan(5);
  expect(others.filter((path) => signIn.test(readFileSync(path, "utf8")))).toEqual([]);
  // It is there, then, and was looked at.
  expect(texts.some(([, text]) => text.includes("OFFICE_ONLINE"))).toBe(true);
});

// npm run validate: Microsoft's own check of the manifest. It is a service on the Internet; tests/manifest checks the same things without one.
import { existsSync } from "node:fs";
import { lacksNetwork, npx } from "./npx.mjs";

/** The manifest to check: npm run validate -- dist/addin/manifest.xml for a release. */
const manifest = process.argv[2] ?? "manifest.xml";
if (!existsSync(manifest)) {
  console.error(`Hittar inte ${manifest}. Cannot find ${manifest}.`);
  process.exit(2);
}
const { code, text } = await npx(["office-addin-manifest@3.0.0", "validate", manifest]);
if (code !== 0 && lacksNetwork(text)) {
  console.error(
    [
      "",
      "Microsofts kontrolltjänst gick inte att nå, så manifestet är INTE kontrollerat av Microsoft. Kör igen med nätverk.",
      "Uppbyggnaden kontrolleras utan nätverk av: npx jest tests/manifest",
      "Microsoft's service could not be reached, so the manifest is NOT validated by Microsoft. Run again with a network.",
    ].join("\n"),
  );
  process.exit(3);
}
process.exit(code);

// Draws assets/icons/*.png from the drawings beside this file: node assets/source/build.mjs. The PNG files are what is shipped, so they are kept.
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/** The sizes that Office asks for, in pixels. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];

const source = dirname(fileURLToPath(import.meta.url));
const icons = join(source, "../icons");
const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);
const browser = await chromium.launch(
  installed ? { executablePath: installed } : { executablePath: await packed.executablePath(), args: ["--no-sandbox"] },
);
try {
  await mkdir(icons, { recursive: true });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  for (const file of (await readdir(source)).filter((name) => name.endsWith(".svg")).sort()) {
    const drawing = (await readFile(join(source, file))).toString("base64");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(icons, `${file.slice(0, -".svg".length)}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}

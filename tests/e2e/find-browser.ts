import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What Playwright needs to start a browser. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly architecture: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Unpacks the browser that the npm package carries. */
  readonly unpack: () => FoundBrowser;
}

export const help =
  "The end-to-end tests need Chrome, Edge or Chromium: install one, or set MEDELKOLL_BROWSER to the path of one.";

/** The first browser on the machine; on Linux x64 else the one that `@sparticuz/chromium` carries. Throws `help` when there is none. */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser {
  const named = machine.env["MEDELKOLL_BROWSER"];
  const installed = named ? [named] : installedPaths(machine);
  const found = installed.find((path) => machine.exists(path));
  if (found !== undefined) return { executablePath: found, args: rootless(machine), env: textOnly(machine.env) };
  if (!named && machine.platform === "linux" && machine.architecture === "x64") return machine.unpack();
  throw new Error(help);
}

function installedPaths({ platform, env }: Machine): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    const browsers = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
      "Chromium\\Application\\chrome.exe",
    ];
    return browsers.flatMap((browser) => roots.map((root) => `${root}\\${browser}`));
  }
  if (platform === "darwin")
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["", env["HOME"] ?? homedir()].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  const names = [
    "google-chrome",
    "google-chrome-stable",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "microsoft-edge-stable",
  ];
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  return names.flatMap((name) => [...folders, "/snap/bin"].map((folder) => `${folder}/${name}`));
}

/** A browser run as root, as in a build container, starts only without its sandbox. It visits nothing but our own pages. */
const rootless = ({ platform }: Machine): string[] =>
  platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const textOnly = (env: Machine["env"]): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const thisMachine = (): Machine => ({
  platform: process.platform,
  architecture: process.arch,
  env: process.env,
  exists: existsSync,
  unpack: unpackCarried,
});

/**
 * Unpacks once into a folder named by version. The package unpacks into the temporary folder, and its libraries only where it believes that
 * it runs in a function service; a process of its own is told both.
 */
function unpackCarried(): FoundBrowser {
  const folder = join(tmpdir(), `medelkoll-browser-${carriedVersion()}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const script = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    execFileSync(process.execPath, ["-e", script], { cwd: __dirname, env });
    writeFileSync(join(unfinished, "fonts", "fonts.conf"), fontSettings(join(folder, "fonts")));
    if (existsSync(folder)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, folder);
  }
  const libraries = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: { ...textOnly(process.env), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") },
  };
}

const fontSettings = (own: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${own}</dir><cachedir>${own}/cache</cachedir></fontconfig>\n`;

const carriedVersion = (): string => {
  const file = join(dirname(require.resolve("@sparticuz/chromium")), "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
};

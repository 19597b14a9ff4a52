import { findBrowser, help, type Machine } from "./find-browser";

const carried = { executablePath: "/carried", args: [], env: {} };

const machine = (change: Partial<Machine>, ...installed: readonly string[]): Machine => ({
  platform: "linux",
  architecture: "x64",
  env: { PATH: "/usr/bin:/opt/bin" },
  exists: (path) => installed.includes(path),
  unpack: () => carried,
  ...change,
});

const mac = { platform: "darwin", env: { HOME: "/Users/eva" } } as const;
const windows = { platform: "win32", env: { PROGRAMFILES: "C:\\Program Files" } } as const;

test.each([
  [machine({}, "/usr/bin/chromium", "/opt/bin/google-chrome"), "/opt/bin/google-chrome"],
  [machine({}, "/snap/bin/chromium"), "/snap/bin/chromium"],
  [
    machine(mac, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  [
    machine(mac, "/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium"),
    "/Users/eva/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  [
    machine(windows, "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe"),
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  [machine({ env: { MEDELKOLL_BROWSER: "/mine" } }, "/mine", "/usr/bin/chromium"), "/mine"],
])("finds an installed browser", (where, path) => {
  expect(findBrowser(where).executablePath).toBe(path);
});

test("takes the carried one on Linux x64 when none is installed", () => {
  expect(findBrowser(machine({}))).toBe(carried);
});

test.each([
  ["macOS", machine(mac)],
  ["Windows", machine(windows)],
  ["Linux on ARM", machine({ architecture: "arm64" })],
  ["a named browser that is not there", machine({ env: { MEDELKOLL_BROWSER: "/gone" } })],
])("says what helps when there is none: %s", (_name, where) => {
  expect(() => findBrowser(where)).toThrow(help);
});

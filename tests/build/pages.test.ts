import { builtFile, builtNames, builtPage } from "./built";

const scriptsOf = (document: Document): readonly HTMLScriptElement[] => [...document.querySelectorAll("script")];

describe("dist/addin/taskpane.html", () => {
  const { document, policy } = builtPage("taskpane.html");

  it("lets through its own files and Microsoft's script, and nothing else", () => {
    const { "style-src": styles, ...others } = policy;
    expect(others).toEqual({
      "default-src": "'none'",
      "script-src": "'self' https://appsforoffice.microsoft.com",
      "img-src": "'self'",
      "worker-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "require-trusted-types-for": "'script'",
    });
    expect(styles).toMatch(/^'self'( 'sha256-[\w+/=]{44}')+$/);
  });

  it("holds nothing inline that the policy would stop", () => {
    expect(scriptsOf(document).filter((script) => !script.hasAttribute("src") || script.textContent !== "")).toEqual(
      [],
    );
    expect([...document.querySelectorAll("style, [style]")]).toEqual([]);
    const handlers = [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  it("loads Microsoft's script before its own and waits for none before it can be read", () => {
    const [policies, microsofts, ...own] = scriptsOf(document);
    expect(policies?.getAttribute("src")).toMatch(/^trusted-types\.\w{10}\.js$/u);
    expect(microsofts?.getAttribute("src")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(own.length).toBeGreaterThan(0);
    for (const script of scriptsOf(document)) {
      expect(script.parentElement).toBe(document.head);
      expect(script.defer).toBe(true);
    }
  });

  it("names files that were built", () => {
    const named = [
      ...scriptsOf(document)
        .map((script) => script.getAttribute("src"))
        .filter((address) => !address?.startsWith("https:")),
      ...[...document.querySelectorAll("link")].map((link) => link.getAttribute("href")),
    ];
    for (const name of named) expect(builtFile(name ?? "").length).toBeGreaterThan(0);
  });

  it("says in both languages that it is starting and what to do, before any script", () => {
    expect(document.documentElement.lang).toBe("sv");
    const text = document.querySelector("#pane")?.textContent ?? "";
    expect(text).toContain("Medelkoll startar …");
    expect(text).toContain("Händer inget?");
    expect(text).toContain("appsforoffice.microsoft.com");
    expect(document.querySelector('#pane [lang="en"]')?.textContent).toContain("Medelkoll is starting …");
  });

  it("keeps what to do hidden for some seconds by style alone", () => {
    const sheet = [...document.querySelectorAll("link")].find(({ rel }) => rel === "stylesheet")?.getAttribute("href");
    expect(builtFile(sheet ?? "").toString("utf8")).toMatch(/\.later \{\s*animation: show 1ms 8s both;/);
    expect(document.querySelector("#pane .later")?.textContent).toContain("Händer inget?");
  });
});

it.each(["support.html", "handbok.html"])("dist/addin/%s runs no script at all, and makes none of a text", (name) => {
  const { document, policy } = builtPage(name);
  expect(policy).toMatchObject({
    ...{ "script-src": "'self'", "require-trusted-types-for": "'script'", "trusted-types": "'none'" },
  });
  expect(scriptsOf(document)).toEqual([]);
});

it("dist/addin holds the manifest, shortcuts and icons, and nothing of the workbench", () => {
  expect(builtNames()).toEqual(expect.arrayContaining(["assets", "manifest.xml", "support.html", "taskpane.html"]));
  for (const name of ["assets/shortcuts.json", "assets/shortcuts.en.json", "assets/icons/medelkoll-32.png"])
    expect(builtFile(name).length).toBeGreaterThan(0);
  expect(builtNames().filter((name) => /\.wasm$|office\.js$/.test(name))).toEqual([]);
  // What names the host or the grid of the workbench.
  const bench = /ironcalc|excelize|ProcessQuery/;
  const scripts = builtNames().filter((name) => name.endsWith(".js"));
  expect(scripts.filter((name) => bench.test(builtFile(name).toString("utf8")))).toEqual([]);
});

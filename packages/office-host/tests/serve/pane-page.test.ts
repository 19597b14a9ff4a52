import { hostPane } from "office-host/serve";

const officeAtMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const built = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'" />
<script defer src="${officeAtMicrosoft}"></script><script defer src="taskpane.abc.js"></script></head><body></body></html>`;

test("office.js comes from the bench, and nothing from Microsoft", () => {
  const page = hostPane(built);
  expect(page).toContain('src="/office/office.js"');
  expect(page).not.toContain("microsoft.com");
  expect(page).toContain("script-src 'self';");
});

test("the channel stands before office.js", () => {
  const page = hostPane(built);
  expect(page.indexOf("/channel.js")).toBeGreaterThan(0);
  expect(page.indexOf("/channel.js")).toBeLessThan(page.indexOf("/office/office.js"));
});

test("the rest of the page stays", () => {
  const page = hostPane(built)
    .replace('<script src="/channel.js"></script>', "")
    .replace("/office/office.js", officeAtMicrosoft);
  expect(page).toBe(built.replace(" https://appsforoffice.microsoft.com;", ";"));
});

test.each([
  ["a page without office.js", built.replace(officeAtMicrosoft, "office.js")],
  ["a page without a head", built.replace("<head>", "")],
])("%s is refused", (_name, page) => {
  expect(() => hostPane(page)).toThrow("task pane's page");
});

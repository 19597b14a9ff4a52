import { join } from "node:path";

/** The test files of the group that jest.together.config.cjs is running now, from the root of the project. */
declare const filesOfGroup: readonly string[];
/** What stays open for all of them, and ends with the group. */
declare const sharedByGroup: readonly string[];

const root = join(__dirname, "../..");

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a file that registers hooks when it is run
for (const file of sharedByGroup) require(join(root, file));

// Each file's tests and hooks stay within its own name; the modules that it asks for are already there, and warm.
for (const file of filesOfGroup)
  describe(file, () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a file that registers tests when it is run
    require(join(root, file));
    afterAll(tidy);
  });

/** What a file leaves behind that is no module: what it has replaced, stored, and put on its page. */
function tidy(): void {
  jest.restoreAllMocks();
  jest.useRealTimers();
  if (typeof document === "undefined") return;
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentOrigin, manifestAt, releaseOrigin } from "../../tools/origin.cjs";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the address of a release", () => {
  it.each([
    ["https://medelkoll.example.se", "https://medelkoll.example.se/"],
    ["https://medelkoll.example.se/", "https://medelkoll.example.se/"],
    [" https://verktyg.kommunen.se/medelkoll ", "https://verktyg.kommunen.se/medelkoll/"],
  ])("%s is taken", (setting, origin) => {
    expect(releaseOrigin(setting)).toBe(origin);
  });

  it.each([
    ["nothing", undefined, "is not set"],
    ["blanks", "  ", "is not set"],
    ["no address", "medelkoll.kommunen.se", "is not an address"],
    ["http", "http://medelkoll.kommunen.se/", "https://"],
    ["this computer", "https://localhost:3000/", "placeholder"],
    ["an example", "https://www.example.com/", "placeholder"],
    ["a reserved name", "https://medelkoll.test/", "placeholder"],
    ["a bare number", "https://127.0.0.1/", "placeholder"],
    ["a short name", "https://medelkoll/", "placeholder"],
    ["a query", "https://medelkoll.kommunen.se/?v=1", "plain address"],
    ["what XML would take for its own", "https://medelkoll.kommunen.se/a&b/", "plain address"],
    ["a user", "https://me:secret@medelkoll.kommunen.se/", "plain address"],
  ])("%s is refused, with how it should look", (_, setting, why) => {
    expect(() => releaseOrigin(setting)).toThrow(why);
    expect(() => releaseOrigin(setting)).toThrow("MEDELKOLL_ORIGIN=https://");
  });
});

describe("the manifest of a release", () => {
  it("has every address at the release and none of development's", () => {
    const released = manifestAt(manifest, "https://verktyg.kommunen.se/medelkoll/");
    const addresses = [...released.matchAll(/"(https:\/\/[^"]+\.(?:html|png|json))"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address?.startsWith("https://verktyg.kommunen.se/medelkoll/"))).toEqual([]);
  });

  it("is the one in the repository when nothing is released", () => {
    expect(manifestAt(manifest, developmentOrigin)).toBe(manifest);
  });

  it("is refused when an address of development stays behind, or there is none to replace", () => {
    const oddlyWritten = manifest.replace("https://localhost:3000/support.html", "https://LOCALHOST:3000/support.html");
    const onAnotherPort = manifest.replace("localhost:3000/support", "localhost:4000/support");
    for (const text of [oddlyWritten, onAnotherPort])
      expect(() => manifestAt(text, "https://medelkoll.kommunen.se/")).toThrow("still has the address");
    expect(() => manifestAt("<OfficeApp/>", "https://medelkoll.kommunen.se/")).toThrow("has no address");
  });
});

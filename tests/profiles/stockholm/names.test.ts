import fc from "fast-check";
import { namesOfNamnd } from "../../../src/core/profile/namnd-names";
import { outcome, profile, register } from "./stockholm";

const resolved = (text: string) => outcome(register.resolveNamnd(text));
const suggested = (text: string) => {
  const match = register.resolveNamnd(text);
  return match.kind === "unknown" ? match.suggestions().map(({ id }) => id) : match.kind;
};

const spellings = profile.namnder.flatMap((namnd) => namesOfNamnd(namnd).map((name) => ({ id: namnd.id, name })));
const declared = new Set(profile.ambiguousNames);
const clear = spellings.filter(({ name }) => !declared.has(name));

test("every spelling on file means its own nämnd", () => {
  for (const { id, name } of clear) expect({ name, id: resolved(name) }).toEqual({ name, id });
});

test("no spelling is lost to capitals, decomposed letters, dashes, spaces or zero-width marks", () => {
  const retell = fc.constantFrom<(name: string) => string>(
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll("-", "–"),
    (name) => name.replaceAll("-", " / "),
    (name) => name.replaceAll("-", " & "),
    (name) => name.replaceAll(" ", "\u00a0 "),
    (name) => Array.from(name).join("\u200b"),
    (name) => ` ${name}\n`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...clear), fc.array(retell, { maxLength: 4 }), ({ id, name }, retellings) => {
      expect(resolved(retellings.reduce((text, again) => again(text), name))).toBe(id);
    }),
  );
});

test("every stadsdelsnämnd is known by all forms that cities write", () => {
  const forms = fc.constantFrom<(name: string) => string>(
    (name) => `${name} stadsdelsnämnd`,
    (name) => `${name}s stadsdelsnämnd`,
    (name) => `Stadsdelsnämnden ${name}`,
    (name) => `${name} stadsdelsförvaltning`,
    (name) => `${name}s stadsdelsförvaltnings`,
    (name) => `${name} sdn`,
    (name) => `SDF ${name}`,
    (name) => `${name} SDF:s`,
    (name) => `${name}s stadsdelsområde`,
    (name) => `SDO ${name}`,
    (name) => `${name} stadsdelar`,
  );
  const districts = profile.namnder.filter(({ kind }) => kind === "district");
  fc.assert(
    fc.property(fc.constantFrom(...districts), forms, ({ id, name }, form) => {
      expect(resolved(form(name))).toBe(id);
    }),
  );
});

test.each([
  ["Farstas stadsdelsnämnd", "farsta"],
  ["SD18", "farsta"],
  ["SDO24 – Skärholmen", "skarholmen"],
  ["SDO 24", "skarholmen"],
  ["Hägersten och Älvsjö", "hagersten-alvsjo"],
  ["EÅV", "enskede-arsta-vantor"],
  ["Ska\u0308rholmen", "skarholmen"],
  ["Rinkeby-Kista", "rinkeby-kista"],
  ["Järva", "jarva"],
  ["N innerstaden", "norra-innerstaden"],
  ["Rinkeby-\nKista", "rinkeby-kista"],
  ["Trafik-\nkontoret", "trafiknamnden"],
  ["Trafikkontoret", "trafiknamnden"],
  ["trafikkontorets", "trafiknamnden"],
  ["Trafiknämnd", "trafiknamnden"],
  ["TK", "trafiknamnden"],
  ["TN:s", "trafiknamnden"],
  ["Miljö & hälsoskyddsnämnden", "miljo-och-halsoskyddsnamnden"],
  ["Stadsledningskontoret", "kommunstyrelsen"],
])("%s is %s", (text, id) => {
  expect(resolved(text)).toBe(id);
});

test("a short form of two administrations is asked about", () => {
  const match = register.resolveNamnd("SF");
  expect(match).toMatchObject({ kind: "ambiguous", candidates: [{ id: "servicenamnden" }, { id: "socialnamnden" }] });
});

describe("what only looks like a name is never taken for one", () => {
  test.each([
    ["SkÃ¤rholmen", "skarholmen"],
    ["Sk?rholmen", "skarholmen"],
    ["HÃ¤gersten-Ã„lvsjÃ¶", "hagersten-alvsjo"],
    ["Fartsa", "farsta"],
    ["Norrmalm och Östermalm", "norrmalm"],
    ["Järva (f.d. Rinkeby-Kista)", "rinkeby-kista"],
    ["Trafiknämden", "trafiknamnden"],
  ])("%s only suggests %s", (text, id) => {
    expect(suggested(text)).toContain(id);
  });

  test("a suggestion brings the one that it is confused with", () => {
    expect(suggested("Sk?rholmen")).toEqual(expect.arrayContaining(["skarholmen", "skarpnack"]));
  });

  test.each(["24", "2023", "Stockholm", "Samtliga nämnder", "stadsdelsnämnden", "-", "Xyz", "RKS"])(
    "%s names nobody",
    (text) => {
      expect(resolved(text)).toBe("unknown");
    },
  );
});

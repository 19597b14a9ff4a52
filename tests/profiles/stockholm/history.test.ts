import { day, profile, register } from "./stockholm";

const districts = profile.namnder.filter(({ kind }) => kind === "district");

describe("as many stadsdelsnämnder as the city had", () => {
  test.each([
    ["1999-01-01", 18],
    ["2006-12-31", 18],
    ["2007-01-01", 14],
    ["2020-06-30", 14],
    ["2020-07-01", 13],
    ["2023-06-30", 13],
    ["2023-07-01", 11],
  ])("on %s: %i", (on, count) => {
    expect(districts.filter((namnd) => register.existsOn(namnd, day(on)))).toHaveLength(count);
    expect(register.areasOn(day(on))).toHaveLength(count);
  });
});

describe("who answers for a grant", () => {
  test.each([
    ["rinkeby-kista", "2023-03-08", "rinkeby-kista"],
    ["rinkeby-kista", "2023-06-30", "rinkeby-kista"],
    ["rinkeby-kista", "2023-07-01", "jarva"],
    ["rinkeby-kista", "2024-11-13", "jarva"],
    ["spanga-tensta", "2024-11-13", "jarva"],
    ["norrmalm", "2024-11-13", "norra-innerstaden"],
    ["ostermalm", "2024-11-13", "norra-innerstaden"],
    ["hagersten", "2024-11-13", "hagersten-alvsjo"],
    ["hagersten", "2019-06-19", "hagersten-liljeholmen"],
    ["alvsjo", "2020-07-01", "hagersten-alvsjo"],
    ["hammarby", "2024-11-13", "skarpnack"],
    ["hornstull", "2024-11-13", "sodermalm"],
    ["farsta", "2024-11-13", "farsta"],
    ["trafiknamnden", "2024-11-13", "trafiknamnden"],
  ])("%s on %s: %s", (id, on, answers) => {
    expect(register.answersFor(id, day(on)).id).toBe(answers);
  });

  test("Rinkeby-Kista existed at the decision of 8 March 2023 and not when the reply was written", () => {
    const namnd = register.namndById("rinkeby-kista")!;
    expect(register.existsOn(namnd, day("2023-03-08"))).toBe(true);
    expect(register.existsOn(namnd, day("2024-11-13"))).toBe(false);
  });

  test("every district that ever was has one that answers today, and it exists", () => {
    for (const { id } of districts) {
      expect(register.existsOn(register.answersFor(id, day("2024-11-13")), day("2024-11-13"))).toBe(true);
    }
  });

  test("every reform took effect the day after", () => {
    const dayAfter = (on: string) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
    for (const { to, successor } of districts) {
      if (to === undefined || successor === undefined) continue;
      expect(register.existsOn(register.namndById(successor)!, day(dayAfter(to)))).toBe(true);
    }
  });
});

describe("lawful succession", () => {
  test.each([
    ["rinkeby-kista", "jarva", true],
    ["rinkeby", "jarva", true],
    ["jarva", "rinkeby-kista", false],
    ["norrmalm", "jarva", false],
    ["jarva", "jarva", false],
    ["skarpnack", "skarholmen", false],
  ])("%s to %s: %s", (from, to, lawful) => {
    expect(register.isLawfulSuccessor(from, to)).toBe(lawful);
  });

  test("the lineage holds everyone before and after, oldest first", () => {
    const ids = register.lineage("rinkeby-kista").map(({ id }) => id);
    expect(ids).toEqual(["rinkeby", "kista", "rinkeby-kista", "jarva"]);
    expect(register.lineage("farsta").map(({ id }) => id)).toEqual(["farsta"]);
  });
});

describe("areas", () => {
  test("yesterday's area is part of today's", () => {
    expect(register.areaOfToday("alvsjo", day("2023-03-08")).name).toBe("Hägersten-Älvsjö");
    expect(register.areaOfToday("alvsjo", day("2019-03-08")).name).toBe("Älvsjö");
    expect(register.areaById("alvsjo")?.namnd).toBe("alvsjo");
  });

  test("an area is found by name as exactly as a nämnd", () => {
    expect(register.resolveArea("Enskede–Årsta–Vantörs stadsdelsområde")).toMatchObject({
      area: { id: "enskede-arsta-vantor" },
    });
    expect(register.resolveArea("SDO24 - Skärholmen")).toMatchObject({ area: { id: "skarholmen" } });
    expect(register.resolveArea("Skärholm").kind).toBe("unknown");
  });
});

describe("who decides, and when", () => {
  const bodyOf = (text: string) => {
    const match = register.resolveDecisionBody(text);
    return match.kind === "match" ? match.body.name : match.kind;
  };

  test.each([
    ["ekonomi- och trygghetsutskottet", "Kommunstyrelsens ekonomi- och trygghetsutskott"],
    ["Trygghets- och ekonomiutskottets", "Kommunstyrelsens ekonomi- och trygghetsutskott"],
    ["Kommunstyrelsens ekonomi & trygghetsutskott", "Kommunstyrelsens ekonomi- och trygghetsutskott"],
    ["kommunstyrelsens trygghetsutskott", "Kommunstyrelsens trygghetsutskott"],
    ["Trygghetsutskottet", "Kommunstyrelsens trygghetsutskott"],
    ["KF", "Kommunfullmäktige"],
    ["utskottet", "unknown"],
  ])("%s", (text, name) => {
    expect(bodyOf(text)).toBe(name);
  });

  test.each([
    ["2022-10-14", "2018–2022"],
    ["2023-03-08", "2022–2026"],
    ["2026-10-15", "2026–2030"],
  ])("%s is in the period %s", (on, name) => {
    expect(register.mandatePeriodOf(day(on))?.name).toBe(name);
  });
});

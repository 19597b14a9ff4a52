import { definedTypes } from "../../../../src/faces/workbench/host/protocol/host-object";
import { openInExcel } from "../../../support/office/boot";

/** The client's members of a type, in lower case. */
type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** What every class of the client has, whatever it stands for. */
const common =
  /^(?:items|getitem|on\w+|setmockdata|load|set|update|tojson|track|untrack|retrieve|ensureunchanged|constructor|context|isnullobject|m_.*|__.*|_(?!register|unregister|validate|getref|runtime).*)$/u;

function clientTypes(): Members {
  const types = new Map<string, ReadonlySet<string>>();
  // Some names mean one thing to each: a comment in Excel and one in Office.
  const { OfficeCore } = window as unknown as { OfficeCore: object };
  for (const [name, type] of [...Object.entries(OfficeCore), ...Object.entries(Excel)] as [string, unknown][]) {
    const prototype: unknown = typeof type === "function" ? type.prototype : null;
    if (typeof prototype !== "object" || prototype === null || !("_className" in prototype)) continue;
    const names = Object.getOwnPropertyNames(prototype).map((member) => member.toLowerCase());
    types.set(name, new Set([...(types.get(name) ?? []), ...names.filter((member) => !common.test(member))]));
  }
  return types;
}

/** Names that the wire has and the class does not: the client's own detours. */
const detours: ReadonlySet<string> = new Set([
  "Worksheet.gridlines",
  "Worksheet.headings",
  // A method here, where most collections look up by key.
  "ChartCollection.getitem",
  "Workbook._getreferencecount",
  "AddinInternalService.notifyactionhandlerready",
]);

let client: Members;
beforeAll(async () => {
  await openInExcel();
  client = clientTypes();
});

test("every member of the host is one that the client can ask for", () => {
  expect(client.size).toBeGreaterThan(150);
  const unknown = [...definedTypes].flatMap(([type, members]) =>
    members
      .map((member) => member.toLowerCase())
      .filter((member) => !member.startsWith("_") && !client.get(type)?.has(member))
      .map((member) => `${type}.${member}`)
      .filter((member) => !detours.has(member)),
  );
  expect(unknown).toEqual([]);
});

test("what the host lacks can be listed (HOST_COVERAGE=1 prints it)", () => {
  const missing = [...client].map(([type, members]) => {
    const known = new Set((definedTypes.get(type) ?? []).map((member) => member.toLowerCase()));
    return { type, has: known.size, lacks: [...members].filter((member) => !known.has(member)) };
  });
  const inPart = missing.filter(({ has, lacks }) => has > 0 && lacks.length > 0);
  expect(inPart.find(({ type }) => type === "Worksheet")?.lacks).toContain("slicers");
  if (process.env["HOST_COVERAGE"] === undefined) return;
  const whole = missing.filter(({ has }) => has === 0).map(({ type }) => type);
  const lines = inPart.map(({ type, has, lacks }) => `${type} (${has} there): ${lacks.join(", ")}`);
  process.stdout.write(`${lines.join("\n")}\n\nTypes that the host lacks: ${whole.join(", ")}\n`);
});

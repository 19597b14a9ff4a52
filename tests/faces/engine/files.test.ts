import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expose, wrap } from "comlink";
import { strFromU8, unzipSync } from "fflate";
import { MessageChannel } from "node:worker_threads";
import { noSettings } from "../../../src/core/host/workbook-settings";
import type { IsoDate } from "../../../src/core/values/iso-date";
import type { CollectInput, FileToRead } from "../../../src/faces/engine/collecting";
import { directEngine } from "../../../src/faces/engine/direct-engine";
import type { Engine } from "../../../src/faces/engine/engine";
import type { FilesAsked, FilesKind, MadeFiles, Originals } from "../../../src/faces/engine/files/made-files";
import { stockholmLibrary } from "../../../src/faces/engine/stockholm-library";
import { workerEngine, type RunningWorker } from "../../../src/faces/engine/worker-engine";
import { workerSide, type WorkerSide } from "../../../src/faces/engine/worker-side";
import { call, listBytes, sample, temporaryFolder } from "../../support/command-line";
import { formsOf, handInForm, registerOf } from "../../support/forms";
import { handInBytes, samples } from "../../support/returned";

const temporary = temporaryFolder();
const asOf = "2024-11-13" as IsoDate;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A worker in all but its thread: what is sent is copied, and functions cannot be. */
function startChannel(): RunningWorker {
  const { port1, port2 } = new MessageChannel();
  const ports = [port1, port2];
  const own = { ...workerSide(stockholmLibrary) };
  const ending = (take: (port: globalThis.MessagePort) => void) => (port: globalThis.MessagePort) => {
    ports.push(port as never);
    take(port);
  };
  expose(
    { ...own, sendTo: ending((port) => own.sendTo(port)), receiveFrom: ending((port) => own.receiveFrom(port)) },
    port1 as never,
  );
  const stop = (): void => {
    for (const port of ports) port.close();
  };
  open.push(stop);
  return { side: wrap<WorkerSide>(port2 as never), broken: new Promise<never>(() => undefined), stop };
}

const engines = {
  "in the page": () => directEngine(stockholmLibrary()),
  "in workers": () => workerEngine(startChannel),
} as const;

const sender = {
  ...{ sender: "Stadsledningskontoret", dnr: "KS 2024/619", lastDay: "2024-12-06", contact: "Registrator" },
};
const asked = (what: FilesKind, change: Partial<FilesAsked> = {}): FilesAsked => ({
  ...{ what, language: "sv", name: "namn", ...sender, selection: {}, file: null, withCopies: false },
  layout: "list",
  ...change,
});
const senderCall = ["--sender", sender.sender, "--dnr", sender.dnr];
const replyCall = ["--last-day", sender.lastDay, "--contact", sender.contact];

function picked(path: string, role: FileToRead["role"] = "returned", bytes?: Uint8Array): FileToRead {
  const name = (path.split("/").at(-1) ?? path).normalize("NFC");
  return { id: path, name, role, file: new File([new Uint8Array(bytes ?? readFileSync(join(samples, path)))], name) };
}
const returned = ["returned/Kungsholmen.xlsx", "returned/Farsta sdf tkr.xlsx"] as const;
const register = picked("granted-register.xlsx", "granted");
const twoNamnder = listBytes([
  ["Projekt", "Nämnd", "Beviljat belopp (kr)"],
  ["Ljus i parken", "Farsta", 400_000],
  ["Ljus på torget", "Bromma", 500_000],
]);

async function collected(
  { collecting }: Engine,
  files: readonly FileToRead[],
  what: FilesAsked,
  change: Partial<CollectInput> = {},
  originals = originalsOf(files),
): Promise<MadeFiles> {
  for (const file of files) await collecting.read(file, noSettings);
  const idOf = (role: FileToRead["role"]): string | null => files.find((file) => file.role === role)?.id ?? null;
  return collecting.files(
    {
      ...{ returned: files.flatMap(({ id, role }) => (role === "returned" ? [id] : [])), granted: idOf("granted") },
      ...{ controls: null, earlier: idOf("earlier"), settings: noSettings, asOf, selection: {} },
      ...change,
    },
    what,
    originals,
  );
}

const none: Originals = () => Promise.resolve(null);
/** The bytes of the picked files. */
const originalsOf =
  (files: readonly FileToRead[]): Originals =>
  async (name) =>
    (await files.find((file) => file.name === name)?.file.arrayBuffer()) ?? null;

/** The whole, as the command line wrote the same: byte for byte. */
const isAsWritten = (made: MadeFiles, path: string): boolean =>
  made.kind === "made" && Buffer.from(made.whole.bytes).equals(readFileSync(path));

describe.each(Object.entries(engines))("files to send, made %s", (_name, make) => {
  const files = [...returned.map((path) => picked(path)), register];

  it("letters are those of the command line, byte for byte, and each has its text", async () => {
    const made = await collected(make(), files, asked("letters"));
    const output = temporary.path("brev.zip");
    await call(["letters", "--no-copies", ...returned.map(sample), "--granted", sample("granted-register.xlsx"), "-o", output].concat(senderCall, replyCall)); // oxfmt-ignore
    expect(isAsWritten(made, output)).toBe(true);
    if (made.kind !== "made") return;
    expect([made.whole.name, made.whole.type, made.parts.length]).toEqual(["namn.zip", "zip", 21]);
    const farsta = made.parts.find(({ to }) => to === "Farsta stadsdelsnämnd");
    expect(farsta?.text).toContain("Svara senast: 6 december 2024");
    expect(Object.keys(unzipSync(made.whole.bytes))).toContain(farsta?.name);
  });

  it("the paper is that of the command line, byte for byte", async () => {
    const made = await collected(make(), files, asked("notice"));
    const output = temporary.path("anmalan.docx");
    await call(["notice", ...returned.map(sample), "--granted", sample("granted-register.xlsx"), "-o", output].concat(senderCall)); // oxfmt-ignore
    expect(isAsWritten(made, output)).toBe(true);
  });

  it("report forms are those of the command line, of the picked register and of the open one", async () => {
    const engine = make();
    const [granted, output] = [temporary.path("register.xlsx"), temporary.path("mallar.zip")];
    writeFileSync(granted, twoNamnder);
    await call(["forms", "--granted", granted, "-o", output, ...replyCall]);
    // What has been returned beside it changes nothing.
    const ofPicked = await collected(
      engine,
      [files[0]!, picked("register.xlsx", "granted", twoNamnder)],
      asked("forms"),
    );
    expect(isAsWritten(ofPicked, output)).toBe(true);
    const file = handInBytes("register.xlsx", twoNamnder);
    const outcome = await engine.check({ file, settings: noSettings, asOf, selection: {} });
    expect(isAsWritten(await engine.files(outcome, asked("forms"), none), output)).toBe(true);
  });

  it("letters go with the marked copies of the command line", async () => {
    const made = await collected(make(), files, asked("letters", { withCopies: true }));
    const output = temporary.path("brev-med-kopior.zip");
    await call(["letters", ...returned.map(sample), "--granted", sample("granted-register.xlsx"), "-o", output].concat(senderCall, replyCall)); // oxfmt-ignore
    if (made.kind !== "made") throw new Error("Nothing was made.");
    const [mine, theirs] = [unzipSync(made.whole.bytes), unzipSync(readFileSync(output))];
    const copies = Object.keys(theirs).filter((name) => name.endsWith(" (att rätta).xlsx"));
    expect(copies.length).toBeGreaterThan(0);
    expect(Object.keys(mine).toSorted()).toEqual(Object.keys(theirs).toSorted());
    for (const [name, bytes] of Object.entries(theirs)) expect([name, Buffer.from(mine[name]!).equals(bytes)]).toEqual([name, true]); // oxfmt-ignore
    expect([made.uncopied, made.unsigned]).toEqual([[], []]);
  });

  it("a marked copy is that of the command line, of a picked workbook and of the open one", async () => {
    const engine = make();
    const output = temporary.path("kopia.xlsx");
    await call(["mark", sample(returned[1]), "-o", output]);
    const name = "Farsta sdf tkr.xlsx";
    const alone = [picked(returned[1]), picked(returned[0])];
    const made = await collected(engine, alone, asked("marked", { file: name }));
    expect(isAsWritten(made, output)).toBe(true);
    expect(made.kind === "made" && made.whole.name).toBe("Farsta sdf tkr (att rätta).xlsx");
    const bytes = readFileSync(join(samples, returned[1]));
    const file = handInBytes(name, bytes);
    const outcome = await engine.check({ file, settings: noSettings, asOf, selection: {} });
    const open: Originals = () => Promise.resolve(new Uint8Array(bytes).buffer);
    expect(isAsWritten(await engine.files(outcome, asked("marked", { file: name }), open), output)).toBe(true);
    const unreadable = { kind: "refused", why: "unreadable" };
    expect(await engine.files(outcome, asked("marked", { file: name }), none)).toEqual(unreadable);
  });

  it("no copy is made of a file that is another than the one that was read, and the letters go without it", async () => {
    const engine = make();
    const other: Originals = (name) =>
      originalsOf([picked(name === "Farsta sdf tkr.xlsx" ? returned[0] : returned[1], "returned")])(
        name === "Farsta sdf tkr.xlsx" ? "Kungsholmen.xlsx" : "Farsta sdf tkr.xlsx",
      );
    const asks = asked("marked", { file: "Farsta sdf tkr.xlsx" });
    expect(await collected(engine, files, asks, {}, other)).toEqual({ kind: "refused", why: "changed" });
    const letters = await collected(engine, files, asked("letters", { withCopies: true }), {}, other);
    expect(letters.kind === "made" && letters.uncopied.map(({ why }) => why)).toEqual(["changed", "changed"]);
  });

  it("the receipt is that of the command line", async () => {
    const engine = make();
    const file = handInBytes("Farsta sdf tkr.xlsx", readFileSync(join(samples, returned[1])));
    const outcome = await engine.check({ file, settings: noSettings, asOf, selection: {} });
    const output = temporary.path("kvitto.xlsx");
    await call(["receipt", sample(returned[1]), "-o", output]);
    expect(isAsWritten(await engine.files(outcome, asked("receipt"), none), output)).toBe(true);
  });

  it("writes to nobody without a register that could be read", async () => {
    const [first] = files;
    const broken = picked("trasigt.xlsx", "granted", new TextEncoder().encode("hej"));
    for (const what of ["letters", "notice"] as const) {
      const refused = { kind: "refused", why: "no-register" };
      expect(await collected(make(), [first!], asked(what))).toEqual(refused);
      expect(await collected(make(), [first!, broken], asked(what))).toEqual(refused);
    }
    expect(await collected(make(), [broken], asked("forms"))).toEqual({ kind: "refused", why: "no-projects" });
  });

  it("names the workbooks that gave nothing: their senders have answered, whatever the letters say", async () => {
    const broken = picked("trasig.xlsx", "returned", new TextEncoder().encode("hej"));
    const made = await collected(make(), [files[0]!, broken, register], asked("letters"));
    expect(made).toMatchObject({ kind: "made", unread: ["trasig.xlsx"] });
  });

  it("makes no report form of a doubted amount, and says of which project and where", async () => {
    const doubted = listBytes([
      ["Projekt", "Nämnd", "Beviljat belopp"],
      ["Ljus i parken", "Farsta", "cirka 400 tkr kanske"],
      ["Ljus på torget", "Farsta", 500_000],
    ]);
    writeFileSync(temporary.path("register.xlsx"), doubted);
    const made = await collected(make(), [picked("register.xlsx", "granted", doubted)], asked("forms"));
    expect(made).toMatchObject({ kind: "refused", why: "doubted" });
    if (made.kind === "refused" && made.why === "doubted")
      expect(made.projects.map(({ name, cell }) => [name, cell])).toContainEqual(["Ljus i parken", "A2"]);
  });

  it("says for which projects there is no form, since their nämnd is not known", async () => {
    const nobodys = listBytes([
      ["Projekt", "Nämnd", "Beviljat belopp (kr)"],
      ["Ljus i parken", "Farsta", 400_000],
      ["Ljus på torget", "", 500_000],
    ]);
    const made = await collected(make(), [picked("register.xlsx", "granted", nobodys)], asked("forms"));
    expect(made).toMatchObject({ kind: "made", nobodys: [{ name: "Ljus på torget", cell: "A3" }] });
    if (made.kind === "made") expect(made.parts.map(({ to }) => to)).toEqual(["Farsta stadsdelsnämnd"]);
  });

  it("tells the paper the selection in words", async () => {
    const selection = { namnder: ["farsta"] };
    const made = await collected(make(), files, asked("notice", { selection }), { selection });
    if (made.kind !== "made") throw new Error(made.why);
    expect(strFromU8(unzipSync(made.whole.bytes)["word/document.xml"]!)).toContain("Farsta");
    expect(made.whole.text).toMatch(/Urval.*Farsta/su);
  });
});

describe.each(Object.entries(engines))("a form sent out with another version of the edition, %s", (_name, make) => {
  it("is checked by the one that it carries, unless the user has chosen one", async () => {
    const [form] = formsOf(registerOf("0.9"));
    if (!form) throw new Error("no form");
    const file = await handInForm(form.fileName, form.document);
    const check = async (settings: typeof noSettings): Promise<string> =>
      (await make().check({ file, settings, asOf, selection: {} })).edition.version;
    expect(await check(noSettings)).toBe("0.9");
    expect(await check({ ...noSettings, edition: "trygghetsinvesteringar-2024" })).toBe("1.0");
  });
});

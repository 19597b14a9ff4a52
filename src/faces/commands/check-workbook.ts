import { isUntold, toBeTold } from "./untold";
import { inputOf, type CommandPorts, type Told } from "./run-command";

/** Granska: checks the workbook and leaves it untouched. */
export async function checkWorkbook(ports: CommandPorts): Promise<Told> {
  if (await isUntold(ports, "reading")) return { run: toBeTold("check", null) };
  const input = await inputOf(ports);
  const engine = await ports.loadEngine();
  const outcome = await engine.check(input);
  return { run: { outcome, end: { kind: "checked" }, screen: "check" } };
}

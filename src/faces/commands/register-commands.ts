import { checkWorkbook } from "./check-workbook";
import { commandNames } from "./command-names";
import { createSummary } from "./create-summary";
import { showCollect } from "./show-collect";
import { runCommand, type CommandPorts } from "./run-command";

/**
 * The ribbon's commands and their shortcuts. They run in the pane's page, whether or not the pane is open, and settle whatever happens, so that the
 * button is let go. False where the host has no ribbon for us.
 */
export function registerCommands(ports: CommandPorts): boolean {
  const { host } = ports;
  return host.associateCommands({
    [commandNames.check]: () => runCommand(ports, checkWorkbook),
    [commandNames.summarise]: () => runCommand(ports, createSummary),
    [commandNames.collect]: () => runCommand(ports, showCollect),
    [commandNames.showPane]: async () => {
      await host.showPane();
    },
  });
}

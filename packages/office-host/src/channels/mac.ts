import type { ExcelHost } from "../excel-host";
import { EventType, type WireEvent, workbookId } from "../events";
import { appContext, type ContextOptions } from "./context";

/**
 * The message channel that the client uses in Excel for Mac: it posts JSON text to `window.webkit.messageHandlers.Agave` and is answered by a call of one of
 * its own functions, named in the message.
 */

/** Calls a function of the client by its dotted global name. The value is JSON text, so that it can cross into another frame. */
export type CallClient = (functionName: string, callbackId: string, json: string) => void;

/** What the page's URL (`?_host_Info=…`) tells the client about its host. */
export const hostInfo = "Excel$Mac$16.00$en-US$$$$0";

const Method = { execute: 1, register: 2, unregister: 3, writeSettings: 4, getContext: 5 } as const;
const Command = { batch: 93, commandCompleted: 94 } as const;
const Event = { selectionChanged: 2, richApi: 33, commandInvoked: 39 } as const;

const notSupported = 5000;
const settingsNotSaved = 5001;

interface Message {
  readonly methodId: number;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
}

interface Listener {
  readonly callbackId: string;
  readonly functionName: string;
}

/** What a command of the ribbon came to. */
export interface CommandResult {
  /** 0 is success; other numbers are the client's, as when no function has this name. */
  readonly status: number;
  /** What the command handed to `event.completed`, as JSON text of the event. */
  readonly event: string;
}

export interface MacChannel {
  /** Takes a message of the client; answers later through `call`. */
  postMessage(text: string): void;
  /** Presses a button of the ribbon: runs the function that `Office.actions.associate` gave this name. */
  invokeCommand(name: string, buttonId?: string): Promise<CommandResult>;
  /** Stops answering and telling of events. */
  close(): void;
}

export function macChannel(host: ExcelHost, call: CallClient, options: ContextOptions): MacChannel {
  const listeners = new Map<number, Listener>();
  const commands = new Map<string, (result: CommandResult) => void>();
  /** Pressed before the client listens for commands. */
  const pressed: unknown[] = [];
  let open = true;
  let takesCommands = false;
  let count = 0;

  const later = (act: () => void): void => {
    setTimeout(() => {
      if (open && !host.faults.dead) act();
    }, 0);
  };
  const tell = (event: number, payload: unknown): void => {
    const listener = listeners.get(event);
    if (listener) later(() => call(listener.functionName, listener.callbackId, JSON.stringify([payload, event])));
  };
  const stop = host.onEvent((event) => {
    tell(Event.richApi, richMessage(event));
    const isSelection = event.type === EventType.selectionChanged && event.targetId === workbookId;
    if (isSelection) tell(Event.selectionChanged, []);
  });

  function execute(params: Readonly<Record<string, unknown>>): unknown {
    const args = Array.isArray(params["apiArgs"]) ? (params["apiArgs"] as readonly unknown[]) : [];
    if (params["id"] === Command.commandCompleted) return completed(args);
    if (params["id"] !== Command.batch) return [0, [notSupported, null]];
    const request = args[0] as readonly unknown[];
    const answer = host.handleBatch(String(request[4]));
    if (answer.kind === "silence") return undefined;
    return answer.kind === "status" ? [0, [answer.status, null]] : [0, [0, [200, [], answer.body]]];
  }

  function completed([id, status, event]: readonly unknown[]): unknown {
    commands.get(String(id))?.({ status: Number(status), event: String(event) });
    commands.delete(String(id));
    return [0, [0, null]];
  }

  function answerTo(message: Message): unknown {
    const params = message.params ?? {};
    switch (message.methodId) {
      case Method.getContext:
        return appContext(host, options);
      case Method.execute:
        return execute(params);
      case Method.register:
        if (message.eventCallbackFunction !== undefined && message.callbackId !== undefined) {
          const { eventCallbackFunction: functionName, callbackId } = message;
          listeners.set(Number(params["id"]), { callbackId, functionName });
        }
        return [0];
      case Method.unregister:
        listeners.delete(Number(params["id"]));
        return [0];
      case Method.writeSettings:
        return [host.writeSettings(new Map(zip(params["keys"], params["values"]))) ? 0 : settingsNotSaved];
      default:
        return [notSupported];
    }
  }

  return {
    postMessage(text) {
      const message = JSON.parse(text) as Message;
      const begin = (act: () => void): void => later(() => (waits(message) ? host.afterCellEdit(act) : act()));
      begin(() => {
        const value = answerTo(message);
        const { callbackFunction, callbackId } = message;
        if (value === undefined || callbackFunction === undefined || callbackId === undefined) return;
        const json = JSON.stringify(value);
        later(() => {
          call(callbackFunction, callbackId, json);
          // Only after this answer does the client take commands.
          if (message.methodId !== Method.register || message.params?.["id"] !== Event.commandInvoked) return;
          takesCommands = true;
          for (const command of pressed.splice(0)) tell(Event.commandInvoked, command);
        });
      });
    },
    invokeCommand(name, buttonId = name) {
      count += 1;
      const id = `command${count}`;
      return new Promise((resolve) => {
        commands.set(id, resolve);
        const command = [id, name, JSON.stringify({ source: { id: buttonId } })];
        if (takesCommands) tell(Event.commandInvoked, command);
        else pressed.push(command);
      });
    },
    close() {
      open = false;
      stop();
    },
  };
}

/** A batch with `delayForCellEdit` waits until the user has left the cell. */
function waits({ params }: Message): boolean {
  const [request] = Array.isArray(params?.["apiArgs"]) ? (params["apiArgs"] as readonly unknown[]) : [];
  return params?.["id"] === Command.batch && Array.isArray(request) && (Number(request[6]) & delayForCellEdit) !== 0;
}

const delayForCellEdit = 64;

const richMessage = ({ type, targetId, args }: WireEvent): unknown => [
  [1, 1],
  [65_536, type, targetId, JSON.stringify(args), 0, false],
];

const zip = (keys: unknown, values: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(keys) && Array.isArray(values) ? keys.map((key, index) => [String(key), String(values[index])]) : [];

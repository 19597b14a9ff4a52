import shortcuts from "../../../../assets/shortcuts.json";
import { commandNames } from "../../commands/command-names";
import type { PaneCommand } from "./use-pane";

/** What a key does wherever the focus is, in the sheet or in the pane. */
export type BenchKey = "undo" | "redo" | "other-side" | PaneCommand;

/** Ctrl+Z and Ctrl+Y (but not while somebody types), F6, and the add-in's own shortcuts. Null for all other keys. */
export function benchKey(event: KeyboardEvent): BenchKey | null {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  if (key === "F6") return "other-side";
  const command = commandOf(event);
  if (command) return command;
  const isTyping = target !== null && /^(?:INPUT|TEXTAREA|SELECT)$/u.test((target as Element).tagName);
  const pressed = key.toLowerCase();
  if (isTyping || !(ctrlKey || metaKey) || !["z", "y"].includes(pressed)) return null;
  return pressed === "z" && !shiftKey ? "undo" : "redo";
}

/** The shortcuts are written `Ctrl+Shift+Alt+G`. A key with Alt may give another letter, so its place on the keyboard counts. */
function commandOf({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): PaneCommand | null {
  const pressed = [
    ctrlKey || metaKey ? "ctrl" : "",
    shiftKey ? "shift" : "",
    altKey ? "alt" : "",
    code.replace(/^Key/u, "").toLowerCase(),
  ];
  const keys = pressed
    .filter((part) => part !== "")
    .sort()
    .join("+");
  const found = shortcuts.shortcuts.find(
    (shortcut) => shortcut.key.default.toLowerCase().split("+").sort().join("+") === keys,
  );
  const entries = Object.entries(commandNames) as readonly (readonly [PaneCommand, string])[];
  return entries.find(([, name]) => name === found?.action)?.[0] ?? null;
}

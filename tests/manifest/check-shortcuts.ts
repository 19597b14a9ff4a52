import { z } from "zod";

const texts = z.record(z.string(), z.strictObject({ value: z.string().min(1), comment: z.string().min(1) }));

const shortcutsSchema = z.strictObject({
  actions: z.array(z.strictObject({ id: z.string(), type: z.literal("ExecuteFunction"), name: z.string() })),
  shortcuts: z.array(
    z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string(), mac: z.string() }) }),
  ),
  resources: z.strictObject({ default: texts }),
});

/** What Microsoft advises for add-ins, so that no shortcut of Excel is taken. */
const advised = /^(Ctrl|Command)\+Shift\+Alt\+[A-Z0-9]$/;

/** The shortcuts and their English texts, as parsed JSON, against the commands that the code offers. */
export function checkShortcuts(file: unknown, english: unknown, offered: readonly string[]): readonly string[] {
  const { actions, shortcuts, resources } = shortcutsSchema.parse(file);
  const swedish = resources.default;
  const translated = texts.parse(english);
  const keys = shortcuts.flatMap(({ key }) => [key.default, key.mac]);
  const named = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
  return [
    ...actions.filter(({ id }) => !offered.includes(id)).map(({ id }) => `${id}: the code has no such command`),
    ...offered
      .filter((name) => shortcuts.filter(({ action }) => action === name).length !== 1)
      .map((name) => `${name}: must have one shortcut`),
    ...shortcuts
      .filter(({ action }) => !actions.some(({ id }) => id === action))
      .map(({ action }) => `${action}: no such action`),
    ...keys.filter((key) => !advised.test(key)).map((key) => `${key}: not Ctrl+Shift+Alt and one key`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key}: used twice`),
    ...named.filter((name) => !(name in swedish)).map((name) => `${name}: no Swedish text`),
    ...Object.keys(swedish)
      .filter((name) => !(name in translated))
      .map((name) => `${name}: no English text`),
  ];
}

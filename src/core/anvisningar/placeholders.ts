/** `{days}`, or `{days|dag|dagar}` for a number with its noun. */
const placeholder = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

/** The names of the params that a message template uses. */
export const placeholders = (template: string): readonly string[] =>
  [...template.matchAll(placeholder)].map(([, name = ""]) => name);

/** The template with every placeholder replaced. `noun` is given for a number with its noun: the singular and the plural. */
export const fillPlaceholders = (
  template: string,
  say: (name: string, noun?: { readonly one: string; readonly many: string }) => string,
): string =>
  template.replace(placeholder, (_match, name: string, one?: string, many?: string) =>
    one === undefined || many === undefined ? say(name) : say(name, { one, many }),
  );

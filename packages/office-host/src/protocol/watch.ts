/** Is told of every member that a batch touches, as `Worksheet.visibility`, and can refuse it with a fault. Knows nothing of workbooks. */
export interface Watch {
  readonly before: (member: string, value?: unknown) => void;
  readonly after: (member: string) => void;
}

export const noWatch: Watch = { before: () => undefined, after: () => undefined };

export function watched<Result>(watch: Watch, member: string, act: () => Result, value?: unknown): Result {
  watch.before(member, value);
  const result = act();
  watch.after(member);
  return result;
}

import type { ExcelHost } from "./excel-host";

/** Of Microsoft's client, as far as it has to be made newer. */
interface Client {
  readonly excel: {
    run: unknown;
    readonly Worksheet: { readonly prototype: object };
    readonly CommentCollection: unknown;
  };
  readonly extension: { readonly BatchApiHelper: { readonly createPropertyObject: CreateProperty } };
}

type CreateProperty = (type: unknown, owner: object, name: string, isCollection: boolean, flags: number) => object;

/** Microsoft's npm client is from 2022 and ends at ExcelApi 1.15. What we use of newer sets is put in front of it, as the client of today would have it. */
export function asNewerClient(excel: unknown, extension: unknown, host: ExcelHost): void {
  const client = { excel, extension } as Client;
  tellUndoGroups(client, host);
  addNotes(client);
}

type Run = (...args: readonly unknown[]) => Promise<unknown>;

/** It drops the option `mergeUndoGroup` (ExcelApi 1.20): its `run` is wrapped, so that the host learns of it. */
function tellUndoGroups({ excel }: Client, host: ExcelHost): void {
  const run = excel.run as Run;
  excel.run = (...args: readonly unknown[]) =>
    asksForGroup(args[0]) ? host.inUndoGroup(() => run(...args)) : run(...args);
}

const asksForGroup = (options: unknown): boolean =>
  typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true;

const isRestricted = 4;

/** It has no `Worksheet.notes` (ExcelApi 1.18). What we ask of notes, comments have too. */
function addNotes({ excel, extension }: Client): void {
  const { createPropertyObject } = extension.BatchApiHelper;
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: object) {
      return createPropertyObject(excel.CommentCollection, this, "Notes", true, isRestricted);
    },
  });
}

import { isSheetName } from "sheet-refs";
import { addSheet, freeSheetId, freeSheetName } from "../model/sheets";
import type { HostSheet } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changingStructure } from "./guards";
import { eventMethods } from "./event-methods";
import type { InSession } from "./session";

const sheetObject = ({ session }: InSession, sheet: HostSheet | undefined): HostObject => {
  if (!sheet) throw new Fault("ItemNotFound");
  return session.make.sheet({ session, sheetId: sheet.id });
};

const all = ({ session }: InSession): readonly HostSheet[] => session.model.workbook.sheets;

const shown = (target: InSession, visibleOnly: boolean): readonly HostSheet[] =>
  all(target).filter(({ visibility }) => !visibleOnly || visibility === "Visible");

/** By name, without case, or by id. */
const find = (target: InSession, key: string): HostSheet | undefined =>
  target.session.model.sheetNamed(key) ?? all(target).find(({ id }) => id === key);

export const worksheetsOf = defineType<InSession>({
  name: "WorksheetCollection",
  items: (target) => all(target).map((sheet) => sheetObject(target, sheet)),
  item: (target, key) => sheetObject(target, find(target, String(key))),
  methods: {
    add: (target, args) => {
      const { model } = target.session;
      const name = args.optionalText(0) ?? freeSheetName(model);
      if (!isSheetName(name)) throw new Fault("InvalidArgument");
      if (model.sheetNamed(name)) throw new Fault("ItemAlreadyExists");
      const id = freeSheetId(model);
      changingStructure(target, "sheet-added", id);
      return sheetObject(target, addSheet(model, id, name));
    },
    getActiveWorksheet: (target) => {
      const { activeSheetId } = target.session.model.workbook;
      return sheetObject(
        target,
        all(target).find(({ id }) => id === activeSheetId),
      );
    },
    getCount: (target, args) => shown(target, args.flag(0)).length,
    getFirst: (target, args) => sheetObject(target, shown(target, args.flag(0))[0]),
    getLast: (target, args) => sheetObject(target, shown(target, args.flag(0)).at(-1)),
    getItemOrNullObject: (target, args) => {
      const sheet = find(target, args.text(0));
      return sheet ? sheetObject(target, sheet) : null;
    },
    ...eventMethods,
  },
});

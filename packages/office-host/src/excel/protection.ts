import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { sheetOf } from "./guards";
import type { InSession, SheetTarget } from "./session";

/** Without a password protection goes without one; with a password only that one takes it off. */
export const sheetProtectionOf = defineType<SheetTarget>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (target) => sheetOf(target).protection !== null },
  },
  methods: {
    protect: (target, args) => {
      const sheet = sheetOf(target);
      if (sheet.protection) throw new Fault("InvalidOperation");
      target.session.model.change({ kind: "structure", sheetId: sheet.id });
      sheet.protection = { password: args.optionalText(1) ?? null };
    },
    unprotect: (target, args) => {
      const sheet = sheetOf(target);
      if (!sheet.protection) return;
      checkPassword(sheet.protection.password, args.optionalText(0));
      target.session.model.change({ kind: "structure", sheetId: sheet.id });
      sheet.protection = null;
    },
  },
});

export const workbookProtectionOf = defineType<InSession>({
  name: "WorkbookProtection",
  properties: { protected: { get: ({ session }) => session.model.workbook.protection !== null } },
  methods: {
    protect: ({ session }, args) => {
      const { workbook } = session.model;
      if (workbook.protection) throw new Fault("InvalidOperation");
      session.model.change({ kind: "structure" });
      workbook.protection = { password: args.optionalText(0) ?? null };
    },
    unprotect: ({ session }, args) => {
      const { workbook } = session.model;
      if (!workbook.protection) return;
      checkPassword(workbook.protection.password, args.optionalText(0));
      session.model.change({ kind: "structure" });
      workbook.protection = null;
    },
  },
});

function checkPassword(password: string | null, given: string | undefined): void {
  if (password !== null && password !== given) throw new Fault("BadPassword");
}

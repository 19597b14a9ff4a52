import { cellArea } from "sheet-refs";
import type { HostSheet } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { applicationOf, functionsOf } from "./application";
import { customXmlPartsOf } from "./custom-xml";
import { documentPropertiesOf } from "./document-properties";
import { areasObject, flagValue, rangeObject } from "./guards";
import { namesOf } from "./names";
import { workbookProtectionOf } from "./protection";
import type { InSession } from "./session";
import { settingsOf } from "./settings";
import { tablesOf } from "./tables";
import { worksheetsOf } from "./worksheets";

function active({ session }: InSession): HostSheet {
  const sheet = session.model.sheet(session.model.workbook.activeSheetId);
  if (!sheet) throw new Fault("ItemNotFound");
  return sheet;
}

const firstOf = (sheet: HostSheet): NonNullable<HostSheet["selection"][0]> => sheet.selection[0] ?? cellArea(1, 1);

const runtimeOf = defineType<InSession>({
  name: "Runtime",
  properties: { enableEvents: { get: () => true } },
});

export const workbookOf = defineType<InSession>({
  name: "Workbook",
  properties: {
    name: { get: ({ session }) => session.model.workbook.name },
    readOnly: { get: ({ session }) => session.model.workbook.readOnly },
    isDirty: {
      get: ({ session }) => session.model.workbook.isDirty,
      set: ({ session }, value) => {
        const isDirty = flagValue(value);
        session.model.change({ kind: "settings" });
        session.model.workbook.isDirty = isDirty;
      },
    },
    autoSave: { get: ({ session }) => session.model.workbook.autoSave },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191_029 },
  },
  navigations: {
    application: (target) => applicationOf(target),
    worksheets: (target) => worksheetsOf(target),
    tables: ({ session }) => tablesOf({ session, sheetId: null }),
    names: ({ session }) => namesOf({ session, scope: null }),
    properties: (target) => documentPropertiesOf(target),
    settings: (target) => settingsOf(target),
    functions: (target) => functionsOf(target),
    protection: (target) => workbookProtectionOf(target),
    customXmlParts: (target) => customXmlPartsOf(target),
    _runtime: (target) => runtimeOf(target),
  },
  methods: {
    getSelectedRange: (target) => {
      const sheet = active(target);
      if (sheet.selection.length > 1) throw new Fault("InvalidSelection");
      return rangeObject({ session: target.session, sheetId: sheet.id }, firstOf(sheet));
    },
    getSelectedRanges: (target) => {
      const sheet = active(target);
      return areasObject({ session: target.session, sheetId: sheet.id }, sheet.selection);
    },
    getActiveCell: (target) => {
      const sheet = active(target);
      const { top, left } = firstOf(sheet);
      return rangeObject({ session: target.session, sheetId: sheet.id }, cellArea(top, left));
    },
    save: ({ session }) => {
      session.model.change({ kind: "settings" });
      session.model.workbook.isDirty = false;
    },
    _getReferenceCount: () => 0,
    _registerActivatedEvent: () => null,
    _unregisterActivatedEvent: () => null,
  },
});

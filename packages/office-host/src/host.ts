/**
 * The host without anything that starts it: for pages that keep one, and for whoever puts a workbook into it or takes one out. Knows neither Node nor a page.
 */
export { appContext, type ContextOptions } from "./channels/context";
export { type CallClient, type CommandResult, hostInfo, type MacChannel, macChannel } from "./channels/mac";
export type { Engine } from "./engine/engine";
export { type IronCalcModule, ironCalcEngine } from "./engine/ironcalc";
export { valueText } from "./engine/value-text";
export { type BatchAnswer, ExcelHost } from "./excel-host";
export type { Limits } from "./excel/session";
export { type BatchRecord, type FaultInjection, type FaultMoment, transportStatus } from "./faults";
export { cellAt, clearArea, lookAt, patchLineSizes, patchLook, putContent, storedCells, usedArea } from "./model/cells";
export { settingOf } from "./model/charts";
export {
  type BorderLine,
  type BorderSide,
  type CellLook,
  type HostFont,
  type LookPatch,
  patched,
  plainLook,
} from "./model/look";
export { deepestOf, type Fold, foldOf } from "./model/outline";
export { renameSheet } from "./model/sheets";
export { WorkbookModel } from "./model/store";
export type { Actor, Change, ChangeEvent, ChangeKind } from "./model/store";
export { type Entered, entered } from "./model/user-input";
export {
  cellKey,
  charactersOfPoints,
  columnOfKey,
  type ErrorValue,
  type HostCell,
  type HostChart,
  type HostChartSeries,
  type HostComment,
  type HostConditionalFormat,
  type HostLine,
  type HostLink,
  type HostName,
  type HostPage,
  type HostRun,
  type HostSheet,
  type HostTable,
  type HostValidation,
  type HostValue,
  type HostVisibility,
  type HostWorkbook,
  newSheet,
  newWorkbook,
  objectId,
  pointsOfCharacters,
  rowOfKey,
  sheetId,
  standardHeight,
  standardWidth,
} from "./model/workbook";
export { asNewerClient } from "./newer-client";
export { type Platform, type PlatformName, plainPlatform, platforms } from "./platforms";
export { type FaultCode, faultCodes } from "./protocol/fault";
export { typeAsUser, valuesOn } from "./rows/as-user";
export { type Content, type Rows, type SheetsOfRows, workbookOf } from "./rows/workbook-of";

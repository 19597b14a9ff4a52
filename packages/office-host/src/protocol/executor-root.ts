import type { HostObject } from "./host-object";

/** What batches run against: the workbook object, and services by their full name. */
export interface ExecutorRoot {
  readonly workbook: HostObject;
  readonly service: (name: string) => HostObject | null;
}

import { Fault } from "./fault";

/** The arguments of a call. One that is missing or of another kind is an InvalidArgument, as in Excel; `null` counts as missing. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** Lists among the arguments are spread; missing ones are left out. */
  get all(): readonly unknown[] {
    return this.values.flat().filter((value) => value !== null && value !== undefined);
  }

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    return this.optionalText(index) ?? missing();
  }

  optionalText(index: number): string | undefined {
    const value = this.raw(index);
    if (value === undefined || typeof value === "string") return value;
    throw new Fault("InvalidArgument");
  }

  number(index: number): number {
    return this.optionalNumber(index) ?? missing();
  }

  optionalNumber(index: number): number | undefined {
    const value = this.raw(index);
    if (value === undefined || (typeof value === "number" && Number.isFinite(value))) return value;
    throw new Fault("InvalidArgument");
  }

  flag(index: number): boolean {
    const value = this.raw(index);
    if (value === undefined || typeof value === "boolean") return value === true;
    throw new Fault("InvalidArgument");
  }
}

function missing(): never {
  throw new Fault("InvalidArgument");
}

import { Fault } from "./fault";
import type { HostObject, Identity } from "./host-object";

/** Objects that the client asked to keep from one batch to the next, such as the ranges of an `Excel.run`. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private count = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.count += 1;
    const id = `ref${this.count}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  /** An id that is gone is an error, as in Excel. */
  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new Fault("InvalidReference");
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  /** How many are kept: a run that forgets to let go shows here. */
  get size(): number {
    return this.byId.size;
  }

  identityOf(object: HostObject): Identity {
    const id = this.ids.get(object);
    return id === undefined ? object.identity() : { ...object.identity(), _ReferenceId: id };
  }
}

import { Fault } from "./fault";

/** Runs a member; a fault that does not know where it happened learns it. */
export function locate<Result>(member: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (error instanceof Fault && error.location === null) throw new Fault(error.code, member, error.message);
    throw error;
  }
}

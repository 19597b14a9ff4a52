import { Arguments } from "./arguments";
import { Fault, notImplemented } from "./fault";
import { type HostObject, isHostObject } from "./host-object";
import type { ExecutorRoot } from "./executor-root";
import { locate } from "./location";
import { memberName } from "./member-name";
import { query } from "./query";
import { PathResolver } from "./paths";
import type { References } from "./references";
import { setProperty, update } from "./update";
import { noWatch, type Watch, watched } from "./watch";
import { type Action, ActionType, type ActionResult, type BatchRequest, type BatchResponse } from "./wire";

/** For tests: the batch stops with this fault before the action with this number from 0. */
export interface PlannedStop {
  readonly beforeAction: number;
  readonly fault: Fault;
}

/**
 * Runs a batch: its actions one after the other up to the first that fails. What was done before stays done, as in Excel. Knows the protocol and nothing
 * of workbooks.
 */
export function executeBatch(
  request: BatchRequest,
  root: ExecutorRoot,
  references: References,
  stop?: PlannedStop,
  watch: Watch = noWatch,
): BatchResponse {
  const paths = new PathResolver(request.ObjectPaths, root, references, watch);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (stop?.beforeAction === index) throw stop.fault;
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(action, paths, references, watch) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: wireError(faultOf(error), index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** A mistake of the host itself reaches the caller as well, with its text: silence would be a run that never ends. */
const faultOf = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault("GeneralException", null, `The host itself failed: ${String(error)}`);

const wireError = (fault: Fault, index: number): NonNullable<BatchResponse["Error"]> => ({
  Code: fault.code,
  Message: fault.message,
  Location: fault.location,
  ActionIndex: index,
  HttpStatusCode: fault.httpStatus,
});

function perform(action: Action, paths: PathResolver, references: References, watch: Watch): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return action.ActionType === ActionType.method ? { _IsNull: true } : null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return references.identityOf(object);
    case ActionType.query:
    case ActionType.queryAsJson:
      return load(object, action, references, watch);
    case ActionType.method:
      return callMethod(object, action, paths, references, watch);
    case ActionType.setProperty:
      setProperty(object, action.Name, paths.arguments(action.ArgumentInfo)[0], watch);
      return null;
    case ActionType.update:
      update(object, action.ObjectState ?? {}, watch);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType} on ${object.typeName}`);
  }
}

const load = (object: HostObject, action: Action, references: References, watch: Watch): unknown =>
  locate(object.typeName, () =>
    query(object, action.QueryInfo ?? {}, {
      spelling: action.ActionType === ActionType.query ? "wire" : "json",
      identityOf: (one) => references.identityOf(one),
      watch,
    }),
  );

function callMethod(
  object: HostObject,
  action: Action,
  paths: PathResolver,
  references: References,
  watch: Watch,
): unknown {
  if (action.Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const values = paths.arguments(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    references.remove(String(values[0]));
    return null;
  }
  const method = object.method(action.Name);
  const member = memberName(object, action.Name);
  if (!method) throw notImplemented(member);
  const result = watched(watch, member, () => locate(member, () => method(new Arguments(values))));
  return isHostObject(result) ? references.identityOf(result) : (result ?? null);
}

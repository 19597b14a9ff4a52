import { reduce, type Action } from "./reducer";
import type { PaneState } from "./pane-state";

/** The state of the pane, its one way to change, and who wants to know. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createStore(first: PaneState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
      };
    },
  };
}

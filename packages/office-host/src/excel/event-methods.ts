/**
 * The client registers a handler by such a call and by listening on its channel. The host tells of every change in any case, so that there is nothing to
 * do here; handlers for events that the host never raises are refused by name, as every member that is missing.
 */
const raised = ["Activated", "Deactivated", "Added", "Deleted", "DataChanged", "SelectionChanged"];

const nothing = (): null => null;

export const eventMethods: Readonly<Record<string, () => null>> = Object.fromEntries(
  raised.flatMap((name) => [
    [`_register${name}Event`, nothing],
    [`_unregister${name}Event`, nothing],
  ]),
);

import { defineType, type HostObject } from "../protocol/host-object";
import type { Session } from "./session";

/** Objects that the client reaches by name instead of through the workbook; any other name is answered with ApiNotFound. */

/** The client tells that it listens for commands of the ribbon. */
const addinInternalService = defineType<Session>({
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => null },
});

/** The shared runtime's task pane: shown or hidden. */
const appRuntimeService = defineType<Session>({
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: ({ pane }) => (pane.visible ? "Visible" : "Background"),
    setAppRuntimeState: ({ pane }, args) => {
      pane.show(args.text(0) === "Visible");
    },
  },
});

const services: Readonly<Record<string, (session: Session) => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
};

export const serviceOf = (session: Session, name: string): HostObject | null => services[name]?.(session) ?? null;

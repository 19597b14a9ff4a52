import { joinHost } from "./join-host";

/** Stands first in the add-in's page when the command `office-host` serves it. */
const page = window.parent.officeHostPage;
if (!page) throw new Error("This page runs in the frame of office-host only.");
joinHost(page);

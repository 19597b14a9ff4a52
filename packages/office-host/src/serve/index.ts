/** What a small server in front of a host needs: files of one folder and nothing else, and a pane's page that starts here instead of at Microsoft. */
export { createLocalServer } from "./local-server";
export { hostPane, officeFolder } from "./pane-page";
export { staticFile, type StaticFile, textFile } from "./static-file";

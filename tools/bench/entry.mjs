/** The doors that the benchmark goes through, bundled as they stand in the sources. */
export { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
export { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
export { fileReader, followUp, followUpRead } from "../../src/core/run/follow-up";
export { openLibrary } from "../../src/core/run/library";
export { editions } from "../../src/profiles/stockholm/editions";
export { stockholmProfile } from "../../src/profiles/stockholm/profile";

import { openLibrary, type Library } from "../../core/run/library";
import { editions } from "../../profiles/stockholm/editions";
import { stockholmProfile } from "../../profiles/stockholm/profile";

let opened: Library | null = null;

/** What ships with the program, validated once. */
export const stockholmLibrary = (): Library => (opened ??= openLibrary(stockholmProfile, editions));

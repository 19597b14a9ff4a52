import type { Answered } from "../sentences/answered";
import { text, type Put } from "../../document/put";
import type { Texts } from "../texts";

const looks = { yes: "severity-notice", partly: "severity-warning", no: "severity-error" } as const;

export const answeredPut = (answered: Answered, texts: Texts): Put => text(texts.answered[answered], looks[answered]);

import type { ExtensionData } from "../../core/anvisningar/extension-schema";
import type { EditionData } from "../../core/anvisningar/schema";
import { klimatinvesteringar2024 } from "./klimatinvesteringar-2024/edition";
import { base } from "./shared/base";
import { trygghetsinvesteringar2024 } from "./trygghetsinvesteringar-2024/edition";

type Data = EditionData | ExtensionData;

/** The editions that follow the Stockholm profile; the first is the one used unless another is asked for. */
export const editions: readonly [Data, ...Data[]] = [trygghetsinvesteringar2024, klimatinvesteringar2024];

/** What an edition of somebody else's may build on: those, and what they all have in common. */
export const extensible: readonly unknown[] = [...editions, base];

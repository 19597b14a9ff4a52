import initialise, * as ironCalc from "@ironcalc/wasm";
import type { Engine } from "../engine/engine";
import { ironCalcEngine } from "../engine/ironcalc";

/** An engine for one workbook; the WebAssembly behind it is loaded once. */
export async function loadEngine(): Promise<Engine> {
  await initialise();
  return ironCalcEngine(ironCalc);
}

import type { TrialAnswer, TrialMaterial, TrialPerson, TrialQuestion } from "../../../core/host/excel-trial";
import type { OpenWorkbook } from "../../../core/host/open-workbook";
import { answered, codeOfRun } from "./codes";
import { sheetName } from "./own-things";
import type { Batch, RunOptions, Scene } from "./probe";

/** The person passes this probe by. */
export class Skipped extends Error {}

/** What the whole trial shares. */
export interface Stage {
  readonly workbook: OpenWorkbook;
  readonly material: TrialMaterial;
  readonly person: TrialPerson;
  readonly kept: Map<string, unknown>;
  /** Sheets that were named so far; names are not used again, for a sheet that could not be deleted keeps its own. */
  named: number;
}

const run = <T>(batch: Batch<T>, { group, delay }: RunOptions = {}): Promise<T> => {
  const options = { ...(group ? { mergeUndoGroup: true } : {}), ...(delay ? { delayForCellEdit: true } : {}) };
  return answered(Object.keys(options).length === 0 ? Excel.run(batch) : Excel.run(options, batch));
};

/** What a probe works with. */
export function sceneFor(probe: string, stage: Stage): Scene {
  const { person, workbook, material, kept } = stage;
  const freeName = (): string => {
    stage.named += 1;
    return sheetName(stage.named);
  };
  const newSheet = async (inFront: boolean): Promise<string> => {
    const name = freeName();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      if (inFront) sheet.activate();
      await context.sync();
    });
    return name;
  };
  const ask = async (question: Omit<TrialQuestion, "probe">): Promise<Exclude<TrialAnswer, "skip">> => {
    const answer = await person.ask({ probe, ...question });
    if (answer === "skip") throw new Skipped();
    return answer;
  };
  return {
    run,
    codeOf: codeOfRun,
    freeName,
    newSheet: () => newSheet(false),
    newSheetInFront: () => newSheet(true),
    askToDo: async (text) => {
      await ask({ text, answers: ["done"] });
    },
    askYesNo: async (text) => (await ask({ text, answers: ["yes", "no"] })) === "yes",
    leave: async (text, seconds) => {
      await ask({ text, answers: ["begin"] });
      await person.leave({ probe, text }, seconds);
    },
    workbook,
    material,
    kept,
  };
}

import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { SourceFile } from "../../../src/core/run/source-file";
import type { IsoDate } from "../../../src/core/values/iso-date";
import type { FormLayout } from "../../../src/core/forms/form-options";
import { readingOf } from "../../../src/core/project/readings-of";
import type { DocumentSheet, WorkbookDocument } from "../../../src/core/document/document";
import { listBytes } from "../../support/command-line";
import {
  cardsIn,
  dayValue,
  filled,
  filledCards,
  formsOf,
  handInForm,
  listName,
  nameIn,
  numberValue,
  sheetOf,
  signed,
  textValue,
  type FormAnswers,
} from "../../support/forms";
import { handInBytes, library } from "../../support/returned";

/** Forms of another grant, with fields, a deadline and a word for its receivers of its own. Projects and amounts are invented. */

const klimat = library.editions.find(({ id }) => id === "klimatinvesteringar-2024");
if (!klimat) throw new Error("No such edition");

const followed = (files: readonly SourceFile[]): RunResult =>
  followUp(files, { edition: klimat, profile: library.profile, asOf: "2024-11-13" as IsoDate, answers: {} });

const granted = [
  ["K-1", "Solceller på Farsta gymnasium", "Utbildningsnämnden", 2_000_000],
  ["K-2", "Laddplatser vid Kristinebergs depå", "Trafiknämnden", 1_500_000.5],
  ["K-3", "Värmepump i Hässelby simhall", "Utbildningsnämnden", 800_000],
] as const;

const register = followed([
  handInBytes(
    "register.xlsx",
    listBytes([
      [
        "Projekt-ID",
        "Klimatinvestering",
        "Mottagare",
        "Dnr beslut",
        "Beslutsdatum",
        "Budgetår",
        "Beviljat belopp (kr)",
      ],
      ...granted.map(([id, name, namnd, kr]) => [id, name, namnd, "KS 2024/77", "2024-02-14", 2024, kr]),
    ]),
  ),
]);

const answers = (name: string): FormAnswers =>
  name === granted[2][1]
    ? { status: textValue("Pågår"), spentAmount: numberValue(120_000) }
    : {
        ...{ status: textValue("Genomfört"), completedDate: dayValue("2024-08-15") },
        spentAmount: numberValue((granted.find(([, one]) => one === name)?.[3] ?? 0) - 1000),
        ...{ surplusDisposition: textValue("Mottagarens egna investeringsmedel"), co2Reduction: numberValue(42.5) },
        ...{ finalResult: textValue(`Anläggningen vid ${name} är i drift.`), reportDate: dayValue("2024-10-01") },
      };

const asFilled = (document: WorkbookDocument, layout: FormLayout): WorkbookDocument =>
  signed(
    layout === "per-project"
      ? filledCards(document, (card) => (nameIn(card) === "" ? {} : answers(nameIn(card))))
      : filled(
          document,
          new Map(
            granted.flatMap(([, name]) => (holds(sheetOf(document, listName), name) ? [[name, answers(name)]] : [])),
          ),
        ),
  );

const holds = ({ cells }: DocumentSheet, name: string): boolean =>
  cells.some(({ value }) => value?.kind === "text" && value.text === name);

describe.each<FormLayout>(["list", "per-project"])("forms of the climate edition, %s", (layout) => {
  const forms = formsOf(register, { layout });

  it("go to each receiver with its projects, and ask what the edition asks", () => {
    expect(forms.map(({ recipient, projects }) => [recipient, projects])).toEqual([
      ["Trafiknämnden", 1],
      ["Utbildningsnämnden", 2],
    ]);
    const [form] = forms;
    if (!form) throw new Error("no form");
    const asking = layout === "list" ? sheetOf(form.document, listName) : cardsIn(form.document)[0];
    const said = asking?.cells.flatMap(({ value }) => (value?.kind === "text" ? [value.text] : [])) ?? [];
    expect(said).toEqual(
      expect.arrayContaining(["Mottagare av medlen", "Minskade utsläpp (ton CO2e per år)", "Slutresultat"]),
    );
  });

  it("come back to the öre, with what only this grant asks", async () => {
    const back = followed(
      await Promise.all(forms.map(({ fileName, document }) => handInForm(fileName, asFilled(document, layout)))),
    );
    expect({ granted: back.totals.granted, spent: back.totals.spent }).toMatchObject({
      granted: { ore: 430_000_050n, complete: true },
      spent: { ore: 361_800_050n, complete: true },
    });
    const reductions = back.projects.flatMap(({ project }) => readingOf(project, "co2Reduction" as never)?.value ?? []);
    expect(reductions).toEqual([
      { type: "number", decimal: "42.5" },
      { type: "number", decimal: "42.5" },
    ]);
    expect(back.findings.map(({ code }) => code)).toEqual([]);
    expect(back.files.every(({ reading }) => reading?.form?.edition === klimat.id)).toBe(true);
  });
});

import { askedOnce } from "../../../src/core/answers/asked-once";
import { withAnswer } from "../../../src/core/answers/remember";
import { withoutAsked } from "../../../src/core/answers/take-back";
import { noSettings } from "../../../src/core/host/workbook-settings";
import type { GivenAnswers } from "../../../src/core/project/given-answers";
import { follow, library, workbooksIn } from "../../support/returned";

const { answers, answersFor, layouts } = noSettings;
const nothing: GivenAnswers = { answers, answersFor, layouts };
const files = [...workbooksIn("awkward"), ...workbooksIn("returned")].map((file) => {
  const [read] = follow([file]).files;
  return { name: file.name, layout: read?.reading?.layout ?? null, questions: read?.reading?.questions ?? [] };
});
const asked = askedOnce(files, { language: "sv", edition: library.editions[0], profile: library.profile });

it("takes back whatever was answered, to what it was before", () => {
  expect(asked.length).toBeGreaterThan(5);
  for (const one of asked)
    for (const { answer } of [...one.choices, ...one.others])
      for (const itself of [true, false]) {
        const given = withAnswer(nothing, one, answer, { on: "2024-11-13", itself });
        expect(given).not.toEqual(nothing);
        expect(withoutAsked(given, one, answer, { itself })).toEqual(nothing);
      }
});

it("leaves what was answered for another workbook with the same headings", () => {
  const one = asked.find(({ about, scope }) => about === "unit" && scope.about === "layout")!;
  const { answer } = one.choices[0]!;
  const others = withAnswer(nothing, { ...one, files: ["en annan.xlsx"] }, answer, { on: null });
  const both = withAnswer(others, one, answer, { on: null });
  expect(withoutAsked(both, one, answer)).toEqual(others);
});

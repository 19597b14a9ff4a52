import { answeredQuestions } from "../../../src/core/answers/answered";
import { withoutAnswer } from "../../../src/core/answers/take-back";
import { joinAnswers, type Answers } from "../../../src/core/project/answers";
import { nothingGiven } from "../../../src/core/project/given-answers";
import { library } from "../../support/returned";

const terms = { language: "sv", edition: library.editions[0], profile: library.profile } as const;

const given: readonly (readonly [Answers, string, string])[] = [
  [{ unit: "tkr" }, "Enhet", "Tusental kronor (tkr)"],
  [{ surplusSign: "minus" }, "Överskottets tecken", "Med minus (ett negativt tal betyder pengar kvar)"],
  [{ costSign: "plus" }, "Utfallets tecken", "Med plus (som positiva tal)"],
  [{ headings: { belopp: "grantedAmount" } }, "Rubriken ”belopp”", "Beviljat belopp"],
  [{ headings: { anm: null } }, "Rubriken ”anm”", "Läs inte kolumnen"],
  [{ namnder: { "": "farsta" } }, "Arbetsbokens nämnd", "Farsta stadsdelsnämnd"],
  [{ namnder: { fasta: "farsta" } }, "Nämnden ”fasta”", "Farsta stadsdelsnämnd"],
  [{ money: { "egna medel": "other" } }, "Medlen ”egna medel”", "Nej, raderna gäller andra medel. Räkna inte med dem"],
];
const all = given.reduce<Answers>((joined, [answer]) => joinAnswers(joined, answer), {});

it("lists everything that was answered in words, each by itself", () => {
  expect(answeredQuestions(all, terms).map(({ asked, says }) => [asked.name, says])).toEqual(
    given.map(([, name, says]) => [name, says]),
  );
  expect(answeredQuestions({}, terms)).toEqual([]);
});

it.each(given)("%j is taken back without touching the others", (answer) => {
  const left = withoutAnswer({ ...nothingGiven, answers: all }, answer, { in: "all" }).answers;
  const others = given.filter(([other]) => other !== answer).map(([, name, says]) => [name, says]);
  expect(answeredQuestions(left, terms).map(({ asked, says }) => [asked.name, says])).toEqual(others);
});

it("offers every other answer to what was answered", () => {
  const [heading] = answeredQuestions({ headings: { belopp: null } }, terms);
  const ids = [...heading!.asked.choices, ...heading!.asked.others].map(({ answer }) => answer.headings?.["belopp"]);
  expect(ids).toEqual(expect.arrayContaining([null, "grantedAmount", "spentAmount"]));
});

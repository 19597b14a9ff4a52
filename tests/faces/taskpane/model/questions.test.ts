import type { Answers } from "../../../../src/core/project/answers";
import {
  answeredTopics,
  answerOf,
  choiceValue,
  leave,
  withAnswer,
  type Topic,
} from "../../../../src/faces/taskpane/model/questions";

const topics: readonly (readonly [Topic, string])[] = [
  [{ about: "unit" }, "tkr"],
  [{ about: "surplus-sign" }, "minus"],
  [{ about: "cost-sign" }, "plus"],
  [{ about: "heading", label: "belopp", text: "belopp" }, "grantedAmount"],
  [{ about: "heading", label: "anm", text: "anm" }, leave],
  [{ about: "namnd", label: "", text: "" }, "farsta"],
];
const all = topics.reduce<Answers>((answers, [topic, value]) => withAnswer(answers, topic, value), {});

describe("answers", () => {
  it.each(topics)("%j is given, read back and withdrawn without touching the others", (topic, value) => {
    expect(answerOf(topic, all)).toBe(value);
    const without = withAnswer(all, topic, null);
    expect(answerOf(topic, without)).toBeNull();
    for (const [other, given] of topics) if (other !== topic) expect(answerOf(other, without)).toBe(given);
  });

  it("lists everything that was answered", () => {
    expect(answeredTopics(all)).toEqual(topics.map(([topic]) => topic));
    expect(answeredTopics({})).toEqual([]);
  });

  it("lets a column be left out, which is not the same as no answer", () => {
    expect(all.headings?.["anm"]).toBeNull();
    expect(withAnswer({}, { about: "heading", label: "anm", text: "" }, null).headings).toEqual({});
  });

  it("takes only what is a choice", () => {
    expect(withAnswer({ unit: "kr" }, { about: "unit" }, "dollar")).toEqual({ unit: "kr" });
    expect(withAnswer({}, { about: "cost-sign" }, "maybe")).toEqual({});
  });
});

describe("a question which of several columns count", () => {
  const cell = (text: string, address: string) => ({ text, at: { file: "a.xlsx", sheet: "Blad", cell: address } });
  const topic = {
    about: "heading",
    label: "utfall t1",
    text: "Utfall T1",
    choices: [
      {
        headings: { "utfall t1": "spentAmount", "utfall t2": "spentAmount" },
        counts: [cell("Utfall T1", "C1"), cell("Utfall T2", "D1")],
        sum: 860_000_000n,
        unit: "tkr",
      },
      {
        headings: { "utfall t1": null, "utfall t2": "spentAmount" },
        counts: [cell("Utfall T2", "D1")],
        sum: 740_000_000n,
        unit: "tkr",
      },
    ],
  } as const;

  it("is answered for all of them at once, and keeps other answers", () => {
    const before = { headings: { kulör: null, "utfall t1": "spentAmount" } };
    expect(withAnswer(before, topic, choiceValue(1)).headings).toEqual({
      kulör: null,
      "utfall t1": null,
      "utfall t2": "spentAmount",
    });
  });
});

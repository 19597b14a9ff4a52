import { trialSteps } from "../../core/host/excel-trial";
import { checkedOn, type Guess, type Verdict } from "../../adapters/excel/evidence/guess";
import { allGuesses, guessAreas } from "../../adapters/excel/evidence/guesses";
import { probes } from "../../adapters/excel/trial/probes";
import { sv } from "../taskpane/texts.sv";
import { code, generated, page, plain, table } from "./markdown";

const verdicts: Readonly<Record<Verdict, { readonly title: string; readonly means: string }>> = {
  confirmed: { title: "bekräftat", means: "a document or a dated report says so" },
  mended: {
    title: "avhjälpt",
    means: "a document or a report says otherwise, or Excels differ, and nothing leans on it any more",
  },
  contradicted: { title: "motsagt", means: "a document or a report says otherwise, and something still leans on it" },
  unknown: { title: "okänt", means: "nobody has said; only an Excel can show it" },
};

const order = ["contradicted", "unknown", "mended", "confirmed"] as const satisfies readonly Verdict[];

const numberOf = (verdict: Verdict): number => allGuesses.filter((guess) => guess.verdict === verdict).length;

const sorted = (guesses: readonly Guess[]): readonly Guess[] => [...guesses].sort((one, other) => one.id - other.id);

const sourcesOf = ({ sources }: Guess): string => (sources.length === 0 ? "none found" : sources.map(plain).join("; "));

/** docs/real-excel.md: what we take Excel to do, and what there is to show for it. */
export const realExcelPage = (): string =>
  page(
    "# Vad vi tror om riktigt Excel",
    generated,
    "Ingen har kört Medelkoll i riktigt Excel där det byggs. Här står allt som vi räknar med att Excel gör, vad Microsofts dokument och daterade rapporter säger om det, och vad som går sönder om vi har fel. Den som har ett Excel kan pröva det på fem minuter: **Om**, **Prova i en tom arbetsbok**.",
    `_Nobody has run Medelkoll in real Excel where it is built. Every guess was held against the sources on ${checkedOn}, unless it says another day. ${code("docs")} and ${code("ref")} are OfficeDev/office-js-docs-pr and office-js-docs-reference, ${code("types")} is @types/office-js 1.0.612, ${code("#n")} is issue n of OfficeDev/office-js. A probe is a question of the self-test; its code stands in the text that is copied._`,
    table(
      ["Utslag", "Antal", "Means"],
      order.map((verdict) => [verdicts[verdict].title, String(numberOf(verdict)), verdicts[verdict].means]),
    ),
    ...guessAreas.flatMap(({ title, guesses }) => [`## ${title.sv}`, ...sorted(guesses).flatMap(section)]),
    "## Provets frågor",
    "I den ordning som de ställs. _In the order in which they are asked; a guess may be shown by several._",
    ...trialSteps.flatMap((step) => [
      `### ${plain(sv.trial.steps[step])}`,
      table(
        ["Kod", "Fråga", "Gissning"],
        probes
          .filter((probe) => probe.step === step)
          .map(({ id, title }) => [code(id), plain(title.sv), guessesOf(id).map(String).join(", ")]),
      ),
    ]),
  );

const guessesOf = (probe: string): readonly number[] =>
  sorted(allGuesses.filter((guess) => guess.probes.includes(probe))).map(({ id }) => id);

const section = (guess: Guess): readonly string[] => [
  `### ${guess.id}. ${plain(guess.assumed.sv)}`,
  `_${plain(guess.assumed.en)}_`,
  [
    `- Utslag: **${verdicts[guess.verdict].title}**${guess.checked === undefined ? "" : ` (${guess.checked})`}`,
    `- Sources: ${sourcesOf(guess)}`,
    `- If wrong: ${plain(guess.breaks)}`,
    `- Our host: ${plain(guess.host)}`,
    `- Probes: ${guess.probes.length === 0 ? "none" : guess.probes.map(code).join(", ")}`,
  ].join("\n"),
];

/** What the host's own page says: all that it answers, with the sources, and nothing of what this product makes of it. */
export const hostGuessesPage = (): string =>
  page(
    "# What is guessed about real Excel, and from what",
    "<!-- Written by `npm run docs`. Change the source, not this. -->",
    `Every guess was held against the sources on ${checkedOn}, unless it says another day. ${code("docs")} and ${code("ref")} are OfficeDev/office-js-docs-pr and office-js-docs-reference, ${code("types")} is @types/office-js 1.0.612, ${code("#n")} is issue n of OfficeDev/office-js.`,
    table(
      ["Verdict", "Guesses", "Means"],
      order.map((verdict) => [verdict, String(numberOf(verdict)), verdicts[verdict].means]),
    ),
    ...guessAreas.flatMap(({ title, guesses }) => [
      `## ${title.en}`,
      ...sorted(guesses).flatMap((guess) => [
        `### ${guess.id}. ${plain(guess.assumed.en)}`,
        [
          `- Verdict: **${guess.verdict}**${guess.checked === undefined ? "" : ` (${guess.checked})`}`,
          `- Sources: ${sourcesOf(guess)}`,
          `- This host: ${plain(guess.host)}`,
        ].join("\n"),
      ]),
    ]),
  );

/** The list in the host's README. */
export const guessList = (): string =>
  table(
    ["No.", "Guess", "Verdict", "This host"],
    sorted(allGuesses).map((guess) => [String(guess.id), plain(guess.assumed.en), guess.verdict, plain(guess.host)]),
  );

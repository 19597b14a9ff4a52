import type { Check } from "../anvisningar/check-schema";
import type { Edition } from "../anvisningar/schema";
import type { Language } from "../values/bilingual";
import { formatCount } from "../values/format";
import { checkWords, quoted } from "./check-words";
import { conditionText } from "./condition-text";

/** What a rule's check looks at, as a sentence that says what is demanded. */
export function checkText(check: Check, edition: Edition, language: Language): string {
  const { say, field, codes, any } = checkWords(edition, language);
  const months = (n: number): string => `${formatCount(n, language)} ${say("månader", "months")}`;
  switch (check.kind) {
    case "reading":
      return say("Upptäcks när filerna läses och läggs samman.", "Found while files are read and brought together.");
    case "manual":
      return say("Bedöms av en människa.", "Decided by a person.");
    case "required": {
      const fields = any(check.anyOf.map(field));
      const not = check.notAnAnswer
        ? ` ${say("Inget svar är", "No answer is")}: ${any(check.notAnAnswer.map(quoted))}.`
        : "";
      return `${fields} ${say("ska vara ifyllt", "is filled in")}${conditionText(check.when, edition, language)}.${not}`;
    }
    case "says-something":
      return say(
        `${field(check.field)} ska ha minst ${check.atLeast} tecken och får inte vara en utfyllnad som ${any(check.placeholders.map(quoted))}.`,
        `${field(check.field)} has at least ${check.atLeast} characters and is no filler such as ${any(check.placeholders.map(quoted))}.`,
      );
    case "date-order": {
      const same = check.sameDay
        ? say("Samma dag godtas.", "The same day is accepted.")
        : say("Samma dag godtas inte.", "The same day is not.");
      return `${field(check.first)} ${say("får inte ligga efter", "does not come after")} ${field(check.then)}. ${same}`;
    }
    case "not-in-the-future":
      return `${any(check.fields.map(field))} ${say("får inte ligga efter avstämningsdagen.", "does not come after the as-of date.")}`;
    case "not-before":
      return `${field(check.field)} ${say("får inte ligga före", "does not come before")} ${check.day}.`;
    case "report-deadline":
      return {
        missing: say(
          `Rapporten ska vara inlämnad senast ${months(edition.reportMonths)} efter slutförandet, den dagen inräknad.`,
          `The report is handed in at the latest ${months(edition.reportMonths)} after completion, that day included.`,
        ),
        ahead: say(
          "Påminner om en rapport vars frist inte har gått ut.",
          "Reminds of a report whose deadline lies ahead.",
        ),
        late: say(
          `En inlämnad rapport ska ha lämnats inom ${months(edition.reportMonths)} från slutförandet.`,
          `A report that is handed in was so within ${months(edition.reportMonths)} from completion.`,
        ),
      }[check.outcome];
    case "long-running":
      return say(
        `Ett projekt som beviljades för mer än ${months(edition.longRunningMonths)} sedan ska ha lämnat sin slutrapport.`,
        `A project that was granted more than ${months(edition.longRunningMonths)} ago has handed in its final report.`,
      );
    case "past-plan":
      return say(
        `${field("plannedCompletion")} får inte ha passerat för ett projekt som inte är slutfört.`,
        `${field("plannedCompletion")} has not passed for a project that is not completed.`,
      );
    case "status-contradicted":
      return say(
        "Status, slutdatum och utfall ska säga samma sak.",
        "Status, completion date and spending say the same.",
      );
    case "matches-computed": {
      const figure = {
        deviation: field("reportedDeviation"),
        utilisation: field("reportedUtilisation"),
        surplus: field("reportedSurplus"),
      }[check.figure];
      return check.reversed
        ? say(`${figure} ska ha samma tecken som det beräknade.`, `${figure} has the same sign as the computed one.`)
        : say(
            `${figure} ska stämma med det beräknade inom avrundning.`,
            `${figure} agrees with the computed one within rounding.`,
          );
    }
    case "too-large":
      return say(
        `Ett belopp får inte vara mer än ${formatCount(edition.projectAmounts.largest, language)} kr för ett projekt.`,
        `An amount is not more than ${formatCount(edition.projectAmounts.largest, language)} kr for one project.`,
      );
    case "exceeds":
      return {
        "spent-over-available": say(
          "Utfallet får inte vara högre än disponibelt belopp.",
          "Spending is not higher than what was available.",
        ),
        "estimate-over-granted": say(
          "Kalkylen får inte vara högre än beviljat belopp.",
          "The calculation is not higher than what was granted.",
        ),
        "disposed-over-surplus": say(
          "Det som disponeras får inte vara mer än överskottet.",
          "What is disposed of is not more than the surplus.",
        ),
      }[check.what];
    case "spent-outside-granted-years":
      return say(
        "Utfall får bara finnas de år som har beviljade eller ombudgeterade medel.",
        "Money is spent only in years that have money granted or carried over.",
      );
    case "several-projects-in-one":
      return say(
        `Namnet får inte avse flera projekt, som ${any(check.phrases.map(quoted))} eller ett antal ${any(check.nouns)}.`,
        `The name does not stand for several projects, such as ${any(check.phrases.map(quoted))} or a number of ${any(check.nouns)}.`,
      );
    case "code-used": {
      return `${say("Säger till när", "Tells when")} ${field(check.field)} ${say("är", "is")} ${codes(check.field, check.oneOf)}${conditionText(check.when, edition, language)}.`;
    }
    case "not-an-investment":
      return say(
        "Typen av investering får inte vara drift och underhåll.",
        "The kind of investment is not operation and upkeep.",
      );
    case "surplus-not-final":
      return say(
        "Säger till när ett överskott kan ändras, eftersom projektet inte är avslutat.",
        "Tells when a surplus may change, since the project has not ended.",
      );
    case "promise-kept":
      return check.overdue
        ? say(
            `Den uppföljning som ansökan lovade ska vara redovisad inom ${months(check.graceMonths)} från slutförandet.`,
            `The follow-up that the application promised is reported within ${months(check.graceMonths)} from completion.`,
          )
        : say(
            `Påminner om den uppföljning som ansökan lovade, under ${months(check.graceMonths)} från slutförandet.`,
            `Reminds of the follow-up that the application promised, for ${months(check.graceMonths)} from completion.`,
          );
    case "same-text":
      return say(
        `${field(check.field)} får inte bara upprepa ${field(check.as)}.`,
        `${field(check.field)} does not merely repeat ${field(check.as)}.`,
      );
    case "too-early":
      return say(
        `Effekten ska vara uppmätt minst ${months(check.months)} efter slutförandet.`,
        `The effect is measured at least ${months(check.months)} after completion.`,
      );
    case "survey-year": {
      const source = codes("effectSource", [check.source]);
      return say(
        `Ett värde ur ${source} ska vara från ett år då den gjordes: ${check.first} och vart ${check.every}:e år därefter.`,
        `A value from ${source} is from a year in which it was made: ${check.first} and every ${check.every} years after.`,
      );
    }
    case "same-measure":
      return say(
        "Värdet före och värdet efter ska vara mätta på samma sätt.",
        "The values before and after are measured in the same way.",
      );
    case "namnd-has-ended":
      return say(
        "Säger till när den beviljade nämnden har upphört, och vem som svarar för medlen i stället.",
        "Tells when the granted nämnd has ended, and who answers for the money instead.",
      );
    case "namnd-not-yet":
      return say(
        "Den beviljade nämnden ska ha funnits när medlen beviljades.",
        "The granted nämnd existed when the money was granted.",
      );
    case "part-over-whole":
      return say(
        "En tidigare nämnd får inte ha fått mer än den nämnd som den gick upp i, för samma tid.",
        "A former nämnd has not been granted more than the one that it became part of, for the same time.",
      );
    case "dialogue-elsewhere":
      return say(
        "Dialogen ska ha förts med stadsdelsnämnden för platsen.",
        "The dialogue was held with the district nämnd of the place.",
      );
    case "alike":
      return say(
        "Två projekt ska inte vara så lika att de kan vara samma.",
        "No two projects are so alike that they may be the same.",
      );
    case "reported-twice":
      return say(
        "Samma projekt ska inte redovisas av två nämnder med samma belopp.",
        "No project is reported by two nämnder with the same amounts.",
      );
    case "comparison":
      return {
        "namnd-without-file": say(
          "Varje nämnd som har beviljats medel ska ha lämnat in en fil.",
          "Every nämnd that was granted money has handed in a file.",
        ),
        "spent-differs-from-control": say(
          "Utfallet ska stämma med kontrollsumman.",
          "Spending agrees with the control total.",
        ),
        "granted-differs-from-control": say(
          "Beviljat ska stämma med kontrollsumman.",
          "What was granted agrees with the control total.",
        ),
        "gone-since-earlier": say(
          "Projekt ur en tidigare sammanställning ska finnas kvar.",
          "Projects of an earlier summary are still there.",
        ),
        "granted-changed-since-earlier": say(
          "Beviljat ska vara detsamma som i en tidigare sammanställning.",
          "What was granted is the same as in an earlier summary.",
        ),
      }[check.finds];
  }
}

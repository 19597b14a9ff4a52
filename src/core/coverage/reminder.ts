import type { Edition } from "../anvisningar/schema";
import type { Finding } from "../findings/finding";
import { joinedText } from "../messages/joined-text";
import { reminderTexts } from "../messages/reminder-texts";
import { render } from "../messages/render";
import type { NamndRegister } from "../profile/namnd-register";
import type { Language } from "../values/bilingual";
import { formatDate, formatOre } from "../values/format";
import type { IsoDate } from "../values/iso-date";
import { visibleText } from "../values/label";
import type { NamndStanding, OwedProject, UnplacedProject } from "./namnd-standing";

export interface ReminderTerms {
  readonly language: Language;
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
}

/** A text to send to nämnder that owe something: which granted projects they have not reported, and what must be mended where. */
export function reminderText(standings: readonly NamndStanding[], terms: ReminderTerms): string {
  const { language, edition, asOf } = terms;
  const texts = reminderTexts[language];
  return [
    texts.greeting,
    texts.about(edition.grant[language], formatDate(asOf, language)),
    ...standings.map((one) => sectionOf(one, terms)),
    texts.by(edition.title[language]),
  ].join("\n\n");
}

function sectionOf({ namnd, owed, unplaced, toMend, errors, files }: NamndStanding, terms: ReminderTerms): string {
  const { language, register } = terms;
  const texts = reminderTexts[language];
  const name = namnd === null ? null : (register.namndById(namnd)?.fullName ?? namnd);
  return [
    ...(name === null ? [] : [name]),
    ...(owed.length === 0 ? [] : [texts.owed(owed.length), ...owed.map((one) => `– ${owedLine(one, language)}`)]),
    ...(unplaced.length === 0 ? [] : [texts.unplaced(unplaced.length), ...unplaced.map((one) => `– ${unplacedLine(one, language)}`)]),
    ...(toMend.length === 0
      ? []
      : [texts.mend(joinedText(files, "all", language)), ...toMend.map((one) => `– ${mendLine(one, terms)}`)]),
    ...(errors > toMend.length ? [`– ${texts.more(errors - toMend.length)}`] : []),
  ].join("\n");
}

function owedLine({ id, name, granted, decidedOn }: OwedProject, language: Language): string {
  const texts = reminderTexts[language];
  return [
    [id, visibleText(name)].filter(Boolean).join(" "),
    ...(granted === null ? [] : [texts.granted(formatOre(granted, language))]),
    ...(decidedOn === null ? [] : [texts.decided(formatDate(decidedOn, language))]),
  ].join(", ");
}

function unplacedLine({ name, at: { sheet, cell } }: UnplacedProject, language: Language): string {
  const place = sheet === undefined || cell === undefined ? "" : ` (${reminderTexts[language].place(sheet, cell)})`;
  return `${visibleText(name)}${place}`;
}

function mendLine(finding: Finding, { language, edition }: ReminderTerms): string {
  const { message, action } = render(finding, language, edition);
  const { sheet, cell } = finding.at;
  const place = sheet === undefined || cell === undefined ? "" : ` (${reminderTexts[language].place(sheet, cell)})`;
  return `${message}${place} ${action}`;
}

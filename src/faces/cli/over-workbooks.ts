import { basename, resolve } from "node:path";
import { writeWhole } from "../../adapters/files/write-whole";
import { fileReader, followUpRead, type FollowUpOptions } from "../../core/run/follow-up";
import type { RunResult } from "../../core/run/run-result";
import type { Edition } from "../../core/anvisningar/schema";
import { weighs } from "../../core/findings/severity";
import { sentEdition } from "../../core/editions/sent-edition";
import type { SourceFile } from "../../core/run/source-file";
import { editions } from "../../profiles/stockholm/editions";
import { unusedSettlements } from "../../core/matching/unused-settlements";
import { loadProfile } from "../../core/profile/load-profile";
import { profileOf } from "../../core/run/profile-of-edition";
import { namndRegister } from "../../core/profile/namnd-register";
import { toReport } from "../../core/report/to-report";
import { parseSelection, selectionKeys } from "../../core/selection/parse-selection";
import { selectionText } from "../../core/selection/selection-text";
import { formatDate } from "../../core/values/format";
import type { IsoDate } from "../../core/values/iso-date";
import type { Profile } from "../../core/profile/schema";
import { visibleText } from "../../core/values/label";
import { stockholmProfile } from "../../profiles/stockholm/profile";
import { answersTemplate, openQuestions } from "../../core/answers/answers-file";
import type { GivenAnswers } from "../../core/project/given-answers";
import { answersOf, mayReplaceAnswers, unusedAnswers } from "./answers-file";
import type { Command, RunOptions } from "./arguments";
import { acceptedIn, unusedAcceptances } from "./accepted-file";
import { asJson } from "./as-json";
import { readBeside } from "./beside";
import { briefReport } from "./brief-report";
import { exitCodes, type ExitCode } from "./exit-codes";
import { fold } from "./fold";
import type { AloneFile } from "./alone-file";
import { readOne, readSources } from "./source-files";
import { isOneOf } from "./is-one-of";
import { mayReplace } from "./may-replace";
import type { Terminal } from "./terminal";
import { textReport } from "./text-report";
import { fill, type CliTexts } from "./texts";

/** The commands that read workbooks. */
type OverWorkbooks = Extract<Command, RunOptions>;

/** Carries out a command that reads workbooks. What makes files is loaded by those that make some: to read is all that `check` needs. */
export async function overWorkbooks(command: OverWorkbooks, { edition, texts, terminal }: Around): Promise<ExitCode> {
  const profile = profileOf(edition, loadProfile(stockholmProfile));
  switch (command.name) {
    case "check": {
      const outcome = await readAll(command.paths, command, edition, profile, texts, terminal);
      if (!outcome) return exitCodes.nothingReadable;
      printReport(outcome.outcome, command, texts, terminal);
      return verdict(outcome.outcome);
    }
    case "questions": {
      const read = await readAll(command.paths, command, edition, profile, texts, terminal);
      return read ? writeQuestions(command, read, texts, terminal) : exitCodes.nothingReadable;
    }
    case "summarize": {
      const outcome = await readAll(command.paths, command, edition, profile, texts, terminal);
      return outcome ? summarize(command, outcome, texts, terminal) : exitCodes.nothingReadable;
    }
    case "receipt": {
      const read = await readAll(command.paths, command, edition, profile, texts, terminal);
      const { writeReceipts } = await import(/* webpackChunkName: "making" */ "./receipt");
      const isWritten = read && (await writeReceipts(command, read, texts, terminal));
      return read && isWritten ? verdict(read.outcome) : exitCodes.nothingReadable;
    }
    case "mark": {
      const read = await readAll(command.paths, command, edition, profile, texts, terminal);
      const { writeMarked } = await import(/* webpackChunkName: "making" */ "./mark");
      const isWritten = read && (await writeMarked(command, read, texts, terminal));
      return read && isWritten ? verdict(read.outcome) : exitCodes.nothingReadable;
    }
    case "forms": {
      const { source, previous } = command;
      const earlier = previous === null ? {} : { earlier: await readOne(previous, basename(previous)) };
      const read = await readAll([source], command, edition, profile, texts, terminal, earlier);
      const { writeForms } = await import(/* webpackChunkName: "making" */ "./forms");
      return read ? writeForms(command, read.outcome, texts, terminal) : exitCodes.nothingReadable;
    }
    case "extract": {
      const { extract } = await import(/* webpackChunkName: "making" */ "./extract");
      return exitCodes[await extract(command, { edition, profile }, texts, terminal)];
    }
    case "notice":
    case "letters":
    case "consolidate": {
      const beside = await readBeside(command);
      if ("notDecisions" in beside) {
        terminal.talk(fill(texts.notDecisions, visibleText(beside.notDecisions)));
        return exitCodes.nothingReadable;
      }
      const { paths, ...more } = beside;
      const outcome = await readAll(command.paths, command, edition, profile, texts, terminal, more);
      if (!outcome) return exitCodes.nothingReadable;
      for (const unused of unusedIn(beside, outcome.outcome))
        terminal.talk(fill(texts.unusedDecision, visibleText(unused)));
      const read = { ...outcome, paths: [...outcome.paths, ...paths] };
      if (command.name === "consolidate") return summarize(command, read, texts, terminal);
      const ending = verdict(read.outcome);
      if (ending === exitCodes.nothingReadable) {
        terminal.talk(texts.prose.nothingReadable);
        return ending;
      }
      if (!read.outcome.granted?.against) {
        terminal.talk(fill(texts.prose.noRegister, visibleText(command.granted)));
        return exitCodes.nothingReadable;
      }
      if (command.name === "notice") {
        const { writeNotice } = await import(/* webpackChunkName: "making" */ "./notice");
        return (await writeNotice(command, read, texts, terminal)) ? ending : exitCodes.nothingReadable;
      }
      const { writeLetters } = await import(/* webpackChunkName: "making" */ "./letters");
      return (await writeLetters(command, read, texts, terminal)) ? ending : exitCodes.nothingReadable;
    }
  }
}

interface Around {
  readonly edition: Edition;
  readonly texts: CliTexts;
  readonly terminal: Terminal;
}

interface Read {
  readonly outcome: RunResult;
  /** Each workbook by itself, as its sender sees it, and where it was read. */
  readonly alone: () => readonly AloneFile[];
  readonly given: GivenAnswers;
  /** In words; null for everything. */
  readonly selection: string | null;
  readonly paths: readonly string[];
}

const forSender: ReadonlySet<string> = new Set(["check", "questions", "receipt", "mark"]);

async function readAll(
  paths: readonly string[],
  options: OverWorkbooks,
  edition: Edition,
  profile: Profile,
  texts: CliTexts,
  terminal: Terminal,
  beside: Pick<FollowUpOptions, "granted" | "controls" | "earlier"> = {},
): Promise<Read | null> {
  // Whoever fills a form in is checked by what was asked; whoever collects, or moves a form, goes by the edition of today.
  const isForSender = forSender.has(options.name);
  const { asOf, language, select } = options;
  const given = await answersOf(options);
  if (!given) {
    terminal.talk(fill(texts.notAnswers, visibleText(options.answersFile ?? "")));
    return null;
  }
  const acceptance = await acceptedIn(options.acceptedFile);
  if (!acceptance) {
    terminal.talk(fill(texts.notAccepted, visibleText(options.acceptedFile ?? "")));
    return null;
  }
  const selection = parseSelection(select, { profile, register: namndRegister(profile) });
  if ("problem" in selection) {
    terminal.talk(fill(texts.notSelection, visibleText(selection.problem), selectionKeys.join(", ")));
    return null;
  }
  const day = asOf ?? (terminal.today() as IsoDate);
  const asAsked = { edition, profile, asOf: day, ...given, ...acceptance, selection, ...beside };
  const sent: { readonly edition: Edition; readonly file: SourceFile }[] = [];
  const read = fileReader(asAsked);
  const handedIn = await readSources(
    paths,
    (file) => {
      const own = isForSender && options.edition === null ? sentEdition(file, edition, editions) : null;
      if (own !== null) sent.push({ edition: own, file });
      return read(file);
    },
    texts,
    terminal,
  );
  if (!handedIn) return null;
  // One form by itself is read by what it was sent out with; several are read alike, and each tells of another edition (FRM-03).
  const [form] = handedIn.files.length === 1 ? sent : [];
  const followUpOptions = form
    ? { ...asAsked, edition: form.edition, profile: profileOf(form.edition, profile) }
    : asAsked;
  const files = form ? [fileReader(followUpOptions)(form.file)] : handedIn.files;
  if (form) terminal.talk(fill(texts.sentEdition, `${form.edition.id}, ${form.edition.version}`));
  if (files.length === 0) {
    terminal.talk(texts.nothingToRead);
    return null;
  }
  if (asOf === null) terminal.talk(fill(texts.asOfToday, formatDate(day, language)));
  const outcome = followUpRead(files, followUpOptions);
  for (const file of unusedAnswers(given, outcome.files)) terminal.talk(fill(texts.unusedAnswers, visibleText(file)));
  for (const unused of unusedAcceptances(acceptance.accepted, outcome))
    terminal.talk(fill(texts.unusedAccepted, visibleText(unused)));
  const answersFile = [options.answersFile, options.acceptedFile].flatMap((path) => path ?? []);
  return {
    ...{ outcome, given, selection: selectionText(selection, outcome, language) },
    alone: () =>
      files.map((file, index) => ({
        ...{ name: file.name, path: handedIn.paths[index] ?? "" },
        outcome: followUpRead([file], followUpOptions),
      })),
    paths: [...handedIn.paths, ...answersFile],
  };
}

/** The open questions as a file to fill in, or on the terminal. */
async function writeQuestions(
  command: Extract<Command, { name: "questions" }>,
  { outcome, given, paths }: Read,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const template = answersTemplate(outcome, given, command.language);
  const count = openQuestions(outcome, command.language).length;
  const ending =
    verdict(outcome) === exitCodes.nothingReadable
      ? exitCodes.nothingReadable
      : count > 0
        ? exitCodes.findings
        : exitCodes.clean;
  if (command.output === null) {
    terminal.document(template);
    return ending;
  }
  const output = resolve(command.output);
  const shown = visibleText(command.output);
  const isWorkbook = await isOneOf(
    output,
    paths.filter((path) => path !== command.answersFile),
  );
  if (isWorkbook || !(await mayReplaceAnswers(output))) {
    terminal.talk(fill(isWorkbook ? texts.outputIsInput : texts.outputIsOtherThanAnswers, shown));
    return exitCodes.nothingReadable;
  }
  const written = await terminal.uninterrupted(() => writeWhole(output, new TextEncoder().encode(asJson(template))));
  if (!written.written) {
    terminal.talk(fill(texts.answersNotWritten, shown, texts.writeRefusals[written.reason]));
    return exitCodes.nothingReadable;
  }
  terminal.talk(fill(count > 0 ? texts.questionsWritten : texts.noQuestions, shown, String(count)));
  return ending;
}

async function summarize(
  command: Extract<Command, { name: "summarize" | "consolidate" }>,
  { outcome, selection, paths }: Read,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  if (verdict(outcome) === exitCodes.nothingReadable) {
    printReport(outcome, command, texts, terminal);
    terminal.talk(texts.nothingReadable);
    return exitCodes.nothingReadable;
  }
  const output = resolve(command.output);
  if (await isOneOf(output, paths)) {
    terminal.talk(fill(texts.outputIsInput, visibleText(command.output)));
    return exitCodes.nothingReadable;
  }
  if (!(await mayReplace(output))) {
    terminal.talk(fill(texts.outputIsOther, visibleText(command.output)));
    return exitCodes.nothingReadable;
  }
  const { language } = command;
  const chosen = {
    ...(selection === null ? {} : { selection }),
    ...(command.sender === null ? {} : { sender: command.sender }),
    ...(command.dnr === null ? {} : { dnr: command.dnr }),
  };
  const { summaryFile } = await import(/* webpackChunkName: "making" */ "./summary-file");
  const bytes = await summaryFile(outcome, { scope: "consolidated", language, withCharts: true, ...chosen });
  const written = await terminal.uninterrupted(() => writeWhole(output, bytes));
  if (!written.written) {
    terminal.talk(fill(texts.notWritten, visibleText(command.output), texts.writeRefusals[written.reason]));
    return exitCodes.nothingReadable;
  }
  const place = fill(texts.written, visibleText(command.output));
  if (command.format === "json") {
    printReport(outcome, command, texts, terminal);
    terminal.talk(place);
    return verdict(outcome);
  }
  if (command.verbose) printReport(outcome, command, texts, terminal);
  else terminal.data(fold(briefReport(outcome, language, texts), terminal.width()));
  terminal.data(`${place}\n`);
  return verdict(outcome);
}

function unusedIn(
  { settlements = {} }: Pick<FollowUpOptions, "settlements">,
  { granted, set }: RunResult,
): readonly string[] {
  const matches = granted?.against?.matches;
  return matches ? unusedSettlements(settlements, matches, set.versions) : [];
}

function printReport(outcome: RunResult, { format, language }: RunOptions, texts: CliTexts, terminal: Terminal): void {
  if (format === "json") terminal.document(toReport(outcome, language));
  else terminal.data(fold(textReport(outcome, language, texts), terminal.width()));
}

function verdict({ files, findings }: RunResult): ExitCode {
  if (files.every(({ status }) => status === "unreadable")) return exitCodes.nothingReadable;
  return findings.some((finding) => weighs(finding, "error")) ? exitCodes.findings : exitCodes.clean;
}

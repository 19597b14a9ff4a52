/** What forms say themselves, beside the edition's own labels, help and sentences. */
export interface FormTexts {
  readonly sheets: {
    readonly cover: string;
    readonly list: string;
    readonly instructions: string;
    readonly lists: string;
    readonly leftOver: string;
    readonly given: string;
    readonly edition: string;
  };
  readonly leftOver: {
    readonly title: string;
    readonly project: string;
    readonly field: string;
    readonly answer: string;
  };
  readonly unit: string;
  readonly yes: string;
  readonly no: string;
  readonly or: string;
  /** Headings over columns, by group of fields. */
  readonly over: Readonly<
    Record<"given" | "identity" | "application" | "economy" | "completion" | "effect" | "handling", string>
  >;
  readonly ready: string;
  readonly missing: string;
  readonly wrong: string;
  readonly should: string;
  readonly laterThan: (first: string, then: string) => string;
  readonly tooShort: (field: string, length: number) => string;
  readonly spentOverGranted: string;
  readonly disposedOverSurplus: string;
  readonly notAnAmount: string;
  readonly notANumber: string;
  readonly notADay: string;
  readonly inTheFuture: string;
  readonly finerThanOre: string;
  readonly notInList: string;
  readonly isAnError: string;
  readonly idTwice: (field: string) => string;
  readonly changed: (field: string) => string;
  readonly isAFormula: (field: string) => string;
  readonly input: {
    readonly wrongTitle: string;
    readonly list: string;
    readonly amount: (most: string) => string;
    readonly number: string;
    readonly date: string;
  };
  readonly title: (grant: string) => string;
  readonly listTitle: (grant: string, recipient: string) => string;
  readonly cover: {
    readonly recipient: string;
    readonly edition: string;
    readonly period: string;
    readonly lastDay: string;
    readonly contact: string;
    readonly toBeSaid: string;
    readonly projects: string;
    readonly granted: string;
    readonly overall: string;
    readonly allReady: string;
    /** `Inte klar: 3 av 12 projekt är klara`, around two numbers. */
    readonly notReady: readonly [before: string, between: string, after: string];
    readonly noProjects: string;
    readonly lost: string;
    readonly unsigned: string;
    readonly broken: string;
    readonly howTo: string;
    readonly steps: readonly string[];
    readonly lockedTitle: string;
    readonly locked: readonly string[];
    readonly signTitle: string;
    readonly sign: string;
    readonly name: string;
    readonly role: string;
    readonly date: string;
    readonly mark: string;
  };
  readonly instructions: {
    readonly fieldsTitle: string;
    readonly field: string;
    readonly help: string;
    readonly allowed: string;
    readonly sentencesTitle: string;
    readonly number: string;
    readonly sentence: string;
    readonly source: string;
    readonly house: string;
    readonly page: (page: number) => string;
    readonly anyText: string;
    readonly amount: string;
    readonly date: string;
    readonly numeral: string;
    readonly fromRegister: string;
  };
  readonly lists: { readonly title: string; readonly code: string };
  /** What is said otherwise in a form with a sheet a project. */
  readonly perProject: {
    readonly states: string;
    readonly question: string;
    readonly answer: string;
    /** Name of a sheet for a project that the register lacks. */
    readonly spare: (number: number) => string;
    readonly fieldsTitle: string;
    readonly field: string;
    readonly lost: string;
    readonly broken: string;
    readonly steps: readonly string[];
    readonly locked: readonly string[];
  };
}

import { normaliseLabel } from "../values/label";

/** Words by which a heading or a row says that money was not granted. */

const refused =
  /(?:^| )(?:ej|inte|icke) (?:beviljad|beviljade|beviljat|godkända)(?: |$)|(?:^| )(?:avslag|avslagen|avslagna|avslaget|avslås|avslogs|nekade|avböjda)(?: |$)/u;

/** "Ej beviljade ansökningar", "Avslag": what follows was not granted. */
export const saysRefused = (text: string): boolean => text.length <= 80 && refused.test(normaliseLabel(text));

/** "Avslag på bygglov" is about another application than that for the money. */
const refusal =
  /^(?:(?:beslut|ansökan|ansökningen|projektet) )?(?:har )?(?:(?:ej|inte|icke) bevilja(?:d|de|t|ts|s|des)|bevilja(?:s|des) (?:ej|inte)|(?:fick |fått )?avslag(?:en|et|na|its)?|avslås|avslogs|nekad|nekat|nekades|återkallad|återkallat|återkallades|återtagen|återtaget|avskriven|avskrivet|rejected|refused|declined|withdrawn)(?: på grund| på ansökan$|(?! på )(?: |$))/u;

const pending =
  /^(?:(?:beslut|ansökan|ansökningen|projektet|ärendet) )?(?:är )?(?:bordlagd|bordlagt|vilande|avstyrks|avstyrkt|avstyrkes|(?:ej|inte) tillstyrkt|reservlista|reservplats)(?: |$)/u;

/** Longer notes may tell of something else that was refused. */
const longestNote = 40;

/** The first clause of a note, after a word that only introduces it. */
function firstClause(text: string): string {
  const said = text.replace(/^\s*beslut\s*:/iu, "");
  const end = said.search(/[.,;:(\n]|\s[-–]\s/u);
  // "(avslag)" is all in brackets.
  return end <= 0 ? said : said.slice(0, end);
}

/** A note that says of the whole row that the money was not granted, or not asked for any more: "Avslag", "Återkallad", "Ansökan avslås", "Ej beviljat, inkom för sent". */
export function saysRefusal(text: string): boolean {
  const clause = firstClause(text);
  return clause.length <= longestNote && refusal.test(normaliseLabel(clause));
}

const approval =
  /^(?:(?:beslut|ansökan|ansökningen) )?(?:(?:delvis|helt|delv|partiellt) )?(?:bifall|bifallen|bifallet|bifalles|bifölls|bifalls|beviljad|beviljat|beviljas|beviljades|godkänd|godkänt|tillstyrks|tillstyrkt|approved|granted|partly approved)$/u;

/** What became of an application, and nothing else: "Bifall", "Delvis bifall", "Avslag", "Bordlagd". */
export const saysOutcome = (text: string): boolean =>
  approval.test(normaliseLabel(text)) || saysRefusal(text) || saysPending(text);

/** "Bordlagd", "Vilande", "Avstyrks": nothing is granted yet. Projects that have a grant may be called so too. */
export function saysPending(text: string): boolean {
  const clause = firstClause(text);
  return clause.length <= longestNote && pending.test(normaliseLabel(clause));
}

/**
 * What a template shows until somebody answers: "Välj i listan", "Please select", "<fyll i>". A cell with it is an empty cell. Not "TBD", "xx" or "?": they
 * say that there is something which nobody has told yet.
 */
const chooses =
  /^[\s<[(–—-]*(?:(?:var god )?välj(?: (?:i|från|ur|ett|en|här|något|alternativ|listan?|rullistan?|rullgardinen|värde|svar|svarsalternativ|ja(?:\/nej)?|nej|eller|\/))*|(?:please |click to )?(?:select|choose)(?: (?:an?|one|from|the|list|option|item|value|here))*|(?:click|tap)(?: or (?:tap|click))? here(?: to enter (?:text|a date))?|klicka(?: eller tryck)? här(?: för att ange (?:text|datum|ett datum))?|(?:fyll|fylls) i(?: här)?|skriv här|ange här|ange (?:text|värde|datum|belopp))[\s.…:>\])–—-]*$/iu;

/** "Välj nämnd" is a placeholder too where it stands row after row; alone it may be a label that asks. */
const choosesWhat = /^välj \S+(?: \S+){0,2}$/iu;

const longest = 60;

export const isPlaceholder = (text: string): boolean => text.length <= longest && chooses.test(text);

export const mayBePlaceholder = (text: string): boolean => text.length <= longest && choosesWhat.test(text.trim());

const template =
  /(?<![\p{L}])(?:mall|mallen|template|tom blankett|fyll inte i|fyll ej i|ifylls (?:ej|inte)|rör inte|kopiera (?:den här|denna|detta|fliken|bladet))(?![\p{L}])/iu;

/** "MALL – fyll inte i här": the sheet is there to be copied. */
export const saysTemplate = (text: string): boolean => text.length <= longest && template.test(text);

/** "………………", "________": a line to write on. */
export const isLineToWriteOn = (text: string): boolean => /^\s*(?:[.…_]\s*){3,}$/u.test(text);

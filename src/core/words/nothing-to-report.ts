import { normaliseLabel } from "../values/label";

/** How a nämnd says that it has no projects to report, as a sentence or in place of a project's name. Of normalised words. */
const sayings: readonly RegExp[] = [
  /^noll ?svar\b/u,
  /(?:^| )(?:inga|inget)(?: (?:nya|beviljade|aktuella|pågående|egna|sådana))* (?:projekt|trygghetsprojekt|trygghetsinvesteringar|investeringar|investeringsprojekt|åtgärder|insatser|medel|trygghetsmedel|investeringsmedel|bidrag|belopp)(?: (?:att (?:redovisa|återredovisa|rapportera|återrapportera|följa upp)|(?:har |är |blev )?(?:beviljats|beviljades|beviljade|tilldelats|tilldelade|aktuella|sökta|sökts|erhållits|mottagits)|finns|(?:för|under|hos|år) \S+|\d{4})(?: .*)?)?$/u,
  /(?:^| )(?:inget|ingenting) att (?:redovisa|återredovisa|rapportera|återrapportera|följa upp)(?: |$)/u,
  /(?:^| )(?:har|hade|fick) (?:inte|ej|aldrig) (?:beviljats|fått|tilldelats|erhållit|mottagit|sökt|ansökt om|haft)(?: (?:några|något|nya))*(?: (?:projekt|medel|trygghetsmedel|investeringsmedel|trygghetsinvesteringar|bidrag|pengar))/u,
  /(?:^| )(?:har|hade) inga(?: (?:beviljade|egna|nya|aktuella))* (?:projekt|medel|trygghetsmedel|trygghetsinvesteringar|investeringsmedel|trygghetsprojekt)(?: |$)/u,
  /^(?:no projects|nothing)(?: to report)?$/u,
  /^nil return\b/u,
];

/** A longer text is about something else as well. */
const longest = 160;

/** "Inga projekt att redovisa", "Nollsvar", "Ej aktuellt, inga beviljade medel". */
export const saysNothingToReport = (text: string): boolean =>
  text.length <= longest && sayings.some((saying) => saying.test(normaliseLabel(text)));

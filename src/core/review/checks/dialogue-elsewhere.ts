import { namndInSentence } from "../../profile/namnd-in-sentence";
import type { Namnd } from "../../profile/schema";
import { hit, type ReviewContext, type EachProject } from "../context";
import { placeOf, readingOf } from "../../project/readings-of";

/** The dialogue was with another district nämnd than the one whose area the place lies in. A bare "Ja" names none. */
export const dialogueElsewhere: EachProject<"dialogue-elsewhere"> = (_check, context) => (figures) => {
  const { register, asOf } = context;
  const dialogue = readingOf(figures.project, "districtDialogue");
  const area = figures.area === null ? undefined : register.areaById(figures.area);
  const named = dialogue ? namndIn(dialogue.shown, context) : null;
  if (named?.kind !== "district" || !area) return [];
  const isSame = register.answersFor(named.id, asOf).id === register.answersFor(area.namnd, asOf).id;
  return isSame
    ? []
    : [hit(figures, placeOf(figures, "districtDialogue"), { dialogue: namndInSentence(named), area: area.name })];
};

function namndIn(text: string, { register }: ReviewContext): Namnd | null {
  const whole = register.resolveNamnd(text);
  const found = whole.kind === "match" ? whole : register.findNamndMention(text);
  return found?.kind === "match" ? found.namnd : null;
}

import { normaliseLabel } from "../values/label";

const stage =
  /(?:^| )(?:etapp|del|deletapp|delsträcka|delområde|fas|steg|skede|stage|phase|part) (?:\d{1,2}|i{1,3}|iv|[a-d]|ett|två|tre)(?: |$)|(?:^| )(?:första|andra|tredje|norra|södra|östra|västra) (?:etappen|delen|sträckan)(?: |$)/u;
const whole =
  /(?:^| )(?:hela \p{L}+|(?:alla|samtliga|båda) (?:etapper(?:na)?|delar(?:na)?|sträckor(?:na)?)|helheten|i sin helhet|total(?:en|projektet)?)(?: |$)/u;

/** "…, etapp 1", "… (del 2)". */
export const namesStage = (name: string): boolean => stage.test(normaliseLabel(name));

/** "…, hela stråket", "… samtliga etapper". */
export const namesWhole = (name: string): boolean => whole.test(normaliseLabel(name)) && !namesStage(name);

/** What the name calls the place, before a comma, a dash or a bracket. */
export const placeNamed = (name: string): string => normaliseLabel(name.split(/[,(:;]| [-–—] /u)[0] ?? "");

import type { Location } from "../findings/finding";
import type { Language } from "../values/bilingual";
import { formatCount } from "../values/format";

/** More places than these are counted. */
const mostNamed = 8;

/** "Detsamma gäller 12 ställen till: C8, C9 …" - the other places of a finding, as seen from its own. Empty without any. */
export function alsoText(at: Location, also: readonly Location[], language: Language): string {
  if (also.length === 0) return "";
  if (also.length === 0) return "";
  const places = [...new Set(also.map((place) => nameOf(place, at)))];
  const named = places.slice(0, mostNamed).join(", ");
  const rest = places.length > mostNamed ? " …" : "";
  const count = formatCount(also.length, language);
  const one = also.length === 1;
  return language === "sv"
    ? ` Detsamma gäller ${count} ${one ? "ställe" : "ställen"} till: ${named}${rest}`
    : ` The same holds for ${count} more ${one ? "place" : "places"}: ${named}${rest}`;
}

/** As much of the place as the finding's own place does not say. */
function nameOf({ file, sheet, cell }: Location, at: Location): string {
  if (file !== at.file) return file;
  if (sheet !== at.sheet) return [sheet, cell].filter((part) => part !== undefined).join("!");
  return cell ?? sheet ?? file;
}

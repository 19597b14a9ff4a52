import { isDiarienummer } from "./diarienummer";
import { isEmail } from "./e-mail";
import { arePostcodes } from "./postcodes";
import type { Shape } from "./shapes";
import { isTelephone } from "./telephone";

const looksLike: { readonly [Name in Shape]: (text: string) => boolean } = {
  "e-mail": isEmail,
  telephone: isTelephone,
  postcodes: arePostcodes,
  diarienummer: isDiarienummer,
};

/** Does the text look like what the field asks for? */
export const hasShape = (shape: Shape, text: string): boolean => looksLike[shape](text.trim());

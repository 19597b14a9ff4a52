import type { ProfileData } from "../../../core/profile/schema";

/**
 * Today's eleven stadsdelsnämnder. Sources: the city's own pages on the stadsdelsförvaltningar and on the reforms of 1 July 2020 and
 * 1 July 2023 (decided by kommunfullmäktige on 24 April 2023), and encyclopedia articles on the mergers of 1999 and 2007. District numbers
 * are given only where a document of the city prints them ("SDO24 - Skärholmen", mail addresses with sd18 for Farsta). A nämnd that is not
 * known to be younger has the day on which the first stadsdelsnämnder began, 1 January 1997.
 */
export const districtNamnder = [
  {
    id: "bromma",
    name: "Bromma",
    fullName: "Bromma stadsdelsnämnd",
    kind: "district",
    aliases: ["BRO"],
    from: "1997-01-01",
  },
  {
    id: "enskede-arsta-vantor",
    name: "Enskede-Årsta-Vantör",
    fullName: "Enskede-Årsta-Vantörs stadsdelsnämnd",
    kind: "district",
    aliases: ["EÅV"],
    from: "2007-01-01",
  },
  {
    id: "farsta",
    name: "Farsta",
    fullName: "Farsta stadsdelsnämnd",
    kind: "district",
    aliases: ["SD18", "SDO18", "SDO 18"],
    from: "1997-01-01",
    code: "18",
  },
  {
    id: "hagersten-alvsjo",
    name: "Hägersten-Älvsjö",
    fullName: "Hägersten-Älvsjö stadsdelsnämnd",
    kind: "district",
    aliases: ["HÄ", "H-Ä"],
    from: "2020-07-01",
  },
  {
    id: "hasselby-vallingby",
    name: "Hässelby-Vällingby",
    fullName: "Hässelby-Vällingby stadsdelsnämnd",
    kind: "district",
    aliases: ["HV", "H-V"],
    from: "1999-01-01",
  },
  { id: "jarva", name: "Järva", fullName: "Järva stadsdelsnämnd", kind: "district", from: "2023-07-01" },
  {
    id: "kungsholmen",
    name: "Kungsholmen",
    fullName: "Kungsholmens stadsdelsnämnd",
    kind: "district",
    from: "1997-01-01",
  },
  {
    id: "norra-innerstaden",
    name: "Norra innerstaden",
    fullName: "Norra innerstadens stadsdelsnämnd",
    kind: "district",
    aliases: ["NI", "N innerstaden", "Norra innerstan"],
    from: "2023-07-01",
  },
  { id: "skarpnack", name: "Skarpnäck", fullName: "Skarpnäcks stadsdelsnämnd", kind: "district", from: "1997-01-01" },
  {
    id: "skarholmen",
    name: "Skärholmen",
    fullName: "Skärholmens stadsdelsnämnd",
    kind: "district",
    aliases: ["SD24", "SDO24", "SDO 24", "SDO24 Skärholmen", "SDO 24 Skärholmen"],
    from: "1997-01-01",
    code: "24",
  },
  { id: "sodermalm", name: "Södermalm", fullName: "Södermalms stadsdelsnämnd", kind: "district", from: "2007-01-01" },
] satisfies ProfileData["namnder"];

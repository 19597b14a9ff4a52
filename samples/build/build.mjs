/** The half of the samples that exceljs writes. Usage: node samples/build/build.mjs <folder for places>. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { awkward } from "./node/awkward.mjs";
import { register } from "./node/register.mjs";
import { bromma } from "./node/returned/bromma.mjs";
import { enskedeArstaVantor } from "./node/returned/enskede-arsta-vantor.mjs";
import { fastighetsnamnden } from "./node/returned/fastighetsnamnden.mjs";
import { hagerstenAlvsjo } from "./node/returned/hagersten-alvsjo.mjs";
import { jarva } from "./node/returned/jarva.mjs";
import { kyrkogardsnamnden } from "./node/returned/kyrkogardsnamnden.mjs";
import { skarpnack } from "./node/returned/skarpnack.mjs";
import { sodermalm } from "./node/returned/sodermalm.mjs";
import { trafiknamnden } from "./node/returned/trafiknamnden.mjs";
import { utbildning } from "./node/returned/utbildningsnamnden.mjs";

const returned = {
  "Bromma uppfoljning trygghet.xlsx": bromma,
  "EAV trygghetsinvesteringar 2023.xlsx": enskedeArstaVantor,
  "FSK_trygghet.xlsx": fastighetsnamnden,
  "Hagersten-Alvsjo pagaende och avslutade.xlsx": hagerstenAlvsjo,
  "Jarva_samlad_redovisning.xlsx": jarva,
  "Kyrkogardsnamnden uppfoljningsrapport.xlsx": kyrkogardsnamnden,
  "Skarpnack_blanketter.xlsx": skarpnack,
  "Sodermalm slutredovisning.xlsx": sodermalm,
  "TK_trygghet_2023_v3_slutlig.xlsx": trafiknamnden,
  "UtbF_trygghet.xlsx": utbildning,
};

const samples = fileURLToPath(new URL("../", import.meta.url));
const placesFolder = process.argv[2];
const places = { returned: [], register: [] };

for (const [file, make] of Object.entries(returned)) {
  const found = [];
  await make(found).xlsx.writeFile(`${samples}returned/${file}`);
  places.returned.push(...found.map((place) => ({ file, ...place })));
}
await register(places.register).xlsx.writeFile(`${samples}granted-register.xlsx`);
for (const [file, make] of Object.entries(awkward)) await make().xlsx.writeFile(`${samples}awkward/${file}`);
if (placesFolder) writeFileSync(`${placesFolder}/node.json`, JSON.stringify(places));

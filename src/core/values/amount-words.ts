/** How people write approximations and small numbers. Data, in small letters. */

/** Longer phrases before those that they begin with. */
export const approximations: readonly string[] = [
  ...["cirka", "circa", "ca.", "ca", "c:a", "strax över", "strax under", "drygt", "knappt", "närmare", "nästan"],
  ...["över", "omkring", "ungefär", "ungefärligen", "ung.", "uppskattningsvis", "runt", "~", "\u2248"],
  ...["approximately", "approx.", "approx", "about", "around", "nearly"],
];

/** Numbers that are written as words before a unit, as decimal texts. */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...([
    ["en halv", "0.5"],
    ["en och en halv", "1.5"],
    ["en", "1"],
    ["ett", "1"],
    ["två", "2"],
  ] as const),
  ...([
    ["tre", "3"],
    ["fyra", "4"],
    ["fem", "5"],
    ["sex", "6"],
    ["sju", "7"],
    ["åtta", "8"],
  ] as const),
  ...([
    ["nio", "9"],
    ["tio", "10"],
    ["elva", "11"],
    ["tolv", "12"],
  ] as const),
]);

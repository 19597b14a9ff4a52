import { editionRemark } from "./edition-messages";
import type { Location, Remark } from "../findings/finding";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { EditionPlaces } from "./edition-places";
import { editionSettings, isBilingual, settingHeadings } from "./edition-settings";
import { leafOfSetting } from "./edition-rows";
import { understood } from "./leaf-text";
import { valueAt, withValue } from "./paths";
import { readCell } from "./read-cell";
import { isMissing, misunderstood, standIn } from "./read-row";
import { plainName, readSheet } from "./read-sheet";

type Thing = Readonly<Record<string, unknown>>;

const [nameHeading, valueHeading, englishHeading] = settingHeadings;

/** The sheet that says what holds for the edition as a whole: a row each, known by what stands first in it. */
export function readSettingsSheet(
  sheet: SheetSnapshot,
  file: string,
  places: EditionPlaces,
): { readonly data: Thing; readonly faults: readonly Remark[] } {
  const { rows, faults: found } = readSheet(sheet, file, [nameHeading, valueHeading, englishHeading]);
  const faults: Remark[] = [...found];
  let data: Thing = {};
  const take = (path: string, heading: string, text: string, at: Location, form?: string): void => {
    const leaf = leafOfSetting(path);
    const read = understood(leaf, text);
    if (read === null) faults.push(misunderstood(leaf, text, at, { path, ...(form === undefined ? {} : { form }) }));
    const value = read === null ? standIn(leaf) : read.value;
    if (value !== undefined) data = withValue(data, path, value);
    places.addSetting(path, at);
  };
  const seen = new Set<string>();
  const cells: { readonly path: string; readonly heading: string; readonly at: Location }[] = [];
  for (const row of rows) {
    const nameAt = row.at(nameHeading);
    const name = readCell(row.cell(nameHeading), nameAt);
    if ("fault" in name) {
      faults.push(name.fault);
      continue;
    }
    const setting = editionSettings.find(({ heading }) => plainName(heading) === plainName(name.text));
    if (!setting) {
      faults.push(
        editionRemark("UTG-05", nameAt, { value: name.text, choices: editionSettings.map((one) => one.heading) }),
      );
      continue;
    }
    const { path, heading, form } = setting;
    if (seen.has(path)) faults.push(editionRemark("UTG-44", nameAt, { heading }));
    seen.add(path);
    const texts = isBilingual(path)
      ? ([
          [`${path}.sv`, valueHeading],
          [`${path}.en`, englishHeading],
        ] as const)
      : ([[path, valueHeading]] as const);
    for (const [place, column] of texts) {
      const at = row.at(column);
      const cell = readCell(row.cell(column), at);
      places.addSetting(place, at);
      cells.push({ path: place, heading, at });
      if ("fault" in cell) faults.push(cell.fault);
      else take(place, heading, cell.text, at, form);
    }
    places.addSetting(path, row.at(valueHeading));
  }
  if (valueAt(data, "extends") !== undefined) return { data, faults };
  for (const { path, heading } of editionSettings)
    if (!seen.has(path)) faults.push(editionRemark("UTG-03", { file, sheet: sheet.name }, { heading }));
  const told = new Set(faults.map((fault) => fault.at.cell));
  const stated = data;
  for (const { path, heading, at } of cells) {
    if (told.has(at.cell) || !isMissing(leafOfSetting(path), path, stated)) continue;
    faults.push(editionRemark("UTG-07", at, { heading }));
    const value = standIn(leafOfSetting(path));
    if (value !== undefined) data = withValue(data, path, value);
  }
  return { data, faults };
}

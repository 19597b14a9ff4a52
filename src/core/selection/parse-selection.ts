import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import { isIsoDate, type IsoDate } from "../values/iso-date";
import { normaliseLabel } from "../values/label";
import type { Selection } from "./selection";

/** The keys of a selection in words, as the command line takes it. */
export const selectionKeys = ["decided", "year", "period", "namnd", "type", "area", "occasion"] as const;
type Key = (typeof selectionKeys)[number];

const isKey = (text: string): text is Key => (selectionKeys as readonly string[]).includes(text);

/**
 * Reads `decided=2023-03-08`, `decided=2023-01-01..2023-12-31`, `year=2023,2024`, `period=2022-2026`, `namnd=Farsta,Järva`, `type=…`, `area=…`,
 * `occasion=…`, parted by semicolons. Anything that is not understood is given back as `problem`; so is what is said twice, since one of them would be lost.
 */
export function parseSelection(
  text: string,
  { profile, register }: { readonly profile: Profile; readonly register: NamndRegister },
): Selection | { readonly problem: string } {
  let selection: Selection = {};
  for (const part of text.split(";").map((one) => one.trim())) {
    if (part === "") continue;
    const [key = "", value = ""] = part.split(/=(.*)/su);
    const values = value.split(",").flatMap((one) => one.trim() || []);
    const read = isKey(key.trim()) && values.length > 0 ? readPart(key.trim() as Key, values, profile, register) : null;
    if (!read || Object.keys(read).some((known) => known in selection)) return { problem: part };
    selection = { ...selection, ...read };
  }
  return selection;
}

function readPart(key: Key, values: readonly string[], profile: Profile, register: NamndRegister): Selection | null {
  switch (key) {
    case "decided":
      return interval(values);
    case "period": {
      const [wanted, ...others] = values;
      if (others.length > 0) return null;
      const period = profile.mandatePeriods.find(({ from, to }) => wanted === `${from.slice(0, 4)}-${to.slice(0, 4)}`);
      return period ? interval([`${period.from}..${period.to}`]) : null;
    }
    case "year": {
      const budgetYears = all(values, (one) => (/^\d{4}$/u.test(one) ? Number(one) : null));
      return budgetYears && { budgetYears };
    }
    case "namnd": {
      const namnder = all(values, (one) => {
        const match = register.resolveNamnd(one);
        return match.kind === "match" ? match.namnd.id : (register.namndById(one)?.id ?? null);
      });
      return namnder && { namnder };
    }
    case "area": {
      const areas = all(values, (one) => {
        const match = register.resolveArea(one);
        return match.kind === "match" ? match.area.id : (register.areaById(one)?.id ?? null);
      });
      return areas && { areas };
    }
    case "type": {
      const types = all(values, (one) => {
        const wanted = normaliseLabel(one);
        const type = profile.investmentTypes.find(({ code, label }) =>
          [code, label.sv, label.en].some((name) => normaliseLabel(name) === wanted),
        );
        return type?.code ?? null;
      });
      return types && { types };
    }
    case "occasion":
      return { occasions: values };
  }
}

function interval([text = "", ...others]: readonly string[]): Selection | null {
  if (others.length > 0) return null;
  const [from = "", to, ...more] = text.split("..").map((one) => one.trim());
  if (more.length > 0) return null;
  const isDay = (one: string): one is IsoDate => isIsoDate(one);
  if (to === undefined) return isDay(from) ? { decidedFrom: from, decidedTo: from } : null;
  const isOpen = (one: string): boolean => one === "";
  if ((!isDay(from) && !isOpen(from)) || (!isDay(to) && !isOpen(to)) || (isOpen(from) && isOpen(to))) return null;
  return { ...(isDay(from) ? { decidedFrom: from } : {}), ...(isDay(to) ? { decidedTo: to } : {}) };
}

/** Every value understood, or none of them. */
function all<T>(values: readonly string[], read: (value: string) => T | null): readonly T[] | null {
  const found = values.flatMap((value) => read(value) ?? []);
  return found.length === values.length ? found : null;
}

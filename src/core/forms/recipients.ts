import type { NamndRegister } from "../profile/namnd-register";
import type { Project } from "../project/project";
import type { IsoDate } from "../values/iso-date";

/** Whoever gets one form, and the projects that stand in it. */
export interface Recipient {
  /** Id of the nämnd, or what the column says by which the register was divided. */
  readonly id: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

export interface Recipients {
  readonly recipients: readonly Recipient[];
  /** Projects of nobody: no form can go out for them. */
  readonly nobodys: readonly Project[];
}

/** One form for each nämnd that answers today for what was granted, in the order of the register's projects. */
export const byNamnd = (projects: readonly Project[], register: NamndRegister, asOf: IsoDate): Recipients =>
  divided(projects, ({ grantedNamnd, reportingNamnd }) => {
    const id = reportingNamnd ?? (grantedNamnd === null ? null : register.answersFor(grantedNamnd, asOf).id);
    return id === null ? null : { id, name: register.namndById(id)?.fullName ?? id };
  });

/** One form for each text that a column of the register holds, told by the project's row. */
export const byText = (projects: readonly Project[], textOf: (project: Project) => string): Recipients =>
  divided(projects, (project) => {
    const name = textOf(project).trim();
    return name === "" ? null : { id: name, name };
  });

function divided(
  projects: readonly Project[],
  whose: (project: Project) => Pick<Recipient, "id" | "name"> | null,
): Recipients {
  const found = new Map<string, { name: string; projects: Project[] }>();
  const nobodys: Project[] = [];
  for (const project of projects) {
    const owner = whose(project);
    if (owner === null) {
      nobodys.push(project);
      continue;
    }
    const soFar = found.get(owner.id) ?? { name: owner.name, projects: [] };
    soFar.projects.push(project);
    found.set(owner.id, soFar);
  }
  return { recipients: [...found].map(([id, { name, projects: own }]) => ({ id, name, projects: own })), nobodys };
}

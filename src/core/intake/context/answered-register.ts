import type { NamndRegister } from "../../profile/namnd-register";
import { normaliseLabel } from "../../values/label";
import type { Answers } from "../../project/answers";

/** The register, with the names that the user has said which nämnd they mean. Ids that the register does not know are left out. */
export function answeredRegister(register: NamndRegister, namnder: Answers["namnder"] = {}): NamndRegister {
  const answers = new Map(
    Object.entries(namnder).flatMap(([label, id]) => {
      const namnd = register.namndById(id);
      return namnd ? [[label, namnd] as const] : [];
    }),
  );
  if (answers.size === 0) return register;
  return {
    ...register,
    resolveNamnd: (text, on) => {
      const namnd = answers.get(normaliseLabel(text));
      return namnd ? { kind: "match", namnd } : register.resolveNamnd(text, on);
    },
  };
}

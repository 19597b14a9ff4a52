import type { ExtensionData } from "../../src/core/anvisningar/extension-schema";

const completed = { completedDate: "2023-08-31" };
const late = { ...completed, reportDate: "2024-01-01" };
const missing = { ...completed, reportDate: null };

/** Made up: next year's instructions give four months to report, ask who will look after what was built, and no longer ask where the report went. */
export const nextYear: ExtensionData = {
  extends: "trygghetsinvesteringar-2024",
  id: "trygghetsinvesteringar-pahittad",
  version: "1.0",
  title: { sv: "Påhittad utgåva", en: "Made-up edition" },
  reportMonths: 4,
  fields: [
    { id: "caretaker", label: { sv: "Driftansvarig", en: "Caretaker" }, group: "completion", type: "text" },
    { id: "comment", label: { sv: "Upplysningar", en: "Remarks" } },
  ],
  instructions: [{ number: "2.1", text: "Uppföljningsrapporten lämnas senast fyra månader efter slutförandet." }],
  rules: [
    {
      code: "FRI-01",
      examples: { pass: [{ asOf: "2023-12-31", project: missing }], fail: [{ asOf: "2024-01-01", project: missing }] },
    },
    {
      code: "FRI-03",
      examples: { pass: [{ project: { ...late, reportDate: "2023-12-31" } }], fail: [{ project: late }] },
    },
  ],
  remove: { rules: ["FRI-05"] },
};

import type { FieldData } from "../../../../core/anvisningar/schema";
import { comment, reportDate } from "../../shared/fields";

/** When and where the report was handed in. */
export const handlingFields: readonly FieldData[] = [
  reportDate,
  {
    id: "reportRecipient",
    label: { sv: "Rapportens mottagare", en: "Recipient of the report" },
    group: "handling",
    type: "text",
    synonyms:
      "mottagare; mottagare/var; inlämnad till; inlämnat till; rapport lämnad till; rapporterad till; skickad till; lämnad till",
  },
  {
    id: "reportRef",
    label: { sv: "Dnr rapport", en: "Report reference" },
    help: {
      sv: "Diarienumret för uppföljningsrapporten.",
      en: "The reference of the follow-up report.",
    },
    group: "handling",
    type: "text",
    synonyms:
      "dnr för rapporten; rapportens dnr; diarienummer rapport; dnr uppföljningsrapport; dnr slutrapport; rapport dnr",
    sharedSynonyms: "dnr; diarienr; diarienummer",
  },
  {
    id: "noticeDate",
    label: { sv: "Anmäld till utskott", en: "Presented to the committee" },
    group: "handling",
    type: "date",
    synonyms: `notified to the committee; anmäld; anmält; anmäld datum; anmälningsärende; anmälningsdatum; anmäld till utskottet; datum för anmälan;
      anmäld i utskott; anmäld till ekonomi- och trygghetsutskottet; anmäld i nämnd`,
    sharedSynonyms: "datum",
  },
  comment,
];

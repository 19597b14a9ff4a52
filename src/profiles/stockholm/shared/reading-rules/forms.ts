import type { RuleData } from "../../../../core/anvisningar/schema";

const plain = {
  rows: [
    ["Projektnamn", "Beviljad nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
    ["Belysning Testtorget", "Farsta", 1_000_000, 950_000, "Genomfört"],
  ],
};

const rule = (code: string, severity: RuleData["severity"], sv: string, en: string): RuleData => ({
  ...{ code, severity, instruction: "R16", check: { kind: "reading" } },
  examples: { pass: [plain], fail: [{ says: { sv, en } }] },
});

/** What can have happened to a form of ours before it comes back. */
export const formRules: readonly RuleData[] = [
  rule(
    "FRM-01",
    "notice",
    "Den dolda raden ovanför rubrikerna är borttagen.",
    "The hidden row above the headings has been deleted.",
  ),
  rule(
    "FRM-02",
    "warning",
    "Det första bladet säger Bromma och arbetsbokens egenskap säger Farsta.",
    "The first sheet says Bromma and the workbook's property says Farsta.",
  ),
  rule(
    "FRM-03",
    "warning",
    "En rapportmall av utgåvan 2023 granskas efter utgåvan 2024.",
    "A form of the 2023 edition is reviewed by the 2024 edition.",
  ),
  rule(
    "FRM-04",
    "error",
    "I Brommas rapportmall finns ett projekt som är beviljat till Farsta.",
    "The form of Bromma has a project that was granted to Farsta.",
  ),
  rule(
    "FRM-05",
    "warning",
    "Namn, roll och datum på det första bladet är tomma.",
    "Name, role and date on the first sheet are empty.",
  ),
  rule(
    "FRM-06",
    "warning",
    "Kolumnen Radens läge innehåller texten Klar i stället för formeln.",
    "The column State of the row holds the text Ready instead of the formula.",
  ),
  rule(
    "FRM-07",
    "warning",
    "Ett sammanslaget block är inklistrat över två projekts svar.",
    "A merged block was pasted over the answers of two projects.",
  ),
  rule(
    "FRM-08",
    "notice",
    "Utfallet hämtas med en formel från en annan arbetsbok.",
    "The amount spent is fetched by a formula from another workbook.",
  ),
];

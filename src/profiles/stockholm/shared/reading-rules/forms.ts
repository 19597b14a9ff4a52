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
  rule(
    "FRM-09",
    "error",
    "Beviljat belopp är 1 000 000 kr i den låsta cellen och 1 250 000 kr i beslutet.",
    "The granted amount is SEK 1,000,000 in the locked cell and SEK 1,250,000 in the decision.",
  ),
  rule(
    "FRM-10",
    "error",
    "Rapportmallen skickades ut med tre projekt, och ett av dem är borttaget.",
    "The form was sent out with three projects, and one of them has been deleted.",
  ),
  rule(
    "FRM-11",
    "error",
    "En projektrad är kopierad till de tomma raderna, utan projekt-ID.",
    "The row of a project has been copied to the empty rows, without its project ID.",
  ),
  rule(
    "FRM-12",
    "error",
    "Nycklarna till Ekonomiskt utfall och Kalkylerade utgifter har bytt plats.",
    "The keys of Spent and Estimated cost have changed places.",
  ),
];

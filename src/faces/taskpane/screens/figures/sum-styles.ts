import { makeStyles, tokens } from "@fluentui/react-components";

/** How the small tables of sums look: names wrap, amounts do not. */
export const useSumStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: "12px", lineHeight: "16px" },
  cell: { padding: "4px 4px", verticalAlign: "top", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    paddingLeft: 0,
    width: "100%",
  },
  amount: { textAlign: "end", paddingRight: 0 },
  place: { textAlign: "start" },
  term: { color: tokens.colorNeutralForeground2, borderBottomStyle: "none", paddingTop: 0 },
  termName: { paddingLeft: "12px" },
  lastTerm: { borderBottomStyle: "solid" },
  within: { paddingLeft: "12px" },
  part: { borderBottomStyle: "none" },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

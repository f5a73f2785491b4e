import { makeStyles, tokens } from "@fluentui/react-components";
import { LINE, WITHOUT_LINE } from "../looks";

/** Looks of the frame around the tracker's screens. */
export const useTrackerScreensStyles = makeStyles({
  tabs: {
    display: "flex",
    height: "36px",
    paddingInline: tokens.spacingHorizontalXS,
    flexShrink: 0,
    borderBottom: LINE,
  },
  tab: {
    minWidth: 0,
    height: "100%",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorTransparentStroke}`,
    fontWeight: tokens.fontWeightRegular,
    // Only the open tab may have one.
    ...WITHOUT_LINE,
  },
  openTab: {
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomStyle: "solid" },
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
  line: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXXS },
  plan: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  day: { flexShrink: 0 },
  link: {
    flexShrink: 0,
    minWidth: 0,
    height: "auto",
    padding: 0,
    color: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    verticalAlign: "baseline",
    ...WITHOUT_LINE,
  },
});

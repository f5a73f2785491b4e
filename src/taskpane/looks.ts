import { tokens } from "@fluentui/react-components";

/** Small print. */
export const SMALL = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** Small print that steps back. */
export const MUTED = { ...SMALL, color: tokens.colorNeutralForeground3 };

/** The heading of a part of a screen. */
export const HEADING = {
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** A list without marks. */
export const BARE_LIST = { margin: 0, padding: 0, listStyleType: "none" } as const;

/** A thin line that parts what stands above and below it. */
export const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

/** In view below what scrolls, over what a screen leaves free beside and below. */
export const BOTTOM_BAR = {
  position: "sticky",
  bottom: 0,
  display: "flex",
  marginTop: "auto",
  marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
  padding: tokens.spacingHorizontalM,
  backgroundColor: tokens.colorNeutralBackground1,
  borderTop: LINE,
} as const;

/** No line around what looks like text: a contrast theme draws even a transparent one. */
export const WITHOUT_LINE = {
  "@media (forced-colors: active)": {
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
  },
} as const;

/** No more than two lines of text. */
export const TWO_LINES = {
  overflow: "hidden",
  display: "-webkit-box",
  WebkitLineClamp: "2",
  WebkitBoxOrient: "vertical",
} as const;

/** One below the other, with a gap such as `tokens.spacingVerticalS`. */
export function column(rowGap: string): {
  readonly display: "flex";
  readonly flexDirection: "column";
  readonly rowGap: string;
} {
  return { display: "flex", flexDirection: "column", rowGap };
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { BARE_LIST, LINE, MUTED } from "../looks";

/** Something to go to: what it is called, and what it does in one line. */
export interface MenuEntry {
  readonly title: string;
  readonly about: string;
  readonly icon: ReactElement;
  readonly onChoose: () => void;
}

/** A menu as a list, each entry with its icon, its title and a line that says what it does. */
export function MenuList(props: {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-label={props.label}>
      <ul className={styles.list}>
        {props.entries.map(({ title, about, icon, onChoose }, index) => (
          <li key={title}>
            <Button
              appearance="subtle"
              className={styles.entry}
              icon={icon}
              aria-describedby={`${id}about${index}`}
              onClick={onChoose}
            >
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span id={`${id}about${index}`} aria-hidden className={styles.about}>
                  {about}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    ...BARE_LIST,
    border: LINE,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& li + li": { borderTop: LINE },
  },
  entry: {
    justifyContent: "flex-start",
    width: "100%",
    maxWidth: "none",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  words: { minWidth: 0, paddingLeft: tokens.spacingHorizontalXS },
  title: { display: "block" },
  about: { ...MUTED, display: "block" },
});

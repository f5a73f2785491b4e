import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useScreenStyles } from "../screen.styles";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** A unit or body by its name, closed. */
export function PersonLine(props: {
  readonly name: string;
  readonly note: string;
  readonly onEdit: () => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const shared = useScreenStyles();
  const styles = useReviewStyles();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        {props.name}
        {props.note !== "" && <p className={shared.hint}>{props.note}</p>}
      </div>
      <Button size="small" aria-label={words.edit(props.name)} onClick={props.onEdit}>
        {words.editShort}
      </Button>
    </div>
  );
}

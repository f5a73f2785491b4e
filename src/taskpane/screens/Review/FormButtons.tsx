import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** Saves a form or leaves it as it was. */
export function FormButtons(props: {
  readonly ready: boolean;
  readonly label?: string;
  readonly onCancel: () => void;
}): ReactElement {
  const texts = useReviewTexts();
  return (
    <div className={useReviewStyles().row}>
      <Button type="submit" appearance="primary" disabledFocusable={!props.ready}>
        {props.label ?? texts.save}
      </Button>
      <Button onClick={props.onCancel}>{texts.cancel}</Button>
    </div>
  );
}

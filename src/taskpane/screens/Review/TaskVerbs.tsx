import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

/** What else can be done with a task that is open. */
export function TaskVerbs(props: {
  readonly mergeable: boolean;
  readonly onSplit: () => void;
  readonly onMerge: () => void;
  readonly onDrop: () => void;
}): ReactElement {
  const { task } = useReviewTexts();
  return (
    <div className={useReviewStyles().row}>
      <Button size="small" onClick={props.onSplit}>
        {task.split}
      </Button>
      {props.mergeable && (
        <Button size="small" onClick={props.onMerge}>
          {task.merge}
        </Button>
      )}
      <Button size="small" onClick={props.onDrop}>
        {task.drop}
      </Button>
    </div>
  );
}

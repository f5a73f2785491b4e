import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RevisedAs } from "../../../domain/revise/revision";
import { Screen } from "../../components/Screen";
import { Hint, Text } from "../../components/Words";
import { useReviewStyles } from "../Review/Review.styles";
import { useReviewTexts } from "../Review/texts";
import { useCompareStyles } from "./Compare.styles";

/** A plan of another number: it may be the tracked one revised, further work, or the wrong file. */
export function AskWhichPlan(props: {
  readonly kept: string;
  readonly given: string;
  readonly onAnswer: (as: RevisedAs) => void;
  readonly onMistake: () => void;
}): ReactElement {
  const { compare } = useReviewTexts();
  const styles = useCompareStyles();
  const { wrapping } = useReviewStyles();
  const words = compare.which;
  return (
    <Screen title={words.title}>
      <Text>{words.what(props.kept, props.given)}</Text>
      <div className={styles.answers}>
        <Button className={wrapping} onClick={() => props.onAnswer("revision")}>
          {words.revision}
        </Button>
        <Hint>{words.revisionHint}</Hint>
        <Button className={wrapping} onClick={() => props.onAnswer("addition")}>
          {words.addition}
        </Button>
        <Hint>{words.additionHint}</Hint>
        <Button className={wrapping} onClick={props.onMistake}>
          {words.mistake}
        </Button>
        <Hint>{words.mistakeHint}</Hint>
      </div>
    </Screen>
  );
}

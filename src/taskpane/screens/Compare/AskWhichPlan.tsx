import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Plan } from "../../../domain/plan";
import type { RevisedAs } from "../../../domain/revise/revision";
import { isSameName } from "../../../domain/names";
import { Screen } from "../../components/Screen";
import { Hint, Text } from "../../components/Words";
import { useReviewStyles } from "../Review/Review.styles";
import { useReviewTexts } from "../Review/texts";
import { useCompareStyles } from "./Compare.styles";

/** A plan's number, and who issued it. */
type NamedPlan = Pick<Plan, "number" | "organisation">;

/** A plan of another number or office: it may be the tracked one revised, further work, or the wrong file. */
export function AskWhichPlan(props: {
  readonly kept: NamedPlan;
  readonly given: NamedPlan;
  readonly onAnswer: (as: RevisedAs) => void;
  readonly onMistake: () => void;
}): ReactElement {
  const { compare } = useReviewTexts();
  const styles = useCompareStyles();
  const { wrapping } = useReviewStyles();
  const words = compare.which;
  // Two offices number their plans alike.
  const areAlike = isSameName(props.kept.number, props.given.number);
  const nameOf = ({ number, organisation }: NamedPlan): string =>
    areAlike && organisation !== "" ? `${number} (${organisation})` : number;
  return (
    <Screen title={words.title}>
      <Text>{words.what(nameOf(props.kept), nameOf(props.given))}</Text>
      <div className={styles.answers}>
        <Button className={wrapping} onClick={() => props.onAnswer("revision")}>
          {words.revision}
        </Button>
        <Hint>{words.revisionHint}</Hint>
        <Button className={wrapping} onClick={() => props.onAnswer("amendment")}>
          {words.amendment}
        </Button>
        <Hint>{words.amendmentHint}</Hint>
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

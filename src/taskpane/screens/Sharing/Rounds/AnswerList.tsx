import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { Answer } from "../../../../domain/rounds/answers";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { useShowEntry } from "./useShowEntry";

/** Some answers of a round under a title, opened or folded. */
export function AnswerList(props: {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly isOpen: boolean;
}): ReactElement {
  const styles = useSharingStyles();
  const [isOpen, setOpen] = useState(props.isOpen);
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {props.title}
        </Button>
      </div>
      {isOpen && (
        <ul className={mergeClasses(styles.list, styles.plain)}>
          {props.answers.map((answer) => (
            <li key={answer.line.recipient} className={styles.small}>
              <AnswerLine answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AnswerLine({ answer }: { readonly answer: Answer }): ReactElement {
  const { rounds: words } = useSharingTexts();
  const show = useShowEntry();
  const { line, isBack, days } = answer;
  if (!isBack)
    return (
      <>
        {days > 0 ? "■" : "○"} <strong>{line.recipient}</strong>: {days > 0 ? words.late(days) : words.notYet}
      </>
    );
  const [taken, refused, waiting] = [line.taken, line.refused, line.waiting].map((count) =>
    typeof count === "number" ? count : 0,
  ) as [number, number, number];
  const counted = words.counts(taken, refused, waiting);
  const facts = [
    show(line.returnedOn),
    days > 0 ? words.lateBack(days) : "",
    counted !== "" || line.outcome === null ? counted : words.unchanged,
    line.file === "" ? "" : words.file(line.file),
    line.note,
  ];
  return (
    <>
      √ <strong>{line.recipient}</strong>: {facts.filter((part) => part !== "").join(", ")}
    </>
  );
}

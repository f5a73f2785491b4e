import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import type { KeptThing } from "../../kept/kept-entry";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { leadBack } from "./typed-parts";

/** Before a plan is built, what is typed and not saved is told: it is opened again, or left out on purpose. */
export function LeftTyped(props: {
  readonly typed: readonly KeptThing[];
  readonly label: string;
  readonly onGoOn: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { left: words } = useReviewTexts();
  const styles = useReviewStyles();
  const desk = useDesk();
  const group = useRef<HTMLDivElement>(null);
  const titles = props.typed.map(({ title }) => title).join("; ");
  useAnnouncement(`${words.what} ${titles}`);
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  const open = (): void => {
    props.onClose();
    leadBack(props.typed[0]?.part ?? "", desk);
  };
  return (
    <div ref={group} role="group" aria-label={words.what} className={styles.group}>
      <p className={styles.words}>
        <strong>{words.what}</strong> {titles}
      </p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={open}>
          {words.open}
        </Button>
        <Button onClick={props.onGoOn}>{props.label}</Button>
      </div>
    </div>
  );
}

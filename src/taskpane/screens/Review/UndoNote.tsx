import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { Note } from "../../components/Words";
import { useReviewTexts } from "./texts";

/** What the last change did besides what was asked for, and the way back. */
export function UndoNote(props: {
  readonly intent: "success" | "warning";
  readonly sentence: string;
  readonly onUndo: () => void;
}): ReactElement {
  const words = useReviewTexts();
  useAnnouncement(props.sentence);
  return (
    <Note intent={props.intent} actions={<Button onClick={props.onUndo}>{words.undoShort}</Button>}>
      {props.sentence}
    </Note>
  );
}

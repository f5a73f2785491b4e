import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../../announce/AnnounceContext";
import { Note } from "../../components/Words";
import type { RenamedBody } from "./Desk";
import { useReviewTexts } from "./texts";

/** A name was corrected everywhere: in how many tasks, and the way back. */
export function Renamed(props: RenamedBody & { readonly onUndo: () => void }): ReactElement {
  const words = useReviewTexts();
  const sentence = words.people.renamed(props.from, props.to, props.tasks);
  useAnnouncement(sentence);
  return (
    <Note intent="success" actions={<Button onClick={props.onUndo}>{words.undoShort}</Button>}>
      {sentence}
    </Note>
  );
}

import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreparedMail } from "../../../actions/mail";
import { useSharing } from "../../services/SharingContext";
import { useSharingTexts } from "./texts";
import { useSaving } from "./useSaving";

/** Saves the drafts of several mails in one go; nothing for a single one, or where this program saves no files. */
export function DraftsButton(props: {
  readonly mails: readonly PreparedMail[];
  /** What the .zip is called. */
  readonly name: string;
}): ReactElement | null {
  const { mail: words } = useSharingTexts();
  const sharing = useSharing();
  const saving = useSaving();
  const { mails, name } = props;
  if (mails.length < 2 || !sharing.savesFiles) return null;
  return (
    <Button size="small" onClick={() => void saving.save(() => sharing.saveDrafts(mails, name))}>
      {words.allDrafts(mails.length)}
    </Button>
  );
}

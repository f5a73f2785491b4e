import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreparedMail } from "../../../../actions/mail";
import { useSharing } from "../../../services/SharingContext";
import { CopyButton } from "../CopyButton";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { useSaving } from "../useSaving";

/** The answer to whoever sent a file of which something was not taken: to be copied, or saved as a draft. */
export function AnswerButtons(props: { readonly answer: PreparedMail; readonly file: string }): ReactElement {
  const { receive: words, mail } = useSharingTexts();
  const styles = useSharingStyles();
  const sharing = useSharing();
  const saving = useSaving();
  const { answer, file } = props;
  return (
    <div className={styles.buttons}>
      <CopyButton what={words.answer} text={answer.draft.body} />
      {sharing.savesFiles && (
        <Button
          size="small"
          aria-label={`${mail.draft}: ${file}`}
          onClick={() => void saving.save(() => sharing.saveDraft(answer, words.answerFile(file)))}
        >
          {mail.draft}
        </Button>
      )}
    </div>
  );
}

import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Problem } from "../../../domain/result";
import type { SendingFinding } from "../../../actions/send-summary";
import { useSharing } from "../../services/SharingContext";
import { useTracker } from "../../tracker/TrackerContext";
import { SendingFindings } from "./SendingFindings";
import { useSharingStyles } from "./Sharing.styles";
import { SharingProblem } from "./SharingProblem";
import { useSharingTexts } from "./texts";

/** What stands against mailing the open workbook itself, and the one step that puts most of it right. */
export function WorkbookFindings(props: {
  readonly findings: readonly SendingFinding[];
  readonly onMended: () => Promise<void>;
}): ReactElement {
  const { committee: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { mend } = useSharing();
  const { carryOut, running } = useTracker();
  const [problem, setProblem] = useState<Problem | null>(null);
  const mendable = props.findings.filter(
    ({ mend: way }) => way === "clear-filter" || (typeof way !== "string" && way.length > 0),
  );
  const put = async (): Promise<void> => {
    const done = await carryOut(
      { title: words.mending, cancellable: false, say: () => words.mended },
      (onProgress) => mend(mendable, onProgress),
    );
    setProblem(done.ok ? null : done.problem);
    if (done.ok) await props.onMended();
  };
  if (props.findings.length === 0) return <p className={styles.words}>√ {words.workbookFine}</p>;
  return (
    <section className={styles.card}>
      <SendingFindings heading={words.workbook} findings={props.findings} />
      <SharingProblem problem={problem} onRetry={() => void put()} />
      {mendable.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={running !== null} onClick={() => void put()}>
            {words.mend}
          </Button>
        </div>
      )}
    </section>
  );
}

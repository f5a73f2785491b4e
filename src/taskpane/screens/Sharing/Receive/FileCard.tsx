import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { PreparedMail } from "../../../../actions/mail";
import { countChanges, type MergeChange } from "../../../../domain/merge/merge-change";
import { sayFileProblem } from "../../../../i18n/returned-file";
import type { SharingPaneTexts } from "../../../../i18n/sharing-pane";
import type { FileReport } from "../../../../actions/merge";
import { SHARING } from "../../../../i18n/sharing";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { AnswerButtons } from "./AnswerButtons";
import { AcceptChanges } from "./AcceptChanges";
import { isFree } from "./decisions";
import type { FileChanges } from "./group-by-file";
import { RowChanges } from "./RowChanges";

/** So many letters of what was typed are shown. */
const LONGEST = 120;

/** The beginning of a longer text: the file itself is at hand. */
function cutShort(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function sayCounts(changes: readonly MergeChange[], words: SharingPaneTexts["receive"]): string {
  const { applied, conflict, refused, new: fresh } = countChanges(changes);
  return words.counts(applied, conflict, refused, fresh);
}

/** One returned file: whose it is, or why it is not taken in; and its rows. */
export function FileCard({
  file,
  answer,
  opened,
  alone,
}: {
  readonly file: FileChanges;
  /** What to write back where something was not taken. */
  readonly answer: PreparedMail | undefined;
  readonly opened: boolean;
  /** The only file with changes: what is counted and accepted of all is so of it. */
  readonly alone: boolean;
}): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const [open, setOpen] = useState(opened);
  const { report, rows } = file;
  const { problem, name } = report;
  const own = rows.flatMap(({ changes }) => changes);
  const free = own.filter(isFree);
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
      <FileFacts report={report} />
      {answer && <AnswerButtons answer={answer} file={name} />}
      {!alone && own.length > 0 && <p className={styles.small}>{sayCounts(own, words)}</p>}
      {problem === undefined && rows.length === 0 && <p className={styles.small}>{words.quiet}</p>}
      {!alone && free.length > 0 && (
        <AcceptChanges changes={free} label={words.acceptFile} aria-label={`${words.acceptFile}: ${name}`} />
      )}
      {rows.length > 0 && (
        <div className={styles.buttons}>
          <Button
            size="small"
            aria-expanded={open}
            aria-label={`${open ? words.hideFile : words.showFile(rows.length)}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? words.hideFile : words.showFile(rows.length)}
          </Button>
        </div>
      )}
      {open && rows.map((row) => <RowChanges key={row.key} row={row} />)}
    </li>
  );
}

/** What a file tells of itself: why it is not taken in, or whose it is; what is missing in it, and what was not read. */
function FileFacts({ report }: { readonly report: FileReport }): ReactElement {
  const { language } = useLanguage();
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { problem, recognisedBy, remarks, recipient, round, unread, missing, filledBy } = report;
  const sharing = SHARING[language];
  return (
    <>
      {problem !== undefined && (
        <p className={styles.small}>
          <strong>× {words.bad}.</strong> {sayFileProblem(problem, language)}
        </p>
      )}
      {recognisedBy !== null && (
        <p className={mergeClasses(styles.small, styles.muted)}>
          {[words.file(recipient, round), sharing.recognisedBy[recognisedBy]]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.small}>
          <strong>! {sharing.remarks[remark]}</strong>
        </p>
      ))}
      {missing.length > 0 && (
        <p className={styles.small}>
          <strong>! {words.missing(missing.length)}</strong> {missing.join("; ")}
        </p>
      )}
      {unread.length > 0 && (
        <p className={styles.small}>
          <strong>! {words.unread}</strong>{" "}
          {unread
            .map(({ what, place, header, text, count }) => {
              const shown = count > 1 ? text : cutShort(text);
              return words.unreadCells(what ? words.unreadKinds[what] : header, place, shown, count);
            })
            .join("; ")}
        </p>
      )}
      {filledBy !== "" && <p className={styles.small}>{words.filledBy(filledBy)}</p>}
    </>
  );
}

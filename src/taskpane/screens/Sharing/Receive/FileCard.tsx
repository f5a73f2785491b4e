import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { sayFileProblem } from "../../../../i18n/returned-file";
import { SHARING } from "../../../../workbook/copy/words";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { accept, isFree, isTaken, type FileChanges } from "./decisions";
import type { Deciding } from "./deciding-props";
import { RowChanges } from "./RowChanges";

/** One returned file: whose it is, or why it is not taken in; and its rows. */
export function FileCard({
  file,
  opened,
  ...deciding
}: Deciding & { readonly file: FileChanges; readonly opened: boolean }): ReactElement {
  const { language } = useLanguage();
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const [open, setOpen] = useState(opened);
  const { report, rows } = file;
  const { problem, recognisedBy, remarks, name, recipient, round } = report;
  const { decisions, onDecide } = deciding;
  const own = rows.flatMap(({ changes }) => changes);
  const free = own.filter(isFree);
  const left = free.filter((change) => !isTaken(decisions, change)).length;
  const sharing = SHARING[language];
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{name}</h3>
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
      {problem === undefined && rows.length === 0 && <p className={styles.small}>{words.quiet}</p>}
      {free.length > 0 && (
        <Checkbox
          checked={left === 0 ? true : left === free.length ? false : "mixed"}
          label={words.acceptFile(name)}
          onChange={() => onDecide(accept(decisions, free, left > 0))}
        />
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
      {open && rows.map((row) => <RowChanges key={row.key} row={row} {...deciding} />)}
    </li>
  );
}

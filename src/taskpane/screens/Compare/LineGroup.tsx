import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { canBeTaken } from "../../../domain/revise/revision";
import { checkedOf } from "../../components/Checks";
import { Hint } from "../../components/Words";
import { useLanguage } from "../../language/LanguageContext";
import { useReviewTexts } from "../Review/texts";
import { useCompareStyles } from "./Compare.styles";
import { describeLine } from "./describeLine";
import { nameOfLine, type RevisionLine } from "./lines";

/** Lines shown at first, and how many more each time. */
const PAGE = 20;

interface LinesProps {
  readonly taken: ReadonlySet<RevisionLine>;
  /** Takes lines, or leaves them. */
  readonly onChange: (lines: readonly RevisionLine[], isTaken: boolean) => void;
}

/** Revisions of one kind under a box for all of them, where they are several. */
export function LineGroup(
  props: LinesProps & { readonly kind: RevisionLine["kind"]; readonly lines: readonly RevisionLine[] },
): ReactElement {
  const { kind, lines, taken, onChange } = props;
  const { compare: words } = useReviewTexts();
  const styles = useCompareStyles();
  const [shown, setShown] = useState(PAGE);
  const free = lines.filter(({ revisions }) => revisions.some(canBeTaken));
  const checked = checkedOf(free.filter((line) => taken.has(line)).length, free.length);
  const title = words.kinds[kind](lines.length);
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        {free.length === 0 || lines.length === 1 ? (
          <strong>{title}</strong>
        ) : (
          <Checkbox
            checked={checked}
            label={<strong>{title}</strong>}
            onChange={() => onChange(free, checked !== true)}
          />
        )}
      </div>
      {kind === "dropped" && free.length > 0 && <Hint>{words.droppedHint}</Hint>}
      <ul className={styles.lines}>
        {lines.slice(0, shown).map((line) => (
          <li key={nameOfLine(line)} className={styles.line}>
            <Line line={line} taken={taken} onChange={onChange} />
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE * 5)}>
          {words.more(lines.length - shown)}
        </Button>
      )}
    </section>
  );
}

/** One line with its box; work that somebody has begun has none. */
function Line({ line, taken, onChange }: LinesProps & { readonly line: RevisionLine }): ReactElement {
  const { compare: words } = useReviewTexts();
  const { language } = useLanguage();
  const styles = useCompareStyles();
  const { title, units, before, after, notes } = describeLine(line, words, language);
  const body = (
    <>
      <span className={styles.title}>{title}</span>
      {units !== "" && <span className={styles.units}>{units}</span>}
      <span className={styles.change}>
        {before !== "" && (
          <>
            <del className={styles.before}>{before}</del>
            <span aria-label={words.becomes} role="img">
              {" → "}
            </span>
          </>
        )}
        {before === "" ? after : <ins className={styles.after}>{after}</ins>}
      </span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          ! {note}
        </span>
      ))}
    </>
  );
  if (!line.revisions.some(canBeTaken)) return <div className={styles.fixed}>{body}</div>;
  return (
    <Checkbox
      className={styles.box}
      checked={taken.has(line)}
      label={<span className={styles.label}>{body}</span>}
      onChange={(_, { checked }) => onChange([line], checked === true)}
    />
  );
}

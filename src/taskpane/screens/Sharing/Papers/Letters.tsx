import { Button, mergeClasses } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { LetterKind } from "../../../../actions/papers";
import type { Problem } from "../../../../domain/result";
import { FreshFocus } from "../../../focus/FreshFocus";
import { choicesOf, RadioField } from "../../../forms/ChoiceField";
import { DateField } from "../../../forms/DateField";
import { isNoDay, readTypedDay } from "../../../language/readTypedDay";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharing } from "../../../services/SharingContext";
import type { MadeLetter } from "../../../services/papersService";
import { useTracker } from "../../../tracker/TrackerContext";
import { CopyButton } from "../CopyButton";
import { useSharingStyles } from "../Sharing.styles";
import { SharingForm } from "../SharingForm";
import { useSharingTexts } from "../texts";
import { useFinished } from "../useFinished";
import { useKeptForm } from "../useKeptForm";
import { useSaving } from "../useSaving";

/** Makes a letter to everybody who is late or has not answered, or with each copy of the last round. */
export function Letters(): ReactElement {
  const { language } = useLanguage();
  const texts = useSharingTexts();
  const words = texts.papers;
  const { papers } = useSharing();
  const { carryOut } = useTracker();
  const saving = useSaving();
  const [made, setMade] = useState<{ order: string; letters: readonly MadeLetter[] } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [{ kind, answerBy }, , field] = useKeptForm<{ kind: LetterKind; answerBy: string }>(
    texts.menu.letters,
    { kind: "reminder", answerBy: "" },
  );
  // What was made for another choice is put away.
  const order = kind === "covering" ? kind : `${kind} ${answerBy}`;
  const letters = made?.order === order ? made.letters : null;
  useFinished(letters !== null);
  const make = async (): Promise<void> => {
    const say = ({ length }: readonly MadeLetter[]): string =>
      length === 0 ? words.noLetters[kind] : words.lettersReady(length);
    const done = await carryOut({ title: words.making, cancellable: true, say }, (onProgress, signal) =>
      papers.makeLetters(
        { kind, answerBy: kind === "covering" ? null : readTypedDay(answerBy), language },
        onProgress,
        signal,
      ),
    );
    setProblem(done.ok ? null : done.problem);
    setMade(done.ok ? { order, letters: done.value } : null);
  };
  return (
    <SharingForm
      name="letters"
      making={{
        problem: problem ?? saving.problem,
        isReady: kind === "covering" || !isNoDay(answerBy),
        make,
      }}
      makeLabel={words.makeLetters}
    >
      <RadioField label={words.lettersFor} {...field("kind")} choices={choicesOf(words.letterKinds)} />
      {kind === "reminder" && <DateField label={words.answerBy} hint={texts.day} {...field("answerBy")} />}
      {letters?.length === 0 && <p>{words.noLetters[kind]}</p>}
      {letters !== null && letters.length > 0 && (
        <FreshFocus of={letters}>
          <MadeLetters
            letters={letters}
            onSave={() => void saving.save(() => papers.saveTogether(words.zipNames[kind], letters))}
          />
        </FreshFocus>
      )}
    </SharingForm>
  );
}

function MadeLetters(props: {
  readonly letters: readonly MadeLetter[];
  readonly onSave: () => void;
}): ReactElement {
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { savesFiles } = useSharing();
  return (
    <>
      <p className={styles.words}>{words.lettersReady(props.letters.length)}</p>
      {savesFiles ? (
        <div className={styles.buttons}>
          <Button onClick={props.onSave}>{words.saveLetters}</Button>
        </div>
      ) : (
        <p className={styles.words}>{words.copyInstead}</p>
      )}
      <ul className={mergeClasses(styles.list, styles.plain)}>
        {props.letters.map(({ recipient, text }) => (
          <li key={recipient} className={styles.card}>
            <strong>{recipient}</strong>
            <CopyButton what={words.text} text={text ?? ""} />
          </li>
        ))}
      </ul>
    </>
  );
}

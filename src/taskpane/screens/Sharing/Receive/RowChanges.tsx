import { Checkbox, Radio, RadioGroup, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { SHARING } from "../../../../workbook/copy/words";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { accept, isFree, isTaken, keyOfChange, settle, type RowOfFile } from "./decisions";
import type { Deciding } from "./deciding-props";
import { sayValue } from "./sayValue";

/** A row of a returned file: its changes to accept, its conflicts to settle, what is refused and why. */
export function RowChanges({ row, ...deciding }: Deciding & { readonly row: RowOfFile }): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { names, decisions, onDecide } = deciding;
  const isNew = row.changes.some(({ kind }) => kind === "new");
  const name = isNew ? words.newTask : (names.get(row.id) ?? words.unknownRow);
  const label = row.id === "" ? name : words.acceptRow(row.id, name);
  const free = row.changes.filter(isFree);
  const left = free.filter((change) => !isTaken(decisions, change)).length;
  return (
    <section aria-label={label} className={styles.card}>
      {free.length > 1 ? (
        <Checkbox
          checked={left === 0 ? true : left === free.length ? false : "mixed"}
          label={<strong className={styles.clamped}>{label}</strong>}
          onChange={() => onDecide(accept(decisions, free, left > 0))}
        />
      ) : (
        <p className={mergeClasses(styles.name, styles.clamped)}>{label}</p>
      )}
      {row.changes.map((change) => (
        <CellChange key={keyOfChange(change)} change={change} {...deciding} />
      ))}
    </section>
  );
}

function CellChange({ change, ...deciding }: Deciding & { readonly change: MergeChange }): ReactElement {
  const { language } = useLanguage();
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { all, wording, decisions, onDecide } = deciding;
  const field = wording.labels.tasks[change.field];
  const show = (value: MergeChange["to"]): string =>
    sayValue(change.field, value, wording, language) ?? words.empty;
  const why = change.reason === undefined ? "" : SHARING[language].reasons[change.reason];
  const sentence = words.change(field, show(change.from), show(change.to));
  const taken = isTaken(decisions, change);
  if (isFree(change))
    return (
      <Checkbox
        checked={taken}
        label={change.kind === "new" ? `${field}: ${show(change.to)}` : sentence}
        onChange={(_, { checked }) => onDecide(accept(decisions, [change], checked === true))}
      />
    );
  if (change.kind === "conflict")
    return (
      <fieldset className={styles.choices}>
        <legend className={styles.small}>
          <strong>
            ? {field}: {words.conflict}.
          </strong>{" "}
          {why}
        </legend>
        <RadioGroup
          aria-label={`${field}: ${words.conflict}`}
          value={taken ? "returned" : "master"}
          onChange={(_, { value }) => onDecide(settle(decisions, change, value === "returned", all))}
        >
          <Radio value="master" label={words.keepMaster(show(change.from))} />
          <Radio value="returned" label={words.takeReturned(show(change.to))} />
        </RadioGroup>
      </fieldset>
    );
  return (
    <p className={styles.small}>
      <strong>× {words.refused}:</strong> {sentence}. {why}. {words.at(change.place)}
    </p>
  );
}

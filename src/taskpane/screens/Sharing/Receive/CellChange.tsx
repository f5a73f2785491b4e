import { Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import { headerOf } from "../../../../actions/show-change";
import { SHARING } from "../../../../i18n/sharing";
import { useLanguage } from "../../../language/LanguageContext";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { useDeciding } from "./deciding";
import { accept, choiceOf, isFree, isTaken, pickDay, settle } from "./decisions";
import { sayValue } from "./sayValue";

/** One thing that a returned file says: to be accepted, to be settled, or refused and why. */
export function CellChange({ change }: { readonly change: MergeChange }): ReactElement {
  const { language } = useLanguage();
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const { all, wording, decisions, onDecide } = useDeciding();
  const field = headerOf(change.field, wording);
  const show = (value: MergeChange["to"], of = change.field): string =>
    sayValue(of, value, wording, language) ?? words.empty;
  const why = change.reason === undefined ? "" : SHARING[language].reasons[change.reason];
  const taken = isTaken(decisions, change);
  const also = (change.also ?? []).map(
    (one) => `${headerOf(one.field, wording)}: ${show(one.to, one.field)}`,
  );
  const whole = [show(change.to), ...also].join(" · ");
  if (isFree(change)) {
    const changed = words.change(field, show(change.from), whole);
    const told = `${field}: ${whole}`;
    return (
      <Checkbox
        checked={taken}
        label={change.kind === "new" ? told : [changed, why].filter((text) => text !== "").join(" · ")}
        onChange={(_, { checked }) => onDecide(accept(decisions, [change], checked === true))}
      />
    );
  }
  if (change.kind === "conflict")
    return (
      <Choice title={`${field}: ${words.conflict}`} why={why}>
        <RadioGroup
          aria-label={`${field}: ${words.conflict}`}
          value={choiceOf(decisions, change) ?? ""}
          onChange={(_, { value }) => onDecide(settle(decisions, change, value === "returned", all))}
        >
          <Radio value="master" label={words.keepMaster(show(change.from))} />
          <Radio value="returned" label={words.takeReturned(whole)} />
        </RadioGroup>
      </Choice>
    );
  if (change.candidates)
    return (
      <Choice title={`${field}: “${show(change.to)}”`} why={why}>
        <RadioGroup
          aria-label={`${field}: “${show(change.to)}”`}
          value={choiceOf(decisions, change) ?? ""}
          onChange={(_, { value }) =>
            onDecide(pickDay(decisions, change, change.candidates?.find((day) => day === value) ?? null))
          }
        >
          <Radio value="master" label={words.refused} />
          {change.candidates.map((day) => (
            <Radio key={day} value={day} label={words.means(show(day))} />
          ))}
        </RadioGroup>
      </Choice>
    );
  return (
    <p className={styles.small}>
      <strong>× {words.refused}:</strong> {words.change(field, show(change.from), show(change.to))}. {why}.{" "}
      {words.at(change.place)}
    </p>
  );
}

/** Something that waits for a person's choice: what it is about, why it is asked, and the answers. */
function Choice(props: {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useSharingStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.small}>
        <strong>? {props.title}.</strong> {props.why}
      </legend>
      {props.children}
    </fieldset>
  );
}

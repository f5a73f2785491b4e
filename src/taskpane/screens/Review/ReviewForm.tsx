import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type FormEvent, type ReactElement, type ReactNode } from "react";
import { useDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";

interface FormProps {
  readonly label: string;
  /** Whether it can be saved as it stands. */
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

const submit =
  ({ ready, onSave }: FormProps) =>
  (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onSave();
  };

/**
 * A form on the desk: it opens in its first field; saved or left, it is closed, what was typed is forgotten, and the focus
 * goes to the task or name `back`. `onSave` comes last, so that what it says of another focus holds.
 */
export function ReviewForm(
  props: FormProps & {
    readonly saveLabel?: string;
    readonly back: string | undefined;
    readonly forget: () => void;
    /** What else can be done, below the buttons. */
    readonly more?: ReactNode;
  },
): ReactElement {
  const texts = useReviewTexts();
  const styles = useReviewStyles();
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const close = (): void => {
    props.forget();
    desk.close(props.back);
  };
  const save = (): void => {
    close();
    props.onSave();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.label}
      onSubmit={submit({ ...props, onSave: save })}
    >
      {props.children}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={!props.ready}>
          {props.saveLabel ?? texts.save}
        </Button>
        <Button onClick={close}>{texts.cancel}</Button>
      </div>
      {props.more}
    </form>
  );
}

/** One field with the button that takes what stands in it. */
export function LineForm(props: FormProps): ReactElement {
  return (
    <form className={useReviewStyles().group} onSubmit={submit(props)}>
      {props.children}
      <div>
        <Button type="submit" disabledFocusable={!props.ready}>
          {props.label}
        </Button>
      </div>
    </form>
  );
}

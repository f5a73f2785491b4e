import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { TextField } from "../Maintain/fields/TextField";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

/** Adds a name to a list. */
export function AddPerson(props: {
  readonly label: string;
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (name: string) => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const [{ name }, change] = useKeptEntry(`add ${props.label}`, { name: "" });
  const taken = props.isTaken(name);
  return (
    <form
      className={styles.group}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || taken) return;
        props.onAdd(name);
        change(null);
      }}
    >
      <TextField
        label={props.label}
        text={name}
        error={taken ? words.taken : undefined}
        onChange={(typed) => change({ name: typed })}
      />
      <div>
        <Button type="submit" disabledFocusable={name.trim() === "" || taken}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}

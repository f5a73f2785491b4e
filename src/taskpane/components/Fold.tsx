import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { WITHOUT_LINE } from "../looks";

/** What is folded away below the words that say what it is, until it is asked for. */
export function Fold(props: {
  readonly words: string;
  readonly size?: "small" | "medium";
  /** Looks of the words. */
  readonly className?: string;
  /** Looks of what is folded. */
  readonly bodyClassName?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size={props.size ?? "medium"}
        appearance="transparent"
        className={mergeClasses(styles.words, props.className)}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {props.words}
      </Button>
      <div id={id} className={props.bodyClassName} hidden={!open}>
        {open && props.children}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  words: { minWidth: 0, paddingLeft: 0, ...WITHOUT_LINE },
});

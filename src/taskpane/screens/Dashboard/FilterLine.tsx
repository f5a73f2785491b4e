import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { useHandOverFocus } from "../../focus/useHandOverFocus";
import { useLanguage } from "../../language/LanguageContext";
import { useCountsStyles } from "./Counts.styles";
import { nameFlags, type FilterAccess } from "./useFilter";

/** Says which rows the task sheet shows, and takes the filter off; its place is kept, so that nothing below it moves. */
export function FilterLine({ filter }: { readonly filter: FilterAccess }): ReactElement {
  const { language, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  const sentence = words.filtered(nameFlags(filter.flags, language, words.done));
  return (
    <div className={styles.filter}>
      {filter.flags.length === 0 ? (
        <span className={styles.hint}>{words.filterHint}</span>
      ) : (
        <>
          <span className={styles.filtered} title={sentence}>
            {sentence}
          </span>
          <Clear label={words.clear} onClear={() => void filter.set([])} />
        </>
      )}
    </div>
  );
}

function Clear(props: { readonly label: string; readonly onClear: () => void }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useHandOverFocus(place);
  return (
    <div ref={place}>
      <Button size="small" onClick={props.onClear}>
        {props.label}
      </Button>
    </div>
  );
}

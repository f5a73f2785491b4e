import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { useCountsStyles } from "./Counts.styles";
import { nameFlags, type FilterAccess } from "./useFilter";

/** Says which rows the task sheet shows, and takes the filter off. */
export function FilterLine({ filter }: { readonly filter: FilterAccess }): ReactElement | null {
  const { language, texts } = useLanguage();
  const { counts: words } = texts.dashboard;
  const styles = useCountsStyles();
  if (filter.flags.length === 0) return null;
  return (
    <div className={styles.filter}>
      <span>{words.filtered(nameFlags(filter.flags, language))}</span>
      <Button size="small" onClick={() => void filter.set([])}>
        {words.clear}
      </Button>
    </div>
  );
}

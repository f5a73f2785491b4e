import { Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FLAGS, type Flag } from "../../../domain/status-rule";
import { clearOnEscape } from "../../components/clearOnEscape";
import { useMaintainTexts } from "../texts";
import { useTaskChooserStyles } from "./TaskChooser.styles";
import type { TaskChoice } from "./useTaskChoice";

const ANY = "*";

/** Narrows the list by unit, flag and words. */
export function TaskFilters(props: { readonly choice: TaskChoice }): ReactElement {
  const { chooser } = useMaintainTexts();
  const styles = useTaskChooserStyles();
  const { dashboard, filter, narrow } = props.choice;
  const { tracker, counts, wording } = dashboard;
  return (
    <>
      <Input
        type="search"
        aria-label={chooser.find}
        placeholder={chooser.find}
        value={filter.words}
        onChange={(_, { value }) => narrow({ words: value })}
        onKeyDown={(event) => {
          // Enter in a search box must not send the form off.
          if (event.key === "Enter" && !event.ctrlKey) event.preventDefault();
          clearOnEscape(event, () => narrow({ words: "" }));
        }}
      />
      <div className={styles.filters}>
        <Select
          aria-label={chooser.unit}
          value={filter.unit ?? ANY}
          onChange={(_, { value }) => narrow({ unit: value === ANY ? null : value })}
        >
          <option value={ANY}>{chooser.anyUnit}</option>
          <option value="">{chooser.commonWork}</option>
          {tracker.units.map(({ code, name, shortName }) => (
            <option key={code} value={name}>
              {shortName || name}
            </option>
          ))}
        </Select>
        <Select
          aria-label={chooser.flag}
          value={filter.flag ?? ANY}
          onChange={(_, { value }) => narrow({ flag: value === ANY ? null : (value as Flag) })}
        >
          <option value={ANY}>{chooser.anyFlag}</option>
          {FLAGS.filter((flag) => counts[flag] > 0).map((flag) => (
            <option key={flag} value={flag}>
              {wording.labels.flags[flag]} ({counts[flag]})
            </option>
          ))}
        </Select>
      </div>
    </>
  );
}

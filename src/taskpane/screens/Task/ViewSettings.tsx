import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { STREAMS } from "../../../domain/plan";
import { listStandings, type StandingBy } from "../../../domain/standing";
import { FLAGS } from "../../../domain/status-rule";
import { listFollowers, TASK_GROUPINGS, TASK_ORDERS, type TaskFilter } from "../../../domain/task-view";
import { LABELS } from "../../../i18n/workbook";
import { Fold } from "../../components/Fold";
import { useLanguage } from "../../language/LanguageContext";
import { useStandingName } from "../../language/useStandingName";
import { countFilters } from "./kept-views";
import { useTaskListStyles } from "./TaskTab.styles";
import type { TaskViewAccess } from "./useTaskView";

interface ViewProps {
  readonly dashboard: Dashboard;
  readonly access: TaskViewAccess;
}

/** What the list is narrowed to, sorted and grouped by; folded, it tells how many filters are on. */
export function ViewSettings(props: ViewProps): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const styles = useTaskListStyles();
  const title = words.settings(countFilters(props.access.view));
  return (
    <Fold words={title} size="small" bodyClassName={styles.settings}>
      <Settings {...props} />
    </Fold>
  );
}

function Settings({ dashboard, access }: ViewProps): ReactElement {
  const { language, texts } = useLanguage();
  const { find: words } = texts.dashboard;
  const styles = useTaskListStyles();
  const { view, look, narrow } = access;
  const { filter, order, grouping } = view;
  const { streams, flags } = LABELS[language];
  const followers = listFollowers(dashboard.judged);
  return (
    <>
      <PeopleChoice by="unit" dashboard={dashboard} access={access} />
      <PeopleChoice by="lead" dashboard={dashboard} access={access} />
      <Choice
        label={words.flag}
        value={filter.flag}
        options={FLAGS.filter((flag) => dashboard.counts[flag] > 0).map((flag) => [
          flag,
          words.inGroup(flags[flag], dashboard.counts[flag]),
        ])}
        onChoose={(flag) => narrow({ flag: flag as TaskFilter["flag"] })}
      />
      <Choice
        label={words.stream}
        value={filter.stream}
        options={[...STREAMS.map((stream) => [stream, streams[stream]] as const), ["", words.noStream]]}
        onChoose={(stream) => narrow({ stream: stream as TaskFilter["stream"] })}
      />
      {followers.length > 0 && (
        <Choice
          label={words.follower}
          value={filter.follower}
          options={followers.map((name) => [name, name])}
          onChoose={(follower) => narrow({ follower })}
        />
      )}
      <Choice
        label={words.order}
        value={order}
        options={TASK_ORDERS.map((each) => [each, words.orders[each]])}
        isWhole
        onChoose={(each) => look({ ...view, order: TASK_ORDERS.find((one) => one === each) ?? order })}
      />
      <Choice
        label={words.grouping}
        value={grouping}
        options={TASK_GROUPINGS.map((each) => [each, words.groupings[each]])}
        isWhole
        onChoose={(each) =>
          look({ ...view, grouping: TASK_GROUPINGS.find((one) => one === each) ?? grouping })
        }
      />
      <Checkbox
        className={styles.wide}
        label={words.week}
        checked={filter.week}
        onChange={(_, { checked }) => narrow({ week: checked === true })}
      />
    </>
  );
}

/** A unit or a lead with how many tasks each has. */
function PeopleChoice({ by, dashboard, access }: ViewProps & { readonly by: StandingBy }): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  const nameOf = useStandingName();
  const standings = listStandings(dashboard.tracker, dashboard, by);
  return (
    <Choice
      label={words[by]}
      value={access.view.filter[by]}
      options={standings.map((each) => [each.key, words.inGroup(nameOf(each, by), each.rows.length)])}
      onChoose={(key) => access.narrow({ [by]: key })}
    />
  );
}

/** No cell and no key is called so. */
const ANY = "*";

function Choice(props: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** Whether one of them always holds. */
  readonly isWhole?: boolean;
  readonly onChoose: (value: string | null) => void;
}): ReactElement {
  const { find: words } = useLanguage().texts.dashboard;
  return (
    <Field label={props.label} size="small">
      <Select
        size="small"
        value={props.value ?? ANY}
        onChange={(_, { value }) => props.onChoose(value === ANY ? null : value)}
      >
        {props.isWhole !== true && <option value={ANY}>{words.any}</option>}
        {props.options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </Select>
    </Field>
  );
}

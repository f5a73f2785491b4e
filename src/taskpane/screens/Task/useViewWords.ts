import { useMemo } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import { listStandings, type StandingBy } from "../../../domain/standing";
import { STREAMS } from "../../../domain/plan";
import { FLAGS } from "../../../domain/status-rule";
import type { TaskView } from "../../../domain/task-view";
import { LABELS } from "../../../i18n/workbook";
import { useLanguage } from "../../language/LanguageContext";
import { useStandingName } from "../../language/useStandingName";

/** What views and their groups are called. */
export interface ViewWords {
  /** The name of a view, made of what it is narrowed to. */
  nameOf(view: TaskView): string;
  /** The name of a group by its key. */
  groupOf(grouping: TaskView["grouping"], key: string): string;
}

/** The hook that names views. */
export function useViewWords(dashboard: Dashboard): ViewWords {
  const { language, texts } = useLanguage();
  const { find: words } = texts.dashboard;
  const standingName = useStandingName();
  return useMemo(() => {
    const labels = LABELS[language];
    const personOf = (by: StandingBy, key: string): string => {
      const known = listStandings(dashboard.tracker, dashboard, by).find((each) => each.key === key);
      return standingName(known ?? { key, shortName: key }, by);
    };
    const streamOf = (key: string): string => {
      const stream = STREAMS.find((each) => each === key);
      return stream === undefined ? words.noStream : labels.streams[stream];
    };
    const flagOf = (key: string): string => labels.flags[FLAGS.find((each) => each === key) ?? "no-deadline"];
    return {
      nameOf: ({ filter }) => {
        const { unit, lead, follower, flag, stream, week } = filter;
        const people = [
          unit === null ? "" : personOf("unit", unit),
          lead === null ? "" : personOf("lead", lead),
          follower ?? "",
        ].filter((name) => name !== "");
        const facts = [
          flag === null ? "" : flagOf(flag),
          stream === null ? "" : streamOf(stream),
          week ? words.weekView.toLowerCase() : "",
          filter.words.trim() === "" ? "" : `“${filter.words.trim()}”`,
        ].filter((fact) => fact !== "");
        const first = people.length > 0 ? [words.viewOf(people.join(" – "))] : [];
        return first.length > 0 ? [...first, ...facts].join(" · ") : words.view(facts.join(" · "));
      },
      groupOf: (grouping, key) => {
        if (grouping === "unit" || grouping === "lead") return personOf(grouping, key);
        return grouping === "flag" ? flagOf(key) : streamOf(key);
      },
    };
  }, [dashboard, language, words, standingName]);
}

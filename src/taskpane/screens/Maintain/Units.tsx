import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { choiceOf, dayOf, isUnrecognised } from "../../../domain/entry";
import { isSameCell } from "../../../domain/names";
import { DONE_FLAGS } from "../../../domain/status-rule";
import type { Body, Tracker, Unit } from "../../../domain/tracker";
import { useCardStyles } from "../../cards.styles";
import { ClosedCard } from "../../components/ClosedCard";
import { Text } from "../../components/Words";
import { MAINTAIN_FORMS, type MaintainForm } from "../../forms/form-names";
import { useMaintainTexts } from "../../forms/texts";
import type { FormProps } from "../../forms/useForm";
import { useLanguage } from "../../language/LanguageContext";
import { useScreenStyles } from "../../screen.styles";
import { MaintainMenu } from "./MaintainMenu";
import { useUnitsStyles } from "./Units.styles";

/** What there is nothing to do with where there is no unit, or just one. */
function idleForms({ units, bodies }: Tracker): readonly MaintainForm[] {
  if (units.length > 1) return [];
  if (units.length === 1) return ["merge-units"];
  const ofUnits = MAINTAIN_FORMS.units.filter((form) => form !== "add-units" && form !== "contacts");
  return bodies.length === 0 ? [...ofUnits, "contacts"] : ofUnits;
}

/** The units with their congress dates and how far each is, the bodies, and what can be done with them. */
export function Units({ dashboard }: FormProps): ReactElement {
  const { unitTab: words, units: unitWords } = useMaintainTexts();
  const { showDay } = useLanguage();
  const shared = useScreenStyles();
  const styles = useUnitsStyles();
  const { tracker, judged } = dashboard;
  // As the page counts: a row whose unit is spelled otherwise is in no unit's count until the check mends it.
  const countOf = (unit: Unit): string => {
    const own = judged.filter(({ task }) => isSameCell(task.unit, unit.name));
    const done = own.filter(({ verdict }) => DONE_FLAGS.includes(verdict.flag)).length;
    return words.done(done, own.length);
  };
  const eventOf = ({ event }: Unit): string => {
    const day = dayOf(event);
    if (day !== null) return words.event(showDay(day));
    return isUnrecognised(event) ? words.eventUnreadable(String(event.raw)) : words.noEvent;
  };
  return (
    <div className={shared.screen}>
      <ClosedCard />
      {tracker.units.length === 0 && <Text>{unitWords.none}</Text>}
      <MaintainMenu group="units" without={idleForms(tracker)} />
      <ul aria-label={unitWords.label} className={styles.list}>
        {tracker.units.map((unit) => (
          <li key={unit.code} className={styles.unit}>
            <span className={styles.name}>
              {unit.name}
              {choiceOf(unit.pilot) === "yes" && ` · ${words.pilot}`}
            </span>
            <span className={styles.facts}>
              {eventOf(unit)} · {countOf(unit)}
            </span>
          </li>
        ))}
      </ul>
      <Bodies dashboard={dashboard} />
    </div>
  );
}

/** The bodies besides the units with how much each leads, and what can be done with them. */
function Bodies({ dashboard }: FormProps): ReactElement {
  const { bodyTab: words } = useMaintainTexts();
  const shared = useScreenStyles();
  const overview = useCardStyles();
  const styles = useUnitsStyles();
  const { bodies, tasks } = dashboard.tracker;
  // As the page counts them.
  const ledBy = ({ name }: Body): number => tasks.filter(({ lead }) => isSameCell(lead, name)).length;
  return (
    <section aria-labelledby="bodies" className={shared.stack}>
      <h2 id="bodies" className={mergeClasses(overview.heading, styles.name)}>
        {words.title(bodies.length)}
      </h2>
      {bodies.length === 0 && <Text>{words.none}</Text>}
      <MaintainMenu group="bodies" without={bodies.length < 2 ? ["merge-bodies"] : []} />
      <ul aria-labelledby="bodies" className={styles.list}>
        {bodies.map((body) => (
          <li key={body.code} className={styles.unit}>
            <span className={styles.name}>{body.name}</span>
            <span className={styles.facts}>{words.leads(ledBy(body))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

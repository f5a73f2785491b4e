import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isSameCell } from "../../../domain/names";
import type { Body } from "../../../domain/tracker";
import { Text } from "../../components/Words";
import { useMaintainTexts } from "../../forms/texts";
import type { FormProps } from "../../forms/useForm";
import { useScreenStyles } from "../../screen.styles";
import { useCardStyles } from "../../cards.styles";
import { MaintainMenu } from "./MaintainMenu";
import { useUnitsStyles } from "./Units.styles";

/** The bodies besides the units with how much each leads, and what can be done with them. */
export function Bodies({ dashboard }: FormProps): ReactElement {
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
      <MaintainMenu group="bodies" without={bodies.length < 2 ? ["merge-bodies"] : []} />
      {bodies.length === 0 && <Text>{words.none}</Text>}
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

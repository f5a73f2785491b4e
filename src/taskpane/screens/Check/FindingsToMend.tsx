import type { ReactElement } from "react";
import type { Finding } from "../../../actions/check";
import { gather } from "../../../domain/gather";
import { useCardStyles } from "../../cards.styles";
import { Fold } from "../../components/Fold";
import { ProblemBar } from "../../components/ProblemBar";
import { useLanguage } from "../../language/LanguageContext";
import { keyOfFinding } from "../Dashboard/finding-words";
import { useShowTask } from "../Task/useShowTask";
import { FindingLine } from "./FindingLine";

/** Findings of one kind that are told at once; one more is no reason to fold it away. */
const FEW = 3;

/** Findings of a kind: what is wrong, what the repair or the person does, and the way to the rows. */
export function FindingsToMend(props: {
  readonly heading: string;
  readonly hint: string;
  readonly findings: readonly Finding[];
  readonly leadsToRows?: boolean;
}): ReactElement {
  const styles = useCardStyles();
  const [show, problem] = useShowTask();
  const kinds = [...gather(props.findings, ({ code }) => code).values()];
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>{props.heading}</h3>
      <p className={styles.small}>{props.hint}</p>
      <ProblemBar problem={problem} />
      {kinds.map((alike) => (
        <Alike key={alike[0]?.code} findings={alike} onShow={props.leadsToRows ? show : undefined} />
      ))}
    </section>
  );
}

/** Findings of one code: the first ones, and the others on demand, so that the next kind is not far below. */
function Alike(props: {
  readonly findings: readonly Finding[];
  readonly onShow: ((id: string) => void) | undefined;
}): ReactElement {
  const { check } = useLanguage().texts.dashboard;
  const styles = useCardStyles();
  const { findings, onShow } = props;
  const shown = findings.length > FEW + 1 ? FEW : findings.length;
  const list = (part: readonly Finding[]): ReactElement => (
    <ul className={styles.list}>
      {part.map((finding) => (
        <FindingLine key={keyOfFinding(finding)} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
  return (
    <>
      {list(findings.slice(0, shown))}
      {shown < findings.length && (
        <Fold words={check.alike(findings.length - shown)} size="small">
          {list(findings.slice(shown))}
        </Fold>
      )}
    </>
  );
}

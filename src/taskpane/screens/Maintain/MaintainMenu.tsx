import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Fold } from "../../components/Fold";
import { MenuList, type MenuEntry } from "../../components/MenuList";
import { MAINTAIN_FORMS, type MaintainForm, type MaintainGroup } from "../../forms/form-names";
import { useMaintainTexts } from "../../forms/texts";
import { useNavigation } from "../../navigation/NavigationContext";
import { isForReading } from "../../tracker/isClosed";
import { useTracker } from "../../tracker/TrackerContext";
import { FORM_ICONS } from "./form-icons";

/** The forms of a tab, each with what it does; folded where something else is what the tab is about. */
export function MaintainMenu(props: {
  readonly group: MaintainGroup;
  /** Forms that have nothing to work on yet. */
  readonly without?: readonly MaintainForm[];
  readonly isFolded?: boolean;
  /** What else is done there. */
  readonly more?: readonly MenuEntry[];
}): ReactElement | null {
  const { menu } = useMaintainTexts();
  const styles = useStyles();
  const { dashboard } = useTracker();
  if (isForReading(dashboard) && props.group !== "plan") return null;
  if (props.isFolded !== true) return <Forms {...props} />;
  return (
    <Fold words={menu[props.group]} size="small" className={styles.fold}>
      <Forms {...props} />
    </Fold>
  );
}

function Forms(props: {
  readonly group: MaintainGroup;
  readonly without?: readonly MaintainForm[];
  readonly more?: readonly MenuEntry[];
}): ReactElement {
  const { menu, about, forms: texts } = useMaintainTexts();
  const { go } = useNavigation();
  const forms = MAINTAIN_FORMS[props.group].filter((form) => props.without?.includes(form) !== true);
  const entries = forms.map((form) => ({
    title: `${texts[form].title}…`,
    about: about[form],
    icon: FORM_ICONS[form],
    onChoose: () => go("maintain", { form }),
  }));
  return <MenuList label={menu[props.group]} entries={[...entries, ...(props.more ?? [])]} />;
}

const useStyles = makeStyles({
  fold: { marginBottom: tokens.spacingVerticalXS },
});

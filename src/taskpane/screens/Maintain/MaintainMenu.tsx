import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MAINTAIN_FORMS, type MaintainForm, type MaintainGroup } from "../../forms/form-names";
import { useMaintainTexts } from "../../forms/texts";
import { useNavigation } from "../../navigation/NavigationContext";

/** The forms of a tab as buttons. */
export function MaintainMenu(props: {
  readonly group: MaintainGroup;
  /** Forms that have nothing to work on yet. */
  readonly without?: readonly MaintainForm[];
}): ReactElement {
  const { menu, forms: texts } = useMaintainTexts();
  const styles = useStyles();
  const { go } = useNavigation();
  const forms = MAINTAIN_FORMS[props.group].filter((form) => props.without?.includes(form) !== true);
  return (
    <div role="group" aria-label={menu[props.group]} className={styles.menu}>
      {forms.map((form) => (
        <Button key={form} size="small" onClick={() => go("maintain", { form })}>
          {texts[form].title}…
        </Button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  menu: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

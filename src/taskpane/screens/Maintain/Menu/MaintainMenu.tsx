import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useNavigation } from "../../../navigation/NavigationContext";
import { MAINTAIN_FORMS, type MaintainForm, type MaintainGroup } from "../forms";
import { useMaintainTexts } from "../texts";
import { useMaintainMenuStyles } from "./MaintainMenu.styles";

/** The forms of a tab as buttons. */
export function MaintainMenu(props: {
  readonly group: MaintainGroup;
  /** Forms that have nothing to work on yet. */
  readonly without?: readonly MaintainForm[];
}): ReactElement {
  const { menu, forms: texts } = useMaintainTexts();
  const styles = useMaintainMenuStyles();
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

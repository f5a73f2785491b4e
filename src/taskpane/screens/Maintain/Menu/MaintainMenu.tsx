import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useNavigation } from "../../../navigation/NavigationContext";
import { MAINTAIN_FORMS, type MaintainGroup } from "../forms";
import { useMaintainTexts } from "../texts";
import { useMaintainMenuStyles } from "./MaintainMenu.styles";

/** The forms of a tab as buttons. */
export function MaintainMenu(props: { readonly group: MaintainGroup }): ReactElement {
  const { menu, forms } = useMaintainTexts();
  const styles = useMaintainMenuStyles();
  const { go } = useNavigation();
  return (
    <div role="group" aria-label={menu[props.group]} className={styles.menu}>
      {MAINTAIN_FORMS[props.group].map((form) => (
        <Button key={form} size="small" onClick={() => go("maintain", { form })}>
          {forms[form].title}…
        </Button>
      ))}
    </div>
  );
}

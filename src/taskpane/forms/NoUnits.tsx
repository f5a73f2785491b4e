import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Text } from "../components/Words";
import { useNavigation } from "../navigation/NavigationContext";
import { useScreenStyles } from "../screen.styles";
import { useMaintainTexts } from "./texts";

/** Says that there is no unit yet, which a form needs, and leads to the form that adds some. */
export function NoUnits(): ReactElement {
  const { forms, units: words } = useMaintainTexts();
  const shared = useScreenStyles();
  const { go } = useNavigation();
  return (
    <div className={shared.stack}>
      <Text>{words.none}</Text>
      <div>
        <Button onClick={() => go("maintain", { form: "add-units" })}>{forms["add-units"].title}…</Button>
      </div>
    </div>
  );
}

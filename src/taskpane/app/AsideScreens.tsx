import type { ReactElement } from "react";
import { PaneHeader } from "../components/PaneHeader";
import { useNavigation } from "../navigation/NavigationContext";
import { About } from "../screens/About/About";
import { Tour } from "../screens/About/Tour";
import { useAppStyles } from "./App.styles";

/** What tells of the add-in itself, whatever the workbook holds. */
export function AsideScreens(): ReactElement {
  const { place, back } = useNavigation();
  const isTour = place.screen === "tour";
  return (
    <>
      <PaneHeader onBack={isTour ? undefined : back} />
      <main className={useAppStyles().main}>{isTour ? <Tour /> : <About />}</main>
    </>
  );
}

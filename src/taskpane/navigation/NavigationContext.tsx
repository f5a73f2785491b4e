import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from "react";
import { OVERVIEW, walkBack, walkTo, type Place, type ScreenName, type ScreenParams } from "./place";

/** Where a person is among the screens of a tracker, and the ways from there. */
export interface Navigation {
  readonly place: Place;
  /** Whether a person has gone anywhere since the pane opened: from then on the focus may move to a heading. */
  readonly moved: boolean;
  go(screen: ScreenName, params?: ScreenParams): void;
  /** To the screen before; from a tab to the overview. */
  back(): void;
}

const Context = createContext<Navigation | null>(null);

/** Holds the way through the screens, from the place given. */
export function NavigationProvider(props: {
  readonly from: Place;
  readonly children: ReactNode;
}): ReactElement {
  const [way, setWay] = useState<readonly Place[]>([props.from]);
  const [moved, setMoved] = useState(false);
  const navigation = useMemo<Navigation>(
    () => ({
      place: way.at(-1) ?? OVERVIEW,
      moved,
      go: (screen, params = {}) => {
        setMoved(true);
        setWay((before) => walkTo(before, { screen, params }));
      },
      back: () => {
        setMoved(true);
        setWay(walkBack);
      },
    }),
    [way, moved],
  );
  return <Context value={navigation}>{props.children}</Context>;
}

/** Where a person is, and the ways from there. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === null)
    throw new Error("No navigation: the component stands outside the tracker's screens");
  return navigation;
}

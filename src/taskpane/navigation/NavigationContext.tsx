import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
  type ReactElement,
  type ReactNode,
  type TransitionStartFunction,
} from "react";
import { handDown } from "../handDown";
import {
  OVERVIEW,
  walkBack,
  walkInstead,
  walkTo,
  type Place,
  type ScreenName,
  type ScreenParams,
} from "./place";

/** Where a person is among the screens of a tracker, and the ways from there. */
export interface Navigation {
  readonly place: Place;
  /** Whether a person has gone anywhere since the pane opened: from then on the focus may move to a heading. */
  readonly moved: boolean;
  /** Whether a step away waits for the person's word, since something typed would be lost. */
  readonly isHeld: boolean;
  go(screen: ScreenName, params?: ScreenParams): void;
  /** To a screen from one that is over, to which no way leads back. */
  goInstead(screen: ScreenName, params?: ScreenParams): void;
  /** To the screen before; from a tab to the overview. */
  back(): void;
  /** Holds steps away from now on, or not any more. */
  hold(holds: boolean): void;
  /** Takes the step that waits, or forgets it. */
  letGo(): void;
  stay(): void;
}

/** A step on the way through the screens. */
type Step = (way: readonly Place[]) => readonly Place[];

/** A step to a screen that may still have to be loaded: begun by `start`, and whether one is under way. */
interface Coming {
  readonly isComing: boolean;
  readonly start: TransitionStartFunction;
}

const [Provider, useAccess] = handDown<Navigation>("navigation");

const [ComingProvider, useComingAccess] = handDown<Coming>("navigation");

/** Steps to screens that are still to be loaded; until they are there the one before stays, with the focus. */
export const useComing = useComingAccess;

/** Where a person is, and the ways from there. */
export const useNavigation = useAccess;

/** Holds the way through the screens, from the place given. */
export function NavigationProvider(props: {
  readonly from: Place;
  readonly children: ReactNode;
}): ReactElement {
  const [way, setWay] = useState<readonly Place[]>([props.from]);
  const [moved, setMoved] = useState(false);
  const [waiting, setWaiting] = useState<{ readonly step: Step } | null>(null);
  const [isComing, start] = useTransition();
  const coming = useMemo(() => ({ isComing, start }), [isComing, start]);
  const holds = useRef(false);
  const shown = useRef(way);
  useLayoutEffect(() => {
    shown.current = way;
  }, [way]);
  const take = useCallback(
    (step: Step): void => {
      setWaiting(null);
      start(() => {
        setMoved(true);
        // From what is in sight: pressed twice, or another pressed meanwhile, it is still one step from there.
        setWay(step(shown.current));
      });
    },
    [start],
  );
  const ask = useCallback(
    (step: Step): void => {
      if (holds.current) setWaiting({ step });
      else take(step);
    },
    [take],
  );
  const hold = useCallback((now: boolean): void => {
    holds.current = now;
    if (!now) setWaiting(null);
    // Whoever begins to type while the next screen is still being loaded stays.
    else setWay(shown.current);
  }, []);
  const navigation = useMemo<Navigation>(
    () => ({
      place: way.at(-1) ?? OVERVIEW,
      moved,
      isHeld: waiting !== null,
      go: (screen, params = {}) => ask((before) => walkTo(before, { screen, params })),
      goInstead: (screen, params = {}) => ask((before) => walkInstead(before, { screen, params })),
      back: () => ask(walkBack),
      hold,
      letGo: () => waiting && take(waiting.step),
      stay: () => setWaiting(null),
    }),
    [way, moved, waiting, ask, take, hold],
  );
  return (
    <Provider value={navigation}>
      <ComingProvider value={coming}>{props.children}</ComingProvider>
    </Provider>
  );
}

/** Asks before a step away for as long as something typed would be lost by it. */
export function useHold(holds: boolean): void {
  const { hold } = useNavigation();
  useEffect(() => {
    hold(holds);
    return () => hold(false);
  }, [hold, holds]);
}

import { createContext, useContext, useLayoutEffect } from "react";

/** Says a sentence to screen readers, politely. */
export interface Announcer {
  say(sentence: string): void;
  /** Takes a sentence back that is not true any more; another one that was said meanwhile stays. */
  takeBack(sentence: string): void;
}

const Context = createContext<Announcer>({ say: () => undefined, takeBack: () => undefined });

/** Hands the announcer to the components below. */
export const AnnounceProvider = Context.Provider;

/** The way to say a sentence at the moment something happens. */
export function useAnnounce(): Announcer["say"] {
  return useContext(Context).say;
}

/** Announces a sentence when it appears or changes, and takes it back when it goes; "" says nothing. */
export function useAnnouncement(sentence: string): void {
  const { say, takeBack } = useContext(Context);
  // At once: said a moment later, what has begun would be heard after its outcome, and in its place.
  useLayoutEffect(() => {
    if (sentence === "") return undefined;
    say(sentence);
    return () => takeBack(sentence);
  }, [say, takeBack, sentence]);
}

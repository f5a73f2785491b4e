import { createContext, useContext, useEffect } from "react";

/** Says a sentence to screen readers, politely. */
export type Announce = (sentence: string) => void;

const Context = createContext<Announce>(() => undefined);

/** Hands the announcer to the components below. */
export const AnnounceProvider = Context.Provider;

/** The way to say a sentence at the moment something happens. */
export function useAnnounce(): Announce {
  return useContext(Context);
}

/** Announces a sentence when it appears or changes; "" says nothing and leaves what was said. */
export function useAnnouncement(sentence: string): void {
  const announce = useContext(Context);
  useEffect(() => {
    if (sentence !== "") announce(sentence);
  }, [announce, sentence]);
}

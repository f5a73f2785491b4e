import { createContext, useContext, type Provider } from "react";

/** A value handed to the components below a provider, and the hook that takes it; `name` is what is missing elsewhere. */
export function handDown<Value>(name: string): readonly [Provider<Value | null>, () => Value] {
  const Context = createContext<Value | null>(null);
  return [
    Context.Provider,
    function useHanded() {
      const value = useContext(Context);
      if (value === null) throw new Error(`No ${name}: the component stands outside its provider`);
      return value;
    },
  ];
}

import { createContext, useContext } from "react";
import type { PaneServices } from "./services";

const Context = createContext<PaneServices | null>(null);

/** Hands the services to the components below. */
export const ServicesProvider = Context.Provider;

/** The services the entry point made. */
export function useServices(): PaneServices {
  const services = useContext(Context);
  if (services === null) throw new Error("No services: the component stands outside the App");
  return services;
}

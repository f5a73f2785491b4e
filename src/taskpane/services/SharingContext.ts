import { createContext, useContext } from "react";
import type { SharingService } from "./sharingService";

const Context = createContext<SharingService | null>(null);

/** Hands the sharing services to the components below. */
export const SharingProvider = Context.Provider;

/** The sharing services the entry point made. */
export function useSharing(): SharingService {
  const service = useContext(Context);
  if (service === null) throw new Error("No sharing: the component stands outside the App");
  return service;
}

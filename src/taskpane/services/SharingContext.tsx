import { createContext, useContext, useMemo, useState, type ReactElement, type ReactNode } from "react";
import type { SharingService } from "./sharingService";

/** The sharing services, and the other way where files are not saved after all. */
export interface SharingAccess extends SharingService {
  /** From now on copies are opened in windows of their own, and mails are copied. */
  useWindows(): void;
}

const Context = createContext<SharingAccess | null>(null);

/** Hands the sharing services to the components below. Once the browser control has refused a file, it is not asked again. */
export function SharingProvider(props: {
  readonly value: SharingService;
  readonly children: ReactNode;
}): ReactElement {
  const { value: service } = props;
  const [usesWindows, setUsesWindows] = useState(false);
  const access = useMemo<SharingAccess>(
    () => ({
      ...service,
      savesFiles: service.savesFiles && !usesWindows,
      useWindows: () => setUsesWindows(true),
    }),
    [service, usesWindows],
  );
  return <Context value={access}>{props.children}</Context>;
}

/** The sharing services the entry point made. */
export function useSharing(): SharingAccess {
  const access = useContext(Context);
  if (access === null) throw new Error("No sharing: the component stands outside the App");
  return access;
}

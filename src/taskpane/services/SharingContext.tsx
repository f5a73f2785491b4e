import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { handDown } from "../handDown";
import type { SharingService } from "./sharingService";

/** The sharing services, and the other way where files are not saved after all. */
export interface SharingAccess extends SharingService {
  /** From now on copies are opened in windows of their own, and mails are copied. */
  useWindows(): void;
}

const [Provider, useAccess] = handDown<SharingAccess>("sharing");

/** The sharing services the entry point made. */
export const useSharing = useAccess;

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
  return <Provider value={access}>{props.children}</Provider>;
}

import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useSharing } from "../../services/SharingContext";
import { useSharingStyles } from "./Sharing.styles";
import { useSharingTexts } from "./texts";

/** Offers the other way to have the files: a control that takes a file and does nothing says nothing. */
export function OtherWay(): ReactElement | null {
  const words = useSharingTexts();
  const styles = useSharingStyles();
  const { savesFiles, useWindows: turnToWindows } = useSharing();
  if (!savesFiles) return null;
  return (
    <div className={styles.buttons}>
      <span className={styles.small}>{words.notSeen}</span>
      <Button size="small" onClick={turnToWindows}>
        {words.otherWay}
      </Button>
    </div>
  );
}

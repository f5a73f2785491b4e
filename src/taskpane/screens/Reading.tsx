import { Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAnnouncement } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import { useScreenStyles } from "../screen.styles";

/** Shown while a plan is read. */
export function Reading(): ReactElement {
  const { texts } = useLanguage();
  useAnnouncement(texts.reading);
  return (
    <div className={useScreenStyles().screen}>
      <Spinner label={texts.reading} />
    </div>
  );
}

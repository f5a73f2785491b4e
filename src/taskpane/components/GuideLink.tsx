import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageContext";

/** Opens the guide for those who use it, which lies beside the pane, in a window of its own. */
export function GuideLink(): ReactElement {
  const { language, texts } = useLanguage();
  return (
    <Link href={`guide/use.${language}.html`} target="_blank" rel="noreferrer">
      {texts.guide}
    </Link>
  );
}

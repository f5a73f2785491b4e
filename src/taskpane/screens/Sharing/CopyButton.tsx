import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactElement } from "react";
import { useAnnounce } from "../../announce/AnnounceContext";
import { copyText } from "./copyText";
import { useSharingTexts } from "./texts";

/** Copies a text, and says so. */
export function CopyButton(props: { readonly what: string; readonly text: string }): ReactElement {
  const words = useSharingTexts();
  const announce = useAnnounce();
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    const done = await copyText(props.text);
    const sentence = done ? words.copied(props.what) : words.notCopied(props.what);
    setSaid(sentence);
    announce(sentence);
  };
  return (
    <>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {words.copy(props.what)}
      </Button>
      {said !== "" && <span>{said}</span>}
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactElement } from "react";
import { useAnnounce } from "../../announce/AnnounceContext";
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

/** Copies a text; where the frame may not reach the clipboard, by way of a box that is selected. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** What embedded browser controls still allow where the clipboard itself is closed to frames. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.setAttribute("aria-hidden", "true");
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

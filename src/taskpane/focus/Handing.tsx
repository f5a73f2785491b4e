import { useRef, type ReactElement, type ReactNode } from "react";
import { useHandOverFocus } from "./useHandOverFocus";

/** A place for what may go while it has the focus, which then moves on to what stands next to it. */
export function Handing(props: { readonly children: ReactNode }): ReactElement {
  const place = useRef<HTMLSpanElement>(null);
  useHandOverFocus(place);
  return (
    <span ref={place} style={{ display: "contents" }}>
      {props.children}
    </span>
  );
}

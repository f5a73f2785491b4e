import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

/**
 * A place for what a person has just had made: the focus goes to its first button, where the next key is wanted. `of` is
 * what was made, so that it goes there for the next one too; whoever types meanwhile is left alone.
 */
export function FreshFocus(props: { readonly of: unknown; readonly children: ReactNode }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const { of } = props;
  useEffect(() => {
    if (document.activeElement?.matches("input, textarea, select") === true) return;
    place.current?.querySelector("button")?.focus();
  }, [of]);
  return (
    <div ref={place} style={{ display: "contents" }}>
      {props.children}
    </div>
  );
}

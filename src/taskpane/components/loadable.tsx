import { lazy, type ComponentType, type ReactElement } from "react";

/** What makes each part that could not be loaded be asked for anew. */
const failed = new Set<() => void>();

/** A part of the pane that is loaded when it is first shown; one that did not come is asked for again after `forgetFailedLoads`. */
export function loadable<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const begin = (): ComponentType<Props> =>
    // React keeps the refusal of a part for ever.
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        failed.add(() => {
          part = begin();
        });
        throw error;
      }
    });
  let part = begin();
  return function Loaded(props: Props): ReactElement {
    const Part = part;
    return <Part {...props} />;
  };
}

/** From now on what could not be loaded is asked for anew where it is shown. */
export function forgetFailedLoads(): void {
  for (const forget of failed) forget();
  failed.clear();
}

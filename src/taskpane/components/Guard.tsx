import { Component, type ReactElement, type ReactNode } from "react";
import { problemOf } from "../services/problemOf";
import { forgetFailedLoads } from "./loadable";
import { ProblemBar } from "./ProblemBar";
import { Screen } from "./Screen";
import { useLanguage } from "../language/LanguageContext";

interface GuardProps {
  /** A screen opens at the heading of what is said; a part of one leaves the focus where it is. */
  readonly of: "screen" | "part";
  readonly children: ReactNode;
}

interface Failure {
  readonly error: unknown;
}

/** Holds what stands in it: where it cannot be loaded or drawn, says so and offers to try again; the rest of the pane stays. */
export class Guard extends Component<GuardProps, { readonly failure: Failure | null }> {
  override state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: { error } };
  }

  override componentWillUnmount(): void {
    forgetFailedLoads();
  }

  private readonly retry = (): void => {
    forgetFailedLoads();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const bar = <ProblemBar problem={problemOf(failure.error)} onRetry={this.retry} />;
    return this.props.of === "screen" ? <Failed>{bar}</Failed> : bar;
  }
}

function Failed(props: { readonly children: ReactNode }): ReactElement {
  return <Screen title={useLanguage().texts.problemTitle}>{props.children}</Screen>;
}

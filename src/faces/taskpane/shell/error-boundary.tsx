import { Component, type ReactNode } from "react";
import type { PaneTexts } from "../texts";

interface Props {
  readonly texts: PaneTexts["fault"];
  readonly children: ReactNode;
}

/** A fault of ours in what is shown: said in plain words, with what to report. Needs nothing but the page itself. */
export class ErrorBoundary extends Component<Props, { readonly fault: string | null }> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown): { fault: string } {
    return { fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    const { fault } = this.state;
    if (fault === null) return children;
    return (
      <main role="alert" style={{ padding: "16px", font: "14px/20px sans-serif" }}>
        <h1 style={{ font: "600 16px/22px sans-serif" }}>{texts.title}</h1>
        <p>{texts.message}</p>
        <p>
          <code>{fault}</code>
        </p>
        <button type="button" style={{ minHeight: "32px" }} onClick={() => location.reload()}>
          {texts.reload}
        </button>
      </main>
    );
  }
}

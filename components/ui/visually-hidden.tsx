import type { ReactNode } from "react";

type VisuallyHiddenProps = { readonly children: ReactNode };

/** Words that are heard and not seen. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className="sr-only">{children}</span>;
}

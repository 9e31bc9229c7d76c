import type { ReactNode } from "react";

type FormActionsProps = { readonly children: ReactNode };

/** The buttons that end a form: the main one first, at the left. */
export function FormActions({ children }: FormActionsProps) {
  return <div className="flex flex-wrap items-center gap-4 pt-2">{children}</div>;
}

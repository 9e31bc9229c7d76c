import type { ReactNode } from "react";

type InsetTextProps = { readonly children: ReactNode };

export function InsetText({ children }: InsetTextProps) {
  return <div className="max-w-text border-l-8 border-solid-gray-300 py-2 pl-6">{children}</div>;
}

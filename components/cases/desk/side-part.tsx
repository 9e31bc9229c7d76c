import type { ReactNode } from "react";

type SidePartProps = { readonly id: string; readonly heading: string; readonly children: ReactNode };

/** One of the narrow parts beside the content of a case. */
export function SidePart({ id, heading, children }: SidePartProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-std-20B-150">
        {heading}
      </h2>
      {children}
    </section>
  );
}

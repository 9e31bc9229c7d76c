import type { ReactNode } from "react";
import { Icon } from "./icon";

type DisclosureProps = {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** A short aside that opens on demand. */
export function Disclosure({ summary, isOpen = false, children }: DisclosureProps) {
  return (
    <details open={isOpen} className="group">
      <summary className="flex w-fit list-none items-center gap-2 py-2 text-blue-1000 underline underline-offset-[0.1875rem]">
        <Icon name="chevron" className="size-5 group-open:rotate-180" />
        {summary}
      </summary>
      <div className="mt-2 border-l-4 border-solid-gray-300 py-2 pl-4">{children}</div>
    </details>
  );
}

type AccordionProps = DisclosureProps & { readonly level: 2 | 3 | 4 };

/** One section of a page that can be closed; its title is a heading. */
export function Accordion({ summary, isOpen = false, level, children }: AccordionProps) {
  const Title = `h${level}` as const;
  return (
    <details open={isOpen} className="group border-b border-solid-gray-420">
      <summary className="flex list-none items-start gap-3 py-4 hover:bg-solid-gray-50">
        <Icon name="chevron" className="mt-1 size-6 text-blue-900 group-open:rotate-180" />
        <Title className="text-std-18B-160">{summary}</Title>
      </summary>
      <div className="pr-4 pb-6 pl-9">{children}</div>
    </details>
  );
}

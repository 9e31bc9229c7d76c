import type { ReactNode } from "react";
import { Heading } from "@/components/ui/heading";
import { RubyText } from "./ruby-text";

type SectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A part of a page under its heading, which names it. */
export function Section({ id, heading, level = 2, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={level === 2 ? "mt-16" : "mt-10"}>
      <Heading level={level} id={id}>
        <RubyText text={heading} />
      </Heading>
      <div className="mt-4 flex flex-col gap-6">{children}</div>
    </section>
  );
}

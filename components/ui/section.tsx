import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "./heading";

type SectionProps = {
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a page under its heading. */
export function Section({ title, level = 2, id, children }: SectionProps) {
  return (
    <section className={level === 2 ? "mt-12 flex flex-col gap-4" : "mt-8 flex flex-col gap-3"}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

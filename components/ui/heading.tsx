import type { ReactNode } from "react";

const LEVELS = {
  2: { tag: "h2", style: "text-std-24B-150 desktop:text-std-28B-150" },
  3: { tag: "h3", style: "text-std-20B-150 desktop:text-std-22B-150" },
  4: { tag: "h4", style: "text-std-18B-160" },
} as const;

export type HeadingLevel = keyof typeof LEVELS;

type HeadingProps = {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly children: ReactNode;
};

export function Heading({ level, id, children }: HeadingProps) {
  const { tag: Tag, style } = LEVELS[level];
  return (
    <Tag id={id} className={style}>
      {children}
    </Tag>
  );
}

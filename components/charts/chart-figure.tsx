import type { ReactNode } from "react";

type ChartFigureProps = {
  readonly id: string;
  readonly caption: string;
  readonly children: ReactNode;
};

/** A drawing with its table or list, under the words that name both. */
export function ChartFigure({ id, caption, children }: ChartFigureProps) {
  return (
    <figure aria-labelledby={`${id}-caption`} className="flex break-inside-auto flex-col gap-6">
      <figcaption id={`${id}-caption`} className="text-std-17B-170">
        {caption}
      </figcaption>
      {children}
    </figure>
  );
}

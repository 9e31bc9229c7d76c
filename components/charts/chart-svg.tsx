import type { ReactNode } from "react";

type ChartSvgProps = {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** All that the drawing says, for those who do not see it. */
  readonly description: string;
  readonly viewBox: string;
  readonly children: ReactNode;
};

/** Sizes in a chart are in units of its width of 400, so that letters of 16 have 13 px on a small phone. */
export const CHART_WIDTH = 400;
export const LETTER = 16;

/** One picture for a screen reader. Everything takes the colour of the text, which forced colours and paper change as one. */
export function ChartSvg({ id, title, description, viewBox, children }: ChartSvgProps) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={viewBox}
      fontSize={LETTER}
      className="h-auto w-full max-w-120 break-inside-avoid fill-current text-solid-gray-900"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

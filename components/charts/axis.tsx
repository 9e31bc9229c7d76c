import type { ScaleLinear } from "d3-scale";
import { LETTER } from "./chart-svg";

type AxisProps = {
  readonly scale: ScaleLinear<number, number>;
  readonly top: number;
  readonly bottom: number;
  readonly format: (value: number) => string;
};

/** Lines from top to bottom at round values, the one at zero strong, with their values below. */
export function Axis({ scale, top, bottom, format }: AxisProps) {
  return scale.ticks(5).map((value) => (
    <g key={value}>
      <line
        x1={scale(value)}
        x2={scale(value)}
        y1={top}
        y2={bottom}
        className={value === 0 ? "stroke-current" : "stroke-solid-gray-420"}
        strokeWidth={value === 0 ? 2 : 1}
        strokeDasharray={value === 0 ? undefined : "2 4"}
      />
      <text x={scale(value)} y={bottom + LETTER + 4} textAnchor="middle">
        {format(value)}
      </text>
    </g>
  ));
}

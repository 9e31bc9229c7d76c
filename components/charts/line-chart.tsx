import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { CHART_WIDTH, ChartSvg, LETTER } from "./chart-svg";

type LinePoint = {
  readonly month: string;
  /** In short lines, one below the other. */
  readonly label: readonly string[];
  readonly value: number;
  readonly text: string;
};

type LineChartProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly LinePoint[];
  readonly formatTick: (value: number) => string;
};

const TOP = 36;
const BOTTOM = 220;
const RANGE = { from: 84, to: CHART_WIDTH - 40 } as const;

/** From zero up; the distance between two points is that of their months. */
export function LineChart({ id, title, description, points, formatTick }: LineChartProps) {
  const days = points.map(({ month }) => Date.parse(`${month}-01`));
  const x = scaleUtc()
    .domain([Math.min(...days), Math.max(...days)])
    .rangeRound([RANGE.from, RANGE.to]);
  const y = scaleLinear()
    .domain([0, Math.max(...points.map(({ value }) => value))])
    .nice(3)
    .rangeRound([BOTTOM, TOP]);
  const placed = points.map((point) => ({
    ...point,
    at: [x(Date.parse(`${point.month}-01`)), y(point.value)] as const,
  }));
  return (
    <ChartSvg {...{ id, title, description }} viewBox={`0 0 ${CHART_WIDTH} ${BOTTOM + 3.5 * LETTER}`}>
      {y.ticks(3).map((value) => (
        <g key={value}>
          <line
            x1={48}
            x2={CHART_WIDTH}
            y1={y(value)}
            y2={y(value)}
            className={value === 0 ? "stroke-current" : "stroke-solid-gray-420"}
            strokeDasharray={value === 0 ? undefined : "2 4"}
          />
          <text x={42} y={y(value) + 6} textAnchor="end">
            {formatTick(value)}
          </text>
        </g>
      ))}
      <path
        d={line()(placed.map(({ at }) => [...at])) ?? undefined}
        strokeWidth={3}
        className="fill-none stroke-current text-blue-900"
      />
      {placed.map((point, index) => (
        <Mark key={point.month} {...point} isBelow={(placed[index + 1]?.value ?? 0) > point.value} />
      ))}
    </ChartSvg>
  );
}

type MarkProps = LinePoint & {
  readonly at: readonly [number, number];
  /** Where the line goes up, its value stands under it. */
  readonly isBelow: boolean;
};

function Mark({ at: [x, y], text, label, isBelow }: MarkProps) {
  return (
    <>
      <circle cx={x} cy={y} r={6} className="text-blue-900" />
      <text
        x={x}
        y={isBelow ? y + 26 : y - 14}
        textAnchor="middle"
        paintOrder="stroke"
        strokeWidth={6}
        className="stroke-white font-700 forced-colors:stroke-[Canvas]"
      >
        {text}
      </text>
      {label.map((part, index) => (
        <text key={part} x={x} y={BOTTOM + 22 + index * 20} textAnchor="middle">
          {part}
        </text>
      ))}
    </>
  );
}

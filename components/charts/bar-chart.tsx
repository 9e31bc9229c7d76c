import { scaleLinear } from "d3-scale";
import { Axis } from "./axis";
import { CHART_WIDTH, ChartSvg, LETTER } from "./chart-svg";
import { Hatch } from "./hatch";
import { RowHead } from "./row-head";

type Bar = {
  readonly label: string;
  readonly value: number;
  /** The value with its sign and unit. */
  readonly text: string;
  /** Covers less than the others: hatched. */
  readonly isPartial?: boolean;
};

type BarChartProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly formatTick: (value: number) => string;
};

const ROW = 54;
const BAR = { top: 30, height: 18 } as const;
const SIDE = 28;

/** From zero to the right for a gain, to the left for a loss; one below the other, so that a narrow screen holds them. */
export function BarChart({ id, title, description, bars, formatTick }: BarChartProps) {
  const values = bars.map(({ value }) => value);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(10)
    .rangeRound([SIDE, CHART_WIDTH - SIDE]);
  const bottom = bars.length * ROW;
  return (
    <ChartSvg {...{ id, title, description }} viewBox={`0 0 ${CHART_WIDTH} ${bottom + 2 * LETTER}`}>
      <Hatch id={`${id}-hatch`} />
      <Axis scale={x} top={0} bottom={bottom} format={formatTick} />
      {bars.map(({ label, text, value, isPartial = false }, index) => (
        <g key={label} transform={`translate(0 ${index * ROW})`}>
          <RowHead label={label} value={text} />
          <rect
            x={x(Math.min(0, value))}
            y={BAR.top}
            width={Math.abs(x(value) - x(0))}
            height={BAR.height}
            fill={isPartial ? `url(#${id}-hatch)` : undefined}
            className="stroke-current text-blue-900"
          />
        </g>
      ))}
    </ChartSvg>
  );
}

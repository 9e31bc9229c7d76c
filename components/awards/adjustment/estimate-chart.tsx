import { scaleLinear } from "d3-scale";
import { Axis } from "@/components/charts/axis";
import { CHART_WIDTH, ChartSvg, LETTER } from "@/components/charts/chart-svg";
import type { EntryLine } from "@/lib/awards/adjustment/desk/view";
import { points } from "./points";

/** A normal estimate is within so many standard errors in 95 of 100 cases. */
const ERRORS_95 = 1.96;
export const CHART_ROWS_MAX = 30;
const ROW = 26;
const LABEL = 44;
const TOP = 8;

type Estimate = { readonly id: string; readonly rank: number; readonly value: number; readonly error: number };

type EstimateChartProps = { readonly lines: readonly EntryLine[]; readonly name: string };

/** Estimates with their error bars, the best first. The table beside it says the same in figures. */
export function EstimateChart({ lines, name }: EstimateChartProps) {
  const estimates = estimatesOf(lines);
  if (estimates.length === 0) return null;
  const bottom = TOP + estimates.length * ROW;
  const low = Math.min(...estimates.map(({ value, error }) => value - ERRORS_95 * error));
  const high = Math.max(...estimates.map(({ value, error }) => value + ERRORS_95 * error));
  const x = scaleLinear()
    .domain([low, high])
    .nice()
    .range([LABEL, CHART_WIDTH - LETTER]);
  const best = estimates.slice(0, 3).map(({ rank, value, error }) => `${rank}位は${points(value)}点±${points(error)}`);
  return (
    <ChartSvg
      id="estimates"
      title={`${name}：甘辛を補正した得点と95%の範囲`}
      description={`縮小推定の高い順に${estimates.length}件。${best.join("、")}。すべての値は下の表にあります。`}
      viewBox={`0 0 ${CHART_WIDTH} ${bottom + 2 * LETTER}`}
    >
      <Axis scale={x} top={TOP} bottom={bottom} format={(value) => `${value}`} />
      {estimates.map(({ id, rank, value, error }, row) => {
        const middle = TOP + (row + 0.5) * ROW;
        return (
          <g key={id}>
            <text x={LABEL - 8} y={middle + LETTER / 3} textAnchor="end">
              {rank}位
            </text>
            <line
              x1={x(value - ERRORS_95 * error)}
              x2={x(value + ERRORS_95 * error)}
              y1={middle}
              y2={middle}
              className="stroke-current"
              strokeWidth={2}
            />
            <circle cx={x(value)} cy={middle} r={5} />
          </g>
        );
      })}
    </ChartSvg>
  );
}

function estimatesOf(lines: readonly EntryLine[]): readonly Estimate[] {
  return lines
    .flatMap(({ id, views: { shrunken }, standardError }) =>
      shrunken === null || standardError === null ? [] : [{ id, ...shrunken, error: standardError }],
    )
    .sort((one, other) => one.rank - other.rank)
    .slice(0, CHART_ROWS_MAX);
}

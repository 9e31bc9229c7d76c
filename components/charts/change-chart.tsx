import { type ScaleLinear, scaleLinear } from "d3-scale";
import { Axis } from "./axis";
import { CHART_WIDTH, ChartSvg, LETTER } from "./chart-svg";
import { RowHead } from "./row-head";

type Change = { readonly label: string; readonly before: number; readonly after: number };

type ChangeChartProps = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly changes: readonly Change[];
  readonly legend: { readonly before: string; readonly after: string };
  /** What lies left and right of zero. */
  readonly sides: { readonly below: string; readonly above: string };
  readonly format: (value: number) => string;
};

const ROW = 54;
const HEAD = 62;
const SIDE = 30;

/** An arrow for each row: from the ring of the earlier value to the point of the later one. */
export function ChangeChart({ id, title, description, changes, legend, sides, format }: ChangeChartProps) {
  const values = changes.flatMap(({ before, after }) => [before, after]);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(10)
    .rangeRound([SIDE, CHART_WIDTH - SIDE]);
  const bottom = HEAD + changes.length * ROW;
  return (
    <ChartSvg {...{ id, title, description }} viewBox={`0 0 ${CHART_WIDTH} ${bottom + 2 * LETTER}`}>
      <Legend {...legend} />
      <text x={x(0) - 8} y={HEAD - 8} textAnchor="end">
        ← {sides.below}
      </text>
      <text x={x(0) + 8} y={HEAD - 8}>
        {sides.above} →
      </text>
      <Axis scale={x} top={HEAD} bottom={bottom} format={format} />
      {changes.map((change, index) => (
        <g key={change.label} transform={`translate(0 ${HEAD + index * ROW})`}>
          <Row change={change} x={x} format={format} />
        </g>
      ))}
    </ChartSvg>
  );
}

function Legend({ before, after }: ChangeChartProps["legend"]) {
  return (
    <g>
      <Ring x={8} y={12} />
      <text x={20} y={18}>
        {before}
      </text>
      <Head tip={212} y={12} direction={1} />
      <text x={218} y={18}>
        {after}
      </text>
    </g>
  );
}

type RowProps = {
  readonly change: Change;
  readonly x: ScaleLinear<number, number>;
  readonly format: (value: number) => string;
};

const TRACK = 38;

function Row({ change: { label, before, after }, x, format }: RowProps) {
  const direction = after < before ? -1 : 1;
  return (
    <>
      <RowHead label={label} before={format(before)} value={format(after)} />
      <g className="text-blue-900">
        <line
          x1={x(before)}
          x2={x(after) - direction * 6}
          y1={TRACK}
          y2={TRACK}
          strokeWidth={3}
          className="stroke-current"
        />
        <Ring x={x(before)} y={TRACK} />
        <Head tip={x(after)} y={TRACK} direction={direction} />
      </g>
    </>
  );
}

type MarkProps = { readonly x: number; readonly y: number };

function Ring({ x, y }: MarkProps) {
  return (
    <circle
      cx={x}
      cy={y}
      r={6}
      strokeWidth={2.5}
      className="fill-white stroke-current text-blue-900 forced-colors:fill-[Canvas]"
    />
  );
}

type HeadProps = { readonly tip: number; readonly y: number; readonly direction: 1 | -1 };

function Head({ tip, y, direction }: HeadProps) {
  return <path d={`M${tip} ${y}l${-14 * direction}-8v16z`} className="fill-current text-blue-900" />;
}

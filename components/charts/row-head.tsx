import { CHART_WIDTH } from "./chart-svg";

type RowHeadProps = { readonly label: string; readonly before?: string; readonly value: string };

/** The line of words above a row of a chart; the lines of the axis do not cross it. */
export function RowHead({ label, before, value }: RowHeadProps) {
  return (
    <>
      <rect y={2} width={CHART_WIDTH} height={24} className="fill-white forced-colors:fill-[Canvas]" />
      <text y={20} className="font-700">
        {label}
      </text>
      <text x={CHART_WIDTH} y={20} textAnchor="end">
        {before !== undefined && `${before} → `}
        <tspan className="font-700">{value}</tspan>
      </text>
    </>
  );
}

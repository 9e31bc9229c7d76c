import { AFTER_LABEL, type BalanceRow, BEFORE_LABEL, signed } from "@/lib/content/migration-balance";
import { prefectureName } from "@/lib/japan/prefecture";

type BalanceChartProps = { readonly rows: readonly BalanceRow[] };

/** Bars to the left lose people to the Tokyo area, bars to the right gain them. The table beside it holds the same figures. */
export function BalanceChart({ rows }: BalanceChartProps) {
  const lowest = Math.min(0, ...rows.flatMap(({ before, after }) => [before, after]));
  const highest = Math.max(0, ...rows.flatMap(({ before, after }) => [before, after]));
  return (
    <div aria-hidden="true" className="flex max-w-text flex-col gap-4">
      <Legend />
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <li key={row.prefecture} className="grid gap-x-4 desktop:grid-cols-[5rem_1fr] desktop:items-center">
            <span className="text-dns-16B-130">{prefectureName(row.prefecture)}</span>
            <Bars row={row} lowest={lowest} highest={highest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Legend() {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
      <span className="flex items-center gap-2">
        <span className="inline-block h-3 w-6 border border-solid-gray-600 bg-white" />
        {BEFORE_LABEL}
      </span>
      <span className="flex items-center gap-2">
        <span className="inline-block h-3 w-6 bg-blue-900" />
        {AFTER_LABEL}
      </span>
      <span>縦の線から左が転出超過、右が転入超過（人）</span>
    </p>
  );
}

type BarsProps = { readonly row: BalanceRow; readonly lowest: number; readonly highest: number };

const BAR = { height: 10, gap: 3 } as const;

function Bars({ row: { before, after }, lowest, highest }: BarsProps) {
  return (
    <div className="grid grid-cols-[1fr_5.5rem] items-center gap-x-3">
      <svg
        aria-hidden="true"
        viewBox={`${lowest} 0 ${highest - lowest} ${BAR.height * 2 + BAR.gap}`}
        preserveAspectRatio="none"
        className="h-8 w-full overflow-visible"
      >
        <rect
          {...extent(before)}
          y={0}
          className="fill-white stroke-solid-gray-600"
          vectorEffect="non-scaling-stroke"
        />
        <rect {...extent(after)} y={BAR.height + BAR.gap} className="fill-blue-900" />
        <line
          y1={-3}
          y2={BAR.height * 2 + BAR.gap + 3}
          className="stroke-solid-gray-900"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span className="flex flex-col text-end text-dns-14N-130 tabular-nums">
        <span>{signed(before)}</span>
        <span className="font-700">{signed(after)}</span>
      </span>
    </div>
  );
}

function extent(value: number) {
  return { x: Math.min(0, value), width: Math.abs(value), height: BAR.height };
}

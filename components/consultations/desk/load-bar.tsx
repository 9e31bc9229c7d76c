type LoadBarProps = { readonly openCases: number; readonly capacity: number };

/** As much as somebody takes is the width of the frame; what is over it is said in words. */
export function LoadBar({ openCases, capacity }: LoadBarProps) {
  const share = capacity === 0 ? Number(openCases > 0) : Math.min(1, openCases / capacity);
  const over = openCases - capacity;
  return (
    <span className="flex min-w-40 flex-col gap-1">
      <span className="tabular-nums">
        {openCases}件／{capacity}件{over > 0 && <strong className="text-error-1">（{over}件超過）</strong>}
      </span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" className="h-2 w-full">
        <rect width="100" height="8" className="fill-solid-gray-200" />
        <rect width={100 * share} height="8" className={over > 0 ? "fill-red-900" : "fill-blue-900"} />
      </svg>
    </span>
  );
}

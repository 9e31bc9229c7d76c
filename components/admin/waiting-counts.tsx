const MOST = 1000;

export type Waiting = {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly help: string;
  /** Asks to be dealt with before the rest, when there is any. */
  readonly isUrgent?: boolean;
};

type WaitingCountsProps = { readonly counts: readonly Waiting[] };

/** What waits, as figures that lead to the very list they count. */
export function WaitingCounts({ counts }: WaitingCountsProps) {
  return (
    <ul className="grid gap-4 desktop:grid-cols-4">
      {counts.map((waiting) => (
        <li
          key={waiting.label}
          className="relative flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-4 hover:border-blue-900 hover:bg-blue-50"
        >
          <h3 className="text-std-16B-170">
            <a href={waiting.href} aria-describedby={idOf(waiting)} className="after:absolute after:inset-0">
              {waiting.label}
            </a>
          </h3>
          <p id={idOf(waiting)} className="flex flex-col gap-1">
            <strong className={`text-std-28B-150 tabular-nums ${colourOf(waiting)}`}>{figureOf(waiting.count)}</strong>
            <span className="text-dns-14N-130 text-solid-gray-700">{waiting.help}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function idOf({ label }: Waiting): string {
  return `waiting-${label}`;
}

function colourOf({ count, isUrgent = false }: Waiting): string {
  if (count === 0) return "text-solid-gray-600";
  return isUrgent ? "text-error-1" : "text-solid-gray-800";
}

function figureOf(count: number): string {
  return count > MOST ? `${MOST.toLocaleString("ja-JP")}件以上` : `${count.toLocaleString("ja-JP")}件`;
}

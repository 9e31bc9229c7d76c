import { VisuallyHidden } from "./visually-hidden";

export type Count = {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly isCurrent?: boolean;
};

type CountsNavProps = {
  /** What is counted, such as 状態別の件数. */
  readonly label: string;
  readonly counts: readonly Count[];
};

/** Counts stop where counting would cost too much; then the figure is a floor. */
const MOST = 1000;

export function CountsNav({ label, counts }: CountsNavProps) {
  return (
    <nav aria-label={label} className="border-b border-solid-gray-420">
      <ul className="flex flex-wrap gap-x-2">
        {counts.map(({ label: name, count, href, isCurrent = false }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="flex min-h-12 items-center gap-2 px-3 py-1 text-dns-16N-130 text-blue-1000 no-underline hover:underline aria-[current=page]:border-b-4 aria-[current=page]:border-blue-900 aria-[current=page]:pb-0 aria-[current=page]:font-700"
            >
              {name}
              <span className="rounded-full bg-solid-gray-100 px-2 py-0.5 text-dns-14N-130 text-solid-gray-800 tabular-nums">
                {count > MOST ? (
                  `${MOST.toLocaleString("ja-JP")}件以上`
                ) : (
                  <>
                    {count.toLocaleString("ja-JP")}
                    <VisuallyHidden>件</VisuallyHidden>
                  </>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

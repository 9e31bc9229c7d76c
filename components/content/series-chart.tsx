import type { Series } from "@/lib/content/situation";
import { Section } from "./section";
import { SourceLine } from "./source-line";

type SeriesChartProps = { readonly series: Series };

/** A sentence, then a table whose cells carry their bars. */
export function SeriesChart({ series: { id, title, summary, unit, points, note, source } }: SeriesChartProps) {
  const highest = Math.max(...points.map(({ value }) => value));
  return (
    <Section id={id} heading={title} level={3}>
      <p className="max-w-text">{summary}</p>
      <table className="w-full max-w-text border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead className="border-y border-solid-gray-600 bg-solid-gray-50 text-dns-16B-130">
          <tr>
            <th scope="col" className="px-2 py-2 text-start">
              時期
            </th>
            <th scope="col" className="px-2 py-2 text-start">
              値（{unit}）
            </th>
          </tr>
        </thead>
        <tbody className="text-dns-16N-130">
          {points.map(({ label, value }) => (
            <tr key={label} className="border-b border-solid-gray-300">
              <th scope="row" className="w-32 px-2 py-2 text-start font-400 desktop:w-56">
                {label}
              </th>
              <td className="px-2 py-2">
                <span className="flex items-center gap-3">
                  <Bar share={value / highest} />
                  <span className="w-12 shrink-0 text-end tabular-nums">{value.toFixed(1)}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="max-w-text text-dns-16N-130">{note}</p>}
      <SourceLine source={source} />
    </Section>
  );
}

type BarProps = { readonly share: number };

function Bar({ share }: BarProps) {
  return (
    <svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none" className="h-4 grow">
      <rect width={share} height="1" className="fill-blue-900" />
    </svg>
  );
}

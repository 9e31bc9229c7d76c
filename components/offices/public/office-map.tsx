import { idInMap, JAPAN_OUTLINES, MAP_FRAME, MAP_VIEW } from "@/lib/japan/map-outlines";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";

type OfficeMapProps = { readonly counts: Readonly<Record<string, number>> };

const LETTER = 24;

/** Every prefecture is a link that says its name and how many; the list before it holds the same links in words. */
export function OfficeMap({ counts }: OfficeMapProps) {
  const { left, top, width, height } = MAP_VIEW;
  return (
    <nav aria-label="都道府県の地図" data-print="hide">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        fontSize={LETTER}
        textAnchor="middle"
        className="h-auto w-full"
      >
        <title>都道府県ごとの施設の数</title>
        <rect {...MAP_FRAME} className="fill-none stroke-solid-gray-420" />
        {PREFECTURES.map(({ code, name }) => (
          <a key={code} href={routes.officesInPrefecture(code)} aria-label={`${name} ${counts[code] ?? 0}件`}>
            <use
              href={routes.japanMap(idInMap(code))}
              className={`stroke-solid-gray-600 forced-colors:fill-[Canvas] ${counts[code] ? "fill-blue-200" : "fill-white"}`}
            />
          </a>
        ))}
        <Numbers counts={counts} />
      </svg>
    </nav>
  );
}

const UNREAD = { "aria-hidden": true } as const;

/** Above all shapes, with a rim of the ground's colour; each link says its number itself. */
function Numbers({ counts }: OfficeMapProps) {
  return (
    <g {...UNREAD} paintOrder="stroke" strokeWidth={5} pointerEvents="none" className="fill-current stroke-white">
      {PREFECTURES.map(({ code }) => {
        const [x, y] = JAPAN_OUTLINES.get(code)?.middle ?? [0, 0];
        const count = counts[code] ?? 0;
        return count === 0 ? null : (
          <text key={code} x={x} y={y + LETTER / 3} className="font-700">
            {count > 999 ? "999+" : count}
          </text>
        );
      })}
    </g>
  );
}

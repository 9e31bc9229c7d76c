import { idInMap, JAPAN_OUTLINES, MAP_FRAME, MAP_VIEW } from "@/lib/japan/map-outlines";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";

type OfficeMapProps = { readonly counts: Readonly<Record<string, number>> };

const LETTER = 26;

/** Every prefecture is a link that says its name and how many; the list before it holds the same links in words. */
export function OfficeMap({ counts }: OfficeMapProps) {
  const { left, top, width, height } = MAP_VIEW;
  return (
    <nav aria-label="都道府県の地図">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        fontSize={LETTER}
        textAnchor="middle"
        className="h-auto w-full"
      >
        <title>都道府県ごとの施設の数</title>
        <rect {...MAP_FRAME} className="fill-none stroke-solid-gray-420" />
        {PREFECTURES.map(({ code, name }) => {
          const count = counts[code] ?? 0;
          const [x, y] = JAPAN_OUTLINES.get(code)?.middle ?? [0, 0];
          return (
            <a
              key={code}
              href={routes.officesInPrefecture(code)}
              aria-label={`${name} ${count}件`}
              className="no-underline"
            >
              <use
                href={routes.japanMap(idInMap(code))}
                strokeWidth={2}
                className={
                  count > 0
                    ? "fill-current stroke-white text-blue-900 forced-colors:stroke-[Canvas]"
                    : "fill-white stroke-solid-gray-600 forced-colors:fill-[Canvas]"
                }
              />
              {count > 0 && (
                <>
                  <circle cx={x} cy={y} r={17} className="fill-white forced-colors:fill-[Canvas]" />
                  <text x={x} y={y + 9} className="fill-current font-700 text-solid-gray-900">
                    {count > 99 ? "99+" : count}
                  </text>
                </>
              )}
            </a>
          );
        })}
      </svg>
    </nav>
  );
}

import { Section } from "@/components/content/section";
import { ExternalLink } from "@/components/ui/link";
import { prefecturesIn, REGIONS } from "@/lib/japan/prefecture";
import type { OfficeCounts } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { OfficeMap } from "./office-map";

type PrefecturesProps = { readonly counts: OfficeCounts };

const MAP_SOURCE = "https://www.npmjs.com/package/@svg-maps/japan";
const MAP_LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.ja";

/** The list first, the map beside it: the same prefectures, the same numbers. */
export function Prefectures({ counts: { prefectures } }: PrefecturesProps) {
  return (
    <Section id="prefectures" heading="都道府県から探す">
      <div className="grid items-start gap-x-10 gap-y-6 desktop:grid-cols-2">
        <ul className="flex flex-col gap-3">
          {REGIONS.map((region) => (
            <li key={region}>
              <h3 className="text-dns-16B-130 text-solid-gray-700">{region}</h3>
              <ul className="flex flex-wrap gap-x-4">
                {prefecturesIn(region).map(({ code, name }) => (
                  <li key={code}>
                    <a href={routes.officesInPrefecture(code)} className="inline-flex min-h-11 items-center">
                      {name} {prefectures[code] ?? 0}件
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className="flex flex-col gap-4">
          <OfficeMap counts={prefectures} />
          <p className="text-dns-14N-130 text-solid-gray-700">
            数字は施設の数で、施設のない都道府県は白く示しています。地図：
            <ExternalLink href={MAP_SOURCE}>svg-maps「Map of Japan」</ExternalLink>（Victor Cazanave、
            <ExternalLink href={MAP_LICENCE}>CC BY 4.0</ExternalLink>）を加工して作成した略図です。
          </p>
        </div>
      </div>
    </Section>
  );
}

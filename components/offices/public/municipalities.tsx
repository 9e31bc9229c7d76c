import { findPrefecture } from "@/lib/japan/prefecture";
import type { MunicipalityCount } from "@/lib/offices/public-view";
import { NO_FILTERS, searchAddress } from "@/lib/offices/search-address";

type MunicipalitiesProps = { readonly prefecture: string; readonly municipalities: readonly MunicipalityCount[] };

/** Each leads on to the search, where other conditions can be added. */
export function Municipalities({ prefecture, municipalities }: MunicipalitiesProps) {
  if (municipalities.length === 0) return null;
  return (
    <section aria-labelledby="municipalities" className="mt-10">
      <h2 id="municipalities" className="text-std-20B-150">
        市区町村から探す
      </h2>
      <ul className="mt-3 flex flex-wrap gap-x-4">
        {municipalities.map(({ code, name, count }) => (
          <li key={code}>
            <a href={addressOf(prefecture, code)} className="inline-flex min-h-11 items-center">
              {name} {count}件
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressOf(prefecture: string, municipality: string): string {
  const code = findPrefecture(prefecture)?.code;
  return searchAddress({ filters: { ...NO_FILTERS, prefecture: code, municipality }, list: [] });
}

import { COUNTED_MAX } from "@/lib/offices/limits";
import { type AppliedChoice, type OfficeSearch, searchAddress } from "@/lib/offices/search-address";
import { routes } from "@/lib/routes";

type NothingFoundProps = { readonly search: OfficeSearch; readonly applied: readonly AppliedChoice[] };

function countText(count: number): string {
  return count > COUNTED_MAX ? `${COUNTED_MAX.toLocaleString("ja-JP")}件以上` : `${count.toLocaleString("ja-JP")}件`;
}

/** Says which condition to drop: each by itself, as a link. */
export function NothingFound({ search: { list }, applied }: NothingFoundProps) {
  return (
    <section aria-labelledby="nothing-found" className="max-w-text rounded-8 bg-solid-gray-50 p-6">
      <h2 id="nothing-found" className="text-std-18B-160">
        {applied.length === 0 ? "表示できる施設がありません" : "条件に当てはまる施設が見つかりませんでした"}
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        {applied.length > 1 &&
          applied.map(({ label, without, left = 0 }) => (
            <li key={label}>
              <a href={searchAddress({ filters: without, list })}>「{label}」の条件を外して探す</a>
              {left > 0 ? `（${countText(left)}）` : "（これだけを外しても見つかりません）"}
            </li>
          ))}
        <li>
          <a href={routes.officeSearch(list.map((number) => ["list", number] as const))}>
            条件をすべて解除して、すべての施設を見る
          </a>
        </li>
        <li>
          <a href={routes.offices()}>都道府県の一覧と地図から探す</a>
        </li>
        <li>料金や席数を登録していない施設は、その条件では見つかりません。</li>
      </ul>
    </section>
  );
}

import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { DAY_PRICE_BANDS, MONTH_PRICE_BANDS, SEAT_BANDS, TOKYO_BANDS } from "@/lib/offices/facets";
import { ACCESSIBILITY, OFFICE_KINDS } from "@/lib/offices/options";
import { seatBand, tokyoBand, yenBand } from "@/lib/offices/search-choices";
import { routes } from "@/lib/routes";
import { Checks } from "./checks";
import type { SearchView } from "./search-view";

type FilterFormProps = { readonly view: SearchView };

const FLAGS = [
  { value: "privateRoom", label: "個室あり" },
  { value: "meetingRoom", label: "会議室あり" },
  { value: "allDay", label: "24時間利用できる" },
  { value: "registration", label: "法人の登記ができる" },
  { value: "lodging", label: "泊まれる" },
  { value: "subsidy", label: "補助制度あり" },
] as const;

function bands(values: readonly number[], label: (band: number) => string) {
  return values.map((value) => ({ value: String(value), label: label(value) }));
}

/** All conditions at once. It only changes the address, and keeps what was picked. */
export function FilterForm({ view }: FilterFormProps) {
  const { filters, list } = view.search;
  const isOpen = view.applied.length > 0 && view.offices.length === 0;
  return (
    <search aria-label="施設の検索">
      <form action={routes.officeSearch()} method="get" className="flex flex-col gap-4 rounded-8 bg-solid-gray-50 p-4">
        <div className="flex flex-wrap items-end gap-4">
          <FilterText name="q" label="言葉（施設名、地名、設備など）" value={filters.q} />
          <Places view={view} />
        </div>
        <Disclosure summary="ほかの条件を選ぶ" isOpen={isOpen}>
          <div className="flex flex-col gap-4">
            <Checks legend="種別" name="kind" options={OFFICE_KINDS} chosen={filters.kind} />
            <Checks
              legend="部屋と使い方"
              options={FLAGS}
              chosen={FLAGS.filter((flag) => filters[flag.value]).map((flag) => flag.value)}
            />
            <Bands view={view} />
            <Checks legend="バリアフリー" name="accessibility" options={ACCESSIBILITY} chosen={filters.accessibility} />
          </div>
        </Disclosure>
        {list.map((number) => (
          <input key={number} type="hidden" name="list" value={number} />
        ))}
        <p>
          <Button type="submit" size="medium">
            この条件で探す
          </Button>
        </p>
      </form>
    </search>
  );
}

function Places({ view: { search, counts, municipalities } }: FilterFormProps) {
  const { prefecture, municipality } = search.filters;
  return (
    <>
      <FilterSelect
        name="prefecture"
        label="都道府県"
        value={prefecture}
        options={PREFECTURES.filter(({ code }) => code === prefecture || (counts.prefectures[code] ?? 0) > 0).map(
          ({ code, name }) => ({ value: code, label: `${name}（${counts.prefectures[code] ?? 0}）` }),
        )}
      />
      {municipalities.length > 0 && (
        <FilterSelect
          name="municipality"
          label="市区町村"
          value={municipality}
          options={municipalities.map(({ code, name, count }) => ({ value: code, label: `${name}（${count}）` }))}
        />
      )}
    </>
  );
}

function Bands({ view: { search } }: FilterFormProps) {
  const { seats, dayPrice, monthPrice, tokyo } = search.filters;
  const chosen = (band: number | undefined) => (band === undefined ? undefined : String(band));
  const any = { emptyLabel: "指定しない" } as const;
  return (
    <div className="flex flex-wrap items-end gap-4">
      <FilterSelect
        name="seats"
        label="席数（オープン）"
        value={chosen(seats)}
        options={bands(SEAT_BANDS, seatBand)}
        {...any}
      />
      <FilterSelect
        name="dayPrice"
        label="料金（1日）"
        value={chosen(dayPrice)}
        options={bands(DAY_PRICE_BANDS, yenBand)}
        {...any}
      />
      <FilterSelect
        name="monthPrice"
        label="料金（月額・共用の席）"
        value={chosen(monthPrice)}
        options={bands(MONTH_PRICE_BANDS, yenBand)}
        {...any}
      />
      <FilterSelect
        name="tokyo"
        label="東京からの時間"
        value={chosen(tokyo)}
        options={bands(TOKYO_BANDS, tokyoBand)}
        {...any}
      />
    </div>
  );
}

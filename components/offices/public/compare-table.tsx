import { StatusBadge } from "@/components/ui/status-badge";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { JapanDay } from "@/lib/japan/dates";
import type { ComparedRow } from "@/lib/offices/compare";
import { withoutNumber } from "@/lib/offices/picked";
import type { ListedOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { Confirmed } from "./fading";

type CompareTableProps = {
  readonly offices: readonly ListedOffice[];
  readonly rows: readonly ComparedRow[];
  readonly today: JapanDay;
};

const FIRST = "sticky left-0 min-w-32 border-r border-solid-gray-420 bg-white px-3 py-3 text-start align-top";
const CELL = "min-w-40 px-3 py-3 text-start align-top whitespace-pre-line";
/** What scrolls has to be reachable by the keyboard. */
const SCROLLABLE = { tabIndex: 0 } as const;

/** Scrolls sideways; the questions stay. Where answers differ, a word says so. */
export function CompareTable({ offices, rows, today }: CompareTableProps) {
  return (
    <section aria-labelledby="compared" {...SCROLLABLE} className="relative mt-6 max-w-full overflow-x-auto">
      <table className="border-collapse text-dns-16N-130">
        <caption id="compared" className="pb-2 text-start text-std-17B-170">
          {offices.length}件の施設の比較
        </caption>
        <thead>
          <tr className="border-y border-solid-gray-600">
            <th scope="col" className={FIRST}>
              項目
            </th>
            {offices.map((office) => (
              <Head key={office.number} office={office} offices={offices} today={today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values, isDifferent }) => (
            <tr key={label} className="border-b border-solid-gray-420">
              <th scope="row" className={FIRST}>
                {label}
                {isDifferent && offices.length > 1 && (
                  <>
                    {" "}
                    <StatusBadge tone="info">違いあり</StatusBadge>
                  </>
                )}
              </th>
              {offices.map(({ number }, index) => (
                <td key={number} className={CELL}>
                  {values[index] || "登録なし"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = {
  readonly office: ListedOffice;
  readonly offices: readonly ListedOffice[];
  readonly today: JapanDay;
};

function Head({ office: { number, name, confirmedOn, isClosed }, offices, today }: HeadProps) {
  const numbers = offices.map((office) => office.number);
  return (
    <th scope="col" className={CELL}>
      <a href={routes.office(number)}>{name}</a>
      {isClosed && "（閉館）"}
      <span className="block font-400 text-solid-gray-700">
        <Confirmed confirmedOn={confirmedOn} today={today} />
      </span>
      <a
        href={routes.officeCompare(withoutNumber(numbers, number))}
        className="inline-flex min-h-11 items-center font-400"
        data-print="hide"
      >
        <VisuallyHidden>{name}を</VisuallyHidden>比較から外す
      </a>
    </th>
  );
}

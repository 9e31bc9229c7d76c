import { routes } from "@/lib/routes";

const PLACES = [
  { href: routes.policies(), label: "施策の一覧" },
  { href: routes.caseStudies(), label: "事例の一覧" },
  { href: routes.declarations(), label: "自己宣言の一覧" },
  { href: routes.offices(), label: "サテライトオフィスの一覧" },
  { href: routes.news(), label: "お知らせの一覧" },
  { href: routes.events(), label: "イベントの一覧" },
  { href: routes.faq(), label: "よくある質問" },
  { href: routes.about(), label: "地方創生テレワークとは" },
  { href: routes.sitemap(), label: "サイトマップ" },
] as const;

/** Before anything is asked. */
export function SearchStart() {
  return (
    <section aria-labelledby="search-start" className="mt-10 max-w-text rounded-8 bg-solid-gray-50 p-6">
      <h2 id="search-start" className="text-std-18B-160">
        検索のしかた
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        <li>空白で区切ると、すべての言葉を含むページを探します。</li>
        <li>ひらがなとカタカナ、全角と半角、大文字と小文字、髙と高などの字体の違いは、気にせずに入力できます。</li>
        <li>1文字や2文字の言葉でも探せます。</li>
      </ul>
      <h3 className="mt-6 text-std-17B-170">一覧から探す</h3>
      <Places />
    </section>
  );
}

type NothingFoundProps = { readonly query: string; readonly hasFilter: boolean };

export function NothingFound({ query, hasFilter }: NothingFoundProps) {
  const words = query.split(/[\s\u3000]+/u).filter((word) => word !== "");
  return (
    <section aria-labelledby="nothing-found" className="max-w-text rounded-8 bg-solid-gray-50 p-6">
      <h2 id="nothing-found" className="text-std-18B-160">
        当てはまるページが見つかりませんでした
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        {hasFilter && (
          <li>
            <a href={routes.search({ q: query })}>絞り込みを外して「{query}」を探す</a>
          </li>
        )}
        {words.length > 1 && <Shorter words={words} />}
        <li>「移住支援金の申請方法」より「移住支援」のように、短い言葉のほうが見つかりやすくなります。</li>
        <li>同じ意味の別の言葉（「テレワーク」と「リモートワーク」など）もお試しください。</li>
      </ul>
      <h3 className="mt-6 text-std-17B-170">一覧から探す</h3>
      <Places />
      <p className="mt-4">
        見つからないときは、<a href={routes.contact()}>お問い合わせ</a>の窓口にお尋ねください。
      </p>
    </section>
  );
}

type ShorterProps = { readonly words: readonly string[] };

/** Each word by itself, once. */
function Shorter({ words }: ShorterProps) {
  return (
    <li>
      言葉を1つにする：
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {[...new Set(words)].map((word) => (
          <li key={word}>
            <a href={routes.search({ q: word })}>「{word}」だけで探す</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Places() {
  return (
    <ul className="mt-2 flex list-disc flex-col gap-1 pl-6">
      {PLACES.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

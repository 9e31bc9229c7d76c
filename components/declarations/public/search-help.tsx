import { routes } from "@/lib/routes";

type SearchHelpProps = { readonly hasQuery: boolean };

export function SearchHelp({ hasQuery }: SearchHelpProps) {
  return (
    <section aria-labelledby="search-help" className="max-w-text rounded-8 bg-solid-gray-50 p-6">
      <h2 id="search-help" className="text-std-18B-160">
        {hasQuery ? "当てはまる宣言が見つかりませんでした" : "検索のしかた"}
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        {hasQuery && <li>言葉を短くするか、数を減らしてください。すべての言葉を含む宣言を探しています。</li>}
        <li>ひらがなとカタカナ、全角と半角、大文字と小文字の違いは気にせずに入力できます。</li>
        <li>地名は「長野」「塩尻市」のように入力してください。</li>
        <li>
          右または下の「条件から探す」や、<a href={routes.declarations()}>自己宣言の一覧</a>からも探せます。
        </li>
      </ul>
    </section>
  );
}

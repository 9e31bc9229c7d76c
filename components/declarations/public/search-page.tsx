import { ReadingPage } from "@/components/content/reading-page";
import { InsetText } from "@/components/ui/inset-text";
import { SearchBox } from "@/components/ui/search-box";
import { routes } from "@/lib/routes";
import { wordsOf } from "@/lib/search/extract";
import { DECLARATION_PATH } from "./declaration-page";
import { FilterLinks, type PublicCounts } from "./filter-links";
import type { ListedDeclaration } from "./listed-declaration";
import { SearchHelp } from "./search-help";
import { SearchResults } from "./search-results";

type SearchPageProps = {
  readonly query: string;
  /** Where a query that was too long has been cut. */
  readonly cutAt: number | null;
  readonly items: readonly ListedDeclaration[];
  readonly hasMore: boolean;
  readonly counts: PublicCounts;
};

export function SearchPage({ query, cutAt, items, hasMore, counts }: SearchPageProps) {
  return (
    <ReadingPage title="自己宣言の検索" path={DECLARATION_PATH}>
      <div className="grid gap-x-12 gap-y-12 desktop:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex flex-col gap-6">
          <SearchBox
            action={routes.declarationSearch()}
            label="言葉で探す"
            value={query}
            help="企業・団体名、地名、取組の内容などを、空白で区切って入力できます。"
          />
          {cutAt !== null && (
            <InsetText>検索する言葉が長いため、先頭の{cutAt}文字で検索しました。言葉を短くしてください。</InsetText>
          )}
          {query !== "" && <ResultSentence query={query} count={items.length} hasMore={hasMore} />}
          {items.length > 0 && <SearchResults declarations={items} words={wordsOf(query)} />}
          {items.length === 0 && <SearchHelp hasQuery={query !== ""} />}
        </div>
        <FilterLinks counts={counts} current={routes.declarationSearch()} />
      </div>
    </ReadingPage>
  );
}

type ResultSentenceProps = { readonly query: string; readonly count: number; readonly hasMore: boolean };

function ResultSentence({ query, count, hasMore }: ResultSentenceProps) {
  return (
    <p>
      「{query}」の検索結果：
      <strong>{hasMore ? `${count}件以上` : `${count}件`}</strong>
      {hasMore && `（新しいものから${count}件を表示しています。言葉を足すと絞り込めます。）`}
    </p>
  );
}

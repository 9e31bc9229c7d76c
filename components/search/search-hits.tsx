import { MarkedText } from "@/components/ui/marked-text";
import { DayText } from "@/components/ui/time-text";
import { extract, wordsOf } from "@/lib/search/extract";
import { searchKindLabel } from "@/lib/search/kinds";
import { extractOf } from "@/lib/search/query";
import type { SearchHit } from "@/lib/search/result";

type SearchHitsProps = { readonly hits: readonly SearchHit[]; readonly query: string };

const TITLE_LENGTH = 200;
const EXTRACT_LENGTH = 110;

export function SearchHits({ hits, query }: SearchHitsProps) {
  return (
    <ol className="border-t border-solid-gray-420">
      {hits.map(({ address, kind, title, summary, text, updatedAt }) => (
        <li key={address} className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50">
          <h2 className="text-std-18B-160">
            <a href={address} className="after:absolute after:inset-0">
              <MarkedText parts={extract(title, wordsOf(query), TITLE_LENGTH)} />
            </a>
          </h2>
          <p className="max-w-text">
            <MarkedText parts={extractOf({ summary, text }, query, EXTRACT_LENGTH)} />
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
            <span>{searchKindLabel(kind)}</span>
            {kind !== "PAGE_STATIC" && (
              <span>
                <DayText day={updatedAt} />
                更新
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

import { MarkedText } from "@/components/ui/marked-text";
import { DayText } from "@/components/ui/time-text";
import { optionLabel } from "@/lib/declarations/options";
import { routes } from "@/lib/routes";
import { extract } from "@/lib/search/extract";
import { type ListedDeclaration, placeOf } from "./listed-declaration";

type SearchResultsProps = {
  readonly declarations: readonly ListedDeclaration[];
  readonly words: readonly string[];
};

const NAME_LENGTH = 200;
const EXTRACT_LENGTH = 90;

/** What was found, with the words marked where they stand. */
export function SearchResults({ declarations, words }: SearchResultsProps) {
  return (
    <ol className="border-t border-solid-gray-420">
      {declarations.map((declaration) => (
        <li
          key={declaration.number}
          className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50"
        >
          <h2 className="text-std-18B-160">
            <a href={routes.declaration(declaration.number)} className="after:absolute after:inset-0">
              <MarkedText parts={extract(declaration.organizationName, words, NAME_LENGTH)} />
            </a>
          </h2>
          <p className="max-w-text">
            <MarkedText parts={extract(declaration.efforts, words, EXTRACT_LENGTH)} />
          </p>
          <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
            <span>
              <MarkedText parts={extract(placeOf(declaration), words, NAME_LENGTH)} />
            </span>
            <span>{optionLabel("industryCode", declaration.industryCode)}</span>
            <span>
              <DayText day={declaration.publishedAt} />
              公開
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

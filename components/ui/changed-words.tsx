import { type WordPart, wordChanges } from "@/lib/japan/word-changes";
import { VisuallyHidden } from "./visually-hidden";

type ChangedWordsProps = { readonly before: string; readonly after: string };

/** Both texts in full, with what differs marked; the marks are said as well as coloured. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  const parts = wordChanges(before, after);
  return (
    <div className="grid gap-3 desktop:grid-cols-2">
      <Side heading="変更前" parts={parts.filter(({ kind }) => kind !== "added")} />
      <Side heading="変更後" parts={parts.filter(({ kind }) => kind !== "removed")} />
    </div>
  );
}

type SideProps = { readonly heading: string; readonly parts: readonly WordPart[] };

function Side({ heading, parts }: SideProps) {
  return (
    <div className="rounded-8 border border-solid-gray-420 p-3 text-dns-16N-130">
      <p className="mb-1 text-dns-14B-130 text-solid-gray-700">{heading}</p>
      <p className="whitespace-pre-line">
        {parts.length === 0 && <span className="text-solid-gray-600">（未入力）</span>}
        {placed(parts).map(({ at, part }) => (
          <Part key={at} part={part} />
        ))}
      </p>
    </div>
  );
}

/** Each part with where in the text it begins. */
function placed(parts: readonly WordPart[]) {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { at, part };
  });
}

type PartProps = { readonly part: WordPart };

function Part({ part: { kind, text } }: PartProps) {
  switch (kind) {
    case "same":
      return text;
    case "removed":
      return (
        <del className="bg-red-50 text-red-1000">
          <VisuallyHidden>（削除）</VisuallyHidden>
          {text}
        </del>
      );
    case "added":
      return (
        <ins className="bg-green-50 text-green-900 underline">
          <VisuallyHidden>（追加）</VisuallyHidden>
          {text}
        </ins>
      );
  }
}

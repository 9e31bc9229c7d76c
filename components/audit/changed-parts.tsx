export type ChangedPart = { readonly label: string; readonly before: string | null; readonly after: string | null };

type ChangedPartsProps = { readonly parts: readonly ChangedPart[] };

/** What an act changed: before and after are said in words, and marked as taken away and put in. */
export function ChangedParts({ parts }: ChangedPartsProps) {
  if (parts.length === 0) return null;
  return (
    <dl className="flex flex-col gap-1 text-dns-16N-130">
      {parts.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-solid-gray-700">{label}：</dt>
          <dd className="min-w-0 wrap-anywhere">
            {before !== null && (
              <>
                <del className="bg-red-50 whitespace-pre-line text-red-1000 no-underline">{before}</del>
                <span className="mx-1 before:content-['→']">
                  <span className="sr-only">から</span>
                </span>
              </>
            )}
            <ins className="bg-green-50 whitespace-pre-line text-green-900 no-underline">{after ?? "なし"}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { sizeInWords } from "@/lib/attachments/file-size";
import type { SealedContent } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

type SealedQuestionProps = { readonly content: SealedContent };

/** What was asked, in the words and order in which it was sealed. Papers are offered, never shown within the page. */
export function SealedQuestion({ content: { rows, attachments } }: SealedQuestionProps) {
  const answered = rows.filter(({ field, value }) => value !== "" || field === "files");
  return (
    <dl>
      {answered.map(({ field, label, value }) => (
        <div
          key={field}
          className="grid gap-x-4 gap-y-1 border-b border-solid-gray-300 py-2 text-dns-16N-130 desktop:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <dt className="font-700">{label}</dt>
          <dd className="min-w-0 whitespace-pre-line wrap-anywhere">
            {field === "files" ? <Files files={attachments} /> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Files({ files }: { readonly files: SealedContent["attachments"] }) {
  if (files.length === 0) return <span className="text-solid-gray-700">（なし）</span>;
  return (
    <ul className="flex flex-col gap-2">
      {files.map(({ id, fileName, size }) => (
        <li key={id}>
          <a href={routes.attachment(id)}>
            {fileName}（{sizeInWords(size)}）
          </a>
        </li>
      ))}
    </ul>
  );
}

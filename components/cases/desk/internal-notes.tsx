import { TimeText } from "@/components/ui/time-text";

/**
 * What colleagues tell each other about a case. Nothing that writes to the outside takes this type: letters are made of
 * `MailMessage`, and neither can be passed for the other.
 */
export type InternalNote = {
  readonly kind: "internal-note";
  readonly id: string;
  readonly authorName: string;
  readonly body: string;
  readonly createdAt: Date;
};

type InternalNotesProps = { readonly notes: readonly InternalNote[] };

export function InternalNotes({ notes }: InternalNotesProps) {
  if (notes.length === 0) return <p className="text-dns-16N-130">まだメモはありません。</p>;
  return (
    <ul className="flex flex-col gap-3">
      {notes.map(({ id, authorName, body, createdAt }) => (
        <li key={id} className="rounded-8 border border-dashed border-solid-gray-600 bg-yellow-50 p-3 text-dns-16N-130">
          <p className="mb-1 text-dns-14N-130 text-solid-gray-800">
            <strong>{authorName}</strong>　<TimeText at={createdAt} />
          </p>
          <p className="whitespace-pre-line">{body}</p>
        </li>
      ))}
    </ul>
  );
}

type ReportNotesProps = { readonly notes: readonly string[] };

export function ReportNotes({ notes }: ReportNotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="max-w-text text-dns-16N-130 text-solid-gray-700">
      {notes.map((note) => (
        <li key={note}>注：{note}</li>
      ))}
    </ul>
  );
}

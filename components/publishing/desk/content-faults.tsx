type ContentFaultsProps = { readonly faults: readonly string[]; readonly edit?: string };

/** What stands in the way of publishing, each with what to do. */
export function ContentFaults({ faults, edit }: ContentFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <section aria-labelledby="faults" className="rounded-8 border-2 border-warning-yellow-2 p-4">
      <h2 id="faults" className="text-std-18B-160">
        公開する前に直すところ（{faults.length}件）
      </h2>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-6">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      {edit && (
        <p className="mt-2">
          <a href={edit}>編集画面で直す</a>
        </p>
      )}
    </section>
  );
}

type DiffViewProps = {
  readonly label: string;
  readonly before: string;
  readonly after: string;
};

/** One answer that changed: the words say which is which, not only the colour. */
export function DiffView({ label, before, after }: DiffViewProps) {
  return (
    <section aria-label={`${label}の変更`} className="grid gap-3 desktop:grid-cols-2">
      <div className="rounded-8 border border-solid-gray-420 p-3">
        <p className="text-dns-14B-130">変更前</p>
        <del className="whitespace-pre-line bg-red-50 text-red-1000 no-underline">{before || "（未入力）"}</del>
      </div>
      <div className="rounded-8 border border-solid-gray-420 p-3">
        <p className="text-dns-14B-130">変更後</p>
        <ins className="whitespace-pre-line bg-green-50 text-green-900 no-underline">{after || "（未入力）"}</ins>
      </div>
    </section>
  );
}

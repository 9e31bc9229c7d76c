type VisibilityMarkProps = { readonly isPublic: boolean };

/** Whether an answer is published. */
export function VisibilityMark({ isPublic }: VisibilityMarkProps) {
  const look = isPublic ? "border-green-800 text-green-900" : "border-solid-gray-600 text-solid-gray-700";
  return (
    <span className={`inline-block rounded-4 border px-1.5 py-0.5 text-dns-14N-120 font-400 whitespace-nowrap ${look}`}>
      {isPublic ? "公開" : "非公開"}
    </span>
  );
}

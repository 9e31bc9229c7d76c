import { routes } from "@/lib/routes";

export type Picture = { readonly id: string; readonly name: string };

type CheckedValueProps = {
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly change: string;
  /** What stands between this answer and a submit. */
  readonly fault: string | undefined;
  /** What may be meant instead. */
  readonly hint: string | undefined;
};

export function CheckedValue({ text, pictures, change, fault, hint }: CheckedValueProps) {
  return (
    <>
      {text}
      {pictures.map(({ id, name }) => (
        <img
          key={id}
          src={routes.attachment(id)}
          alt={name}
          className="mt-2 max-h-40 w-fit max-w-full border border-solid-gray-300"
        />
      ))}
      {fault !== undefined && (
        <span className="mt-1 block">
          <a href={change} className="text-error-1 visited:text-error-1">
            <span aria-hidden="true">＊</span>
            {fault}
          </a>
        </span>
      )}
      {hint !== undefined && <span className="mt-1 block text-solid-gray-700">{hint}</span>}
    </>
  );
}

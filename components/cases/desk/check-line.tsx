"use client";

import { useField } from "@/components/form/form-context";
import { checkResultLabels } from "@/lib/cases/labels";

type CheckLineProps = {
  readonly item: string;
  readonly label: string;
  readonly earlier: { readonly result: string; readonly note: string | null; readonly by: string } | undefined;
};

/** One line of the formal check: a result, and a note where there is something to say. */
export function CheckLine({ item, label, earlier }: CheckLineProps) {
  const result = useField(`check-${item}`, earlier?.result ?? "");
  const note = useField(`note-${item}`, earlier?.note ?? "");
  return (
    <fieldset id={result.id} className="min-w-0 border-b border-solid-gray-300 py-3">
      <legend className="float-left mb-1 w-full text-dns-16B-130">{label}</legend>
      <div className="clear-both flex flex-wrap items-center gap-x-6 gap-y-2 text-dns-16N-130">
        {Object.entries(checkResultLabels).map(([value, word]) => (
          <label key={value} htmlFor={`${result.id}-${value}`} className="flex min-h-11 items-center gap-2">
            <input
              id={`${result.id}-${value}`}
              type="radio"
              name={`check-${item}`}
              value={value}
              defaultChecked={result.list.includes(value)}
              className="size-6 rounded-full accent-blue-900"
            />
            {word}
          </label>
        ))}
        <label htmlFor={note.id} className="flex min-w-0 grow items-center gap-2">
          <span className="shrink-0">メモ</span>
          <input
            id={note.id}
            name={`note-${item}`}
            type="text"
            defaultValue={note.text}
            autoComplete="off"
            aria-invalid={note.error ? true : undefined}
            aria-describedby={note.error && `${note.id}-error`}
            className="min-h-11 w-full min-w-0 rounded-8 border border-solid-gray-600 px-3 aria-invalid:border-2 aria-invalid:border-error-1"
          />
        </label>
      </div>
      {note.error && (
        <p id={`${note.id}-error`} className="mt-1 text-error-1">
          ＊{note.error}
        </p>
      )}
      {earlier && <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{earlier.by}</p>}
    </fieldset>
  );
}

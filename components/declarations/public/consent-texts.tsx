import { DayText } from "@/components/ui/time-text";
import { CONSENTS, type ConsentKey } from "@/lib/declarations/consents";

type ConsentTextsProps = { readonly keys: readonly ConsentKey[] };

/** The very words that are agreed to in the form, with the day from which they hold. */
export function ConsentTexts({ keys }: ConsentTextsProps) {
  return (
    <ul className="flex max-w-text flex-col gap-4">
      {CONSENTS.filter(({ key }) => keys.includes(key)).map(({ key, label, text, version }) => (
        <li key={key} className="border-l-4 border-blue-900 pl-4">
          <p className="text-std-16B-170">{label}</p>
          <p>{text}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            <DayText day={version} />版
          </p>
        </li>
      ))}
    </ul>
  );
}

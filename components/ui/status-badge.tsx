import { type Tone, toneStyles } from "./tone";

type StatusBadgeProps = {
  readonly children: string;
  readonly tone?: Tone;
};

/** A status in words; the tone only supports them. */
export function StatusBadge({ children, tone = "neutral" }: StatusBadgeProps) {
  return (
    <span
      className={`inline-block w-fit rounded-4 border px-2 py-1 text-dns-14B-120 whitespace-nowrap ${toneStyles[tone]}`}
    >
      {children}
    </span>
  );
}

type TagProps = { readonly children: string };

/** A property of a record, such as its prefecture. */
export function Tag({ children }: TagProps) {
  return (
    <span className="inline-block w-fit rounded-full border border-solid-gray-600 px-3 py-1 text-dns-14N-120">
      {children}
    </span>
  );
}

import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";

type LetterTextProps = { readonly body: string };

/** The text of a letter as its reader gets it: line by line, long addresses broken. */
export function LetterText({ body }: LetterTextProps) {
  return (
    <div className="max-w-text rounded-8 border border-solid-gray-420 bg-white p-4 text-std-16N-170 whitespace-pre-wrap wrap-anywhere">
      {body}
    </div>
  );
}

type LetterProps = {
  readonly id: string;
  readonly subject: string;
  readonly recipient: string;
  readonly body: string;
  /** Further facts of the head, such as when it was written. */
  readonly facts?: readonly { readonly term: string; readonly details: ReactNode }[];
};

/** One letter in full, with an address of its own on the page. */
export function Letter({ id, subject, recipient, body, facts = [] }: LetterProps) {
  return (
    <article id={id} aria-labelledby={`${id}-subject`} className="flex scroll-mt-4 flex-col gap-3">
      <h3 id={`${id}-subject`} className="text-std-18B-160 wrap-anywhere">
        <a href={`#${id}`}>{subject}</a>
      </h3>
      <DescriptionList isDense items={[{ term: "宛先", details: recipient }, ...facts]} />
      <LetterText body={body} />
    </article>
  );
}

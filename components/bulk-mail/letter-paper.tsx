import type { ReactNode } from "react";

type LetterPaperProps = { readonly subject: ReactNode; readonly children: ReactNode };

/** A letter as its reader gets it: line by line, long words broken. */
export function LetterPaper({ subject, children }: LetterPaperProps) {
  return (
    <article
      aria-label="メールの文面"
      className="flex max-w-text flex-col gap-3 rounded-8 border border-solid-gray-420 bg-white p-4 text-std-16N-170 wrap-anywhere"
    >
      <p className="border-b border-solid-gray-300 pb-3 font-700">件名：{subject}</p>
      <div className="whitespace-pre-wrap">{children}</div>
    </article>
  );
}

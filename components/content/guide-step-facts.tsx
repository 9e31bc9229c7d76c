import type { ReactNode } from "react";
import type { GuideStep } from "@/lib/content/guides/guide";
import type { Text } from "@/lib/content/text";
import type { GuideWords } from "./guide-steps";
import { InlineText, plainText } from "./inline-text";
import { RubyText } from "./ruby-text";

type GuideStepFactsProps = { readonly step: GuideStep; readonly words: GuideWords };

/** Why a step is taken, what it needs, where it is done: the same three lines in every step. */
export function GuideStepFacts({ step: { why, prepare, where }, words }: GuideStepFactsProps) {
  return (
    <dl className="flex max-w-text flex-col gap-4 rounded-8 bg-solid-gray-50 p-5 desktop:p-6">
      <Fact term={words.why}>
        <InlineText text={why} />
      </Fact>
      {prepare && <Fact term={words.prepare}>{listOf(prepare)}</Fact>}
      {where && <Fact term={words.where}>{listOf(where.map((page) => [page]))}</Fact>}
    </dl>
  );
}

type FactProps = { readonly term: string; readonly children: ReactNode };

function Fact({ term, children }: FactProps) {
  return (
    <div className="grid gap-x-6 gap-y-1 desktop:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="font-700">
        <RubyText text={term} />
      </dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function listOf(items: readonly Text[]) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {items.map((item) => (
        <li key={plainText(item)}>
          <InlineText text={item} />
        </li>
      ))}
    </ul>
  );
}

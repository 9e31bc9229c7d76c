import type { EnglishPart } from "@/lib/content/english";
import type { Text } from "@/lib/content/text";
import { InlineText, plainText } from "./inline-text";
import { Section } from "./section";
import { SourceLine } from "./source-line";

type EnglishPartsProps = { readonly parts: readonly EnglishPart[] };

/** Sections of running text, each with the sources of what it says. */
export function EnglishParts({ parts }: EnglishPartsProps) {
  return parts.map(({ id, heading, paragraphs, items = [], after = [], sources }) => (
    <Section key={id} id={id} heading={heading}>
      {paragraphsOf(paragraphs)}
      {items.length > 0 && (
        <ul className="flex max-w-text list-disc flex-col gap-2 pl-6">
          {items.map((item) => (
            <li key={plainText(item)}>
              <InlineText text={item} />
            </li>
          ))}
        </ul>
      )}
      {paragraphsOf(after)}
      <div className="flex flex-col gap-2">
        {sources.map((source) => (
          <SourceLine key={source.name} source={source} language="en" />
        ))}
      </div>
    </Section>
  ));
}

function paragraphsOf(texts: readonly Text[]) {
  return texts.map((text) => (
    <p key={plainText(text)} className="max-w-text">
      <InlineText text={text} />
    </p>
  ));
}

import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import type { Block, TextSection } from "@/lib/content/text";
import { InlineText, plainText } from "./inline-text";
import { RubyText } from "./ruby-text";

type TextSectionsProps = {
  readonly sections: readonly TextSection[];
  readonly level?: 2 | 3;
};

export function TextSections({ sections, level = 2 }: TextSectionsProps) {
  return sections.map(({ id, heading, blocks }) => (
    <section key={id} aria-labelledby={id} className={level === 2 ? "mt-12 first:mt-0" : "mt-8"}>
      <Heading level={level} id={id}>
        <RubyText text={heading} />
      </Heading>
      <div className="mt-4">
        <TextBlock>
          {blocks.map((block) => (
            <BlockView key={keyOf(block)} block={block} />
          ))}
        </TextBlock>
      </div>
    </section>
  ));
}

type BlockViewProps = { readonly block: Block };

function BlockView({ block }: BlockViewProps) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      );
    case "list":
      return <ul>{itemsOf(block)}</ul>;
    case "terms":
      return (
        <dl className="flex flex-col gap-4">
          {block.items.map(({ term, text }) => (
            <div key={term} className="border-l-4 border-solid-gray-300 pl-4">
              <dt className="text-std-16B-170">
                <RubyText text={term} />
              </dt>
              <dd>
                <InlineText text={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

function itemsOf({ items }: Extract<Block, { readonly kind: "list" }>) {
  return items.map((item) => (
    <li key={plainText(item)}>
      <InlineText text={item} />
    </li>
  ));
}

function keyOf(block: Block): string {
  if (block.kind === "paragraph") return plainText(block.text);
  if (block.kind === "terms") return block.items.map(({ term }) => term).join();
  return block.items.map(plainText).join();
}

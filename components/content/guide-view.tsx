import { ButtonLink } from "@/components/ui/button";
import { GUIDE_WORDS, type Guide } from "@/lib/content/guides/guide";
import type { Version } from "@/lib/content/versions";
import { ContentsList } from "./contents-list";
import { GuideNext } from "./guide-next";
import { GuideQuestions } from "./guide-questions";
import { GuideSteps } from "./guide-steps";
import { InlineText, plainText } from "./inline-text";
import { ReadingPage } from "./reading-page";
import { RubyText } from "./ruby-text";
import { Section } from "./section";

type GuideViewProps = { readonly guide: Guide; readonly version?: Version };

/** A guide for one group of readers, in one version of the language. */
export function GuideView({ guide, version = "ja" }: GuideViewProps) {
  const words = GUIDE_WORDS[version];
  const language = version === "en" ? "en" : "ja";
  // Readings are half as large as the text: it is set larger, and wider apart.
  const size = version === "easy" ? "text-std-20N-150 leading-175" : undefined;
  const parts = (["audience", "steps", "gains", "questions", "next"] as const).map((id) => ({
    id,
    heading: words[id],
    ...(id === "steps" && { parts: guide.steps }),
  }));
  return (
    <ReadingPage
      title={guide.title}
      address={guide.path}
      language={language}
      lead={
        <span className={size}>
          <RubyText text={guide.lead} />
        </span>
      }
      updatedOn={guide.updatedOn}
    >
      <div className={size}>
        <p className="mb-10">
          <ButtonLink href={guide.act.href} hrefLang={guide.act.hrefLang}>
            <span>
              <RubyText text={guide.act.title} />
            </span>
          </ButtonLink>
        </p>
        <ContentsList sections={parts} title={words.contents} />
        <Section id="audience" heading={words.audience}>
          <TextList items={guide.audience} />
        </Section>
        <Section id="steps" heading={words.steps}>
          <GuideSteps steps={guide.steps} words={words} language={language} />
        </Section>
        <Section id="gains" heading={words.gains}>
          <TextList items={guide.gains} />
        </Section>
        <Section id="questions" heading={words.questions}>
          <GuideQuestions questions={guide.questions} />
        </Section>
        <Section id="next" heading={words.next}>
          <GuideNext pages={guide.next} />
        </Section>
      </div>
    </ReadingPage>
  );
}

type TextListProps = { readonly items: Guide["gains"] };

function TextList({ items }: TextListProps) {
  return (
    <ul className="flex max-w-text list-disc flex-col gap-3 pl-6">
      {items.map((item) => (
        <li key={plainText(item)}>
          <InlineText text={item} />
        </li>
      ))}
    </ul>
  );
}

import { Markdown } from "@/components/content/markdown";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { ALL_FAQ } from "@/lib/faq/lists";
import { type FaqView, faqAudience, topicName } from "@/lib/faq/view";
import { routes } from "@/lib/routes";
import { AskUs } from "./ask-us";
import { QuestionList } from "./question-list";

type FaqPageProps = { readonly item: FaqView; readonly related: readonly FaqView[] };

/** One question with its whole answer. */
export function FaqPage({ item, related }: FaqPageProps) {
  const topic = topicName(item.topic);
  const path = [
    { href: ALL_FAQ.href(), label: ALL_FAQ.title },
    { href: routes.faqTopic(item.topic), label: `${topic}の質問` },
  ];
  return (
    <ReadingPage title={item.title} path={path} over={<Facts item={item} />}>
      <section aria-labelledby="answer" className="max-w-text">
        <h2 id="answer" className="border-b border-solid-gray-420 pb-2 text-std-20B-150">
          回答
        </h2>
        <Markdown text={item.body} />
      </section>
      {related.length > 0 && (
        <Section id="related" heading={`「${topic}」のほかの質問`}>
          <QuestionList items={related} />
        </Section>
      )}
      <AskUs />
    </ReadingPage>
  );
}

type FactsProps = { readonly item: FaqView };

function Facts({ item }: FactsProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-16N-130 text-solid-gray-700">
      <Tag>{topicName(item.topic)}</Tag>
      <span>{faqAudience(item)}</span>
      <span>
        回答の更新：
        <DayText day={item.updatedAt} />
      </span>
    </p>
  );
}

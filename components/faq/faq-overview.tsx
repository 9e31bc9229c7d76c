import { ContentsList } from "@/components/content/contents-list";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import type { FaqGroup } from "@/lib/faq/grouped";
import { ALL_FAQ } from "@/lib/faq/lists";
import { routes } from "@/lib/routes";
import { AskUs } from "./ask-us";
import { QuestionList } from "./question-list";

type FaqOverviewProps = { readonly groups: readonly FaqGroup[] };

/** All topics on one page, with links to each of them at its top. */
export function FaqOverview({ groups }: FaqOverviewProps) {
  const sections = groups.map(({ topic, label, total }) => ({
    id: idOf(topic),
    heading: `${label}（${total.toLocaleString("ja-JP")}件）`,
  }));
  return (
    <ReadingPage title={ALL_FAQ.title} lead={ALL_FAQ.lead}>
      {groups.length === 0 ? (
        <p className="rounded-8 bg-solid-gray-50 p-6">公開している質問は、まだありません。</p>
      ) : (
        <ContentsList sections={sections} title="テーマから探す" />
      )}
      {groups.map((group) => (
        <Section key={group.topic} id={idOf(group.topic)} heading={group.label}>
          <QuestionList items={group.items} />
          {group.total > group.items.length && (
            <p>
              <a href={routes.faqTopic(group.topic)} className="inline-block py-1">
                「{group.label}」の質問をすべて見る（{group.total.toLocaleString("ja-JP")}件）
              </a>
            </p>
          )}
        </Section>
      ))}
      <AskUs />
    </ReadingPage>
  );
}

function idOf(topic: string): string {
  return `topic-${topic.toLowerCase()}`;
}

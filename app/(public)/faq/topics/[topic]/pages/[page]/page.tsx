import { contentListMetadata } from "@/app/(public)/content-list-route";
import { FaqListRoute } from "@/app/(public)/faq/list-route";
import { faqOfTopic } from "@/lib/faq/lists";

type Props = { readonly params: Promise<{ readonly topic: string; readonly page: string }> };

export function generateStaticParams() {
  return [{ topic: "declaration", page: "2" }];
}

export async function generateMetadata({ params }: Props) {
  const { topic, page } = await params;
  return contentListMetadata(faqOfTopic(topic), page);
}

export default async function FaqOfTopicPageN({ params }: Props) {
  const { topic, page } = await params;
  return <FaqListRoute list={faqOfTopic(topic)} pageText={page} />;
}

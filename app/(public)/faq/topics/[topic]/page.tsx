import { contentListMetadata } from "@/app/(public)/content-list-route";
import { FaqListRoute } from "@/app/(public)/faq/list-route";
import { TOPIC_CODES } from "@/lib/consultations/options";
import { faqOfTopic } from "@/lib/faq/lists";

type Props = { readonly params: Promise<{ readonly topic: string }> };

export function generateStaticParams() {
  return TOPIC_CODES.map((code) => ({ topic: code.toLowerCase() }));
}

export async function generateMetadata({ params }: Props) {
  return contentListMetadata(faqOfTopic((await params).topic));
}

export default async function FaqOfTopicPage({ params }: Props) {
  return <FaqListRoute list={faqOfTopic((await params).topic)} />;
}

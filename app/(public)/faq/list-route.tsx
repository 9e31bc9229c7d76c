import { type ContentListRouteProps, readContentList } from "@/app/(public)/content-list-route";
import { FaqList } from "@/components/faq/faq-list";
import { FAQ_CONTENT } from "@/lib/faq/lists";
import { faqView } from "@/lib/faq/view";

export async function FaqListRoute(props: ContentListRouteProps) {
  const { list, result, counts } = await readContentList(FAQ_CONTENT, props);
  return <FaqList list={list} items={result.items.map(faqView)} result={result} counts={counts} />;
}

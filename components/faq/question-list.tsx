import { type FaqView, faqAudience } from "@/lib/faq/view";
import { routes } from "@/lib/routes";

type QuestionListProps = { readonly items: readonly FaqView[] };

/** Questions as links; for whom the answer is stands below. */
export function QuestionList({ items }: QuestionListProps) {
  return (
    <ul className="max-w-text border-t border-solid-gray-420">
      {items.map((item) => (
        <li key={item.slug} className="border-b border-solid-gray-420 py-3">
          <a href={routes.faqItem(item.slug)} className="inline-block py-1 text-std-17N-170">
            {item.title}
          </a>
          <p className="text-dns-16N-130 text-solid-gray-700">{faqAudience(item)}</p>
        </li>
      ))}
    </ul>
  );
}

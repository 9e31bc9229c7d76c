import { DescriptionList } from "@/components/ui/description-list";
import type { Audience } from "@/lib/bulk-mail/audience";
import { exclusionLabel } from "@/lib/bulk-mail/exclusions";
import { audienceInWords } from "@/lib/bulk-mail/labels";
import type { GroupFigures } from "@/lib/bulk-mail/view";

type GroupFactsProps = { readonly audience: Audience; readonly figures: GroupFigures };

/** The group in words, and how many it is. */
export function GroupFacts({ audience, figures: { letters, cases, left } }: GroupFactsProps) {
  return (
    <DescriptionList
      items={[
        ...audienceInWords(audience),
        { term: "宛先", details: `${people(letters)}（手続き${cases.toLocaleString("ja-JP")}件）` },
        ...left.map(({ exclusion, count }) => ({
          term: `送らない人：${exclusionLabel(exclusion)}`,
          details: people(count),
        })),
      ]}
    />
  );
}

function people(count: number): string {
  return `${count.toLocaleString("ja-JP")}人`;
}

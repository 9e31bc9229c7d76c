import { DescriptionList } from "@/components/ui/description-list";
import { COMMENT, chosenLevel, reasonField } from "@/lib/awards/scoring/answers";
import type { OwnSheet } from "@/lib/awards/scoring/view";
import { asText } from "@/lib/drafts/answers";

type GivenPartProps = { readonly sheet: OwnSheet };

/** The own sheet when it cannot be written on. */
export function GivenPart({ sheet: { criteria, answers } }: GivenPartProps) {
  const items = criteria.map((criterion) => {
    const level = chosenLevel(criterion, answers);
    const points = level === null ? "点は未記入" : `${level}点`;
    return { term: criterion.name, details: `${points}\n${asText(answers[reasonField(criterion.key)])}` };
  });
  return <DescriptionList items={[...items, { term: "総合コメント", details: asText(answers[COMMENT]) || "なし" }]} />;
}

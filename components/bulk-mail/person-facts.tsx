import { DescriptionList } from "@/components/ui/description-list";
import { exclusionLabel } from "@/lib/bulk-mail/exclusions";
import type { RecipientRow } from "@/lib/bulk-mail/view";

type PersonFactsProps = { readonly person: RecipientRow };

export function PersonFacts({ person: { email, contactName, cases, exclusion, reason } }: PersonFactsProps) {
  const numbers = cases.map(({ number, organizationName }) => `${number}　${organizationName}`);
  return (
    <DescriptionList
      items={[
        { term: "宛先", details: email === null ? "（記録が消去されました）" : `${contactName}\n${email}` },
        { term: "手続き", details: numbers.join("\n") },
        ...(exclusion === null ? [] : [{ term: "送らない理由", details: reason ?? exclusionLabel(exclusion) }]),
      ]}
    />
  );
}

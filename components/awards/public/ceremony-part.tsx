import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { type Ceremony, ceremonyModeLabels } from "@/lib/awards/editions/rules/settings-shape";
import { formatDateWithWeekday } from "@/lib/japan/dates";

type CeremonyPartProps = { readonly ceremony: Ceremony | null };

export function CeremonyPart({ ceremony }: CeremonyPartProps) {
  return (
    <Section id="ceremony" heading="表彰式">
      {ceremony === null ? (
        <p>日時と会場は、決まり次第このページでお知らせします。</p>
      ) : (
        <DescriptionList
          items={[
            { term: "日", details: formatDateWithWeekday(ceremony.day) },
            { term: "開催方法", details: ceremonyModeLabels[ceremony.mode] },
            ...(ceremony.place === null ? [] : [{ term: "会場", details: ceremony.place }]),
          ]}
        />
      )}
    </Section>
  );
}

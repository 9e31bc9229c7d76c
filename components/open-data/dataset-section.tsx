import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { ExternalLink } from "@/components/ui/link";
import { DayText } from "@/components/ui/time-text";
import { LICENCE } from "@/lib/open-data/dataset";
import type { DatasetDescription } from "@/lib/open-data/entry";
import { routes } from "@/lib/routes";
import { DatasetFiles } from "./dataset-files";
import { dictionaryHref } from "./own-dictionary";

type ListedDataset = DatasetDescription & { readonly count: number; readonly changedAt: Date | null };

type DatasetSectionProps = { readonly dataset: ListedDataset; readonly baseUrl: string };

/** One dataset: what it is, its files, the addresses that programs keep. */
export function DatasetSection({ dataset, baseUrl }: DatasetSectionProps) {
  const { id, name, description, updates, count, changedAt, hasPlaces } = dataset;
  return (
    <Section id={id} heading={name}>
      <p className="max-w-text">{description}</p>
      <DatasetFiles id={id} title={name} hasPlaces={hasPlaces} />
      <div className="max-w-text">
        <DescriptionList
          isDense
          items={[
            { term: "件数", details: `${count.toLocaleString("ja-JP")}件` },
            { term: "最終更新日", details: changedAt === null ? "まだありません" : <DayText day={changedAt} /> },
            { term: "更新の時期", details: updates },
            { term: "利用の条件", details: <ExternalLink href={LICENCE.url}>{LICENCE.name}</ExternalLink> },
            {
              term: "項目の説明",
              details: <a href={dictionaryHref(dataset)}>{name}の項目</a>,
            },
            { term: "変わらないアドレス", details: addresses(id, hasPlaces, baseUrl).join("\n") },
          ]}
        />
      </div>
    </Section>
  );
}

function addresses(id: string, hasPlaces: boolean, baseUrl: string): readonly string[] {
  const formats = hasPlaces ? (["csv", "json", "geojson"] as const) : (["csv", "json"] as const);
  return formats.map((format) => `${baseUrl}${routes.openDataFile(id, format)}`);
}

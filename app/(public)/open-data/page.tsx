import { ContentsList } from "@/components/content/contents-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { JsonLd } from "@/components/layout/json-ld";
import { SITE_NAME } from "@/components/layout/site-name";
import { DataDictionary } from "@/components/open-data/data-dictionary";
import { DatasetSection } from "@/components/open-data/dataset-section";
import { hasOwnDictionary } from "@/components/open-data/own-dictionary";
import { OPEN_DATA_SECTIONS } from "@/lib/content/open-data";
import { baseUrl } from "@/lib/env";
import { listPublishedDatasets } from "@/lib/open-data/published";
import { catalogStructuredData } from "@/lib/open-data/structured-data";
import { routes } from "@/lib/routes";

const TITLE = "オープンデータ";
const DESCRIPTION = "このポータルのデータを、CSVとJSONで提供しています。項目の説明と利用の条件を示します。";

const DICTIONARY = { id: "dictionary", heading: "項目の説明" };

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.openData() });

export default async function OpenDataPage() {
  const datasets = await listPublishedDatasets();
  const changes = datasets.flatMap(({ changedAt }) => changedAt ?? []);
  const updatedOn = changes.toSorted((a, b) => b.getTime() - a.getTime())[0];
  const contents = [
    ...datasets.map(({ id, name }) => ({ id, heading: `${name}のデータ` })),
    DICTIONARY,
    ...OPEN_DATA_SECTIONS,
  ];
  return (
    <ReadingPage title={TITLE} lead={DESCRIPTION} {...(updatedOn === undefined ? {} : { updatedOn })}>
      <JsonLd data={catalogStructuredData(datasets, baseUrl(), SITE_NAME)} />
      <ContentsList sections={contents} />
      {datasets.map((dataset) => (
        <DatasetSection key={dataset.id} dataset={dataset} baseUrl={baseUrl()} />
      ))}
      <Section {...DICTIONARY}>
        {datasets.map(({ id, name, fields }) => (
          <Section key={id} id={`dictionary-${id}`} heading={`${name}の項目の説明`} level={3}>
            {hasOwnDictionary({ fields }) ? (
              <p>
                項目が多いため、
                <a href={routes.dataDictionary(id)}>
                  {name}の項目の説明（{fields.length}項目）
                </a>
                のページで説明しています。
              </p>
            ) : (
              <DataDictionary id={`${id}-fields`} caption={`${name}の項目`} fields={fields} />
            )}
          </Section>
        ))}
      </Section>
      <div className="mt-16">
        <TextSections sections={OPEN_DATA_SECTIONS} />
      </div>
    </ReadingPage>
  );
}

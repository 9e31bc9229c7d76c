import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { DataDictionary } from "@/components/open-data/data-dictionary";
import { hasOwnDictionary } from "@/components/open-data/own-dictionary";
import { listPublishedDatasets } from "@/lib/open-data/published";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly dataset: string }> };

const PATH = [{ href: routes.openData(), label: "オープンデータ" }];

export async function generateStaticParams() {
  const datasets = await listPublishedDatasets();
  return datasets.filter(hasOwnDictionary).map(({ id }) => ({ dataset: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, name } = await find(params);
  const description = `オープンデータ「${name}」の項目の一覧です。CSVの見出し、JSONの名前、説明、例を示します。`;
  return pageMetadata({ title: `${name}の項目の説明`, description, path: routes.dataDictionary(id) });
}

/** The fields of a dataset with so many that they have a page of their own. */
export default async function DataDictionaryPage({ params }: Props) {
  const { id, name, fields } = await find(params);
  return (
    <ReadingPage
      title={`${name}の項目の説明`}
      path={PATH}
      lead={`オープンデータ「${name}」の、${fields.length}の項目です。`}
    >
      <DataDictionary id={`${id}-fields`} caption={`${name}の項目`} fields={fields} />
    </ReadingPage>
  );
}

async function find(params: Props["params"]) {
  const { dataset } = await params;
  const found = (await listPublishedDatasets()).find(({ id }) => id === dataset);
  if (found === undefined || !hasOwnDictionary(found)) notFound();
  return found;
}

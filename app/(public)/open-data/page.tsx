import { DataDictionary } from "@/components/content/data-dictionary";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { FileLink } from "@/components/ui/link";
import { OPEN_DATA_SECTIONS } from "@/lib/content/open-data";
import { countPublishedDeclarations, getPublishedListChange } from "@/lib/declarations/published";
import { baseUrl, isProduction } from "@/lib/env";
import { declarationsDataset } from "@/lib/open-data/declarations";
import { routes } from "@/lib/routes";

const TITLE = "オープンデータ";
const DESCRIPTION = "公開中の自己宣言の一覧を、CSVとJSONで提供しています。項目の説明と利用の条件を示します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.openData() });

export default async function OpenDataPage() {
  const dataset = declarationsDataset({ baseUrl: baseUrl(), isDemo: !isProduction() });
  const [{ total }, changedAt] = await Promise.all([countPublishedDeclarations(), getPublishedListChange()]);
  return (
    <ReadingPage title={TITLE} lead={DESCRIPTION} {...(changedAt === null ? {} : { updatedOn: changedAt })}>
      <Section id="declarations" heading="自己宣言の一覧">
        <p className="max-w-text">
          {dataset.description}現在の件数は{total.toLocaleString("ja-JP")}
          件です。宣言が公開、変更、終了すると、すぐに反映します。
        </p>
        <ul className="flex flex-col gap-3">
          <li>
            <FileLink href={routes.openDataFile(dataset.id, "csv")} kind="CSV、UTF-8">
              自己宣言の一覧
            </FileLink>
          </li>
          <li>
            <FileLink href={routes.openDataFile(dataset.id, "csv", "cp932")} kind="CSV、Shift_JIS">
              自己宣言の一覧
            </FileLink>
          </li>
          <li>
            <FileLink href={routes.openDataFile(dataset.id, "json")} kind="JSON">
              自己宣言の一覧
            </FileLink>
          </li>
        </ul>
      </Section>
      <Section id="dictionary" heading="項目の説明">
        <DataDictionary caption="自己宣言の一覧の項目" columns={dataset.columns} />
      </Section>
      <div className="mt-16">
        <TextSections sections={OPEN_DATA_SECTIONS} />
      </div>
    </ReadingPage>
  );
}

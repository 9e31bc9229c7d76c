import { HiddenField } from "@/components/form/hidden-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FilterBar, FilterText } from "@/components/ui/filter-fields";
import { ResourceList } from "@/components/ui/resource-list";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

type Found = {
  readonly id: string;
  readonly name: string;
  readonly corporateNumber: string | null;
  readonly municipalityCode: string | null;
};

type OrganizationChoiceProps = {
  readonly fiscalYear: number;
  readonly q: string | undefined;
  readonly category: string | undefined;
  /** Null before anything was searched for. */
  readonly found: readonly Found[] | null;
};

/** For whom: by name or number, among those that have a My page. */
export function OrganizationChoice({ fiscalYear, q, category, found }: OrganizationChoiceProps) {
  return (
    <>
      <title>{pageTitle("期限の延長の依頼", "事務局")}</title>
      <PageHeading lead="延長を認める団体を検索してください。">期限の延長を依頼する</PageHeading>
      <FilterBar label="団体の検索" action={routes.adminExtensionNew(fiscalYear)}>
        {category !== undefined && <HiddenField name="category" value={category} />}
        <FilterText name="q" label="団体の名称、法人番号、団体コード" value={q} />
      </FilterBar>
      {found !== null && (
        <Section title={`見つかった団体（${found.length}件）`}>
          {found.length === 0 ? (
            <p>「{q}」に当たる団体はありません。名称の一部か、法人番号で検索してください。</p>
          ) : (
            <ResourceList
              resources={found.map(({ id, name, corporateNumber, municipalityCode }) => ({
                href: routes.adminExtensionNew(fiscalYear, { organization: id, category }),
                title: name,
                facts: [numberInWords(corporateNumber, municipalityCode)],
              }))}
            />
          )}
        </Section>
      )}
    </>
  );
}

function numberInWords(corporateNumber: string | null, municipalityCode: string | null): string {
  if (municipalityCode !== null) return `団体コード ${municipalityCode}`;
  return corporateNumber === null ? "法人番号なし" : `法人番号 ${corporateNumber}`;
}

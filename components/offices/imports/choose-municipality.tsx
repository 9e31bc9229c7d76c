import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ResourceList } from "@/components/ui/resource-list";
import { SearchBox } from "@/components/ui/search-box";

type ChooseMunicipalityProps = {
  readonly heading: string;
  /** The page this stands on; the municipality that is chosen becomes part of its address. */
  readonly addressOf: (query: Readonly<Record<string, string>>) => string;
  readonly q: string;
  readonly found: readonly { readonly id: string; readonly name: string; readonly municipalityCode: string | null }[];
};

/** Whose offices it is about. */
export function ChooseMunicipality({ heading, addressOf, q, found }: ChooseMunicipalityProps) {
  const resources = found.map(({ id, name, municipalityCode }) => ({
    href: addressOf({ organization: id }),
    title: name,
    facts: municipalityCode === null ? [] : [`団体コード ${municipalityCode}`],
  }));
  return (
    <>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading lead="はじめに、どの自治体の施設かを選びます。">{heading}</PageHeading>
      <SearchBox action={addressOf({})} label="自治体を探す" help="名称の一部か、6けたの団体コード" value={q} />
      <div className="mt-8">
        {q !== "" && found.length === 0 && (
          <p>「{q}」に当たる自治体はありません。マイページに登録し、承認された自治体を探せます。</p>
        )}
        {found.length > 0 && <ResourceList resources={resources} level={2} />}
      </div>
    </>
  );
}

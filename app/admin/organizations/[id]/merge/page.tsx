import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { requireOrganization } from "@/app/admin/organizations/[id]/require-organization";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { SearchBox } from "@/components/ui/search-box";
import { kindLabels } from "@/lib/organizations/labels";
import { findMergeTargets, previewMerge } from "@/lib/organizations/queries/merge-preview";
import { routes } from "@/lib/routes";
import { MergeForm } from "./merge-form";

export const instant = false;

const querySchema = z.object({
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  into: z.uuid().optional().catch(undefined),
});

type MergePageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** 統合 in two steps: which other organisation, and then what would go over. */
export default async function MergePage({ params, searchParams }: MergePageProps) {
  await connection();
  const { staff, organization } = await requireOrganization(params);
  const { id, name, status } = organization;
  if (status !== "ACTIVE") notFound();
  const { q, into } = querySchema.parse(await searchParams);
  const preview = into === undefined || into === id ? null : await previewMerge(staff, id, into);
  const isShown = preview !== null && preview.target.status === "ACTIVE";
  const found = isShown || q === undefined ? null : await findMergeTargets(staff, id, q);
  const back = isShown ? routes.adminOrganizationMerge(id, { q }) : routes.adminOrganization(id);
  return (
    <MainArea width="wide" before={<BackLink href={back} />}>
      {isShown ? (
        <MergeForm preview={preview} />
      ) : (
        <div className="flex flex-col gap-8">
          <title>{pageTitle(`${name}の統合`, "事務局")}</title>
          <PageHeading lead="重複して登録された団体を、もう一方に統合します。統合は、後から取り消せます。">
            {name}を統合する
          </PageHeading>
          <SearchBox action={routes.adminOrganizationMerge(id)} label="統合先の団体の名称または番号" value={q ?? ""} />
          {found !== null && <Candidates id={id} q={q} found={found} />}
        </div>
      )}
    </MainArea>
  );
}

type CandidatesProps = {
  readonly id: string;
  readonly q: string | undefined;
  readonly found: Awaited<ReturnType<typeof findMergeTargets>>;
};

function Candidates({ id, q, found }: CandidatesProps) {
  if (found.length === 0) return <p>統合先にできる団体は見つかりませんでした。名称の一部か番号で探してください。</p>;
  return (
    <ul aria-label="統合先にできる団体" className="flex flex-col gap-2">
      {found.map(({ id: into, name, kind, corporateNumber, municipalityCode }) => (
        <li key={into}>
          <a href={routes.adminOrganizationMerge(id, { q, into })} className="inline-flex min-h-11 items-center">
            {name}（{kindLabels[kind]}、番号：{corporateNumber ?? municipalityCode ?? "なし"}）
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ProfileHistory } from "@/components/organizations/profile-history";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { SummaryList } from "@/components/ui/summary-list";
import { requireWorkingMember } from "@/lib/auth/member";
import { kindLabels } from "@/lib/organizations/labels";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { profileRows } from "@/lib/organizations/profile";
import { getOrganization, listProfileChanges } from "@/lib/organizations/queries/organization";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("団体の情報", "マイページ") };

const querySchema = z.object({ done: z.literal("saved").optional().catch(undefined) });

type ProfilePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProfilePage({ searchParams }: ProfilePageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const [organization, changes] = await Promise.all([
    getOrganization(member, organizationId),
    listProfileChanges(member, organizationId),
  ]);
  if (organization === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const rows = profileRows(organization.profile).map(({ label, value }) => ({ label, value }));
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title="団体の情報を保存しました" isOutcome />}
      <PageHeading lead="新しい申請を始めると、この内容が入力済みになります。送信済みの申請や公開中の宣言は変わりません。">
        団体の情報
      </PageHeading>
      <div className="flex max-w-form flex-col gap-10">
        <SummaryList
          rows={[
            { label: "団体の種類", value: kindLabels[organization.kind] },
            ...municipalityRow(organization),
            ...rows,
          ]}
        />
        {mayInOrganization(member, "editProfile", organizationId) && (
          <p>
            <ButtonLink href={routes.mypageProfileEdit()}>団体の情報を変更する</ButtonLink>
          </p>
        )}
        <p>
          法人番号と団体コードは、団体を見分けるために使うため、画面では変更できません。誤りがある場合は、
          <a href={routes.contact()}>事務局へお問い合わせ</a>ください。
        </p>
        <ProfileHistory changes={changes} />
      </div>
    </MainArea>
  );
}

function municipalityRow({ municipalityCode }: { readonly municipalityCode: string | null }) {
  return municipalityCode === null ? [] : [{ label: "団体コード", value: municipalityCode }];
}

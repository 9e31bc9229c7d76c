import { OrganizationBadge } from "@/components/organizations/desk/organization-badge";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TimeText } from "@/components/ui/time-text";
import type { OrganizationKind, OrganizationStatus } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { kindLabels } from "@/lib/organizations/labels";
import { profileRows } from "@/lib/organizations/profile";
import { routes } from "@/lib/routes";

type Shown = {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly status: OrganizationStatus;
  readonly corporateNumber: string | null;
  readonly municipalityCode: string | null;
  readonly createdAt: Date;
  readonly profile: Answers;
};

type OrganizationFactsProps = {
  readonly organization: Shown;
  /** Where it was merged into. */
  readonly into: { readonly id: string; readonly name: string } | undefined;
};

export function OrganizationFacts({ organization, into }: OrganizationFactsProps) {
  const { kind, status, corporateNumber, municipalityCode, createdAt, profile } = organization;
  const merged = into && [{ term: "統合先", details: <a href={routes.adminOrganization(into.id)}>{into.name}</a> }];
  return (
    <div className="flex flex-col gap-8">
      <DescriptionList
        items={[
          { term: "状態", details: <OrganizationBadge status={status} /> },
          ...(merged ?? []),
          { term: "種類", details: kindLabels[kind] },
          { term: "法人番号", details: corporateNumber ?? "なし" },
          { term: "団体コード", details: municipalityCode ?? "なし" },
          { term: "登録", details: <TimeText at={createdAt} /> },
        ]}
      />
      <details>
        <summary className="min-h-11 cursor-pointer py-2">団体の情報</summary>
        <SummaryList rows={profileRows(profile).map(({ label, value }) => ({ label, value }))} />
      </details>
    </div>
  );
}

type OrganizationWorkProps = { readonly organization: Pick<Shown, "id" | "status"> };

/** What can be done with it in its state. */
export function OrganizationWork({ organization: { id, status } }: OrganizationWorkProps) {
  if (status === "REFUSED" || status === "CLOSED") return null;
  return (
    <Section title="できること">
      <p className="flex flex-wrap gap-4">
        {status === "PENDING" && (
          <ButtonLink href={routes.adminOrganizationApproval(id)}>登録を承認するか決める</ButtonLink>
        )}
        {status !== "MERGED" && (
          <ButtonLink href={routes.adminOrganizationNumber(id)} look="outline">
            番号を訂正する
          </ButtonLink>
        )}
        {status === "ACTIVE" && (
          <ButtonLink href={routes.adminOrganizationMerge(id)} look="outline">
            ほかの団体に統合する
          </ButtonLink>
        )}
        {status === "MERGED" && (
          <ButtonLink href={routes.adminOrganizationUndo(id)} look="outline">
            統合を取り消す
          </ButtonLink>
        )}
      </p>
    </Section>
  );
}

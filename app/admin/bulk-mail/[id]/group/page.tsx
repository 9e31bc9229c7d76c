import { redirect } from "next/navigation";
import { z } from "zod";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { GroupForm } from "@/components/bulk-mail/group-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ResourceList } from "@/components/ui/resource-list";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { AUDIENCE_FLOWS, type Audience, type AudienceFlow } from "@/lib/bulk-mail/audience";
import { flowLabels } from "@/lib/bulk-mail/labels";
import { DUTY_OF_FLOW } from "@/lib/bulk-mail/permissions";
import { listCallChoices } from "@/lib/bulk-mail/queries/calls";
import { emptyForm, type FormState, filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { chooseAudienceAction } from "./actions";

export const instant = false;

const querySchema = z.object({ flow: z.enum(AUDIENCE_FLOWS).optional().catch(undefined) });

type GroupPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** First of which procedure, among one's own; then which of its cases. */
export default async function GroupPage({ params, searchParams }: GroupPageProps) {
  const { staff, letter } = await openLetter(params);
  if (!letter.mayWrite) redirect(routes.adminLetter(letter.id));
  const { flow } = querySchema.parse(await searchParams);
  const back = <BackLink href={routes.adminLetter(letter.id)} label="一斉メールに戻る" />;
  if (flow === undefined || !ownFlows(staff).includes(flow))
    return (
      <MainArea before={back}>
        <title>{pageTitle("宛先の手続き", "一斉メール")}</title>
        <PageHeading lead="宛先は、自分の担当業務の手続きから選びます。">宛先の手続き</PageHeading>
        <FlowList letterId={letter.id} flows={ownFlows(staff)} />
      </MainArea>
    );
  return (
    <MainArea before={back}>
      <GroupForm
        action={chooseAudienceAction}
        letter={letter}
        flow={flow}
        calls={flow === "awardEntry" ? await listCallChoices(staff) : []}
        initial={initialOf(letter.audience, flow)}
        title={pageTitle("宛先の条件", "一斉メール")}
        heading={
          <PageHeading lead="条件に合う手続きの担当者が宛先になります。同じ人に複数の手続きがあっても、送るメールは1通です。">
            宛先の条件（{flowLabels[flow]}）
          </PageHeading>
        }
      />
    </MainArea>
  );
}

function ownFlows(staff: Staff): AudienceFlow[] {
  return AUDIENCE_FLOWS.filter((flow) => hasDuty(staff, DUTY_OF_FLOW[flow]));
}

function initialOf(audience: Audience | null, flow: AudienceFlow): FormState {
  if (audience?.flow !== flow) return emptyForm;
  const statuses = [...audience.statuses];
  if (audience.flow === "awardEntry") {
    const { year, category } = audience;
    return filledForm({ statuses, call: category === undefined ? String(year) : `${year}:${category}` });
  }
  const { topic = "", entrance = "" } = audience.flow === "consultation" ? audience : {};
  return filledForm({ statuses, prefecture: audience.prefecture ?? "", topic, entrance });
}

type FlowListProps = { readonly letterId: string; readonly flows: readonly AudienceFlow[] };

function FlowList({ letterId, flows }: FlowListProps) {
  if (flows.length === 0)
    return <p>宛先にできる手続きの担当業務がありません。担当業務の設定を、アカウント管理の職員に相談してください。</p>;
  return (
    <ResourceList
      level={2}
      resources={flows.map((flow) => ({
        title: `${flowLabels[flow]}の担当者`,
        href: routes.adminLetterGroup(letterId, flow),
      }))}
    />
  );
}

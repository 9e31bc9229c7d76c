import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { BeginConsultation } from "@/components/consultations/own/begin-consultation";
import { OwnConsultations } from "@/components/consultations/own/own-consultations";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DraftList } from "@/components/organizations/draft-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { listConsultationDrafts, listOwnConsultations } from "@/lib/consultations/queries/own";
import { asText } from "@/lib/drafts/answers";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { beginAction, takeUpAction, throwAwayAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("相談", "マイページ") };

const querySchema = z.object({ done: z.literal("draft-discarded").optional().catch(undefined) });

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MemberConsultationsPage({ searchParams }: PageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [consultations, drafts] = await Promise.all([
    listOwnConsultations(member, organizationId),
    listConsultationDrafts(member, organizationId),
  ]);
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title="下書きを削除しました" isOutcome />}
      <PageHeading lead="団体から送った相談と、事務局とのやり取りです。">相談</PageHeading>
      <div className="flex flex-col gap-12">
        <Section title="送信した相談">
          <OwnConsultations consultations={consultations} />
        </Section>
        {drafts.length > 0 && (
          <Section title="下書き">
            <DraftList
              what="相談"
              drafts={drafts.map((draft) => ({ ...draft, name: asText(draft.answers["subject"]) }))}
              organizationId={organizationId}
              takeUp={takeUpAction}
              throwAway={throwAwayAction}
            />
          </Section>
        )}
        <Section title="新しい相談">
          <BeginConsultation
            action={beginAction}
            organizationId={organizationId}
            mayAct={mayInOrganization(member, "act", organizationId)}
          />
        </Section>
      </div>
    </MainArea>
  );
}

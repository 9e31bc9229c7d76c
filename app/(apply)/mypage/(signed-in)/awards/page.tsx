import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { EntryCards } from "@/components/awards/entry/entry-cards";
import { OpenCalls } from "@/components/awards/entry/open-calls";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DraftCards } from "@/components/sections/draft-cards";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { listCalls } from "@/lib/awards/entries/queries/calls";
import { listEntryDrafts, listOwnEntries } from "@/lib/awards/entries/queries/own";
import { asText } from "@/lib/drafts/answers";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { routes } from "@/lib/routes";
import { beginEntryAction, throwAwayEntryAction } from "./actions";
import { listedCalls, listedEntries, noteOfDraft } from "./listed";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("表彰への応募", "マイページ") };

const LEAD = "地方創生テレワークアワードに応募し、応募の状況と締切を確かめられます。";

const querySchema = z.object({ done: z.literal("draft-discarded").optional().catch(undefined) });

type AwardsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OwnAwardsPage({ searchParams }: AwardsPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [calls, entries, drafts] = await Promise.all([
    listCalls(),
    listOwnEntries(member, organizationId),
    listEntryDrafts(member, organizationId),
  ]);
  const mayAct = mayInOrganization(member, "act", organizationId);
  const shownDrafts = await Promise.all(
    drafts.map(async (draft) => ({
      ...draft,
      name: asText(draft.answers["title"]),
      note: await noteOfDraft(draft, calls, organizationId),
    })),
  );
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title="下書きを削除しました" isOutcome />}
      <PageHeading lead={LEAD}>表彰への応募</PageHeading>
      {drafts.length > 0 && (
        <Section title="応募の途中">
          <DraftCards
            drafts={shownDrafts}
            organizationId={organizationId}
            throwAway={throwAwayEntryAction}
            hrefOf={(draft) => routes.mypageAwardDraft(draft)}
          />
        </Section>
      )}
      <Section title="送信した応募">
        <EntryCards entries={await listedEntries(entries, calls, organizationId)} />
      </Section>
      <Section title="募集している部門">
        {!mayAct && <p>あなたの権限は閲覧者です。応募を始めるには、団体の管理者の方に権限の変更を依頼してください。</p>}
        <OpenCalls
          calls={await listedCalls(calls, organizationId)}
          organizationId={organizationId}
          begin={mayAct ? beginEntryAction : null}
        />
      </Section>
    </MainArea>
  );
}

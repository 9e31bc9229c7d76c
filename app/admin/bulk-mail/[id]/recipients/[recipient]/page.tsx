import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { PersonFacts } from "@/components/bulk-mail/person-facts";
import { LeaveOutForm, TakeBackForm } from "@/components/bulk-mail/person-forms";
import { PersonLetter } from "@/components/bulk-mail/person-letter";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { Section } from "@/components/ui/section";
import type { LetterDetail } from "@/lib/bulk-mail/queries/letters";
import { getPreview, type Preview } from "@/lib/bulk-mail/queries/recipients";
import { routes } from "@/lib/routes";
import { leaveOutAction, takeBackAction } from "./actions";

export const instant = false;

const OUTCOMES = { out: "この人を宛先から除きました", back: "この人を宛先に戻しました" } as const;

const recipientSchema = z.object({ recipient: z.uuid() });
const querySchema = z.object({ done: z.enum(["out", "back"]).optional().catch(undefined) });

type PersonPageProps = {
  readonly params: Promise<{ readonly id: string; readonly recipient: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The letter as this one person will read it. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  const { staff, letter } = await openLetter(params);
  if (!letter.maySeeRecipients) redirect(routes.adminLetter(letter.id));
  const asked = recipientSchema.safeParse(await params);
  const preview = asked.success ? await getPreview(staff, letter, asked.data.recipient) : null;
  if (preview === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const to = (recipient: string | undefined) => recipient && routes.adminLetterRecipient(letter.id, recipient);
  return (
    <MainArea before={<BackLink href={routes.adminLetterRecipients(letter.id)} label="宛先の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle("1人の文面", "一斉メール")}</title>
      <PageHeading>1人の文面</PageHeading>
      <PersonFacts person={preview} />
      <Section title="届く文面">
        <PersonLetter preview={preview.letter} />
      </Section>
      {letter.mayWrite && <Change letter={letter} preview={preview} />}
      <KeysetNavigation of="宛先" previous={to(preview.previous)} next={to(preview.next)} />
    </MainArea>
  );
}

type ChangeProps = { readonly letter: LetterDetail; readonly preview: Preview };

function Change({ letter, preview: { id, exclusion } }: ChangeProps) {
  if (exclusion === null)
    return (
      <Section title="宛先から除く">
        <LeaveOutForm action={leaveOutAction} letter={letter} recipient={id} />
      </Section>
    );
  if (exclusion !== "officer") return null;
  return (
    <Section title="宛先に戻す">
      <TakeBackForm action={takeBackAction} letter={letter} recipient={id} />
    </Section>
  );
}

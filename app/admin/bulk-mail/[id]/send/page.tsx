import { redirect } from "next/navigation";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { GroupFacts } from "@/components/bulk-mail/group-facts";
import { LetterPaper } from "@/components/bulk-mail/letter-paper";
import { SendLetterForm } from "@/components/bulk-mail/send-form";
import { UnresolvedNotice } from "@/components/bulk-mail/unresolved-notice";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import { getUnresolved } from "@/lib/bulk-mail/queries/recipients";
import { routes } from "@/lib/routes";
import { scheduleAction } from "./actions";

export const instant = false;

const TITLE = pageTitle("送信の確認", "一斉メール");

type SendPageProps = { readonly params: Promise<{ readonly id: string }> };

/** The last look: to how many, what, and what still stands in the way. */
export default async function SendPage({ params }: SendPageProps) {
  const { staff, letter } = await openLetter(params);
  const { audience } = letter;
  if (!letter.actions.includes("schedule") || audience === null) redirect(routes.adminLetter(letter.id));
  const [figures, unresolved] = await Promise.all([countGroup(staff, letter), getUnresolved(staff, letter)]);
  const mayPress = unresolved.total === 0 && figures.letters > 0;
  return (
    <MainArea before={<BackLink href={routes.adminLetter(letter.id)} label="一斉メールに戻る" />}>
      {!mayPress && <title>{TITLE}</title>}
      <PageHeading lead="まだ送信していません。宛先と文面をもう一度確かめてください。">送信の確認</PageHeading>
      <GroupFacts audience={audience} figures={figures} />
      <p className="mt-4">
        <a href={routes.adminLetterRecipients(letter.id)}>宛先と一人ひとりの文面を見る</a>
      </p>
      <Section title="文面（差し込みの前）">
        <LetterPaper subject={letter.subject}>{letter.body}</LetterPaper>
      </Section>
      <Section title="送信">
        {unresolved.total > 0 && <UnresolvedNotice letterId={letter.id} unresolved={unresolved} />}
        {figures.letters === 0 && <p>送る宛先がありません。宛先の条件を選び直してください。</p>}
        {mayPress && <SendLetterForm action={scheduleAction} title={TITLE} letter={letter} letters={figures.letters} />}
      </Section>
    </MainArea>
  );
}

import { z } from "zod";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { LetterFacts } from "@/components/bulk-mail/letter-facts";
import { LetterPaper } from "@/components/bulk-mail/letter-paper";
import { LetterStepForm } from "@/components/bulk-mail/step-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import type { LetterDetail } from "@/lib/bulk-mail/queries/letters";
import { LETTER_STEPS } from "@/lib/bulk-mail/schema";
import { routes } from "@/lib/routes";
import { letterStepAction } from "./actions";
import { Group } from "./group";
import { Sending } from "./sending";

export const instant = false;

const OUTCOMES = {
  created: "下書きを保存しました。次に宛先を選びます",
  saved: "文面を保存しました",
  chosen: "宛先を選びました",
  scheduled: "10分後に送り始めます。それまでは取り消せます",
  recalled: "送信を取り消しました。1通も送っていません",
  revised: "下書きに戻しました",
  discarded: "下書きを破棄しました",
} as const;

const querySchema = z.object({
  done: z
    .enum(["created", "saved", "chosen", "scheduled", "recalled", "revised", "discarded"])
    .optional()
    .catch(undefined),
});

type LetterPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LetterPage({ params, searchParams }: LetterPageProps) {
  const { staff, letter } = await openLetter(params);
  const { done } = querySchema.parse(await searchParams);
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminBulkMail()} label="一斉メールに戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(letter.subject, "一斉メール")}</title>
      <PageHeading>{letter.subject}</PageHeading>
      <LetterFacts letter={letter} />
      <Section title="文面">
        <LetterPaper subject={letter.subject}>{letter.body}</LetterPaper>
        {letter.mayWrite && <a href={routes.adminLetterEdit(letter.id)}>文面を直す</a>}
      </Section>
      <Group staff={staff} letter={letter} />
      <Sending staff={staff} letter={letter} />
      <Steps letter={letter} />
    </MainArea>
  );
}

type StepsProps = { readonly letter: LetterDetail };

/** What can be done with it now. */
function Steps({ letter }: StepsProps) {
  const steps = LETTER_STEPS.filter((step) => letter.actions.includes(step));
  const maySend = letter.actions.includes("schedule") && letter.audience !== null;
  if (steps.length === 0 && !maySend) return null;
  return (
    <Section title="操作">
      {maySend && (
        <div>
          <ButtonLink href={routes.adminLetterSend(letter.id)}>送信の確認に進む</ButtonLink>
        </div>
      )}
      {steps.map((step) => (
        <LetterStepForm key={step} action={letterStepAction} letter={letter} step={step} />
      ))}
    </Section>
  );
}

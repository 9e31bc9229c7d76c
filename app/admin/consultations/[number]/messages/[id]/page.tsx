import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { requireDuty } from "@/lib/auth/session";
import { getDeskMessage } from "@/lib/consultations/queries/pending-message";
import { formatTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { MESSAGE_MAX } from "@/lib/threads/text";
import { editMessageAction, recallMessageAction } from "./actions";

export const instant = false;

type MessagePageProps = { readonly params: Promise<{ readonly number: string; readonly id: string }> };

export async function generateMetadata({ params }: MessagePageProps): Promise<Metadata> {
  return { title: pageTitle("送信前のメッセージ", (await params).number, "事務局") };
}

/** What was written and has not gone out: other words, or none at all. */
export default async function MessagePage({ params }: MessagePageProps) {
  await connection();
  const { number, id } = await params;
  const staff = await requireDuty("CONSULTATIONS");
  const found = await getDeskMessage(staff, number, id);
  if (found === null) notFound();
  const { message, consultation } = found;
  const back = routes.adminConsultation(number);
  const isOver = message.releasedAt !== null || message.recalledAt !== null;
  const fixed = (
    <>
      <HiddenField name="id" value={consultation.id} />
      <HiddenField name="messageId" value={message.id} />
      <HiddenField name="number" value={number} />
    </>
  );
  return (
    <MainArea before={<BackLink href={back} label={`${number}に戻る`} />}>
      <PageHeading>{isOver ? "このメッセージは、もう変更できません" : "送信前のメッセージ"}</PageHeading>
      {isOver ? (
        <div className="flex flex-col items-start gap-6">
          <p>すでに送信されたか、取り消されています。訂正がある場合は、新しいメッセージを書いてください。</p>
          <ButtonLink href={back}>相談の画面に戻る</ButtonLink>
        </div>
      ) : (
        <div className="flex flex-col gap-10">
          <p className="text-std-17N-170">
            宛先：{consultation.contactName}（{consultation.contactEmail}）
            <br />
            <strong>{formatTime(message.releaseAt)}に送信します。</strong>それまでは、相手には見えません。
          </p>
          <GovForm action={editMessageAction} idPrefix="edit">
            {fixed}
            <TextArea
              name="body"
              label="相談者に送るメッセージ"
              help="文面を変更すると、送信は変更してから10分後になります。"
              limit={MESSAGE_MAX}
              rows={12}
              defaultValue={message.body}
              required
            />
            <FormActions>
              <SubmitButton>文面を変更する</SubmitButton>
            </FormActions>
          </GovForm>
          <section aria-labelledby="recall" className="flex flex-col gap-4">
            <h2 id="recall" className="text-std-24B-150">
              送信を取り消す
            </h2>
            <p>取り消したメッセージは、相手に届きません。事務局の画面には、取り消したことが残ります。</p>
            <GovForm action={recallMessageAction} idPrefix="recall">
              {fixed}
              <FormActions>
                <SubmitButton look="danger">送信を取り消す</SubmitButton>
              </FormActions>
            </GovForm>
          </section>
        </div>
      )}
    </MainArea>
  );
}

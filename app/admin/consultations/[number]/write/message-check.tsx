import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import { sizeInWords } from "@/lib/attachments/file-size";
import type { CheckedMessage } from "@/lib/consultations/message-schema";
import type { MessageDraft } from "@/lib/consultations/queries/message-draft";
import type { WritableConsultation } from "@/lib/consultations/queries/writable";
import { consequencesOf } from "@/lib/consultations/write-notice";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { kindLabels } from "@/lib/threads/labels";

type MessageCheckProps = {
  readonly consultation: WritableConsultation;
  readonly begun: MessageDraft;
  readonly message: CheckedMessage;
  readonly action: FormAction;
};

/** The interruption before anything leaves the house: to whom, what, and what follows. */
export function MessageCheck({ consultation, begun: { draft, files }, message, action }: MessageCheckProps) {
  const { id, number, subject, status, contactEmail } = consultation;
  return (
    <GovForm
      action={action}
      title={pageTitle("送信前の確認", number, "事務局")}
      heading={
        <PageHeading over={<p className="text-std-16N-170">{`${number}　${subject}`}</p>}>
          宛先と内容の確認（まだ送信していません）
        </PageHeading>
      }
    >
      <HiddenField name="id" value={id} />
      <HiddenField name="draft" value={draft.id} />
      <HiddenField name="seen" value={draft.version} />
      <HiddenField name="recipient" value={contactEmail} />
      <Recipient of={consultation} />
      <DescriptionList
        items={[
          { term: "種類", details: kindLabels[message.kind] },
          ...meetingOf(message),
          { term: "メッセージ", details: <p className="whitespace-pre-line wrap-anywhere">{message.body}</p> },
          { term: "資料", details: <Files files={files} /> },
        ]}
      />
      <section aria-labelledby="follows" className="flex flex-col gap-2">
        <h2 id="follows" className="text-std-20B-150">
          送信するとどうなるか
        </h2>
        <ul className="list-disc pl-6 text-std-16N-170">
          {consequencesOf(message.kind, status).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <FormActions>
        <SubmitButton>送信する</SubmitButton>
        <a href={routes.adminConsultationWrite(number)}>入力に戻る</a>
      </FormActions>
    </GovForm>
  );
}

function Recipient({
  of: { organizationName, contactName, contactEmail, organizationId },
}: {
  of: WritableConsultation;
}) {
  return (
    <section aria-labelledby="recipient" className="rounded-8 border-2 border-blue-900 bg-blue-50 p-4">
      <h2 id="recipient" className="text-std-18B-160">
        宛先（外部の人です）
      </h2>
      <p className="text-std-17N-170 wrap-anywhere">
        {organizationName}　{contactName}
        <br />
        <strong>{contactEmail}</strong>
      </p>
      {organizationId !== null && <p className="text-dns-16N-130">この団体のメンバーも、マイページで読めます。</p>}
    </section>
  );
}

function meetingOf({ meeting }: CheckedMessage) {
  if (meeting === undefined) return [];
  return [
    { term: "面談の日時", details: <TimeText at={meeting.at} /> },
    { term: "面談の場所・方法", details: meeting.place },
  ];
}

function Files({ files }: { readonly files: MessageDraft["files"] }) {
  if (files.length === 0) return "なし";
  return (
    <ul>
      {files.map(({ id, fileName, size, isScanned }) => (
        <li key={id} className="wrap-anywhere">
          <a href={routes.attachment(id)}>{fileName}</a>（{sizeInWords(size)}）
          {!isScanned && "：安全を確認しています。終わるまで相手は開けません。"}
        </li>
      ))}
    </ul>
  );
}

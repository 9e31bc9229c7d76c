import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { partnerStatusLabels } from "@/lib/awards/partners/labels";
import type { AwardPartnerStatus } from "@/lib/db/generated/enums";
import type { FormAction } from "@/lib/forms/form";
import { partnerTones } from "./status-words";

type ListedPartner = {
  readonly id: string;
  readonly place: string;
  readonly status: AwardPartnerStatus;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly askedAt: Date;
  readonly remindedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly note: string | null;
};

type PartnerListProps = {
  readonly partners: readonly ListedPartner[];
  /** Null for whoever may only look, and where nothing is asked any more. */
  readonly resend: FormAction | null;
};

/** The named municipalities and what they say. Until they answer, the letter can be sent again, to another address too. */
export function PartnerList({ partners, resend }: PartnerListProps) {
  if (partners.length === 0) return null;
  return (
    <section aria-labelledby="partners-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="partners-heading">
        連携自治体の確認
      </Heading>
      <p>記載した自治体に、連携していることの確認をメールでお願いしています。</p>
      <ul className="flex flex-col gap-4">
        {partners.map((partner, index) => (
          <li key={partner.id} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
            <PartnerCard partner={partner} />
            {partner.status === "ASKED" && resend !== null && (
              <ResendForm partner={partner} position={index + 1} resend={resend} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PartnerCardProps = { readonly partner: ListedPartner };

function PartnerCard({ partner }: PartnerCardProps) {
  const { place, status, department, contactName, askedAt, remindedAt, answeredAt, answeredBy, note } = partner;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>{place}</Heading>
        <StatusBadge tone={partnerTones[status]}>{partnerStatusLabels[status]}</StatusBadge>
      </div>
      <DescriptionList
        items={[
          { term: "担当者", details: [department, contactName].filter((part) => part !== "").join("　") },
          { term: "依頼した日時", details: <TimeText at={askedAt} /> },
          ...(remindedAt === null ? [] : [{ term: "再度お願いした日時", details: <TimeText at={remindedAt} /> }]),
          ...(answeredAt === null ? [] : [{ term: "回答の日時", details: <TimeText at={answeredAt} /> }]),
          ...(answeredBy === null ? [] : [{ term: "回答した人", details: answeredBy }]),
          ...(note === null ? [] : [{ term: "自治体からの補足", details: note }]),
        ]}
      />
    </>
  );
}

type ResendFormProps = PartnerCardProps & { readonly position: number; readonly resend: FormAction };

function ResendForm({ partner: { id, place, contactEmail }, position, resend }: ResendFormProps) {
  return (
    <GovForm action={resend} idPrefix={`resend-${position}-`}>
      <HiddenField name="partner" value={id} />
      <TextField
        name="email"
        label={`${place}の担当者のメールアドレス`}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        required
        defaultValue={contactEmail}
        help="アドレスを変えて送り直すと、前のアドレスに送ったリンクは使えなくなります。"
      />
      <FormActions>
        <SubmitButton look="outline" size="medium">
          確認メールを送り直す<VisuallyHidden>：{place}</VisuallyHidden>
        </SubmitButton>
      </FormActions>
    </GovForm>
  );
}

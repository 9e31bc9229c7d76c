import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CHECK_INTENT } from "@/lib/awards/jury/forms/check-intent";
import type { CategoryName } from "@/lib/awards/jury/view";
import type { FormAction } from "@/lib/forms/form";
import { CheckResult } from "./check-result";
import { type KnownSeat, SeatFields } from "./seat-fields";

type InviteFormProps = {
  readonly action: FormAction;
  readonly editionId: string;
  readonly fiscalYear: number;
  readonly categories: readonly CategoryName[];
};

export function InviteForm({ action, editionId, fiscalYear, categories }: InviteFormProps) {
  const heading = "審査委員を招待する";
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, `${fiscalYear}年度の表彰`)}
      heading={
        <PageHeading lead="招待のメールを送ります。リンクは14日間使えます。招待の前に、送信された応募との利益相反の疑いを確かめられます。">
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="id" value={editionId} />
      <TextField name="email" label="メールアドレス" type="email" autoComplete="off" spellCheck={false} required />
      <SeatFields categories={categories} />
      <Buttons main="招待する" />
    </GovForm>
  );
}

type EditFormProps = {
  readonly action: FormAction;
  readonly fiscalYear: number;
  readonly categories: readonly CategoryName[];
  readonly seat: KnownSeat & { readonly id: string; readonly version: number; readonly email: string };
};

export function EditForm({ action, fiscalYear, categories, seat }: EditFormProps) {
  const heading = "審査委員の登録内容を直す";
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, `${fiscalYear}年度の表彰`)}
      heading={
        <PageHeading lead="部門を増やすと、審査委員は利益相反をもう一度申告するまで、応募を読めません。">
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="id" value={seat.id} />
      <SeenVersion version={seat.version} />
      <p>メールアドレス：{seat.email}（変えるときは、新しいアドレスで招待し直してください）</p>
      <SeatFields categories={categories} seat={seat} />
      <Buttons main="保存する" />
    </GovForm>
  );
}

type ButtonsProps = { readonly main: string };

function Buttons({ main }: ButtonsProps) {
  return (
    <>
      <CheckResult />
      <FormActions>
        <SubmitButton>{main}</SubmitButton>
        <SubmitButton intent={CHECK_INTENT} look="outline" size="medium">
          利益相反の疑いを確かめる
        </SubmitButton>
      </FormActions>
    </>
  );
}

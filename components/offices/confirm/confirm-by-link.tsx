import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { DayText } from "@/components/ui/time-text";
import type { FormAction } from "@/lib/forms/form";
import { SECTION_LABELS, SECTIONS } from "@/lib/offices/sections";
import type { SealedRow } from "@/lib/receipts/content";
import { routes } from "@/lib/routes";

type ConfirmByLinkProps = {
  readonly action: FormAction;
  readonly token: string;
  readonly office: {
    readonly number: string;
    readonly name: string;
    readonly confirmedOn: Date;
    readonly seen: string;
  };
  /** What is published, without what was left empty. */
  readonly rows: readonly SealedRow[];
};

/** What the public reads, and the one button that says it is still true. */
export function ConfirmByLink({ action, token, office, rows }: ConfirmByLinkProps) {
  const title = `${office.name}の内容の確認`;
  const lead =
    "公開している内容を見て、今も正しければ、最後のボタンを押してください。確認日が今日になります。サインインは不要です。";
  return (
    <GovForm
      action={action}
      title={pageTitle(title, "サテライトオフィス")}
      heading={
        <PageHeading over={<p>サテライトオフィス {office.number}</p>} lead={lead}>
          {title}
        </PageHeading>
      }
    >
      <HiddenField name="token" value={token} />
      <HiddenField name="seen" value={office.seen} />
      <p>
        前回の確認日は
        <DayText day={office.confirmedOn} />
        です。
      </p>
      <Published rows={rows} />
      <section className="flex flex-col gap-4">
        <Heading level={2}>内容に変わったところがあるとき</Heading>
        <p>
          <a href={routes.mypageOffice(office.number)}>マイページの施設の画面</a>
          から、変更を申し出てください。変更が公開されると、確認も済みます。
        </p>
      </section>
      <FormActions>
        <SubmitButton>内容は今も正しい</SubmitButton>
      </FormActions>
    </GovForm>
  );
}

function Published({ rows }: Pick<ConfirmByLinkProps, "rows">) {
  return SECTIONS.map((section) => {
    const own = rows.filter((row) => row.section === SECTION_LABELS[section]);
    if (own.length === 0) return null;
    return (
      <section key={section} aria-labelledby={`published-${section}`}>
        <Heading level={2} id={`published-${section}`}>
          {SECTION_LABELS[section]}
        </Heading>
        <DescriptionList
          items={own.map(({ label, value }) => ({
            term: label,
            details: <span className="whitespace-pre-line">{value}</span>,
          }))}
        />
      </section>
    );
  });
}

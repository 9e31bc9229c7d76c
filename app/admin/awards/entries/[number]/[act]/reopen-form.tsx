import { ActForm, type ActSubject, ActSubjectLine } from "@/components/cases/desk/act-form";
import { ReasonField } from "@/components/cases/desk/reason-field";
import { ReopenRequestFacts } from "@/components/cases/desk/reopen-request-facts";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { acts } from "@/lib/awards/entries/desk-acts";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { decideAction } from "./actions";

type ReopenFormProps = {
  readonly reopening: EntryForCheck["reopening"];
  readonly subject: ActSubject;
  readonly ownId: string;
};

const VERDICTS = [
  { value: "approve", label: "承認して確認をやり直す", help: "確認中に戻り、応募者にメールで知らせます。" },
  { value: "decline", label: "やり直さない", help: "決定は変わりません。応募者には知らせません。" },
] as const;

const TERM = "やり直す理由";

/** 確認のやり直し takes two people: whoever asked waits, anybody else decides. */
export function ReopenForm({ reopening, subject, ownId }: ReopenFormProps) {
  if (reopening === null) {
    const definition = { label: "確認のやり直しを依頼する", consequence: acts.reopen.consequence };
    return (
      <ActForm act="ask-reopen" definition={definition} subject={subject} action={decideAction}>
        <ReasonField label={TERM} help="承認する同僚が読みます。承認されると、応募者へのメールにも記載されます。" />
      </ActForm>
    );
  }
  const facts = <ReopenRequestFacts request={reopening} reasonTerm={TERM} />;
  if (reopening.requestedBy === ownId) {
    return (
      <>
        <title>{pageTitle("やり直しの承認待ち", subject.number, "事務局")}</title>
        <PageHeading
          over={<ActSubjectLine subject={subject} />}
          lead="依頼した人とは別の表彰担当が、承認するかどうかを決めます。"
        >
          確認のやり直しの承認を待っています
        </PageHeading>
        {facts}
      </>
    );
  }
  const definition = {
    label: "確認のやり直しについて決定する",
    consequence: "同僚からの依頼です。理由を読んで判断してください。依頼は、この判断で終わります。",
  };
  return (
    <ActForm act="reopen" definition={definition} subject={subject} action={decideAction}>
      <HiddenField name="requestId" value={reopening.id} />
      {facts}
      <RadioField name="verdict" label="判断" options={VERDICTS} required />
    </ActForm>
  );
}

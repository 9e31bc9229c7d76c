import { HiddenField } from "@/components/form/hidden-field";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Button } from "@/components/ui/button";
import { type ActSubject, ActSubjectLine } from "./act-form";

type BeginEntryProps = {
  readonly act: "resubmit" | "change";
  readonly definition: { readonly label: string; readonly consequence: string };
  readonly subject: ActSubject;
  readonly action: (data: FormData) => Promise<void>;
};

/** Before an officer types in what a declarer sent by another way. */
export function BeginEntry({ act, definition: { label, consequence }, subject, action }: BeginEntryProps) {
  return (
    <>
      <title>{pageTitle(label, subject.number, "事務局")}</title>
      <PageHeading over={<ActSubjectLine subject={subject} />} lead={consequence}>
        {label}
      </PageHeading>
      <form action={action}>
        <HiddenField name="act" value={act} />
        <HiddenField name="id" value={subject.id} />
        <HiddenField name="number" value={subject.number} />
        <Button type="submit">入力を始める</Button>
      </form>
    </>
  );
}

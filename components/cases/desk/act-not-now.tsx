import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { type ActSubject, ActSubjectLine } from "./act-form";

type ActNotNowProps = {
  /** The act and the status, in words. */
  readonly label: string;
  readonly status: string;
  readonly subject: ActSubject;
  /** The page of the case. */
  readonly back: { readonly href: string; readonly label: string };
};

/** An address of an act that the case has no use for now: an old bookmark, or somebody was faster. */
export function ActNotNow({ label, status, subject, back }: ActNotNowProps) {
  return (
    <>
      <title>{pageTitle("この操作は今はできません", subject.number, "事務局")}</title>
      <PageHeading over={<ActSubjectLine subject={subject} />}>現在の状況では「{label}」はできません</PageHeading>
      <div className="flex flex-col items-start gap-6">
        <p>現在の状況は「{status}」です。ほかの担当者が先に手続きを進めた可能性があります。</p>
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </div>
    </>
  );
}

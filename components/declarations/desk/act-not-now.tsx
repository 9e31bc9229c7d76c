import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { type Act, acts } from "@/lib/declarations/acts";
import { statusLabels } from "@/lib/declarations/labels";
import { routes } from "@/lib/routes";
import { type ActSubject, ActSubjectLine } from "./act-form";

type ActNotNowProps = {
  readonly act: Act;
  readonly subject: ActSubject;
  readonly status: DeclarationStatus;
};

/** An address of an act that the case has no use for now: an old bookmark, or somebody was faster. */
export function ActNotNow({ act, subject, status }: ActNotNowProps) {
  return (
    <>
      <title>{pageTitle("この操作は今はできません", subject.number, "事務局")}</title>
      <PageHeading over={<ActSubjectLine subject={subject} />}>
        現在の状況では「{acts[act].label}」はできません
      </PageHeading>
      <div className="flex flex-col items-start gap-6">
        <p>現在の状況は「{statusLabels[status]}」です。ほかの担当者が先に手続きを進めた可能性があります。</p>
        <ButtonLink href={routes.adminDeclaration(subject.number)}>宣言の画面で最新の状況を確認する</ButtonLink>
      </div>
    </>
  );
}

import { notFound } from "next/navigation";
import { openEdition } from "@/app/admin/awards/open-edition";
import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { findForComment } from "@/lib/awards/feedback/queries/desk";
import { COMMENTARY_MAX } from "@/lib/awards/results/forms";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";
import { writeCommentAction } from "./actions";

export const instant = false;

type CommentPageProps = { readonly params: Promise<{ readonly year: string; readonly number: string }> };

export default async function AwardCommentPage({ params }: CommentPageProps) {
  const { staff, edition } = await openEdition(params);
  const { fiscalYear } = edition;
  const parsed = parseReferenceNumber((await params).number);
  const entry = parsed.ok ? await findForComment(staff, { number: parsed.value.number }) : null;
  if (entry === null || entry.editionId !== edition.id) notFound();
  const { id, number, title, comment, isReleased } = entry;
  return (
    <MainArea before={<BackLink href={routes.adminAwardFeedback(fiscalYear)} label="応募への講評の一覧に戻る" />}>
      <title>{pageTitle(`講評 ${number}`, "事務局")}</title>
      <PageHeading over={<p>{number}</p>}>{`「${title}」への講評`}</PageHeading>
      <p>
        <a href={routes.adminAwardEntry(number)}>応募の内容</a>
      </p>
      {isReleased ? (
        <p className="whitespace-pre-line">{comment?.comment ?? "講評はありません。発表の後は書けません。"}</p>
      ) : (
        <SeenForm
          action={writeCommentAction}
          seen={{ id, version: comment?.version ?? 0 }}
          idPrefix="comment-"
          button="講評を保存する"
        >
          <TextArea
            name="comment"
            label="講評"
            help="発表と同時に、応募者のマイページに表示します。審査委員の名前や点数、ほかの応募のことは書かないでください。空欄で保存すると、講評はなくなります。"
            limit={COMMENTARY_MAX}
            rows={6}
            defaultValue={comment?.comment ?? ""}
          />
        </SeenForm>
      )}
    </MainArea>
  );
}

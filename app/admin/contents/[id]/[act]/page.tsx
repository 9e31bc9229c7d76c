import { notFound } from "next/navigation";
import { connection } from "next/server";
import { altTextsOf } from "@/app/admin/contents/[id]/alt-texts";
import { faultsBeforePublishing } from "@/app/admin/contents/[id]/faults-before-publishing";
import { requireContent } from "@/app/admin/contents/[id]/require-content";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ContentActForm } from "@/components/publishing/desk/content-act-form";
import { ContentActNotNow } from "@/components/publishing/desk/content-act-not-now";
import { ContentFaults } from "@/components/publishing/desk/content-faults";
import { ContentRows } from "@/components/publishing/desk/content-rows";
import { PublishWhen } from "@/components/publishing/desk/publish-when";
import { Section } from "@/components/ui/section";
import { contentActsFor, isContentAct } from "@/lib/publishing/acts";
import { contentInWords } from "@/lib/publishing/words";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";
import { contentActAction } from "./actions";

export const instant = false;

type ContentActPageProps = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/** One act on one content. What is offered follows from the same table that the command asks. */
export default async function ContentActPage({ params }: ContentActPageProps) {
  await connection();
  const { id, act } = await params;
  const found = await requireContent(id);
  if (!isContentAct(act)) notFound();
  const { staff, content, answers, actions } = found;
  const back = <BackLink href={routes.adminContent(id)} label="このコンテンツの画面に戻る" />;
  if (!contentActsFor(actions).includes(act)) {
    return (
      <MainArea before={back}>
        <ContentActNotNow act={act} content={content} />
      </MainArea>
    );
  }
  const leadsOn = act === "submit" || act === "publish";
  return (
    <MainArea before={back}>
      <ContentActForm act={act} content={content} action={contentActAction}>
        {leadsOn && <ContentFaults faults={await faultsBeforePublishing(found)} />}
        {act === "publish" && isIn("inReview", content.status) && <PublishWhen />}
      </ContentActForm>
      <Section title="内容">
        <p>
          <a href={routes.adminContentPreview(id)}>プレビューを見る</a>
        </p>
        <ContentRows rows={contentInWords(content.kind, answers)} pictures={await altTextsOf(staff, answers)} />
      </Section>
    </MainArea>
  );
}

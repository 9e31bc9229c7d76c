import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import type { ContentStatus } from "@/lib/db/generated/enums";
import { type ContentAct, contentActs } from "@/lib/publishing/acts";
import { contentStatusLabels } from "@/lib/publishing/labels";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";

type ContentActNotNowProps = {
  readonly act: ContentAct;
  readonly content: { readonly id: string; readonly title: string; readonly status: ContentStatus };
};

/** An address of an act that there is no use for now: an old bookmark, somebody was faster, or it is one's own text. */
export function ContentActNotNow({ act, content: { id, title, status } }: ContentActNotNowProps) {
  const isOwn = act === "publish" && (isIn("inReview", status) || isIn("scheduled", status));
  return (
    <>
      <title>{pageTitle("この操作は今はできません", title, "事務局")}</title>
      <PageHeading over={<p className="text-std-16N-170">{title}</p>}>
        今は「{contentActs[act].label}」はできません
      </PageHeading>
      <div className="flex flex-col items-start gap-6">
        <p>
          {isOwn
            ? "書いた人は、自分の内容を公開できません。ほかのコンテンツ担当者の確認を待ってください。"
            : `現在の状態は「${contentStatusLabels[status]}」です。ほかの担当者が先に進めた可能性があります。`}
        </p>
        <ButtonLink href={routes.adminContent(id)}>このコンテンツの画面で最新の状態を確認する</ButtonLink>
      </div>
    </>
  );
}

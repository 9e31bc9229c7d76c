import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireContent } from "@/app/admin/contents/[id]/require-content";
import { saveContentAction } from "@/app/admin/contents/actions";
import { picturesFor } from "@/app/admin/contents/pictures-of-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ContentForm } from "@/components/publishing/desk/content-form";
import { typedAnswers } from "@/lib/publishing/answers";
import { isIn } from "@/lib/publishing/workflow";
import { routes } from "@/lib/routes";

export const instant = false;

type EditContentPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function EditContentPage({ params }: EditContentPageProps) {
  await connection();
  const { staff, content, answers } = await requireContent((await params).id);
  const { id, kind, version, title, status } = content;
  if (!isIn("writable", status)) redirect(routes.adminContent(id));
  const values = typedAnswers(kind, answers);
  const lead = isIn("shown", status) ? "公開中の内容は、この改訂をほかの担当者が公開するまで変わりません。" : undefined;
  return (
    <MainArea before={<BackLink href={routes.adminContent(id)} label="このコンテンツの画面に戻る" />}>
      <ContentForm
        heading={`「${title}」を編集する`}
        {...(lead === undefined ? {} : { lead })}
        content={{ id, kind, version }}
        values={values}
        pictures={await picturesFor(staff, values)}
        action={saveContentAction}
      />
    </MainArea>
  );
}

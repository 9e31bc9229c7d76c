import { notFound } from "next/navigation";
import { connection } from "next/server";
import { TemplateForm } from "@/components/consultations/desk/template-form";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { Button } from "@/components/ui/button";
import { isFileId } from "@/lib/attachments/queries";
import { requireDuty } from "@/lib/auth/session";
import { getTemplate, type ReplyTemplate } from "@/lib/consultations/queries/templates";
import { routes } from "@/lib/routes";
import { saveTemplateAction, setTemplateUseAction } from "./actions";

export const instant = false;

type TemplatePageProps = { readonly params: Promise<{ readonly id: string }> };

/** One template, or the form of a new one. */
export default async function TemplatePage({ params }: TemplatePageProps) {
  await connection();
  const { id } = await params;
  const staff = await requireDuty("CONSULTATIONS");
  const template = isFileId(id) ? await getTemplate(staff, id) : null;
  if (template === null && id !== "new") notFound();
  return (
    <MainArea before={<BackLink href={routes.adminReplyTemplates()} label="定型文の一覧に戻る" />}>
      <TemplateForm action={saveTemplateAction} template={template} />
      {template && <Use template={template} />}
    </MainArea>
  );
}

function Use({ template: { id, version, isActive } }: { readonly template: ReplyTemplate }) {
  return (
    <section
      aria-labelledby="use"
      className="mt-10 flex flex-col items-start gap-3 border-t border-solid-gray-420 pt-6"
    >
      <h2 id="use" className="text-std-20B-150">
        {isActive ? "この定型文を使うのをやめる" : "この定型文をまた使う"}
      </h2>
      <p>
        {isActive
          ? "返信を書く画面に表示されなくなります。送ったメッセージは変わりません。あとで、また使えます。"
          : "返信を書く画面に、また表示されます。"}
      </p>
      <form action={setTemplateUseAction}>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <HiddenField name="use" value={isActive ? "no" : "yes"} />
        <Button type="submit" size="medium" look="outline">
          {isActive ? "使うのをやめる" : "また使う"}
        </Button>
      </form>
    </section>
  );
}

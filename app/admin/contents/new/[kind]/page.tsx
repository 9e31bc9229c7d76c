import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { saveContentAction } from "@/app/admin/contents/actions";
import { picturesFor } from "@/app/admin/contents/pictures-of-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ContentForm } from "@/components/publishing/desk/content-form";
import { requireDuty } from "@/lib/auth/session";
import { kindOfSlug } from "@/lib/publishing/kinds/registry";
import { contentKindLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";

export const instant = false;

type NewContentPageProps = { readonly params: Promise<{ readonly kind: string }> };

export default async function NewContentPage({ params }: NewContentPageProps) {
  await connection();
  const staff = await requireDuty("CONTENT");
  const kind = kindOfSlug((await params).kind);
  if (kind === undefined) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminContents()} label="コンテンツの一覧に戻る" />}>
      <ContentForm
        heading={`${contentKindLabels[kind]}を書く`}
        content={{ id: randomUUID(), kind, version: 0 }}
        values={{}}
        pictures={await picturesFor(staff, {})}
        action={saveContentAction}
      />
    </MainArea>
  );
}

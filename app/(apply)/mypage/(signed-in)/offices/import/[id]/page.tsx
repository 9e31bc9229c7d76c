import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ImportDetail } from "@/components/offices/imports/import-detail";
import { requireWorkingMember } from "@/lib/auth/member";
import { clock } from "@/lib/clock";
import { listImportRows, mayUpload } from "@/lib/offices/imports/queries/imports";
import { previewQuerySchema } from "@/lib/offices/imports/schema";
import { routes } from "@/lib/routes";
import { discardAction, startAction, undoAction } from "./actions";
import { findOwnImport } from "./find-own-import";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("取り込みの内容", "マイページ") };

type ImportPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const view = await findOwnImport(member, (await params).id);
  if (view === null) notFound();
  const shown = previewQuerySchema.parse(await searchParams);
  const { rows, pageCount } = await listImportRows(view.id, shown);
  const { id, organizationId } = view;
  const places = {
    list: routes.mypageOfficeImports(),
    corrected: routes.mypageOfficeImportCorrected(id),
    self: (query = {}) => routes.mypageOfficeImport(id, query),
  };
  const hidden = (
    <>
      <HiddenField name="id" value={id} />
      <HiddenField name="organization" value={organizationId} />
    </>
  );
  return (
    <MainArea before={<BackLink href={routes.mypageOfficeImports()} label="取り込みの一覧に戻る" />}>
      <PageHeading>{view.fileName}の取り込み</PageHeading>
      <ImportDetail
        {...{ view, rows, pageCount, shown, places, hidden }}
        actions={{ start: startAction, discard: discardAction, undo: undoAction }}
        mayAct={mayUpload(member, view)}
        now={clock.now()}
      />
    </MainArea>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ImportDetail } from "@/components/offices/imports/import-detail";
import { requireDuty } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { getImport, listImportRows, mayUpload } from "@/lib/offices/imports/queries/imports";
import { importSchema, previewQuerySchema } from "@/lib/offices/imports/schema";
import { routes } from "@/lib/routes";
import { discardAction, startAction, undoAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("取り込みの内容", "事務局") };

type ImportPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const asked = importSchema.safeParse(await params);
  const view = asked.success ? await getImport(staff, asked.data.id) : null;
  if (view === null) notFound();
  const shown = previewQuerySchema.parse(await searchParams);
  const { rows, pageCount } = await listImportRows(view.id, shown);
  const { id, organizationId } = view;
  const list = routes.adminOfficeImports({ organization: organizationId });
  const places = {
    list,
    corrected: routes.adminOfficeImportCorrected(id),
    self: (query = {}) => routes.adminOfficeImport(id, query),
  };
  return (
    <MainArea width="wide" before={<BackLink href={list} label="取り込みの一覧に戻る" />}>
      <PageHeading>{view.fileName}の取り込み</PageHeading>
      <ImportDetail
        {...{ view, rows, pageCount, shown, places }}
        actions={{ start: startAction, discard: discardAction, undo: undoAction }}
        mayAct={mayUpload(staff, view)}
        now={clock.now()}
        hidden={<HiddenField name="id" value={id} />}
      />
    </MainArea>
  );
}

import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { DecideForms } from "@/components/awards/extensions/decide-forms";
import { ExtensionFacts } from "@/components/awards/extensions/extension-facts";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { getExtension } from "@/lib/awards/extensions/queries/list";
import { routes } from "@/lib/routes";
import { approveAction, refuseAction } from "./actions";

export const instant = false;

const idSchema = z.uuid();

type ExtensionPageProps = { readonly params: Promise<{ readonly year: string; readonly id: string }> };

/** One extension: who asked for it and why, and the decision of a second person. */
export default async function ExtensionPage({ params }: ExtensionPageProps) {
  const { staff, edition } = await openEdition(params);
  const id = idSchema.safeParse((await params).id);
  const extension = id.success ? await getExtension(staff, id.data) : null;
  if (extension === null || extension.editionId !== edition.id) notFound();
  const { fiscalYear, current } = edition;
  const { category, actions, organizationName } = extension;
  const categoryName = current?.settings.categories.find(({ key }) => key === category)?.name ?? category;
  const heading = `${organizationName}の期限の延長`;
  return (
    <MainArea before={<BackLink href={routes.adminExtensions(fiscalYear)} label="期限の延長の一覧に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <ExtensionFacts extension={extension} categoryName={categoryName} />
      <DecideForms
        extension={extension}
        approve={actions.includes("approve") ? approveAction : null}
        refuse={actions.includes("refuse") ? refuseAction : null}
      />
    </MainArea>
  );
}

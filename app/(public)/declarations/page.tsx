import { pageMetadata } from "@/components/content/page-metadata";
import { DeclarationListPage } from "@/components/declarations/public/list-page";
import { WHOLE_LIST } from "@/lib/declarations/public-lists";
import { countPublishedDeclarations, listPublishedDeclarations } from "@/lib/declarations/published";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

export const metadata = pageMetadata({
  title: WHOLE_LIST.title,
  description: WHOLE_LIST.lead,
  path: routes.declarations(),
});

export default async function DeclarationsPage() {
  const [result, counts] = await Promise.all([
    listPublishedDeclarations(WHOLE_LIST.filter, 1),
    countPublishedDeclarations(),
  ]);
  return <DeclarationListPage list={WHOLE_LIST} result={result} counts={counts} isDemo={!isProduction()} />;
}

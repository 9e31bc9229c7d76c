import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DeclarationPage } from "@/components/declarations/public/declaration-page";
import { EndedDeclaration } from "@/components/declarations/public/ended-declaration";
import { DeclarationListPage } from "@/components/declarations/public/list-page";
import { SearchPage } from "@/components/declarations/public/search-page";
import { scriptJson } from "@/lib/content/script-json";
import { badgeStateOf, badgeSvg } from "@/lib/declarations/badge";
import { WHOLE_LIST } from "@/lib/declarations/public-lists";
import { countPublic, getPublic, listPublic, searchPublic } from "@/lib/declarations/queries/public";
import { declarationStructuredData } from "@/lib/declarations/structured-data";
import { openDataFile } from "@/tests/support/open-data";

export type Payloads = Readonly<Record<string, string>>;

const BASE = "https://portal.example.jp";

/** Everything that anybody may load about a declaration, by where it is loaded from. */
export async function publicPayloads(number: string, query: string): Promise<Payloads> {
  const [counts, result, search] = await Promise.all([countPublic(), listPublic({}, 1), searchPublic(query)]);
  const found = await getPublic(number);
  return {
    page: await pageOf(number),
    list: render(DeclarationListPage, { list: WHOLE_LIST, result, counts, isDemo: true }),
    search: render(SearchPage, { query, cutAt: null, ...search, counts }),
    badge: badgeSvg(badgeStateOf(found, "2026-11-22"), number),
    csv: (await openDataFile("declarations", "csv")).body.toString("utf8"),
    json: (await openDataFile("declarations", "json")).body.toString("utf8"),
  };
}

async function pageOf(number: string): Promise<string> {
  const found = await getPublic(number);
  if (found === null) return "";
  if (found.state !== "shown") {
    return render(EndedDeclaration, { number, state: found.state, since: new Date(found.since) });
  }
  const { declaration } = found;
  const related = (await listPublic({ prefecture: declaration.prefectureCode }, 1)).items;
  const addresses = { home: BASE, list: BASE, page: BASE, image: BASE };
  const data = scriptJson(declarationStructuredData(declaration, addresses, "事務局"));
  const parts = { declaration, logo: null, related, prefectureName: "東京都", baseUrl: BASE, isDemo: true };
  return data + render(DeclarationPage, parts);
}

function render<Props extends object>(component: (props: Props) => React.ReactNode, props: Props): string {
  return renderToStaticMarkup(createElement(component, props));
}

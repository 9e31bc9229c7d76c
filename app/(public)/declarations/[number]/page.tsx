import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { DeclarationPage } from "@/components/declarations/public/declaration-page";
import { ENDED_TITLES, EndedDeclaration } from "@/components/declarations/public/ended-declaration";
import { excerptOf, placeOf } from "@/components/declarations/public/listed-declaration";
import { JsonLd } from "@/components/layout/json-ld";
import { optionLabel } from "@/lib/declarations/options";
import {
  getPublishedDeclaration,
  getPublishedLogoSize,
  listNumbersToPrerender,
  listPublishedDeclarations,
} from "@/lib/declarations/published";
import { declarationStructuredData } from "@/lib/declarations/structured-data";
import { baseUrl, isProduction } from "@/lib/env";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { OFFICE_NAME } from "@/lib/office-name";
import { routes } from "@/lib/routes";

type Props = { readonly params: Promise<{ readonly number: string }> };

const RELATED = 3;

export async function generateStaticParams() {
  const numbers = await listNumbersToPrerender();
  return numbers.map((number) => ({ number }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (found.state !== "shown") {
    const title = `${ENDED_TITLES[found.state]}（${found.number}）`;
    return pageMetadata({ title, description: title, path: routes.declaration(found.number), isIndexed: false });
  }
  const { organizationName, number, efforts } = found.declaration;
  return pageMetadata({
    title: `${organizationName}の自己宣言（${number}）`,
    description: `${organizationName}（${placeOf(found.declaration)}）の自己宣言（Action宣言）。${excerptOf(efforts)}`,
    path: routes.declaration(number),
    type: "article",
  });
}

export default async function DeclarationNumberPage({ params }: Props) {
  const found = await find(params);
  if (found.state !== "shown") {
    return <EndedDeclaration number={found.number} state={found.state} since={new Date(found.since)} />;
  }
  const { declaration } = found;
  const [near, logo] = await Promise.all([
    listPublishedDeclarations({ prefecture: declaration.prefectureCode }, 1),
    getPublishedLogoSize(declaration.number),
  ]);
  const related = near.items.filter(({ number }) => number !== declaration.number).slice(0, RELATED);
  const prefecture = optionLabel("prefectureCode", declaration.prefectureCode);
  return (
    <>
      <JsonLd data={structuredData(declaration)} />
      <DeclarationPage
        declaration={declaration}
        logo={logo}
        related={related}
        prefectureName={prefecture}
        baseUrl={baseUrl()}
        isDemo={!isProduction()}
      />
    </>
  );
}

/** A number in any width and case leads to its one address. */
async function find(params: Props["params"]) {
  const given = decodeURIComponent((await params).number);
  const parsed = parseReferenceNumber(given);
  if (!parsed.ok) notFound();
  const { number } = parsed.value;
  if (number !== given) permanentRedirect(routes.declaration(number));
  return (await getPublishedDeclaration(number)) ?? notFound();
}

function structuredData(declaration: Parameters<typeof declarationStructuredData>[0]) {
  const base = baseUrl();
  const addresses = {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.declarations()}`,
    page: `${base}${routes.declaration(declaration.number)}`,
    image: `${base}${routes.declarationLogo(declaration.number)}`,
  };
  return declarationStructuredData(declaration, addresses, OFFICE_NAME);
}

import type { MetadataRoute } from "next";
import { listPublishedEditions } from "@/lib/awards/editions/published";
import { listPublishedIntegrity } from "@/lib/awards/integrity/published";
import { listPublishedResults } from "@/lib/awards/results/published";
import { SITE_MAP } from "@/lib/content/site-map";
import { languagesOf } from "@/lib/content/versions";
import { listPublishedAddresses } from "@/lib/declarations/published";
import { baseUrl } from "@/lib/env";
import { toJapanIso } from "@/lib/japan/dates";
import { listPublishedOfficeAddresses } from "@/lib/offices/published";
import { addressOf } from "@/lib/publishing/kinds/registry";
import { listAllPublishedContent } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

/** Kinds of content whose pages are listed by what is published. */
const LISTED_KINDS = ["POLICY", "GUIDELINE", "CASE_STUDY", "NEWS", "EVENT", "FAQ"] as const;

/** Pages that search engines may keep; results of a search are not among them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = baseUrl();
  const fixed = SITE_MAP.flatMap(({ pages }) => pages.map(({ href }) => href)).filter(
    (href) => ![routes.declarationSearch(), routes.officeSearch(), routes.search()].includes(href),
  );
  const [declarations, offices, contents, editions, results, reports] = await Promise.all([
    listPublishedAddresses(),
    listPublishedOfficeAddresses(),
    listAllPublishedContent(LISTED_KINDS),
    listPublishedEditions(),
    listPublishedResults(),
    listPublishedIntegrity(),
  ]);
  return [
    ...fixed.map((href) => ({ url: `${base}${href}`, ...alternates(base, href) })),
    ...declarations.map(({ number, updatedAt }) => ({
      url: `${base}${routes.declaration(number)}`,
      lastModified: toJapanIso(updatedAt),
    })),
    ...offices.map(({ number, updatedAt }) => ({
      url: `${base}${routes.office(number)}`,
      lastModified: toJapanIso(updatedAt),
    })),
    ...editions.map(({ fiscalYear, revisions: [latest] }) => ({
      url: `${base}${routes.award(fiscalYear)}`,
      ...(latest === undefined ? {} : { lastModified: toJapanIso(latest.since) }),
    })),
    ...results.flatMap(({ fiscalYear, releasedAt, winners }) =>
      [
        routes.awardWinners(fiscalYear),
        routes.awardCeremony(fiscalYear),
        ...winners.map(({ ordinal }) => routes.awardWinner(fiscalYear, ordinal)),
      ].map((href) => ({ url: `${base}${href}`, lastModified: toJapanIso(releasedAt) })),
    ),
    ...reports.map(({ report, releasedAt }) => ({
      url: `${base}${routes.awardIntegrity(report.fiscalYear)}`,
      lastModified: toJapanIso(releasedAt),
    })),
    ...contents.map(({ kind, slug, updatedAt }) => ({
      url: `${base}${addressOf(kind, slug)}`,
      lastModified: toJapanIso(updatedAt),
    })),
  ];
}

function alternates(base: string, path: string) {
  const languages = Object.entries(languagesOf(path) ?? {}).map(([tag, href]) => [tag, `${base}${href}`]);
  return languages.length === 0 ? {} : { alternates: { languages: Object.fromEntries(languages) } };
}

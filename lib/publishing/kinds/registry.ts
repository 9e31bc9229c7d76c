import type { ContentKind } from "@/lib/db/generated/enums";
import type { ContentField } from "@/lib/publishing/field";
import { routes } from "@/lib/routes";
import { bannerFields } from "./banner";
import { caseStudyFields } from "./case-study";
import { eventFields } from "./event";
import { faqFields } from "./faq";
import { newsFields } from "./news";
import { pageFields } from "./page";
import { policyFields } from "./policy";

export type KindDefinition = {
  /** Part of the desk's addresses. */
  readonly slug: string;
  readonly fields: readonly ContentField[];
  /** Address of the public page; absent where there is none of its own. */
  readonly address?: (slug: string) => string;
};

/** Everything the desk publishes. A new kind is a table of fields, a line here, and its public pages. */
export const contentKinds = {
  POLICY: { slug: "policies", fields: policyFields, address: routes.policy },
  GUIDELINE: { slug: "guidelines", fields: policyFields, address: routes.policy },
  CASE_STUDY: { slug: "case-studies", fields: caseStudyFields, address: routes.caseStudy },
  NEWS: { slug: "news", fields: newsFields, address: routes.newsItem },
  EVENT: { slug: "events", fields: eventFields, address: routes.event },
  FAQ: { slug: "faq", fields: faqFields, address: routes.faqItem },
  PAGE: { slug: "pages", fields: pageFields, address: (slug) => `/${slug.replaceAll("--", "/")}` },
  BANNER: { slug: "banners", fields: bannerFields },
} as const satisfies Record<ContentKind, KindDefinition>;

export const CONTENT_KINDS = [
  "NEWS",
  "EVENT",
  "POLICY",
  "GUIDELINE",
  "CASE_STUDY",
  "FAQ",
  "PAGE",
  "BANNER",
] as const satisfies readonly ContentKind[];

export function kindOfSlug(slug: string): ContentKind | undefined {
  return CONTENT_KINDS.find((kind) => contentKinds[kind].slug === slug);
}

export function definitionOf(kind: ContentKind): KindDefinition {
  return contentKinds[kind];
}

/** Address of the public page of a content; undefined where the kind has none. */
export function addressOf(kind: ContentKind, slug: string): string | undefined {
  return definitionOf(kind).address?.(slug);
}

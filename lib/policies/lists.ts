import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { MINISTRIES } from "@/lib/publishing/kinds/policy";
import type { ContentCounts, ContentFilterGroup, ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";
import { POLICY_KINDS } from "./labels";

/** Measures and guidelines share a list and the shape of an address. */
export const POLICY_CONTENT = ["POLICY", "GUIDELINE"] as const;

export const ALL_POLICIES: ContentList = {
  title: "施策・手引きの一覧",
  lead: "地方創生テレワークに役立つ、国の施策、手引き、ガイドラインです。対象、担当府省、種類から探せます。",
  filter: { kinds: POLICY_CONTENT },
  href: routes.policies,
};

export function policiesForAudience(value: string): ContentList | null {
  const audience = AUDIENCES.find((each) => each.value === value);
  if (audience === undefined) return null;
  return {
    title: `${audience.label}向けの施策・手引き`,
    lead: `${audience.label}が使える、地方創生テレワークに役立つ国の施策、手引き、ガイドラインです。`,
    filter: { kinds: POLICY_CONTENT, audience: value },
    condition: `対象：${audience.label}`,
    href: (page) => routes.policiesForAudience(value, page),
  };
}

export function policiesOfMinistry(value: string): ContentList | null {
  const ministry = MINISTRIES.find((each) => each.value === value);
  if (ministry === undefined) return null;
  return {
    title: `${ministry.label}の施策・手引き`,
    lead: `${ministry.label}が担当する、地方創生テレワークに役立つ施策、手引き、ガイドラインです。`,
    filter: { kinds: POLICY_CONTENT, ministry: value },
    condition: ministry.label,
    href: (page) => routes.policiesOfMinistry(value, page),
  };
}

const KIND_LEADS = {
  policies: "交付金、相談、人材の派遣など、地方創生テレワークに役立つ国の施策だけを集めた一覧です。",
  guidelines: "地方創生テレワークを始めるときに読む、手引きとガイドラインだけを集めた一覧です。",
} as const;

export function policiesOfKind(slug: string): ContentList | null {
  const found = POLICY_KINDS.find((each) => each.slug === slug);
  if (found === undefined) return null;
  return {
    title: `${found.label}だけの一覧`,
    lead: KIND_LEADS[found.slug],
    filter: { kinds: [found.kind] },
    condition: found.label,
    href: (page) => routes.policiesOfKind(slug, page),
  };
}

/** The ways to narrow the list. */
export function policyFilters(counts: ContentCounts): readonly ContentFilterGroup[] {
  return [
    {
      id: "filter-audiences",
      heading: "対象",
      links: AUDIENCES.map(({ value, label }) => ({
        href: routes.policiesForAudience(value),
        label,
        count: counts.audiences[value] ?? 0,
      })),
    },
    {
      id: "filter-kinds",
      heading: "種類",
      links: POLICY_KINDS.map(({ slug, kind, label }) => ({
        href: routes.policiesOfKind(slug),
        label,
        count: counts.kinds[kind] ?? 0,
      })),
    },
    {
      id: "filter-ministries",
      heading: "担当府省",
      links: MINISTRIES.map(({ value, label }) => ({
        href: routes.policiesOfMinistry(value),
        label,
        count: counts.ministries[value] ?? 0,
      })),
    },
  ];
}

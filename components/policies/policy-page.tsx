import { InventedNote } from "@/components/content/invented-note";
import { Markdown } from "@/components/content/markdown";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { ExternalLink } from "@/components/ui/link";
import { Tag } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import { ministryLabel, policyKindLabel, policyTagLabel } from "@/lib/policies/labels";
import { ALL_POLICIES } from "@/lib/policies/lists";
import type { PolicyView } from "@/lib/policies/view";
import { isInvented } from "@/lib/publishing/invented";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { routes } from "@/lib/routes";
import { PolicySource } from "./policy-source";

type PolicyPageProps = { readonly policy: PolicyView };

export function PolicyPage({ policy }: PolicyPageProps) {
  const { title, kind, summary, body, asOf, updatedAt } = policy;
  return (
    <ReadingPage
      title={title}
      path={[{ href: ALL_POLICIES.href(), label: ALL_POLICIES.title }]}
      over={policyKindLabel(kind)}
      lead={summary}
      updatedOn={updatedAt}
    >
      <div className="flex flex-col gap-6">
        {isInvented(policy) && (
          <InventedNote>このページの内容は、画面の見え方を示すための架空のものです。</InventedNote>
        )}
        <div className="max-w-text">
          <DescriptionList items={factsOf(policy)} />
        </div>
        <InsetText>
          <DayText day={asOf} />
          時点の内容です。受付の終了や、条件の変更があるかもしれません。
        </InsetText>
      </div>
      {body !== "" && <Markdown text={body} />}
      <Latest policy={policy} />
      <PolicySource policy={policy} />
    </ReadingPage>
  );
}

function factsOf({ ministry, audiences, tags }: PolicyView) {
  return [
    { term: "担当府省", details: <a href={routes.policiesOfMinistry(ministry)}>{ministryLabel(ministry)}</a> },
    { term: "対象", details: <Audiences audiences={audiences} /> },
    { term: "種類", details: <Tags tags={tags} /> },
  ];
}

type AudiencesProps = { readonly audiences: readonly string[] };

function Audiences({ audiences }: AudiencesProps) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {AUDIENCES.filter(({ value }) => audiences.includes(value)).map(({ value, label }) => (
        <li key={value}>
          <a href={routes.policiesForAudience(value)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

type TagsProps = { readonly tags: readonly string[] };

function Tags({ tags }: TagsProps) {
  return (
    <ul className="flex flex-wrap gap-2">
      {tags.map((tag) => (
        <li key={tag}>
          <Tag>{policyTagLabel(tag)}</Tag>
        </li>
      ))}
    </ul>
  );
}

/** Where the present state stands: this portal tells of a measure, but does not run it. */
function Latest({ policy: { url, ministry, title } }: PolicyPageProps) {
  return (
    <Section id="latest" heading="最新の情報">
      {url === "" ? (
        <p className="max-w-text">
          詳しい案内のページは確認できていません。今の受付の状況や条件は、{ministryLabel(ministry)}にお尋ねください。
        </p>
      ) : (
        <p className="max-w-text">
          今の受付の状況や条件は、<ExternalLink href={url}>{title}の案内のページ</ExternalLink>で確かめてください。
        </p>
      )}
    </Section>
  );
}

import type { ReactNode } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { Section } from "@/components/ui/section";
import { DayText } from "@/components/ui/time-text";
import { sideStatus } from "@/lib/matching/labels";
import type { OtherSide, SideView } from "@/lib/matching/view";
import { ReasonLists } from "./reason-lists";
import { SideTag } from "./status-tag";
import { WishList } from "./wish-list";

type SidePageProps = { readonly view: SideView; readonly children: ReactNode };

export function titleOf({ side, name, asker }: SideView): string {
  return side === "ASKER" ? `${name}の提案` : `${asker}の紹介`;
}

/** The introduction as one side reads it, and what it may answer. */
export function SidePage({ view, children }: SidePageProps) {
  const { side, status, text, reasons, wishes, dueAt, other } = view;
  const isWaiting = dueAt !== null;
  return (
    <>
      <PageHeading over={<SideTag status={status} side={side} />} lead={sideStatus[side][status].next}>
        {titleOf(view)}
      </PageHeading>
      {isWaiting && (
        <p className="mb-6">
          返事の期限は
          <DayText day={dueAt} />
          です。
        </p>
      )}
      {other !== null && <OtherContact other={other} />}
      <Section title="事務局から">
        <InsetText>
          <p className="whitespace-pre-line">{text}</p>
        </InsetText>
        <Facts view={view} />
      </Section>
      {reasons !== null && (
        <Section title="ご希望との照らし合わせ">
          <ReasonLists reasons={reasons} level={3} />
        </Section>
      )}
      {wishes.length > 0 && (
        <Section title="相手の希望">
          <WishList rows={wishes} />
        </Section>
      )}
      {children}
    </>
  );
}

function Facts({ view: { side, name, place, path, asker } }: Pick<SidePageProps, "view">) {
  const page = path === null ? [] : [{ term: "公開ページ", details: <a href={path}>{name}のページ</a> }];
  const proposal = [{ term: side === "ASKER" ? "提案する相手" : "紹介するもの", details: name }];
  const asking = side === "ASKER" ? [] : [{ term: "希望している相手", details: asker }];
  return <DescriptionList items={[...asking, ...proposal, { term: "所在地", details: place }, ...page]} />;
}

type OtherContactProps = { readonly other: OtherSide };

function OtherContact({ other }: OtherContactProps) {
  const rows = [
    ["団体", other.organizationName],
    ["部署", other.department],
    ["担当者", other.name],
    ["電話番号", other.phone],
  ] as const;
  return (
    <Section title="相手の連絡先">
      <DescriptionList
        items={[
          ...rows.filter(([, details]) => details !== "").map(([term, details]) => ({ term, details })),
          { term: "メールアドレス", details: <a href={`mailto:${other.email}`}>{other.email}</a> },
        ]}
      />
      <p>この紹介についての連絡だけに使ってください。</p>
    </Section>
  );
}

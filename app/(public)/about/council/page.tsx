import { ContentsList } from "@/components/content/contents-list";
import { CouncilMembers } from "@/components/content/council-members";
import { pageMetadata } from "@/components/content/page-metadata";
import { ProposalList } from "@/components/content/proposal-list";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { SourceLine } from "@/components/content/source-line";
import { DescriptionList } from "@/components/ui/description-list";
import {
  COUNCIL_FACTS,
  COUNCIL_MEMBERS,
  COUNCIL_PURPOSE,
  COUNCIL_SECTIONS,
  COUNCIL_SOURCES,
  COUNCIL_UPDATED_ON,
  MEMBERS_NOTE,
} from "@/lib/content/council";
import { SOURCES } from "@/lib/content/sources";
import { routes } from "@/lib/routes";

const TITLE = "検討会議と提言";
const DESCRIPTION =
  "2020年12月に始まった「地方創生テレワーク推進に向けた検討会議」の目的、2021年4月の提言のポイント、14人の構成委員を紹介します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.aboutCouncil() });

const PATH = [{ href: routes.about(), label: "地方創生テレワークとは" }];

export default function CouncilPage() {
  return (
    <ReadingPage
      title={TITLE}
      path={PATH}
      lead="経済界と自治体の有識者が集まり、2021年4月に提言をまとめました。このポータルも、その提言から生まれました。"
      updatedOn={COUNCIL_UPDATED_ON}
    >
      <ContentsList sections={Object.values(COUNCIL_SECTIONS)} />
      <Section {...COUNCIL_SECTIONS.purpose}>
        <div className="max-w-text">
          <DescriptionList items={COUNCIL_FACTS} />
        </div>
        {COUNCIL_PURPOSE.map((text) => (
          <p key={text} className="max-w-text">
            {text}
          </p>
        ))}
        <SourceLine source={SOURCES.council} />
      </Section>
      <Section {...COUNCIL_SECTIONS.proposals}>
        <p className="max-w-text">
          2021年4月に公表された提言を、5つに分けて紹介します。「提供中」などの印は、このポータルの今の対応を示します。
        </p>
        <ProposalList />
        <SourceLine source={SOURCES.council} />
      </Section>
      <Section {...COUNCIL_SECTIONS.members}>
        <p className="max-w-text">14人の委員です。所属と役職は2021年4月のもので、敬称を略しています。</p>
        <CouncilMembers members={COUNCIL_MEMBERS} />
        <p className="max-w-text text-dns-16N-130">{MEMBERS_NOTE}</p>
        {COUNCIL_SOURCES.map((source) => (
          <SourceLine key={source.name} source={source} />
        ))}
      </Section>
      <After />
    </ReadingPage>
  );
}

function After() {
  return (
    <Section {...COUNCIL_SECTIONS.after}>
      <p className="max-w-text">
        2021年7月にポータルと相談窓口が開き、9つの団体との協定が結ばれました。同じ年の9月に自己宣言、10月に表彰の募集が始まりました。日付と出典は
        <a href={routes.aboutHistory()}>これまでの歩み</a>に、協定は<a href={routes.partners()}>推進パートナー</a>
        にまとめています。
      </p>
    </Section>
  );
}

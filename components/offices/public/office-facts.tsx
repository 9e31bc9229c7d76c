import type { ReactNode } from "react";
import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { type Answers, asText } from "@/lib/drafts/answers";
import { FACT_SECTIONS } from "@/lib/offices/fact-sections";
import { durationText, type Fact, factsOf, hoursText, told } from "@/lib/offices/facts";
import type { OfficeFieldName } from "@/lib/offices/fields";
import type { OfficeView } from "@/lib/offices/public-view";
import { PriceTable } from "./price-table";

type OfficeFactsProps = { readonly office: OfficeView };

/** The answers section by section; a section without any is left out, and so is a question. */
export function OfficeFacts({ office }: OfficeFactsProps) {
  const { answers } = office;
  const facts = (names: readonly OfficeFieldName[]) => factsOf(answers, names);
  return (
    <>
      <FactSection id="space" heading="席・部屋と設備" facts={facts(FACT_SECTIONS.space)} />
      <FactSection
        id="usage"
        heading="利用時間と料金"
        facts={[...hours(answers), ...facts(FACT_SECTIONS.usage)]}
        after={<PriceTable answers={answers} />}
      />
      <FactSection
        id="access"
        heading="所在地と交通"
        facts={[...whereabouts(office), ...facts(FACT_SECTIONS.access)]}
      />
      <FactSection id="life" heading="滞在とバリアフリー" facts={facts(FACT_SECTIONS.life)} />
      <FactSection id="record" heading="受入実績" facts={record(answers)} />
      <FactSection
        id="operation"
        heading="運営"
        facts={facts(FACT_SECTIONS.operation)}
        after={<Website href={asText(answers["websiteUrl"])} />}
      />
    </>
  );
}

type FactSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly after?: ReactNode;
};

function FactSection({ id, heading, facts, after }: FactSectionProps) {
  if (facts.length === 0) return null;
  return (
    <Section id={id} heading={heading}>
      <div className="max-w-text">
        <DescriptionList items={facts} />
      </div>
      {after}
    </Section>
  );
}

function hours(answers: Answers): readonly Fact[] {
  const details = hoursText(answers);
  return details === "" ? [] : [{ term: "利用できる曜日と時間", details }];
}

function whereabouts({ place, answers, latitude, longitude }: OfficeView): readonly Fact[] {
  const postal = told(answers, "postalCode");
  const street = ["town", "street", "building"].map((name) => asText(answers[name])).join("");
  const tokyo = durationText(answers["tokyoMinutes"]);
  return [
    { term: "所在地", details: `${postal === "" ? "" : `〒${postal} `}${place}${street}` },
    ...(latitude === null || longitude === null ? [] : [{ term: "緯度・経度", details: `${latitude}, ${longitude}` }]),
    ...(tokyo === "" ? [] : [{ term: "東京からの時間", details: `約${tokyo}` }]),
  ];
}

function record(answers: Answers): readonly Fact[] {
  const year = asText(answers["acceptedYear"]);
  return factsOf(answers, FACT_SECTIONS.record).map((fact) =>
    fact.term === "受け入れた企業の数" && year !== "" ? { ...fact, details: `${fact.details}（${year}年度）` } : fact,
  );
}

type WebsiteProps = { readonly href: string };

/** An address that a municipality typed: opened only when it is a web page, and not recommended to search engines. */
function Website({ href }: WebsiteProps) {
  if (!/^https?:\/\//.test(href)) return null;
  return (
    <p>
      ウェブサイト：
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow ugc"
        data-words="address"
        className="wrap-break-word"
      >
        {href}
        <Icon name="external" label="新規タブで開きます" className="ml-1 inline size-4 align-[-0.125em]" />
      </a>
    </p>
  );
}

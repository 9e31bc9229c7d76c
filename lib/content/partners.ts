import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextSection, terms } from "./text";

export const PARTNERS_UPDATED_ON = "2026-11-27";

export const PARTNERS_SECTIONS = {
  agreement: { id: "agreement", heading: "包括連携協定" },
  fields: { id: "fields", heading: "協力する6つの分野" },
  partners: { id: "partners", heading: "協定を結んだ9団体" },
  offers: { id: "offers", heading: "協定で見込まれる協力" },
  activities: { id: "activities", heading: "取組の紹介" },
} as const;

export const AGREEMENT_FACTS = [
  { term: "結んだ日", details: "2021年7月8日（参加する団体の代表が集まり、締結式を開きました）" },
  { term: "結んだ者", details: "国（内閣官房まち・ひと・しごと創生本部事務局）と9つの団体" },
  {
    term: "目的",
    details:
      "検討会議の提言を受け、連携によって特に大きな効果を期待できる団体を「地方創生テレワーク推進パートナー」と位置づけ、実現に向けて協力すること",
  },
] as const;

/** Who gains what: read off the fields of the agreement, by their place in the list. */
export const PARTNER_OFFERS = [
  {
    audience: "企業・団体にとって",
    text: "地方創生テレワークに取り組む企業を、採用サイトや就職説明会で紹介するなど、人材の確保を助けること。",
    fields: [1, 5],
  },
  {
    audience: "自治体にとって",
    text: "企業との連携事業を行うこと。パートナーが持つ施設をサテライトオフィスとして生かし、IT技術の活用を助けること。",
    fields: [2, 4],
  },
  {
    audience: "働く方と地域にとって",
    text: "移り住んだ人の兼業や副業、地域の企業との交流を進めること。",
    fields: [3],
  },
] as const;

/** How a partner gets onto the page, while there is nothing to show yet. */
export const ACTIVITIES: TextSection = {
  ...PARTNERS_SECTIONS.activities,
  blocks: [
    paragraph(
      "このポータルで紹介している取組は、まだありません。各団体の取組は、それぞれのウェブサイトでご覧ください。",
    ),
    paragraph(
      "パートナーの皆さまへ：取組の紹介を希望するときは、次のことを",
      link("お問い合わせ", routes.contact()),
      "の事務局へお知らせください。内容を確かめ、出典と日付を付けて、このページに載せます。",
    ),
    list(
      "団体名と、取組の名前",
      "誰に向けた、どのような取組か",
      "協定の6つの分野のうち、当てはまるもの",
      "始めた時期と、対象の地域",
      "詳しい内容を公開しているページのアドレスと、問い合わせ先",
    ),
    terms({
      term: "パートナーではない企業・団体の方へ",
      text: ["取組は、", link("自己宣言", routes.applyStart()), "で公開できます。所在地、規模、業種は問いません。"],
    }),
  ],
};

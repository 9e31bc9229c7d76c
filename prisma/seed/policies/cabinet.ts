import type { Answers } from "@/lib/drafts/answers";
import { primary, report, SUPPORT_PAGE } from "./facts";

const MINISTRY = { ministry: "cao" } as const;

/** 内閣府・内閣官房: learning, and money that municipalities and people apply for. */
export const CABINET_POLICIES: readonly Answers[] = [
  {
    title: "地方創生カレッジ",
    slug: "chihou-sousei-college",
    ...MINISTRY,
    audiences: ["municipalities", "companies", "workers"],
    tags: ["information"],
    summary: "地方創生を学べるeラーニングです。働き方の変革とリモートワークを扱う講座もあります。",
    ...SUPPORT_PAGE,
  },
  {
    title: "地方創生テレワーク交付金",
    slug: "telework-grant",
    ...MINISTRY,
    audiences: ["municipalities"],
    tags: ["grant"],
    summary:
      "サテライトオフィスなどの整備と運営、利用の促進、企業の進出の支援に取り組む自治体に交付されました（令和2年度補正予算）。",
    body: "## 予算の規模\n\n100億円と伝えられています（民間の解説記事による）。",
    ...SUPPORT_PAGE,
  },
  {
    title: "ふるさと求人・移住支援金・起業支援金",
    slug: "furusato-jobs-and-start-up",
    ...MINISTRY,
    audiences: ["workers"],
    tags: ["grant", "information"],
    summary: "地方に移り住んで就業や起業をする人への支援です。支援金は自治体を通じて支給されます。",
    ...SUPPORT_PAGE,
  },
  {
    title: "地方創生移住支援事業（移住支援金）テレワークによる移住",
    slug: "relocation-support",
    ...MINISTRY,
    audiences: ["workers"],
    tags: ["grant"],
    summary:
      "東京23区に住んでいた人や23区へ通勤していた人が、仕事を続けながらテレワークで地方に移り住むときの支援金です。",
    body: `## 支給額

- 世帯で移り住む場合：100万円以内
- 単身で移り住む場合：60万円以内
- 18歳未満の子どもがいる世帯への加算：1人につき100万円以内（2022年度までは30万円以内。加算の額は報道による）

## 主な条件

- 移り住む直前の10年間のうち通算5年以上、かつ直前の1年以上、東京23区に住んでいたか、23区へ通勤していたこと
- 移り住んだ先に5年以上続けて住む意思があること
- 移り住んでから3か月以上1年以内に申請すること

条件は年度によって変わります。申請の前に、必ず移り住む先の自治体に確かめてください。`,
    url: "https://www.chisou.go.jp/sousei/ijyu_shienkin.html",
    ...primary({
      name: "内閣官房・内閣府の地方創生のウェブサイト「移住支援金」",
      url: "https://www.chisou.go.jp/sousei/ijyu_shienkin.html",
    }),
  },
  {
    title: "デジタル田園都市国家構想交付金 地方創生テレワーク型",
    slug: "digital-denen-telework",
    ...MINISTRY,
    audiences: ["municipalities"],
    tags: ["grant"],
    summary:
      "サテライトオフィスなどの整備や利用の促進、進出した企業の定着に取り組む自治体への交付金です（令和3年度補正予算）。",
    body: `## 対象となる事業

進出企業定着・地域活性化支援を含む5種類の事業があります。民間の施設の整備も対象になります。

## 上限額

- 施設の整備：9,000万円
- 利用の促進：1団体につき1,200万円`,
    ...report({ name: "民間の解説記事（adclub、etto-m）" }),
  },
  {
    title: "地方拠点強化税制",
    slug: "regional-base-tax",
    ...MINISTRY,
    audiences: ["companies"],
    tags: ["tax"],
    summary: "本社機能を地方に移したり、地方で広げたりする企業の税の負担を軽くする制度です。",
    ...report({ name: "民間の解説記事（findout）" }),
  },
  {
    title: "デジ田メニューブック・Digi田甲子園",
    slug: "digital-denen-menubook",
    ...MINISTRY,
    audiences: ["municipalities", "companies"],
    tags: ["information", "award"],
    summary: "デジタルの力で地域の課題に取り組んだ事例を集めたものです。分野やキーワードなどが整理されています。",
    url: "https://www.cas.go.jp/jp/seisaku/digitaldenen/menubook/2022_summer/0049.html",
    ...primary({
      name: "内閣官房のウェブサイト「デジ田メニューブック」2022年夏の掲載分",
      url: "https://www.cas.go.jp/jp/seisaku/digitaldenen/menubook/2022_summer/0049.html",
    }),
  },
];

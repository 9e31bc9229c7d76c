import type { Answers } from "@/lib/drafts/answers";
import { primary, report, SUPPORT_PAGE } from "./facts";

/** 厚生労働省. */
export const LABOUR_POLICIES: readonly Answers[] = [
  {
    title: "輝くテレワーク賞",
    slug: "kagayaku-telework-award",
    ministry: "mhlw",
    audiences: ["companies"],
    tags: ["award"],
    summary: "テレワークで仕事と生活の調和を進める企業や団体を、厚生労働大臣が表彰します。",
    url: "https://kagayakutelework.jp/award/2022.html",
    ...primary({
      name: "輝くテレワーク賞のウェブサイト（2022年の受賞の紹介）",
      url: "https://kagayakutelework.jp/award/2022.html",
    }),
  },
  {
    title: "人材確保等支援助成金（テレワークコース）",
    slug: "telework-subsidy",
    ministry: "mhlw",
    audiences: ["companies"],
    tags: ["grant"],
    summary: "テレワークの制度を整えた中小企業への助成です。",
    body: `## 助成の額

- 制度を導入したとき：20万円
- 目標を達成したとき：10万円（賃金を引き上げた場合は15万円）

2025年度から、計画の認定は要らなくなりました。`,
    ...report({ name: "民間の解説記事（joseikin-insight、d-yamamoto）" }),
  },
  {
    title: "テレワーク総合ポータルサイト",
    slug: "telework-portal",
    ministry: "mhlw",
    audiences: ["municipalities", "companies", "workers"],
    tags: ["information", "consultation"],
    summary: "テレワークについての情報、事例、相談の窓口を、一か所にまとめたウェブサイトです。",
    body: "厚生労働省と総務省のウェブサイトです。",
    url: "https://telework.mhlw.go.jp/",
    ...primary({ name: "テレワーク総合ポータルサイト", url: "https://telework.mhlw.go.jp/" }),
  },
];

/** 国土交通省. */
export const LAND_POLICIES: readonly Answers[] = [
  {
    title: "テレワークの推進（テレワーク人口実態調査）",
    slug: "telework-population-survey",
    ministry: "mlit",
    audiences: ["municipalities", "companies", "workers"],
    tags: ["information"],
    summary: "働く人のテレワークの実態を調べ、結果を公表しています。",
    ...SUPPORT_PAGE,
  },
  {
    title: "全国二地域居住等促進協議会",
    slug: "two-region-living-council",
    ministry: "mlit",
    audiences: ["municipalities", "companies"],
    tags: ["information"],
    summary: "二つの地域に拠点を持つ暮らしについて、事例や支援の情報を伝えています。",
    ...SUPPORT_PAGE,
  },
  {
    title: "ワーケーションの推進",
    slug: "workation",
    ministry: "mlit",
    audiences: ["companies", "municipalities"],
    tags: ["information", "seminar"],
    summary:
      "社員の試行やモデル事業などを通じて、ワーケーションを広めています。11月は「テレワーク・ワーケーション月間」です。",
    body: "国土交通省と観光庁の取組です。",
    url: "https://workcation-kanmin.com/",
    ...primary({
      name: "ワーケーション推進のウェブサイト（workcation-kanmin.com）",
      url: "https://workcation-kanmin.com/",
    }),
  },
];

/** 経済産業省. */
export const INDUSTRY_POLICIES: readonly Answers[] = [
  {
    title: "IT導入補助金",
    slug: "it-introduction-subsidy",
    ministry: "meti",
    audiences: ["companies"],
    tags: ["grant"],
    summary: "中小企業がITツールを導入するための補助金です。テレワークの導入にも使われています。",
    body: "経済産業省と中小企業庁の制度です。",
    ...report({ name: "企業の解説記事（NTT東日本）" }),
  },
];

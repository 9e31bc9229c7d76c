import { ResourceList } from "@/components/ui/resource-list";
import { ABOUT } from "@/lib/content/about";
import { routes } from "@/lib/routes";
import { Section } from "./section";

const RESOURCES = [
  {
    href: routes.aboutCouncil(),
    title: "検討会議と提言",
    summary: "2021年4月の提言のポイントと、このポータルの対応、14人の構成委員を紹介します。",
  },
  {
    href: routes.partners(),
    title: "地方創生テレワーク推進パートナー",
    summary: "国と協定を結んだ9つの団体と、協力する6つの分野です。",
  },
  {
    href: routes.statistics(),
    title: "統計",
    summary: "人の動きとテレワークの数値を、図と表、定義、出典、CSVとともに示します。",
  },
  {
    href: routes.aboutHistory(),
    title: "これまでの歩み",
    summary: "2020年12月の検討会議の始まりから、協定、Action宣言、アワードまでを、日付と出典とともにたどります。",
  },
  {
    href: routes.declarations(),
    title: "自己宣言の一覧",
    summary: "取り組む企業や団体が、自ら宣言した内容を読めます。",
  },
];

export function AboutMore() {
  return (
    <Section {...ABOUT.more}>
      <ResourceList resources={RESOURCES} />
    </Section>
  );
}

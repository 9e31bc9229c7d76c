import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { Heading } from "@/components/ui/heading";
import { routes } from "@/lib/routes";
import { ActionsAndLinks } from "./gallery/actions-and-links";
import { FieldStates } from "./gallery/field-states";
import { Lists } from "./gallery/lists";
import { Navigation } from "./gallery/navigation";
import { Notices } from "./gallery/notices";

export const instant = false;

export const metadata: Metadata = { title: "部品の一覧" };

const FRAMES = [
  { path: "form", label: "入力の見本（送信できます）" },
  { path: "confirmation", label: "受付の完了" },
  { path: "reading", label: "読むページ" },
  { path: "staff", label: "事務局の画面" },
  { path: "error", label: "表示できないとき" },
];

export default async function GalleryPage() {
  await connection();
  return (
    <MainArea>
      <PageHeading lead="すべての部品を、取りうる状態ごとに並べています。">部品の一覧</PageHeading>
      <ul className="mb-8 list-disc pl-6">
        {FRAMES.map(({ path, label }) => (
          <li key={path}>
            <a href={`${routes.devComponents()}/${path}`}>{label}</a>
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-8">
        <Heading level={2}>ボタンとリンク</Heading>
        <ActionsAndLinks />
        <Heading level={2}>お知らせ</Heading>
        <Notices />
        <Heading level={2}>一覧</Heading>
        <Lists />
        <Heading level={2}>移動と検索</Heading>
        <Navigation />
        <Heading level={2}>入力欄</Heading>
        <FieldStates />
      </div>
    </MainArea>
  );
}

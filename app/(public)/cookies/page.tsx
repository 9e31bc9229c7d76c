import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { type Column, DataTable } from "@/components/ui/data-table";
import { COOKIES, COOKIES_SECTIONS, COOKIES_UPDATED_ON, type CookieRow } from "@/lib/content/cookies";
import { routes } from "@/lib/routes";

const TITLE = "クッキーと外部送信";
const DESCRIPTION = "このポータルが使うクッキーの名前、目的、有効な時間と、外部への送信がないことをお知らせします。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.cookies() });

const COLUMNS: readonly Column<CookieRow>[] = [
  { heading: "名前", cell: ({ name }) => <code className="font-mono">{name}</code>, isRowHeading: true },
  { heading: "目的", cell: ({ purpose }) => purpose },
  { heading: "有効な時間", cell: ({ life }) => life },
];

export default function CookiesPage() {
  return (
    <ReadingPage
      title={TITLE}
      lead="手続きに必要なクッキーだけを使い、外部への送信はしません。"
      updatedOn={COOKIES_UPDATED_ON}
    >
      <TextSections sections={COOKIES_SECTIONS} />
      <Section id="table" heading="クッキーの一覧">
        <p className="max-w-text">
          すべて、このポータルが発行し、このポータルだけが読み取るものです。暗号化された通信で使うときは、名前の前に「__Host-」が付きます。
        </p>
        <CookieTable id="applicants" caption="申請と手続き状況の確認で使うもの" usedBy="applicant" />
        <CookieTable id="staff" caption="事務局の職員だけが使うもの" usedBy="staff" />
      </Section>
    </ReadingPage>
  );
}

type CookieTableProps = { readonly id: string; readonly caption: string; readonly usedBy: CookieRow["usedBy"] };

function CookieTable({ id, caption, usedBy }: CookieTableProps) {
  const rows = COOKIES.filter((row) => row.usedBy === usedBy);
  return <DataTable id={id} caption={caption} columns={COLUMNS} rows={rows} rowKey={({ name }) => name} whenEmpty="" />;
}

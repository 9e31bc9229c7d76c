import { CookieList } from "@/components/content/cookie-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { COOKIES, COOKIES_SECTIONS, COOKIES_UPDATED_ON, type CookieRow } from "@/lib/content/cookies";
import { routes } from "@/lib/routes";

const TITLE = "クッキーと外部送信";
const DESCRIPTION = "このポータルが使うクッキーの名前、目的、有効な時間と、外部への送信がないことをお知らせします。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.cookies() });

const ofKind = (kind: CookieRow["usedBy"]) => COOKIES.filter(({ usedBy }) => usedBy === kind);

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
        <CookieList
          id="applicants"
          heading="申請、手続き状況の確認、マイページで使うもの"
          cookies={ofKind("applicant")}
        />
        <CookieList id="staff" heading="事務局の職員だけが使うもの" cookies={ofKind("staff")} />
      </Section>
    </ReadingPage>
  );
}

import { HistoryList } from "@/components/content/history-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { HISTORY, HISTORY_UPDATED_ON } from "@/lib/content/history";
import { routes } from "@/lib/routes";

const TITLE = "これまでの歩み";
const DESCRIPTION =
  "地方創生テレワークの検討会議、提言、包括連携協定、Action宣言、アワードの歩みを、日付と出典とともに紹介します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.aboutHistory() });

const PATH = [{ href: routes.about(), label: "地方創生テレワークとは" }];

export default function HistoryPage() {
  return (
    <ReadingPage
      title={TITLE}
      path={PATH}
      lead="検討会議の始まりから現在までの主な出来事です。運動を担う国の組織の名称は年とともに変わっています。ここでは当時の名称で書いています。"
      updatedOn={HISTORY_UPDATED_ON}
    >
      <HistoryList entries={HISTORY} />
    </ReadingPage>
  );
}

import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { Card, CardGrid } from "@/components/ui/card";
import { routes } from "@/lib/routes";

const TITLE = "相談する";
const DESCRIPTION =
  "地方創生テレワークについて、企業・団体、自治体の相談に事務局が無料でお答えします。窓口を選んでください。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.consultationApply() });

export default function ConsultationEntrancesPage() {
  return (
    <ReadingPage
      title={TITLE}
      lead="戦略づくり、情報発信、企業と自治体の紹介など、地方創生テレワークについての相談に、事務局の担当者が無料でお答えします。"
    >
      <Section id="entrances" heading="どちらの方ですか">
        <CardGrid>
          <Card href={routes.consultationApply("municipality")} title="自治体の方">
            <p>計画づくり、施設の整備、交付金、情報発信、企業の紹介などの相談</p>
          </Card>
          <Card href={routes.consultationApply("company")} title="企業・団体の方">
            <p>テレワークの始め方、労務管理、サテライトオフィスや自治体の紹介などの相談</p>
          </Card>
          <Card href={routes.forWorkers()} title="働く方・個人の方">
            <p>移住やテレワークについての情報をご案内します（相談の窓口はありません）。</p>
          </Card>
        </CardGrid>
      </Section>
      <Section id="before" heading="送信した相談の続き">
        <p className="max-w-text">
          やり取りは、<a href={routes.status()}>手続き状況の確認</a>または<a href={routes.mypage()}>マイページ</a>
          から開けます。
        </p>
      </Section>
    </ReadingPage>
  );
}

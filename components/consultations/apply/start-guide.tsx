import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import type { Entrance } from "@/lib/consultations/options";
import { routes } from "@/lib/routes";

type StartGuideProps = { readonly entrance: Entrance; readonly targetDays: number };

const EXAMPLES: Readonly<Record<Entrance, readonly string[]>> = {
  municipality: [
    "何から始めればよいか、計画の立て方を知りたい",
    "サテライトオフィスを整備したい、使える交付金を知りたい",
    "施設や取組を企業に知ってもらいたい、関心のある企業を紹介してほしい",
  ],
  company: [
    "地方でテレワークを始める利点や、ほかの企業の例を知りたい",
    "就業規則や労務管理で気を付けることを知りたい",
    "条件に合うサテライトオフィスや自治体を紹介してほしい",
  ],
};

/** All that somebody has to know before the first question. */
export function StartGuide({ entrance, targetDays }: StartGuideProps) {
  return (
    <TextBlock>
      <Heading level={2}>このような相談ができます</Heading>
      <ul>
        {EXAMPLES[entrance].map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <Heading level={2}>かかる時間と費用</Heading>
      <p>入力は5分から10分ほどです。費用はかかりません。アカウントの登録も必要ありません。</p>
      <p>
        団体の情報を入力せずに済ませたい方や、複数の人で続けたい方は、
        <a href={routes.mypageSignIn(routes.mypageConsultations())}>マイページ</a>から始められます。
      </p>
      <Heading level={2}>相談の流れ</Heading>
      <ol>
        <li>受付番号をすぐに発行し、メールでもお知らせします。</li>
        <li>担当者が、{targetDays}営業日以内を目安に、最初のお返事をします。</li>
        <li>
          やり取りは、このポータルの画面で行います。お返事が届くと、メールでお知らせします。オンライン会議や電話でも相談できます。
        </li>
        <li>相手を紹介するときは、双方の同意を確かめてから連絡先をお伝えします。</li>
      </ol>
    </TextBlock>
  );
}

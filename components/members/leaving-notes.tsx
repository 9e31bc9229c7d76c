import { InsetText } from "@/components/ui/inset-text";
import { TextBlock } from "@/components/ui/text-block";
import { routes } from "@/lib/routes";

type LeavingOutcome = "leaves" | "closes" | "hand-over";

const words = {
  leaves: "脱退します。",
  closes: "ほかにメンバーがいないため、団体の登録を終了します。",
  "hand-over": "ほかに管理者がいません。先に管理者を引き継いでください。",
} as const satisfies Record<LeavingOutcome, string>;

type LeavingNotesProps = {
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly outcome: LeavingOutcome }[];
};

export function LeavingNotes({ organizations }: LeavingNotesProps) {
  return (
    <TextBlock>
      {organizations.length > 0 && (
        <ul>
          {organizations.map(({ id, name, outcome }) => (
            <li key={id}>
              {name}：{words[outcome]}
            </li>
          ))}
        </ul>
      )}
      {organizations.some(({ outcome }) => outcome === "hand-over") && (
        <InsetText>
          <p>
            <a href={routes.mypageMembers()}>メンバー</a>
            で引き継ぐ人を選んでから、もう一度この画面を開いてください。団体が複数あるときは、マイページで団体を切り替えてください。
          </p>
        </InsetText>
      )}
      <p>
        すべてのブラウザーでマイページから出て、確認のメールが届きます。同じメールアドレスで、また始めることもできます。
      </p>
      <p>
        自己宣言と相談は取り消されません。受付番号と、担当者のメールに届く確認コードで、これからも続けられます。団体の登録を終了した自己宣言は、後から別のマイページに登録することもできます。
      </p>
      <p>
        サテライトオフィス、表彰への応募、マッチングの手続きは、団体に残るメンバーだけが続けられます。団体の登録を終了すると、メールのリンクからの返事（施設の確認、紹介の承諾など）のほかは、だれも続けられません。続けるときは、先にメンバーを招待し、管理者を引き継いでください。
      </p>
      <p>次のものは残ります。</p>
      <ul>
        <li>送信した申請と、公開中の宣言。審査と公開の記録（公文書）として保存するためです。</li>
        <li>団体の情報を変更した人としての氏名と、操作の記録。だれが何をしたかを後から確かめるためです。</li>
      </ul>
      <p>メールアドレスと、お知らせの設定は消えます。</p>
    </TextBlock>
  );
}

import { Heading } from "@/components/ui/heading";
import { TextBlock } from "@/components/ui/text-block";
import { DECLARATION_FIELDS } from "@/lib/declarations/fields";
import { routes } from "@/lib/routes";

type Office = { readonly name: string; readonly phone: string; readonly hours: string };

type StartGuideProps = {
  readonly office: Office;
  readonly targetDays: number;
};

/** All that somebody has to know before the first question. */
export function StartGuide({ office, targetDays }: StartGuideProps) {
  return (
    <TextBlock>
      <Heading level={2}>宣言できる方</Heading>
      <p>
        運動の趣旨に賛同する企業・団体の方です。所在地、規模、業種は問いません。法人番号のない団体や個人事業主の方も宣言できます。
      </p>
      <ul>
        <li>反社会的勢力に該当せず、関係もないこと</li>
        <li>申請日の前の1年間に、労働関係法令の重大な違反がないこと</li>
      </ul>
      <Heading level={2}>かかる時間と用意するもの</Heading>
      <p>
        入力の時間は15分ほどです。費用はかかりません。アカウントの登録も必要ありません。途中で保存し、別の端末で続けることができます。
      </p>
      <p>
        団体の情報を一度だけ入力して続けて使いたい方や、複数の人で手続きをしたい方は、
        <a href={routes.mypageSignIn()}>マイページ</a>から始められます。
      </p>
      <ul>
        <li>法人番号（13桁。ない場合や分からない場合は、なくても申請できます）</li>
        <li>取り組む方針と、具体的な取組の内容（400文字まで）</li>
        <li>担当者のメールアドレス</li>
        <li>ロゴまたは写真（任意。PNG・JPEG・WebP、5MBまで、1点）</li>
      </ul>
      <Heading level={2}>公開する項目と公開しない項目</Heading>
      <p>受理の後に、次の項目をこのポータルとオープンデータで公開します。</p>
      <p>{labelsOf(true)}</p>
      <p>次の項目は、内容の確認と連絡だけに使い、公開しません。</p>
      <p>{labelsOf(false)}</p>
      <Heading level={2}>申請した後の流れ</Heading>
      <ol>
        <li>受付番号をすぐに発行し、メールでもお知らせします。</li>
        <li>
          事務局が{targetDays}
          営業日を目安に、記入の漏れや条件を確認します。修正をお願いする場合は、メールでお知らせします。取組の内容の優劣を審査するものではありません。
        </li>
        <li>受理の後に、宣言のページを公開します。公開中の宣言には、バッジ（ロゴマーク）を使えます。</li>
      </ol>
      <p>
        申請の状況は、<a href={routes.status()}>手続き状況の確認</a>
        から、受付番号とメールに届く確認コードでいつでも確かめられます。
      </p>
      <Heading level={2}>ほかの方法で申請する</Heading>
      <p>
        画面での入力が難しい場合は、電話、郵送、Wordの様式でも受け付けます。{office.name}（{office.phone}、
        {office.hours}）または
        <a href={routes.contact()}>お問い合わせ</a>からご連絡ください。
      </p>
    </TextBlock>
  );
}

function labelsOf(isPublic: boolean): string {
  return DECLARATION_FIELDS.filter((field) => field.isPublic === isPublic)
    .map((field) => field.label)
    .join("、");
}

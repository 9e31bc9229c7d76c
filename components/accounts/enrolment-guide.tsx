import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { QrPicture } from "./qr-picture";

type EnrolmentGuideProps = {
  readonly qr: { readonly size: number; readonly path: string };
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

/** How to take an authenticator into use, in the order of doing it. */
export function EnrolmentGuide({ qr, secret, recoveryCodes }: EnrolmentGuideProps) {
  return (
    <>
      <section className="flex flex-col gap-4">
        <Heading level={2}>認証アプリを登録する</Heading>
        <p>
          スマートフォンなどの認証アプリ（Google Authenticator、Microsoft Authenticator
          など）で「追加」を選び、次のQRコードを読み取ってください。
        </p>
        <QrPicture {...qr} label="認証アプリに登録するためのQRコード" />
        <Disclosure summary="QRコードを読み取れないとき">
          <p>
            アプリの「キーを入力」を選び、次の文字を入力してください。種類は「時間ベース」です。
            <br />
            <code className="font-mono break-words select-all">{secret}</code>
          </p>
        </Disclosure>
      </section>
      <section className="flex flex-col gap-4">
        <Heading level={2}>回復コードを控える</Heading>
        <p>
          認証アプリを使えなくなったときに、確認コードの代わりに1回ずつ使えます。この画面を離れると二度と表示されません。印刷するなどして、安全な場所に保管してください。
        </p>
        <ul className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-8 border border-solid-gray-420 p-4 font-mono">
          {recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

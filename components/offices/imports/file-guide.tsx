import { FileLink } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

/** What a file may look like, before anybody makes one. */
export function FileGuide() {
  return (
    <>
      <Section title="ひな形">
        <ul className="flex flex-col gap-2">
          <li>
            <FileLink href={routes.officeTemplate("full.csv")} kind="CSV">
              すべての項目のひな形
            </FileLink>
          </li>
          <li>
            <FileLink href={routes.officeTemplate("full.xlsx")} kind="Excel">
              すべての項目のひな形
            </FileLink>
          </li>
          <li>
            <FileLink href={routes.officeTemplate("national.csv")} kind="CSV">
              自治体標準オープンデータセット（公共施設一覧）の見出しに、必要な項目を加えたひな形
            </FileLink>
          </li>
        </ul>
      </Section>
      <Section title="取り込めるファイル">
        <ul className="flex max-w-text list-disc flex-col gap-2 pl-6">
          {RULES.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const RULES = [
  "1行に1つの施設を書きます。見出しの行は上から20行までに置き、その上に表題や説明があってもかまいません。",
  "見出しは、このページのひな形のほか、推奨データセットと自治体標準オープンデータセットの「公共施設一覧」のものが使えます。列の順序は自由です。",
  "CSVの文字コードは、UTF-8、Shift_JIS（Windows）、UTF-16のどれでも読み取ります。",
  "全角の数字、和暦、「有・無」、「月〜金」、「24:00」などは、読み替えて取り込みます。読み替えた内容は、取り込む前に確かめられます。",
  "1つの欄に複数の値を書くときは「;」で区切ります。",
  "すでに登録した施設は、受付番号、ID、名称と所在地の順に探し、見つかれば変更として扱います。ファイルにない列の内容は、そのまま残ります。空の欄は、その項目を空にします。",
  "連絡先の氏名とメールアドレスがない新しい施設には、送った人の氏名とメールアドレスを使います。",
  "写真は取り込めません。取り込んだ後に、施設ごとに加えてください。",
] as const;

import { LICENCE } from "@/lib/open-data/dataset";
import { routes } from "@/lib/routes";
import { link, list, paragraph, type TextSection, terms } from "./text";

export const OPEN_DATA_SECTIONS: readonly TextSection[] = [
  {
    id: "licence",
    heading: "利用の条件",
    blocks: [
      paragraph(
        link(LICENCE.name, LICENCE.url),
        "（PDL1.0）に従って、だれでも自由に利用できます。商用の利用や加工もできます。画像（ロゴ、写真）とバッジは対象になりません。詳しくは",
        link("利用規約", routes.terms()),
        "をご覧ください。",
      ),
      paragraph("出典の例：「地方創生テレワーク ポータル「自己宣言の一覧」、公共データ利用規約（第1.0版）」"),
    ],
  },
  {
    id: "format",
    heading: "ファイルの形式",
    blocks: [
      terms(
        {
          term: "CSV（UTF-8）",
          text: "文字コードはUTF-8（BOM付き）、改行はCRLFです。1行目は見出しです。表計算ソフトで開けます。",
        },
        {
          term: "CSV（Shift_JIS）",
          text: "古いソフトのための、CP932（Windowsの Shift_JIS）のファイルです。この文字コードにない文字は「〓」に置き換え、置き換えた文字の番号を応答ヘッダー「X-Replaced-Characters」に示します。",
        },
        {
          term: "JSON",
          text: "UTF-8です。「records」の配列に1件ずつ並べ、「updatedAt」にデータが最後に変わった時刻を示します。",
        },
      ),
      list(
        "コードは、先頭の0を含む文字列です。表計算ソフトで開くときは、文字列として読み込んでください。",
        "「=」「+」「-」「@」などで始まる文字列には、表計算ソフトが式として扱わないように、先頭に「'」を付けています（CSVのみ）。数値には付けません。負の数は「-384」のように表します。",
        "アドレスは変わりません。ETagに対応しているので、内容が変わっていないときは短い応答（304）を返します。",
        "ほかのサイトのプログラムからも、ブラウザーで直接読み込めます（CORSに対応しています）。",
      ),
    ],
  },
];

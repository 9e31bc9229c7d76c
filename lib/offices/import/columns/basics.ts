import { choice } from "@/lib/offices/import/cells/choice";
import { municipalityCode } from "@/lib/offices/import/cells/code";
import { degrees } from "@/lib/offices/import/cells/degrees";
import { withNames } from "@/lib/offices/import/cells/option-names";
import { english, kana, line, paragraph, postal, web } from "@/lib/offices/import/cells/text";
import { OFFICE_KINDS, PROVIDERS } from "@/lib/offices/options";
import { answer, type Column, part } from "./column";

const kind = choice(
  withNames(OFFICE_KINDS, {
    SATELLITE: ["サテライト", "貸室型"],
    SHARED: ["シェアードオフィス", "レンタルオフィス"],
    COWORKING: ["コワーキング", "コーワーキングスペース", "co-working space"],
    TRIAL: ["お試し勤務", "お試しサテライトオフィス", "お試しオフィス"],
    LIVE_IN: ["職住一体", "職住一体型"],
  }),
);

const provider = choice(
  withNames(PROVIDERS, {
    MUNICIPALITY: ["公設", "市町村", "市区町村", "公設公営", "公設民営"],
    PRIVATE: ["民設", "民設民営", "企業"],
    JOINT: ["官民", "官民共同", "第三セクター"],
  }),
);

export const basics: readonly Column[] = [
  part("externalId", "ID", ["NO", "No.", "施設ID", "番号", "管理番号", "施設番号"]),
  answer("name", "名称", line(100), ["施設名", "施設名称", "オフィス名", "施設の名称"]),
  answer("nameKana", "名称_カナ", kana, [
    "名称ふりがな",
    "名称フリガナ",
    "施設名カナ",
    "施設名フリガナ",
    "フリガナ",
    "名称(よみ)",
  ]),
  answer("nameEnglish", "名称_英字", english(200), ["英字名称", "名称英語", "施設名英字"]),
  answer("commonName", "通称", line(100), ["名称_通称", "愛称"]),
  answer("kind", "種別", kind, ["施設種別", "種別情報", "施設の種別", "種類"]),
  answer("provider", "整備主体", provider, ["設置主体", "整備者"]),
  answer("operatorName", "運営者", line(100), ["運営者名", "運営主体", "運営事業者", "運営団体"]),
  answer("description", "説明", paragraph(2000), ["概要", "施設概要", "施設説明"]),
  answer("municipalityCode", "所在地_全国地方公共団体コード", municipalityCode, [
    "所在地の全国地方公共団体コード",
    "市区町村コード",
    "所在地_市区町村コード",
  ]),
  answer("postalCode", "郵便番号", postal, ["〒", "所在地_郵便番号"]),
  part("address", "所在地_連結表記", ["住所", "所在地", "施設住所", "所在地住所"]),
  part("prefecture", "所在地_都道府県", ["都道府県名", "都道府県"]),
  part("city", "所在地_市区町村", ["市区町村名", "市区町村", "市町村名", "市町村"]),
  answer("town", "町字", line(100), ["所在地_町字", "町名", "大字町名"]),
  answer("street", "番地以下", line(100), ["所在地_番地以下", "番地"]),
  answer("building", "建物名等(方書)", line(100), ["方書", "建物名", "建物名等", "所在地_建物名等"]),
  answer("latitude", "緯度", degrees, ["緯度(世界測地系)", "latitude", "lat", "北緯"]),
  answer("longitude", "経度", degrees, ["経度(世界測地系)", "longitude", "lon", "lng", "東経"]),
  answer("websiteUrl", "URL", web, [
    "ウェブサイト",
    "ホームページ",
    "ホームページURL",
    "施設URL",
    "WebサイトURL",
    "HP",
  ]),
];

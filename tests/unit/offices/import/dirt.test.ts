import { describe, expect, it } from "vitest";
import { readCellsOf } from "@/tests/support/office-files/one-cell";

type Case = readonly [heading: string, text: string, field: string, value: string | readonly string[]];

const WEEKDAYS = ["1", "2", "3", "4", "5"];
const ALL_DAYS = [...WEEKDAYS, "6", "7"];

const READ: readonly Case[] = [
  ["終了時間", "24:00", "closesAt", "24:00"],
  ["終了時間", "２４：００", "closesAt", "24:00"],
  ["終了時間", "24時", "closesAt", "24:00"],
  ["終了時間", "17:30:00", "closesAt", "17:30"],
  ["終了時間", "午後5時半".replace("半", "30分"), "closesAt", "17:30"],
  ["開始時間", "0.375", "opensAt", "09:00"],
  ["開始時間", "9", "opensAt", "09:00"],
  ["防音", "有　", "soundproof", "YES"],
  ["防音", "無　", "soundproof", "NO"],
  ["法人登記可否", "○", "corporateRegistration", "YES"],
  ["法人登記可否", "×", "corporateRegistration", "NO"],
  ["法人登記可否", "不可", "corporateRegistration", "NO"],
  ["24時間利用", "あり", "allDay", "YES"],
  ["24時間利用", "TRUE", "allDay", "YES"],
  ["住所利用", "－", "addressUse", ""],
  ["郵便番号", "3990211", "postalCode", "3990211"],
  ["郵便番号", "〒399－0211", "postalCode", "3990211"],
  ["郵便番号", "600001", "postalCode", "0600001"],
  ["郵便番号", "10001", "postalCode", "0010001"],
  ["利用可能曜日", "月火水木金", "openDays", WEEKDAYS],
  ["利用可能曜日", "月〜金", "openDays", WEEKDAYS],
  ["利用可能曜日", "月曜日から金曜日", "openDays", WEEKDAYS],
  ["利用可能曜日", "月ー金", "openDays", WEEKDAYS],
  ["利用可能曜日", "12345", "openDays", WEEKDAYS],
  ["利用可能曜日", "平日", "openDays", WEEKDAYS],
  ["利用可能曜日", "平日・土", "openDays", [...WEEKDAYS, "6"]],
  ["利用可能曜日", "毎日", "openDays", ALL_DAYS],
  ["利用可能曜日", "年中無休", "openDays", ALL_DAYS],
  ["利用可能曜日", "土日祝", "openDays", ["6", "7"]],
  ["利用可能曜日", "金～月", "openDays", ["1", "5", "6", "7"]],
  ["席数", "約１，０２０席", "openSeats", "1020"],
  ["席数", "20.0", "openSeats", "20"],
  ["駐車台数", "10台", "parkingSpaces", "10"],
  ["駐車台数", "なし", "parkingSpaces", "0"],
  ["会議室の定員", "8名", "meetingRoomCapacity", "8"],
  ["個室の面積（㎡）", "19.50㎡", "privateRoomArea", "19.5"],
  ["料金_1日(円)", "1,100円(税込)", "priceDay", "1100"],
  ["料金_1日(円)", "￥１，１００", "priceDay", "1100"],
  ["料金_1日(円)", "1,100円／日", "priceDay", "1100"],
  ["料金_1日(円)", "無料", "priceDay", "0"],
  ["月額料金", "月額1.5万円（税込）", "priceMonth", "15000"],
  ["東京からの時間（分）", "2時間10分", "tokyoMinutes", "130"],
  ["東京からの時間（分）", "約90分", "tokyoMinutes", "90"],
  ["最寄駅からの時間(分)", "徒歩5分", "stationMinutes", "5"],
  ["測定日", "46113", "measuredOn", "2026-04-01"],
  ["測定日", "令和8年4月1日", "measuredOn", "2026-04-01"],
  ["測定日", "R8.4.1", "measuredOn", "2026-04-01"],
  ["測定日", "2026/4/1", "measuredOn", "2026-04-01"],
  ["測定日", "２０２６年４月１日（水）", "measuredOn", "2026-04-01"],
  ["測定日", "20260401", "measuredOn", "2026-04-01"],
  ["受入実績の年度", "令和5年度", "acceptedYear", "2023"],
  ["決済方法", "現金、クレジットカード・QR", "payments", ["CASH", "CARD", "QR"]],
  ["決済方法", "QR決済/現金", "payments", ["CASH", "QR"]],
  ["設備", "Ｗｉ－Ｆｉ；コピー機\n電源", "equipment", ["WIFI", "POWER", "PRINTER"]],
  ["設備", "なし", "equipment", []],
  ["バリアフリー情報", "スロープあり、多目的トイレ完備、授乳室なし", "accessibility", ["TOILET", "SLOPE"]],
  ["アクセシビリティ情報", "車いす可・EV有", "accessibility", ["WHEELCHAIR", "ELEVATOR"]],
  [
    "入居企業",
    "株式会社あ、い・う合同会社;Acme Co., Ltd.",
    "tenants",
    ["株式会社あ", "い・う合同会社", "Acme Co., Ltd."],
  ],
  ["種別", "コワーキング スペース", "kind", "COWORKING"],
  ["種別", "お試し勤務", "kind", "TRIAL"],
  ["整備主体", "公設民営", "provider", "MUNICIPALITY"],
  ["宿泊", "併設", "lodging", "ATTACHED"],
  ["宿泊", "無", "lodging", "NONE"],
  ["名称（カナ）", "ﾓﾘﾉｵﾌｨｽ", "nameKana", "モリノオフィス"],
  ["名称\nカナ", "もりのおふぃす", "nameKana", "モリノオフィス"],
  ["電話番号", "（0266）64－7065", "contactPhone", "(0266)64－7065".replace("－", "-")],
  ["電話番号", "266647065", "contactPhone", "0266647065"],
  ["電話番号", "0266-64-7065（代表）", "contactPhone", "0266-64-7065"],
  ["連絡先メールアドレス", "ｏｆｆｉｃｅ@EXAMPLE.jp", "contactEmail", "office@example.jp"],
  ["ＵＲＬ", "www.example.jp/office", "websiteUrl", "https://www.example.jp/office"],
  ["緯度", "北緯35.9140001度", "latitude", "35.914"],
];

describe("what can be understood", () => {
  it.each(READ)("%s %j", async (heading, text, field, value) => {
    const pair = field === "latitude" ? { 経度: "138.241" } : {};
    const { answers, faults, sheet } = await readCellsOf({ [heading]: text, ...pair });

    expect(sheet.unknownHeaders).toEqual([]);
    expect(faults).toEqual([]);
    expect(answers[field]).toEqual(value);
  });
});

const REFUSED: readonly (readonly [heading: string, text: string, field: string, sentence: RegExp])[] = [
  ["開始時間", "24:00", "opensAt", /0:00/],
  ["終了時間", "25:00", "closesAt", /24:00/],
  ["防音", "△", "soundproof", /「有」、「無」/],
  ["利用可能曜日", "第2土曜", "openDays", /月火水木金/],
  ["席数", "10〜20席", "openSeats", /数字だけ/],
  ["席数", "-3", "openSeats", /数字だけ/],
  ["料金_1日(円)", "1,000円(税抜)", "priceDay", /消費税を含めた/],
  ["料金_1日(円)", "1,000円～", "priceDay", /1つの金額/],
  ["料金_1日(円)", "要問合せ", "priceDay", /数字だけ/],
  ["測定日", "2026-02-30", "measuredOn", /ない日付/],
  ["測定日", "平成40年4月1日", "measuredOn", /元号と年月日/],
  ["測定日", "最近", "measuredOn", /のように書いて/],
  ["種別", "温泉", "kind", /どれか/],
  ["設備", "Wi-Fi;温泉", "equipment", /「温泉」は選べません/],
  ["郵便番号", "1234", "postalCode", /7けた/],
  ["電話番号", "64-7065", "contactPhone", /市外局番|10けた/],
  ["URL", "なし。", "websiteUrl", /https/],
  ["緯度", "35度54分50秒", "latitude", /10進/],
  ["名称", "", "name", /名称を書いて/],
  ["名称", "あ".repeat(101), "name", /100文字以内/],
  ["所在地_全国地方公共団体コード", "203620", "municipalityCode", /最後の数字/],
  ["所在地_全国地方公共団体コード", "200000", "municipalityCode", /都道府県ではなく/],
];

describe("what cannot be understood", () => {
  it.each(REFUSED)("%s %j", async (heading, text, field, sentence) => {
    const { faults, answers } = await readCellsOf({ [heading]: text });
    const [fault] = faults.filter((one) => one.field === field);

    expect(fault?.sentence).toMatch(sentence);
    expect(fault?.heading).toBe(heading);
    expect(fault?.value).toBe(text);
    expect(fault?.cell).toMatch(/^[ABC]2$/);
    if (text !== "") expect(answers).not.toHaveProperty(field);
  });
});

describe("changes", () => {
  it("are told with cell, before and after", async () => {
    const { notices } = await readCellsOf({ 郵便番号: "600001" });

    expect(notices).toEqual([
      {
        line: 2,
        cell: "C2",
        heading: "郵便番号",
        value: "600001",
        field: "postalCode",
        after: "060-0001",
        sentence: "先頭の0が落ちていたため補い、060-0001としました。",
      },
    ]);
  });

  it("are not told where only width and spaces differ", async () => {
    expect((await readCellsOf({ 席数: " １２　", 防音: "有　" })).notices).toEqual([]);
  });
});

import { SOURCES } from "@/lib/content/sources";
import type { Series } from "./series";

const REPORTED = "報道等による値です。公表した機関の資料では確かめられていません。";

/** Known from reports alone. Shown apart from the official figures, each with this mark. */
export const REPORTED_SERIES: readonly Series[] = [
  {
    id: "reported-telework-rate-23-wards",
    title: "東京都23区のテレワーク実施率",
    summary: "東京都23区のテレワーク実施率は、2021年4月から5月の調査で53.5％だったと伝えられています。",
    unit: "％",
    decimals: 1,
    definition: "国の調査の結果として、企業のプレスリリースが引用した割合です。",
    notes: [REPORTED],
    source: SOURCES.reportedTelework2021,
    observations: [
      { period: { label: "2021年4月から5月", from: "2021-04", to: "2021-05" }, value: 53.5, note: REPORTED },
    ],
  },
  {
    id: "reported-tokyo-balance",
    title: "東京都の転入超過数",
    summary:
      "2020年の東京都の転入超過は3万1,125人で、前の年より5万1,857人少なかったと伝えられています。7月からの6か月は、毎月転出超過でした。",
    unit: "人",
    decimals: 0,
    definition: "東京都への転入者数から、東京都からの転出者数を引いたものです。東京圏ではなく、東京都だけの値です。",
    sign: "「+」は転入超過を表します。",
    notes: [REPORTED],
    source: SOURCES.reportedTokyo2020,
    observations: [
      {
        period: { label: "2020年", from: "2020-01", to: "2020-12" },
        prefecture: "13",
        value: 31_125,
        note: REPORTED,
      },
    ],
  },
  {
    id: "reported-tokyo-balance-change",
    title: "東京都の転入超過数の前年差",
    summary: "",
    unit: "人",
    decimals: 0,
    definition: "2020年の東京都の転入超過数から、2019年の値を引いたものです。",
    sign: "「−」は、転入超過が前の年より小さくなったことを表します。",
    notes: [REPORTED],
    source: SOURCES.reportedTokyo2020,
    observations: [
      {
        period: { label: "2020年", from: "2020-01", to: "2020-12" },
        prefecture: "13",
        value: -51_857,
        note: `2019年との差。${REPORTED}`,
      },
    ],
  },
];

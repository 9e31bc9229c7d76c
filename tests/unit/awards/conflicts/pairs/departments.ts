import { type Names, namesPair } from "./pair";

const NAMES: readonly Names[] = [
  ["株式会社うすらい DX推進部", "株式会社うすらい"],
  ["うすらい株式会社　東京支店", "(株)うすらい"],
  ["うすらい株式会社名古屋営業所", "株式会社うすらい"],
  ["雪代大学 工学部", "国立大学法人雪代大学"],
  ["国立大学法人　雪代大学大学院情報学研究科", "雪代大学"],
  ["（一社）山里つなぎ 事務局", "一般社団法人山里つなぎ"],
];

export const departments = NAMES.map((names) => namesPair("same-organization-name", names));

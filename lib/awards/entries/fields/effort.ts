import { askIn, type EntryField, required } from "./field";

const ask = askIn("effort");

const TITLE_MAX = 80;

export const effortFields: readonly EntryField[] = [
  ask(
    "title",
    "取組の名称",
    { kind: "line", max: TITLE_MAX },
    { ...required, help: "例：山あいの町で続く、二拠点の開発チーム" },
  ),
  ask("summary", "取組の概要", { kind: "text", max: 400, rows: 4 }, required),
  ask(
    "background",
    "背景と課題",
    { kind: "text", max: 1000, rows: 6 },
    { ...required, help: "地域と自社の、どのような課題を解決しようとしたかを書いてください。" },
  ),
  ask("content", "取組の内容", { kind: "text", max: 2000, rows: 10 }, required),
  ask(
    "results",
    "成果",
    { kind: "text", max: 1500, rows: 8 },
    { ...required, help: "成果を数字で書いてください。例：移住した社員12人、地元での採用8人（2024〜2026年度）" },
  ),
  ask("websiteUrl", "取組を紹介するウェブサイト", { kind: "web" }),
  ask("videoUrl", "取組を紹介する動画", { kind: "web" }, { help: "だれでも見られる動画の、ページのURLです。" }),
];

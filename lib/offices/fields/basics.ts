import { askIn } from "./field";

const ask = askIn("basics");

export const basics = [
  ask("name", "名称", { as: ["required"], help: "施設の正式な名称です。例：見本市サテライトオフィス" }),
  ask("nameKana", "名称（カナ）", { as: ["required"] }),
  ask("nameEnglish", "名称（英字）"),
  ask("commonName", "通称", { help: "ふだん呼ばれている名前がある場合に入力してください。" }),
  ask("kind", "種別", { as: ["required", "facet"] }),
  ask("provider", "整備主体", { as: ["required"] }),
  ask("operatorName", "運営者", { help: "施設を運営している団体の名称です。" }),
  ask("description", "説明", {
    as: ["required"],
    help: "どのような施設で、どのような企業に向いているかを書いてください。一覧と検索にも使います。",
  }),
  ask("municipalityCode", "市区町村", { as: ["required", "facet"], help: "施設がある市区町村です。" }),
  ask("postalCode", "郵便番号"),
  ask("town", "町字", { help: "例：本町" }),
  ask("street", "番地以下", { as: ["required"], help: "例：1-2-3" }),
  ask("building", "建物名・部屋番号"),
  ask("latitude", "緯度", { unit: "度", help: "10進の度で、小数点以下6けたまでです。例：36.123456" }),
  ask("longitude", "経度", { unit: "度", help: "10進の度で、小数点以下6けたまでです。例：138.123456" }),
  ask("websiteUrl", "ウェブサイト"),
] as const;

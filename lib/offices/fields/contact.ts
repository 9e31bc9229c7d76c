import { askIn } from "./field";

const ask = askIn("contact", false);

/** For the office alone: companies write through the portal. */
export const contact = [
  ask("contactDepartment", "担当部署"),
  ask("contactName", "担当者の氏名", { as: ["required"] }),
  ask("contactEmail", "メールアドレス", { as: ["required"], help: "確認のお願いや、企業からの相談をお知らせします。" }),
  ask("contactPhone", "電話番号"),
] as const;

import { askIn } from "./field";

const ask = askIn("contact", false);

/** For the office alone: companies write through the portal. */
export const contact = [
  ask("contactDepartment", "担当部署"),
  ask("contactName", "担当者の氏名", { as: ["required"] }),
  ask("contactEmail", "メールアドレス", {
    as: ["required"],
    help: "受付と結果、年1回の確認のお願い、企業への紹介のお願いをお送りします。",
  }),
  ask("contactPhone", "電話番号"),
] as const;

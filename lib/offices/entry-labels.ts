import type { EntryPurpose } from "./queries/desk-work";

/** What an officer enters for a municipality, in words. */
export const entryLabels = {
  "on-behalf": { form: "登録の代行入力", check: "登録の内容の確認", send: "この内容で受け付ける", done: "entered" },
  correction: { form: "修正の代行入力", check: "修正の内容の確認", send: "この修正を受け付ける", done: "resubmit" },
  change: { form: "変更の代行入力", check: "変更の内容の確認", send: "この変更の申出を受け付ける", done: "change" },
} as const satisfies Record<EntryPurpose, { form: string; check: string; send: string; done: string }>;

import type { SignInWay } from "@/lib/db/generated/enums";

/** How somebody came in. */
export const wayLabels = {
  PASSWORD: "パスワード",
  CODE: "パスワードと確認コード",
  RECOVERY_CODE: "パスワードと回復コード",
  SETUP: "初回の設定",
  MINISTRY: "職員認証",
  GBIZID: "GビズID",
  PASSKEY: "パスキー",
  MAIL_LINK: "メールのリンク",
  DEMO: "デモの人物",
} as const satisfies Record<SignInWay, string>;

/** A shortened network, as it is shown: what is left out is said. */
export function networkInWords(network: string): string {
  if (network === "unknown") return "不明";
  return network.includes(":") ? `${network}::/48` : `${network}.0/24`;
}

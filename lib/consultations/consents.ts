/** What is agreed to before sending; sealed with the consultation. */
export const PRIVACY_CONSENT = {
  key: "consentPrivacy",
  version: "2026-11-28",
  label: "個人情報の取扱いに同意します",
  text: "氏名と連絡先は、相談への対応と連絡のためだけに使います。相手を紹介するときは、その前に必ず同意をお尋ねします。",
} as const;

/** Accounts of GビズID as its userinfo tells them (the scopes of its 接続システム向けガイドライン), with more than is asked for. */
const GBIZID = {
  "gbizid-entry": {
    account_type: "1",
    corp_type: "1",
    corporate_number: "4011001098993",
    name: "見本商事株式会社",
    birthday_ymd: "19700101",
    rep_last_nm: "見本",
    email: "entry@example.jp",
  },
  "gbizid-prime": {
    account_type: "2",
    corp_type: "1",
    corporate_number: "6120001039879",
    name: "例示工業株式会社",
    birthday_ymd: "19700101",
    email: "prime@example.jp",
  },
  "gbizid-member": {
    account_type: "3",
    corp_type: "1",
    parent_id: "gbizid-prime",
    corporate_number: "6120001039879",
    name: "例示工業株式会社",
    email: "member@example.jp",
  },
  "gbizid-alone": { account_type: "2", corp_type: "2", name: "見本 花子", email: "alone@example.jp" },
  "gbizid-spoilt": {
    account_type: "2",
    corp_type: "1",
    corporate_number: "1000000000001",
    name: "番号の合わない会社",
    email: "spoilt@example.jp",
  },
} as const;

export type Claims = Readonly<Record<string, unknown>>;

export const people = new Map<string, Claims>(Object.entries(GBIZID));

import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";

const WORDS = {
  over: {
    title: "このリンクは使えません",
    lead: "リンクの有効期限が過ぎているか、アドレスの一部が欠けています。新しく届いたメールのリンクを開くか、応募した団体に確認メールの再送を依頼してください。",
  },
  "not-named": {
    title: "回答は必要なくなりました",
    lead: "応募した団体が、連携自治体の記載を取りやめました。",
  },
  ended: {
    title: "回答は必要なくなりました",
    lead: "この応募は、審査の対象ではなくなりました。",
  },
} as const;

type QuestionEndProps = { readonly state: keyof typeof WORDS };

/** Where a mailed link leads that has nothing left to answer. */
export function QuestionEnd({ state }: QuestionEndProps) {
  const { title, lead } = WORDS[state];
  return (
    <>
      <title>{pageTitle(title, "表彰")}</title>
      <PageHeading lead={lead}>{title}</PageHeading>
    </>
  );
}

import { type Description, DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { TimeText } from "@/components/ui/time-text";
import { getStaffNames } from "@/lib/accounts/queries";
import { addressOf } from "@/lib/publishing/kinds/registry";
import { isIn } from "@/lib/publishing/workflow";
import type { FoundContent } from "./require-content";

type ContentFactsProps = { readonly found: FoundContent };

/** Where it stands, who wrote it, who let it go public, and why it came back. */
export async function ContentFacts({ found: { staff, content, current } }: ContentFactsProps) {
  const { authorId, approvedBy, returnReason, status } = content;
  const names = await getStaffNames(staff, [authorId, ...(approvedBy === null ? [] : [approvedBy])]);
  const isOwn = isIn("inReview", status) && authorId === staff.accountId;
  return (
    <>
      {returnReason && (
        <InsetText>
          <p className="font-700">差し戻しの理由</p>
          <p className="whitespace-pre-line">{returnReason}</p>
        </InsetText>
      )}
      {isOwn && <InsetText>あなたが書いた内容なので、ほかのコンテンツ担当者の確認を待っています。</InsetText>}
      <DescriptionList
        isDense
        items={[
          { term: "書いた人", details: names.get(authorId) ?? "" },
          { term: "最後の保存", details: <TimeText at={current.createdAt} /> },
          ...(approvedBy === null ? [] : [{ term: "公開を決めた人", details: names.get(approvedBy) ?? "" }]),
          ...momentsOf(content),
        ]}
      />
    </>
  );
}

type Content = FoundContent["content"];

function momentsOf(content: Content): Description[] {
  const { publishAt, publishedAt, expiresAt, archivedAt } = content;
  const moment = (term: string, at: Date | null) => (at === null ? [] : [{ term, details: <TimeText at={at} /> }]);
  return [
    ...moment("公開を予約した日時", publishAt),
    ...moment("公開した日時", publishedAt),
    ...moment("掲載を終える日時", expiresAt),
    ...moment("公開を終えた日時", archivedAt),
    { term: "公開ページ", details: <PublicAddress content={content} /> },
  ];
}

type PublicAddressProps = { readonly content: Content };

/** A link only where the public finds something. The address of a revision may be a new one. */
function PublicAddress({ content: { kind, slug, status, versions, publishedVersionId } }: PublicAddressProps) {
  const published = versions.find(({ id }) => id === publishedVersionId);
  const isShown = isIn("shown", status);
  const address = addressOf(kind, isShown ? (published?.slug ?? slug) : slug);
  if (address === undefined) return "すべての公開ページの上部に表示します（専用のページはありません）";
  return isShown ? <a href={address}>{address}</a> : `${address}（公開していません）`;
}

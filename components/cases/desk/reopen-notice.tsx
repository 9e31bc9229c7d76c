import { InsetText } from "@/components/ui/inset-text";

type ReopenNoticeProps = {
  /** Where it is decided. */
  readonly href: string;
  /** What a colleague wants: 手続きの再開. */
  readonly what?: string;
  readonly request: { readonly requesterName: string; readonly reason: string };
  readonly isOwn: boolean;
};

/** An ended case that somebody wants to have back. */
export function ReopenNotice({ href, what = "手続きの再開", request, isOwn }: ReopenNoticeProps) {
  return (
    <div className="mb-6">
      <InsetText>
        <p>
          {isOwn
            ? `${what}を依頼しています。別の担当者の承認をお待ちください。`
            : `${request.requesterName}さんが、${what}の承認を依頼しています。`}
        </p>
        <p className="whitespace-pre-line">理由：{request.reason}</p>
        {!isOwn && (
          <p>
            <a href={href}>{what}を承認または却下する</a>
          </p>
        )}
      </InsetText>
    </div>
  );
}

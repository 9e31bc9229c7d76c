import { InsetText } from "@/components/ui/inset-text";
import { routes } from "@/lib/routes";

type ReopenNoticeProps = {
  readonly number: string;
  readonly request: { readonly requesterName: string; readonly reason: string };
  readonly isOwn: boolean;
};

/** An ended case that somebody wants to have back. */
export function ReopenNotice({ number, request, isOwn }: ReopenNoticeProps) {
  return (
    <div className="mb-6">
      <InsetText>
        <p>
          {isOwn
            ? "手続きの再開を依頼しています。別の担当者の承認をお待ちください。"
            : `${request.requesterName}さんが、手続きの再開の承認を依頼しています。`}
        </p>
        <p className="whitespace-pre-line">理由：{request.reason}</p>
        {!isOwn && (
          <p>
            <a href={routes.adminDeclarationAct(number, "reopen")}>再開を承認または却下する</a>
          </p>
        )}
      </InsetText>
    </div>
  );
}

import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { MailStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { MailStatusTag } from "./mail-status-tag";

type CaseMailsProps = {
  readonly mails: readonly {
    readonly id: string;
    readonly subject: string;
    readonly status: MailStatus;
    readonly createdAt: Date;
  }[];
};

/** Letters about one case, newest first. Whoever handles the case may open them. */
export function CaseMails({ mails }: CaseMailsProps) {
  if (mails.length === 0) return <p className="text-dns-16N-130">送ったメールはありません。</p>;
  return (
    <ul className="flex flex-col">
      {mails.map(({ id, subject, status, createdAt }, place) => (
        <li key={id} className="flex flex-col items-start gap-1 border-b border-solid-gray-300 py-2 text-dns-16N-130">
          <a href={routes.adminMailItem(id)}>
            {subject}
            <VisuallyHidden>（{mails.length - place}通目）</VisuallyHidden>
          </a>
          <span className="flex flex-wrap items-center gap-3 text-dns-14N-130 text-solid-gray-700">
            <TimeText at={createdAt} />
            <MailStatusTag status={status} />
          </span>
        </li>
      ))}
    </ul>
  );
}

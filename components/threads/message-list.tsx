import { TimeText } from "@/components/ui/time-text";
import { sizeInWords } from "@/lib/attachments/file-size";
import { routes } from "@/lib/routes";
import { kindLabels } from "@/lib/threads/labels";
import type { MessageFile, ShownMessage } from "./message";
import { MessageMarks } from "./message-marks";

type MessageListProps = {
  readonly messages: readonly ShownMessage[];
  /** Said where nothing was written yet. */
  readonly emptyText: string;
  /** Where a message that has not gone out can be changed or taken back; of the desk alone. */
  readonly pendingHref?: (messageId: string) => string;
};

/** What both sides wrote, the oldest first. Which side wrote is said in words, and shown by ground and edge. */
export function MessageList({ messages, emptyText, pendingHref }: MessageListProps) {
  if (messages.length === 0) return <p className="text-std-16N-170">{emptyText}</p>;
  return (
    <ol className="flex flex-col gap-4">
      {messages.map((message) => (
        <li key={message.id} id={`message-${message.id}`} className="scroll-mt-4">
          <MessageCard message={message} {...(pendingHref && { pendingHref })} />
        </li>
      ))}
    </ol>
  );
}

type MessageCardProps = { readonly message: ShownMessage; readonly pendingHref?: (messageId: string) => string };

function MessageCard({ message, pendingHref }: MessageCardProps) {
  const { side, kind, authorName, writtenAt, body, files, state, meeting, movedFrom } = message;
  const isDesk = side === "DESK";
  const ground = isDesk ? "border-blue-900 bg-blue-50" : "border-solid-gray-600 bg-white";
  const edge = state.kind === "sent" ? "" : "border-dashed";
  return (
    <article
      aria-labelledby={`by-${message.id}`}
      className={`flex flex-col gap-3 rounded-8 border border-l-4 p-4 ${ground} ${edge}`}
    >
      <p id={`by-${message.id}`} className="text-dns-16N-130 wrap-anywhere">
        {isDesk ? "事務局" : "相談者"}：<strong>{authorName}</strong>　
        {isDesk && kind !== "MESSAGE" && `【${kindLabels[kind]}】`}
        <span className="text-solid-gray-800">
          <TimeText at={writtenAt} />
        </span>
      </p>
      <MessageMarks message={message} {...(pendingHref && { href: pendingHref(message.id) })} />
      {meeting && (
        <p className="text-std-16N-170 wrap-anywhere">
          日時：
          <strong>
            <TimeText at={meeting.at} />
          </strong>
          <br />
          場所・方法：{meeting.place}
        </p>
      )}
      <p className="max-w-text text-std-16N-170 whitespace-pre-line wrap-anywhere">{body}</p>
      <MessageFiles files={files} />
      {movedFrom && <p className="text-dns-14N-130">統合した相談（{movedFrom}）でのやり取りです。</p>}
    </article>
  );
}

function MessageFiles({ files }: { readonly files: readonly MessageFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2 text-dns-16N-130 wrap-anywhere">
      {files.map(({ id, fileName, size, isReady }) => (
        <li key={id}>
          {isReady ? (
            <a href={routes.attachment(id)}>
              {fileName}（{sizeInWords(size)}）
            </a>
          ) : (
            `${fileName}（${sizeInWords(size)}）：安全を確認しています。終わるまで開けません。`
          )}
        </li>
      ))}
    </ul>
  );
}

import type { SentVersion } from "@/components/cases/status/sent-versions";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";

type MemberReceiptsProps = { readonly versions: readonly SentVersion[]; readonly hrefOf: (ordinal: number) => string };

/** Every send with its receipt, for all members. */
export function MemberReceipts({ versions, hrefOf }: MemberReceiptsProps) {
  return (
    <section aria-labelledby="versions-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="versions-heading">
        送信した内容と受付証
      </Heading>
      <ul className="border-t border-solid-gray-420">
        {versions.map(({ ordinal, sealedAt, isPublished }) => (
          <li key={ordinal} className="flex flex-col gap-2 border-b border-solid-gray-420 py-4">
            <a href={hrefOf(ordinal)}>
              第{ordinal}版の内容と受付証{isPublished && "（公開中の内容）"}
            </a>
            <p className="text-solid-gray-700">
              <TimeText at={sealedAt} /> 受付
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

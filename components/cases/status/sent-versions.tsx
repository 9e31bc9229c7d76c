import { Heading } from "@/components/ui/heading";
import { FileLink } from "@/components/ui/link";
import { TimeText } from "@/components/ui/time-text";
import { channelLabels } from "@/lib/cases/labels";
import { routes } from "@/lib/routes";

export type SentVersion = {
  readonly ordinal: number;
  readonly sealedAt: Date;
  readonly channel: string;
  readonly isPublished: boolean;
};

type SentVersionsProps = { readonly versions: readonly SentVersion[] };

/** Every send, newest first, each with its receipt. */
export function SentVersions({ versions }: SentVersionsProps) {
  return (
    <section aria-labelledby="versions-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="versions-heading">
        送信した内容と受付証
      </Heading>
      <ul className="border-t border-solid-gray-420">
        {versions.map((version) => (
          <li key={version.ordinal} className="flex flex-col gap-2 border-b border-solid-gray-420 py-4">
            <p className="text-std-17B-170">
              第{version.ordinal}版{version.isPublished && "（公開中の内容）"}
            </p>
            <p className="text-solid-gray-700">
              <TimeText at={version.sealedAt} /> 受付（{channelLabels[version.channel] ?? version.channel}）
            </p>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              <li>
                <a href={routes.statusReceipt(version.ordinal)}>第{version.ordinal}版の内容と受付証を見る</a>
              </li>
              <li>
                <FileLink href={routes.statusReceiptPdf(version.ordinal)} kind="PDF">
                  第{version.ordinal}版の受付証
                </FileLink>
              </li>
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { SealedContent } from "@/lib/receipts/content";
import { fingerprint } from "@/lib/receipts/fingerprint";
import { routes } from "@/lib/routes";
import { SealedRows } from "./sealed-rows";

type ReceiptViewProps = {
  readonly content: SealedContent;
  readonly sha256: string;
  /** The whole address, to be read on paper. */
  readonly checkUrl: string;
};

/** A sealed version in the words it was sealed with: nothing here is looked up in the tables of today. */
export function ReceiptView({ content, sha256, checkUrl }: ReceiptViewProps) {
  return (
    <div className="flex max-w-form flex-col gap-10">
      <DescriptionList
        items={[
          { term: "受付番号", details: <span className="tabular-nums select-all">{content.number}</span> },
          { term: "受付日時", details: <TimeText at={new Date(content.sealedAt)} /> },
          { term: "版", details: `第${content.ordinal}版（様式：${content.formVersion}）` },
          { term: "照合コード", details: <Code>{fingerprint(sha256)}</Code> },
          { term: "SHA-256", details: <Code>{sha256}</Code> },
          { term: "確かめるページ", details: <a href={routes.receipts()}>{checkUrl}</a> },
        ]}
      />
      <SealedRows rows={content.rows} />
      <Consents consents={content.consents} />
      <Attachments attachments={content.attachments} />
    </div>
  );
}

type CodeProps = { readonly children: string };

function Code({ children }: CodeProps) {
  return <code className="font-mono break-all select-all">{children}</code>;
}

type ConsentsProps = Pick<SealedContent, "consents">;

function Consents({ consents }: ConsentsProps) {
  if (consents.length === 0) return null;
  return (
    <section aria-labelledby="consents-heading" className="flex flex-col gap-3">
      <Heading level={2} id="consents-heading">
        確認・同意した事項
      </Heading>
      <ul className="list-disc pl-6">
        {consents.map(({ key, label, version }) => (
          <li key={key}>
            {label}（{version}の版）
          </li>
        ))}
      </ul>
    </section>
  );
}

type AttachmentsProps = Pick<SealedContent, "attachments">;

function Attachments({ attachments }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="attachments-heading" className="flex flex-col gap-3">
      <Heading level={2} id="attachments-heading">
        添付ファイル
      </Heading>
      <DescriptionList
        items={attachments.map(({ fileName, size, sha256 }) => ({
          term: fileName,
          details: (
            <>
              {size.toLocaleString("ja-JP")}バイト、SHA-256：<Code>{sha256}</Code>
            </>
          ),
        }))}
      />
    </section>
  );
}

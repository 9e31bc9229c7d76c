import { FileLink } from "@/components/ui/link";

type ReceiptFilesProps = { readonly pdf: string; readonly json: string };

export function ReceiptFiles({ pdf, json }: ReceiptFilesProps) {
  return (
    <ul data-print="hide" className="flex max-w-form flex-col gap-3 rounded-8 bg-solid-gray-50 p-4">
      <li>
        <FileLink href={pdf} kind="PDF">
          受付証をダウンロードする
        </FileLink>
      </li>
      <li>
        <FileLink href={json} kind="JSON">
          送信した内容のデータをダウンロードする
        </FileLink>
        <p className="text-solid-gray-700">
          受付証の確認のページに、このファイルを入れると、送信した内容と同じかどうかを確かめられます。
        </p>
      </li>
    </ul>
  );
}

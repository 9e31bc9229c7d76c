import { Heading } from "@/components/ui/heading";
import { FileLink } from "@/components/ui/link";
import type { OwnOutcome } from "@/lib/awards/feedback/view";
import { routes } from "@/lib/routes";

type PrizeListProps = { readonly outcome: OwnOutcome };

/** What was won, in which words, and the paper for it. */
export function PrizeList({ outcome: { number, fiscalYear, prizes } }: PrizeListProps) {
  return (
    <ul className="flex flex-col gap-6">
      {prizes.map(({ id, ordinal, prizeName, categoryName, recipientName, commentary }) => (
        <li key={id} className="flex flex-col gap-2">
          <Heading level={3}>{`${prizeName}（${categoryName}）`}</Heading>
          <p>受賞者：{recipientName}</p>
          <p className="whitespace-pre-line">{commentary}</p>
          <p>
            <FileLink href={routes.mypageAwardCertificate(number, id)} kind="PDF">
              {`${prizeName}の表彰状をダウンロードする（${recipientName}）`}
            </FileLink>
          </p>
          <p>
            <a href={routes.awardWinner(fiscalYear, ordinal)}>{`${prizeName}の受賞者のページ（${recipientName}）`}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

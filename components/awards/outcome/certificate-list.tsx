import { FileLink } from "@/components/ui/link";
import type { WinnerView } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";

type CertificateListProps = { readonly fiscalYear: number; readonly winners: readonly WinnerView[] };

/** The papers for the ceremony, one for each prize. */
export function CertificateList({ fiscalYear, winners }: CertificateListProps) {
  return (
    <ul className="list-disc pl-6">
      {winners.map(({ id, prizeName, number, partnerName, applicantName }) => (
        <li key={id}>
          <FileLink href={routes.adminAwardCertificate(fiscalYear, id)} kind="PDF">
            {`${partnerName ?? applicantName}　${prizeName}（${number}）`}
          </FileLink>
        </li>
      ))}
    </ul>
  );
}

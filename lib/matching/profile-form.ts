import type { FormValue } from "@/lib/forms/form";

type Contact = {
  readonly contactName: string;
  readonly contactDepartment: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
};

type Offer = Contact & {
  readonly industries: readonly string[];
  readonly cooperation: readonly string[];
  readonly hasTrialStay: boolean;
  readonly hasSubsidy: boolean;
  readonly words: string;
};

type OptIn = Contact & { readonly cooperation: readonly string[]; readonly words: string };

/** What is kept, as the form shows it again. */
export function formOfOffer(offer: Offer): Record<string, FormValue> {
  const { industries, cooperation, words, hasTrialStay, hasSubsidy } = offer;
  return {
    industries,
    cooperation,
    words,
    trialStay: tick(hasTrialStay),
    subsidy: tick(hasSubsidy),
    ...contact(offer),
  };
}

export function formOfOptIn({ cooperation, words, ...rest }: OptIn): Record<string, FormValue> {
  return { cooperation, words, ...contact(rest) };
}

const tick = (isTicked: boolean) => (isTicked ? "yes" : "");

function contact({ contactName, contactDepartment, contactEmail, contactPhone }: Contact) {
  return { contactName, contactDepartment, contactEmail, contactPhone };
}

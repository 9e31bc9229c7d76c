import { FilterBar, FilterSelect } from "@/components/ui/filter-fields";
import { PREFECTURES } from "@/lib/japan/prefecture";
import type { CampaignGroup } from "@/lib/offices/campaign";
import { CONFIRMATION_STATES, confirmationStateLabels } from "@/lib/offices/confirming";
import { routes } from "@/lib/routes";

const STATES = CONFIRMATION_STATES.map((value) => ({ value, label: confirmationStateLabels[value] }));
const PLACES = PREFECTURES.map(({ code, name }) => ({ value: code, label: name }));

type CampaignFilterBarProps = { readonly group: CampaignGroup };

export function CampaignFilterBar({ group }: CampaignFilterBarProps) {
  return (
    <FilterBar label="施設の絞り込み" action={routes.adminOfficeCampaign()}>
      <FilterSelect name="state" label="確認の状態" value={group.state} options={STATES} />
      <FilterSelect name="prefecture" label="都道府県" value={group.prefecture} options={PLACES} />
    </FilterBar>
  );
}

import { SAMPLE_TOWN, type Walker } from "./permission-people";
import { samples } from "./permission-samples";

/** An address for each place of the register, with something that exists behind it. */
export async function sampleAddresses(everybody: readonly Walker[], forDesk: string) {
  const officer = everybody.find(({ duties }) => duties?.includes("DECLARATIONS"));
  const officeKeeper = everybody.find(({ duties }) => duties?.includes("OFFICES"));
  const writer = everybody.find(({ duties }) => duties?.includes("CONTENT"));
  const town = everybody.find(({ membership }) => membership?.organization === SAMPLE_TOWN);
  if (!officer || !officeKeeper || !writer || !town) throw new Error("Somebody does not walk.");
  const walking = { officer: officer.client, keeper: officeKeeper.client, writer: writer.client, town: town.client };
  return samples(walking, forDesk);
}

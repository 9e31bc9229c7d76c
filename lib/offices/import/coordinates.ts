import { isLatitude, isLongitude } from "./cells/degrees";
import { addFault, addNotice, type Draft, indexOf } from "./draft";

const RANGE = "日本国内の緯度は20から46、経度は122から154です。地図で確かめて直してください。";

/** Both or none, within Japan; a pair that was exchanged is put right. */
export function checkCoordinates(draft: Draft): void {
  const at = { latitude: indexOf(draft.header, "latitude"), longitude: indexOf(draft.header, "longitude") };
  const latitude = draft.answers["latitude"];
  const longitude = draft.answers["longitude"];
  if (typeof latitude !== "string" || typeof longitude !== "string") return;
  if (latitude === "" && longitude === "") return;
  if (latitude === "" || longitude === "") {
    const [index, field] =
      latitude === "" ? ([at.latitude, "latitude"] as const) : ([at.longitude, "longitude"] as const);
    addFault(draft, index, field, "緯度と経度は、両方を書くか、両方を空にしてください。");
    return;
  }
  if (isLongitude(latitude) && isLatitude(longitude)) {
    exchange(draft, at, latitude, longitude);
    return;
  }
  refuseOutside(draft, at.latitude, "latitude", isLatitude(latitude));
  refuseOutside(draft, at.longitude, "longitude", isLongitude(longitude));
}

function exchange(
  draft: Draft,
  at: { latitude: number; longitude: number },
  latitude: string,
  longitude: string,
): void {
  draft.answers["latitude"] = longitude;
  draft.answers["longitude"] = latitude;
  draft.corrected[at.latitude] = longitude;
  draft.corrected[at.longitude] = latitude;
  const sentence = "緯度と経度が逆だったため、入れ替えました。地図で場所を確かめてください。";
  addNotice(draft, at.latitude, "latitude", longitude, sentence);
  addNotice(draft, at.longitude, "longitude", latitude, sentence);
}

function refuseOutside(draft: Draft, index: number, field: string, inside: boolean): void {
  if (inside) return;
  delete draft.answers[field];
  draft.corrected[index] = draft.cells[index] ?? "";
  addFault(draft, index, field, RANGE);
}

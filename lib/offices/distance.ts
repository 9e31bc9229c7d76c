type Place = readonly [latitude: number, longitude: number];

const EARTH_RADIUS_KM = 6371;

/** As the crow flies, in whole kilometres. */
export function kilometresBetween([lat1, lon1]: Place, [lat2, lon2]: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(lat2 - lat1), radians(lon2 - lon1)];
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(dLon / 2) ** 2;
  return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a))));
}

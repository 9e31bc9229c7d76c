/** Labels of 地域型 and 都道府県型 JP ドメイン名 (JPRS) right before .jp. */
const REGIONS = new Set(
  `hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa
  fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi
  tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa
  sapporo sendai yokohama kawasaki nagoya kobe kitakyushu`.split(/\s+/),
);

export function isRegionLabel(label: string): boolean {
  return REGIONS.has(label);
}

/** Domains that anybody can have an address of: free mail, carriers and providers. They say nothing about an employer. */
const FREE_MAIL = `
  gmail.com googlemail.com yahoo.co.jp yahoo.ne.jp yahoo.com ymail.com ymail.ne.jp rocketmail.com ybb.ne.jp
  outlook.com outlook.jp outlook.co.jp hotmail.com hotmail.co.jp live.jp live.com msn.com
  icloud.com me.com mac.com aol.com aol.jp proton.me protonmail.com pm.me gmx.com gmx.net gmx.de zoho.com fastmail.com tuta.com
  tutanota.com mail.com email.com inbox.com yandex.com mail.ru qq.com 163.com 126.com foxmail.com naver.com daum.net hanmail.net
  docomo.ne.jp dwmail.jp ezweb.ne.jp au.com auone.jp uqmobile.jp softbank.ne.jp softbank.jp i.softbank.jp vodafone.ne.jp
  disney.ne.jp disneymobile.ne.jp ymobile.ne.jp ymobile1.ne.jp yahoo-bb.jp emnet.ne.jp willcom.com pdx.ne.jp wcm.ne.jp
  rakumail.jp rakuten.jp mineo.jp
  nifty.com nifty.ne.jp biglobe.ne.jp biglobe.jp ocn.ne.jp so-net.ne.jp so-net.jp plala.or.jp dion.ne.jp asahi-net.or.jp
  asahi-net.jp eonet.ne.jp zaq.ne.jp zaq.jp home.ne.jp jcom.home.ne.jp hi-ho.ne.jp wakwak.com wakwak.ne.jp tnc.ne.jp
  commufa.jp ctk.ne.jp starcat.ne.jp tiki.ne.jp megaegg.ne.jp pikara.ne.jp bbiq.jp infoseek.jp excite.co.jp excite.jp goo.jp
  goo.ne.jp livedoor.com inter7.jp sannet.ne.jp dti.ne.jp bekkoame.ne.jp interq.or.jp rim.or.jp mesh.ne.jp odn.ne.jp
  alpha-net.ne.jp iij4u.or.jp
  kcn.jp kcn.ne.jp cyberhome.ne.jp t-com.ne.jp nns.ne.jp mopera.net mopera.ne.jp lycos.jp freemail.ne.jp k.vodafone.ne.jp
`;

const DOMAINS = new Set(FREE_MAIL.trim().split(/\s+/));

/** Takes a domain in lower case; those below a provider's are the provider's too: rose.ocn.ne.jp. */
export function isFreeMail(domain: string): boolean {
  const labels = domain.split(".");
  return labels.some((_label, place) => DOMAINS.has(labels.slice(place).join(".")));
}
